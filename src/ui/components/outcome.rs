//! What a value comes to: sign and word of its status, and the contradiction that makes it so.

use yew::prelude::*;

use super::icon::icon;
use super::link;
use super::requirement::status_id;
use crate::rulebook::{Level, Outcome};
use crate::session::{Leaf, Screen};
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::element::{all, el, marked, plain, text};

/// A status by itself.
pub(crate) fn level(desk: &Desk, level: Level) -> Html {
    status(desk, Some(level))
}

/// A status by itself, or that it is open.
pub(crate) fn status(desk: &Desk, settled: Option<Level>) -> Html {
    let word = plain("span", text(phrase::status(desk.catalog, settled)));
    let class = ["outcome outcome--", status_id(settled)].concat();
    marked("span", class, all([icon(settled.into()), word]))
}

/// A status, and a link to the contradiction behind it.
pub(crate) fn outcome(desk: &Desk, outcome: Outcome) -> Html {
    let status = level(desk, outcome.level);
    let Some(id) = outcome.conflict else {
        return status;
    };
    let title = text(phrase::conflict_title(desk.catalog, desk.book, id));
    let why = Screen::Rules(Leaf::Conflict(id));
    let link = link(desk, why, "", String::new(), title);
    el("span", "outcomes", all([status, link]))
}

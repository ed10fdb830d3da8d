//! The verdicts so far of the pathways that the student wants to know about.

use yew::prelude::*;

use super::verdict::badge;
use crate::rulebook::PathwayId;
use crate::text::phrase;
use crate::ui::element::{all, el, keyed, list, named, section, text};
use crate::ui::{Desk, document};

/// A row a pathway: its name and its verdict. Ranked, each row leads to the pathway's part
/// of the result.
pub(crate) fn board(desk: &Desk, title: &str, ranked: bool) -> Html {
    let pathways = if ranked {
        desk.ranked()
    } else {
        desk.session.wanted.clone()
    };
    let mut rows = Vec::new();
    for id in pathways {
        let name = phrase::pathway_name(desk.catalog, desk.book, id);
        let name = if ranked {
            document::jump("board__name", anchor(desk, id), text(name))
        } else {
            el("span", "board__name", text(name))
        };
        let verdict = desk.assessment.pathways[id.index()].verdict();
        let row = all([name, badge(desk, verdict)]);
        rows.push(keyed("li", id.index().into(), "board__row", row));
    }
    let heading = "board-title";
    let parts = [
        named("h2", "board__title", heading.to_owned(), desk.text(title)),
        el("ul", "board__list", list(rows)),
    ];
    section("board", heading, all(parts))
}

/// Id of the heading of a pathway's part of the result.
pub(super) fn anchor(desk: &Desk, pathway: PathwayId) -> String {
    ["pathway-", &desk.book.pathways[pathway.index()].id].concat()
}

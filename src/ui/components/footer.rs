//! The foot of every screen: which rules are meant, and whose word decides.

use yew::prelude::*;

use crate::ui::Desk;
use crate::ui::element::{all, el, plain, words};

/// The foot of every screen.
pub(crate) fn footer(desk: &Desk) -> Html {
    let edition = desk.book.edition.replace('-', "–");
    let date = desk.catalog.date(&desk.book.checked);
    let edition = desk
        .catalog
        .fill("app.edition", &[("edition", &edition), ("date", &date)]);
    let lines = [
        plain("p", words(edition)),
        plain("p", desk.text("app.guide")),
    ];
    el("footer", "footer", all(lines))
}

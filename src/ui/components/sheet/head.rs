//! The head of the printed sheet: what it is, when and by which rules it was made, that it
//! decides nothing, and the code that opens it again.

use yew::prelude::*;

use crate::calendar::Day;
use crate::qr::Code;
use crate::ui::Desk;
use crate::ui::components::footer::edition;
use crate::ui::components::icon::mark;
use crate::ui::components::take::code;
use crate::ui::element::{all, el, plain, shown, words};

/// The head of the sheet.
pub(super) fn head(desk: &Desk, today: Day, drawn: Option<&Code>, place: &str) -> Html {
    let today = desk.catalog.date(&today.to_string());
    let printed = desk.catalog.fill("sheet.printed", &[("date", &today)]);
    let name = [mark(), plain("span", desk.text("app.name"))];
    let about = [
        el("p", "sheet__name", all(name)),
        el("p", "sheet__what", desk.text("sheet.title")),
        plain("p", words(printed)),
        plain("p", words(edition(desk))),
        el("p", "sheet__guide", desk.text("app.guide")),
    ];
    let scan = [
        desk.text("sheet.scan"),
        el("strong", "sheet__place", words(host(place).to_owned())),
    ];
    let scan = [
        drawn.map_or(Html::default(), |drawn| code(desk, drawn)),
        el("figcaption", "", all(scan)),
    ];
    let parts = [
        el("div", "sheet__about", all(about)),
        shown("figure", "sheet__scan", drawn.is_none(), all(scan)),
    ];
    el("header", "sheet__head", all(parts))
}

/// The host of an address.
fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split('/').next().unwrap_or(rest)
}

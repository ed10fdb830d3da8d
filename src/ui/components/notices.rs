//! Tells once which pieces of a link could not be read.

use yew::prelude::*;

use crate::session::Action;
use crate::ui::Desk;
use crate::ui::element::{all, button, el, item, list, plain, shown, text, words};

/// A place for notices, empty as a rule.
pub(crate) fn notices(desk: &Desk) -> Html {
    let mut pieces = Vec::new();
    for (index, rejected) in desk.session.rejected.iter().enumerate() {
        let reason = desk.say(&["notice.reason.", rejected.reason.id()].concat());
        let piece = plain("code", words(rejected.piece.clone()));
        pieces.push(item(
            "li",
            index.into(),
            all([piece, text(" – "), text(reason)]),
        ));
    }
    let empty = pieces.is_empty();
    let dismiss = desk.on_click(Action::Dismiss);
    let rejected = all([
        plain("p", desk.text("notice.rejected")),
        el("ul", "notice__pieces", list(pieces)),
        button(
            "button button--quiet",
            false,
            dismiss,
            desk.text("notice.dismiss"),
        ),
    ]);
    html! { <div class="notices" role="status">{ shown("div", "notice", empty, rejected) }</div> }
}

//! In place of a screen that is still on its way. Where it does not come, any click asks
//! for it again; the button that invites to one shows after a while.

use yew::prelude::*;

use crate::ui::Desk;
use crate::ui::element::{all, button, el, goal};

/// In place of a screen that is still on its way.
pub(crate) fn waiting(desk: &Desk) -> Html {
    let parts = [
        goal(
            "h1",
            "waiting__title",
            "title".to_owned(),
            desk.text("waiting.title"),
        ),
        button(
            "button button--second waiting__again",
            false,
            Callback::noop(),
            desk.text("waiting.again"),
        ),
    ];
    el("div", "waiting", all(parts))
}

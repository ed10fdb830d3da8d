//! A link to another screen: a real address, followed without leaving the page.

use yew::prelude::*;

use crate::session;
use crate::session::{Action, Screen, Session};
use crate::ui::{Desk, spot};

/// A link with these words. Where they alone do not tell where it leads, the label does,
/// for readers aloud.
pub(crate) fn link(
    desk: &Desk,
    to: Screen,
    class: &'static str,
    label: String,
    words: Html,
) -> Html {
    let there = Session {
        screen: to,
        ..(*desk.session).clone()
    };
    let href = session::link::shown(&there, desk.book);
    let onclick = follow(desk, Action::Open(to));
    let label = (!label.is_empty()).then_some(label);
    html! { <a {href} {class} aria-label={label} {onclick}>{ words }</a> }
}

/// Does within the page what the address of a link says.
pub(crate) fn follow(desk: &Desk, action: Action) -> Callback<MouseEvent> {
    let desk = desk.clone();
    Callback::from(move |event: MouseEvent| {
        // With a key held the browser opens the address in a tab or window of its own.
        if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
            event.prevent_default();
            if let Action::Open(Screen::Rules(_)) = action {
                spot::leave(desk.session.screen, &event);
            }
            desk.act(action.clone());
        }
    })
}

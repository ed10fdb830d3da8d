//! A link to another screen: a real address, followed without leaving the page.

use yew::prelude::*;

use crate::rulebook;
use crate::session::{Action, Screen, Session, link};
use crate::ui::context::use_session;

/// The properties of [`ScreenLink`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Where to.
    pub to: Screen,
    /// How it looks.
    #[prop_or_default]
    pub class: Classes,
    /// Its name for readers aloud, where the visible words alone do not tell.
    #[prop_or_default]
    pub label: Option<String>,
    /// The visible words.
    pub children: Html,
}

/// A link to another screen of the session.
#[component]
pub fn ScreenLink(
    Props {
        to,
        class,
        label,
        children,
    }: &Props,
) -> Html {
    let (session, to) = (use_session(), *to);
    let href = link::write(
        &Session {
            screen: to,
            ..(*session).clone()
        },
        rulebook(),
    );
    let onclick = move |event: MouseEvent| {
        // With a key held the browser opens the address in a tab or window of its own.
        if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
            event.prevent_default();
            session.act(Action::Open(to));
        }
    };
    html! {
        <a {href} class={class.clone()} aria-label={label.clone()} {onclick}>{ children.clone() }</a>
    }
}

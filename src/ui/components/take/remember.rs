//! Whether the answers stay on this device: asked for by the visitor, and taken back as easily.

use yew::prelude::*;

use super::super::aside::use_stored;
use crate::ui::element::{all, el, named, shown, text};
use crate::ui::{Desk, device};

/// The wish, and what came of it.
pub(super) fn remember(desk: &Desk) -> Html {
    html! { <Remember desk={desk.clone()} /> }
}

#[derive(Properties, PartialEq)]
struct Props {
    desk: Desk,
}

/// Id of what the wish means.
const HINT: &str = "remember-hint";

/// A component, since it remembers whether the browser refused.
#[component]
fn Remember(Props { desk }: &Props) -> Html {
    let (refused, update) = (use_state(|| false), use_force_update());
    use_stored();
    let checked = device::kept(desk).is_some();
    let onchange = {
        let (desk, refused) = (desk.clone(), refused.setter());
        move |_: Event| {
            if checked {
                device::forget();
            }
            refused.set(!checked && !device::remember(&desk));
            update.force_update();
        }
    };
    let said = match (checked, *refused) {
        (true, _) => desk.say("device.on"),
        (false, true) => desk.say("device.refused"),
        (false, false) => "",
    };
    let label = [
        el("span", "option__label", desk.text("device.remember")),
        named(
            "span",
            "option__note",
            HINT.to_owned(),
            desk.text("device.hint"),
        ),
    ];
    let parts = [
        html! {
            <label class="option">
                <input class="option__button" type="checkbox" {checked} {onchange} />
                { el("span", "option__words", all(label)) }
            </label>
        },
        html! { <p class="remember__said" role="status">{ text(said) }</p> },
    ];
    let hidden = !device::is_allowed() || desk.session.discreet;
    shown("div", "take__remember", hidden, all(parts))
}

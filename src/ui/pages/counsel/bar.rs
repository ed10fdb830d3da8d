//! The presenter's bar: everything that a key does, as buttons, and the way to the whole result.

use yew::prelude::*;

use super::act::{Act, open_result};
use super::keys;
use crate::embed::Theme;
use crate::ui::Desk;
use crate::ui::document;
use crate::ui::element::{all, button, el, list, text};

/// The bar.
pub(super) fn bar(desk: &Desk, pinned: bool, on_act: &Callback<Act>) -> Html {
    let mut buttons = Vec::new();
    for act in Act::BAR {
        buttons.push(tool(desk, act, pinned, on_act));
    }
    let desk_of = desk.clone();
    let result = button(
        "tool",
        false,
        Callback::from(move |_| open_result(&desk_of)),
        desk.text("counsel.result"),
    );
    html! {
        <div class="bar" role="group" aria-label={desk.say("counsel.bar")}>
            { all([list(buttons), result]) }
        </div>
    }
}

fn tool(desk: &Desk, act: Act, pinned: bool, on_act: &Callback<Act>) -> Html {
    let onclick = {
        let on_act = on_act.clone();
        move |_: MouseEvent| on_act.emit(act)
    };
    let words = match act {
        Act::Theme => match document::theme() {
            None => "counsel.theme-system",
            Some(Theme::Light) => "counsel.theme-light",
            Some(Theme::Dark) => "counsel.theme-dark",
        },
        act => act.words(),
    };
    let pressed = (act == Act::Pin).then_some(if pinned { "true" } else { "false" });
    let (on, letter) = (keys::are_on(), act.letter());
    let inside = [
        el("span", "tool__words", text(desk.say(words))),
        html! { <kbd class="key" aria-hidden="true" hidden={!on}>{ letter }</kbd> },
    ];
    html! {
        <button key={letter} type="button" class="tool" aria-pressed={pressed}
            aria-keyshortcuts={on.then_some(letter)} {onclick}>{ all(inside) }</button>
    }
}

//! Single keys, and the overlay that lists them and switches them off.
//!
//! A key is known by its place on the keyboard, so that a Cyrillic layout works like a Latin one.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent, window};
use yew::prelude::*;

use super::act::Act;
use super::dialog::dialog;
use crate::ui::Desk;
use crate::ui::element::{all, el, item, list, plain, text, words};

thread_local! {
    /// Whether keys are on, as long as the page stands.
    static ON: Cell<bool> = const { Cell::new(true) };
}

/// Whether single keys act.
pub(super) fn are_on() -> bool {
    ON.get()
}

/// Tells of every single key that is pressed for the page, not for a field.
#[hook]
pub(super) fn use_keys(on_act: Callback<Act>) {
    let latest = use_mut_ref(|| on_act.clone());
    latest.replace(on_act);
    use_effect_with((), move |()| {
        let latest: Rc<RefCell<Callback<Act>>> = latest;
        let listener = window().map(|window| {
            let options = EventListenerOptions::enable_prevent_default();
            EventListener::new_with_options(&window, "keydown", options, move |event| {
                if let Some(act) = event.dyn_ref().and_then(pressed) {
                    // Otherwise a digit would be typed into the field that it leads to.
                    event.prevent_default();
                    let on_act = latest.borrow().clone();
                    on_act.emit(act);
                }
            })
        });
        move || drop(listener)
    });
}

/// What a key does, if anything.
fn pressed(event: &KeyboardEvent) -> Option<Act> {
    let plain = !(event.ctrl_key() || event.alt_key() || event.meta_key());
    let idle = !(event.repeat() || event.is_composing() || event.default_prevented());
    let target = event.target()?.dyn_into::<Element>().ok();
    let taken = target.is_some_and(|target| {
        let taken = target.closest("select, textarea, input[type=text], [contenteditable], dialog");
        taken.is_ok_and(|found| found.is_some())
    });
    if !ON.get() || !plain || !idle || taken {
        return None;
    }
    let code = event.code();
    if event.key() == "?" {
        return Some(Act::Help);
    }
    if event.shift_key() {
        return None;
    }
    let digit = code
        .strip_prefix("Digit")
        .or_else(|| code.strip_prefix("Numpad"));
    if let Some(digit) = digit {
        let place = digit.parse::<usize>().ok()?;
        return place.checked_sub(1).map(Act::Group);
    }
    let letter = code.strip_prefix("Key")?;
    Act::BAR.into_iter().find(|act| act.letter() == letter)
}

/// The overlay.
pub(super) fn overlay(
    desk: &Desk,
    groups: usize,
    open: bool,
    on_close: &Callback<()>,
    on_switch: Callback<()>,
) -> Html {
    // What nobody sees is not drawn: the page answers every step of a slider.
    let inside = if open {
        keys(desk, groups, on_switch)
    } else {
        Html::default()
    };
    dialog(desk, "keys", "counsel.keys", open, on_close, inside)
}

fn keys(desk: &Desk, groups: usize, on_switch: Callback<()>) -> Html {
    let mut rows = Vec::new();
    for act in Act::BAR {
        rows.push(row(desk, act.letter(), act.explained()));
    }
    let digits = ["1–", &groups.to_string()].concat();
    rows.push(row(desk, &digits, "counsel.group"));
    let onchange = move |_: Event| {
        ON.set(!ON.get());
        on_switch.emit(());
    };
    let switch = html! {
        <label class="keys__switch">
            <input class="option__button" type="checkbox" checked={ON.get()} {onchange} />
            { plain("span", desk.text("counsel.keys-on")) }
        </label>
    };
    all([
        el("dl", "keys__list", list(rows)),
        el("p", "keys__note", desk.text("counsel.keys-note")),
        switch,
    ])
}

fn row(desk: &Desk, key: &str, name: &'static str) -> Html {
    let pair = [
        plain("dt", el("kbd", "key", words(key.to_owned()))),
        plain("dd", text(desk.say(name))),
    ];
    item("div", name.into(), all(pair))
}

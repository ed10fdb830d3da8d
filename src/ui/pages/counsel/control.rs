//! The controls of a row: a strip of choices, a list, and a button that clears.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::ui::Desk;
use crate::ui::element::{all, el, list, text};

/// A strip of choices, native radio buttons side by side. The first takes the answer back; it
/// is told as `None`.
pub(super) fn strip(
    desk: &Desk,
    id: &str,
    words: &[&'static str],
    chosen: Option<usize>,
    on_choose: &Callback<Option<usize>>,
) -> Html {
    let mut choices = vec![choice(
        id,
        None,
        chosen,
        desk.say("counsel.unstated"),
        on_choose,
    )];
    for (index, words) in words.iter().enumerate() {
        choices.push(choice(id, Some(index), chosen, words, on_choose));
    }
    html! {
        <div class="strip" role="radiogroup" aria-labelledby={[id, "-name"].concat()}>{ list(choices) }</div>
    }
}

fn choice(
    name: &str,
    index: Option<usize>,
    chosen: Option<usize>,
    words: &'static str,
    on_choose: &Callback<Option<usize>>,
) -> Html {
    let place = index.map_or(0, |index| index + 1);
    let on_choose = on_choose.clone();
    let onchange = move |_: Event| on_choose.emit(index);
    let class = if index.is_some() {
        "strip__choice"
    } else {
        "strip__choice strip__choice--none"
    };
    html! {
        <label key={place} {class}>
            <input class="strip__button" type="radio" id={own(name, place)} name={name.to_owned()}
                checked={chosen == index} {onchange} />
            { el("span", "strip__words", text(words)) }
        </label>
    }
}

/// The id of a choice of a strip, by its place.
fn own(name: &str, place: usize) -> String {
    [name, "-", &place.to_string()].concat()
}

/// A list to pick from, the first of which takes the answer back.
pub(super) fn picked(
    desk: &Desk,
    id: &str,
    label: Label,
    choices: Html,
    chosen: bool,
    on_pick: Callback<String>,
) -> Html {
    let onchange = move |event: Event| on_pick.emit(value(&event));
    let unstated = html! {
        <option value="" selected={!chosen}>{ desk.say("counsel.unstated") }</option>
    };
    let (said, labelledby) = label.attributes();
    html! {
        <select class="counsel__list" id={id.to_owned()} aria-label={said}
            aria-labelledby={labelledby} {onchange}>
            { all([unstated, choices]) }
        </select>
    }
}

/// The choices of a list whose values are their places.
pub(super) fn choices(words: &[&'static str], chosen: Option<usize>) -> Html {
    let mut options = Vec::new();
    for (index, words) in words.iter().enumerate() {
        let selected = chosen == Some(index);
        options.push(html! {
            <option key={index} value={index.to_string()} {selected}>{ *words }</option>
        });
    }
    list(options)
}

/// What a control is called for readers aloud.
#[derive(Clone)]
pub(super) enum Label {
    /// By words of its own.
    Said(String),
    /// By the element with this id.
    Of(String),
}

impl Label {
    /// As `aria-label` and `aria-labelledby`.
    pub(super) fn attributes(self) -> (Option<String>, Option<String>) {
        match self {
            Self::Said(words) => (Some(words), None),
            Self::Of(id) => (None, Some(id)),
        }
    }
}

/// What stands in the control of an event. A list has the `value` of a text field, which is
/// all that is read here.
pub(super) fn value(event: &Event) -> String {
    event.target_unchecked_into::<HtmlInputElement>().value()
}

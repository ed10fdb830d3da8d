//! The elements that views are put together from. `html!` writes an element out wherever it
//! stands; drawn by a call, the page's own code is 15 KB of WebAssembly less. Views use `html!`
//! where an element has attributes that no other has.

#![allow(
    clippy::ignored_unit_patterns,
    reason = "html! writes it for a tag that is not known"
)]

use yew::prelude::*;
use yew::virtual_dom::Key;

/// Several things, one after the other.
pub(super) fn all<const N: usize>(inside: [Html; N]) -> Html {
    list(Vec::from(inside))
}

/// As many things as there are.
#[inline(never)]
pub(super) fn list(inside: Vec<Html>) -> Html {
    inside.into_iter().collect()
}

/// Words that stand in the texts.
#[inline(never)]
pub(super) fn text(words: &'static str) -> Html {
    Html::from(words)
}

/// Words that were put together.
#[inline(never)]
pub(super) fn words(words: String) -> Html {
    Html::from(words)
}

/// An element with a class and what stands in it.
#[inline(never)]
pub(super) fn el(tag: &'static str, class: &'static str, inside: Html) -> Html {
    html! { <@{tag} {class}>{ inside }</@> }
}

/// An element without a class.
#[inline(never)]
pub(super) fn plain(tag: &'static str, inside: Html) -> Html {
    html! { <@{tag}>{ inside }</@> }
}

/// One of several elements, told apart from its siblings by its key.
#[inline(never)]
pub(super) fn keyed(tag: &'static str, key: Key, class: &'static str, inside: Html) -> Html {
    html! { <@{tag} {key} {class}>{ inside }</@> }
}

/// One of several elements without a class.
#[inline(never)]
pub(super) fn item(tag: &'static str, key: Key, inside: Html) -> Html {
    html! { <@{tag} {key}>{ inside }</@> }
}

/// An element whose class tells a state.
#[inline(never)]
pub(super) fn marked(tag: &'static str, class: String, inside: Html) -> Html {
    html! { <@{tag} {class}>{ inside }</@> }
}

/// An element that is there and not seen while there is nothing to see.
#[inline(never)]
pub(super) fn shown(tag: &'static str, class: &'static str, hidden: bool, inside: Html) -> Html {
    html! { <@{tag} {class} {hidden}>{ inside }</@> }
}

/// An element that others refer to.
#[inline(never)]
pub(super) fn named(tag: &'static str, class: &'static str, id: String, inside: Html) -> Html {
    html! { <@{tag} {class} {id}>{ inside }</@> }
}

/// An element that focus can be moved to.
#[inline(never)]
pub(super) fn goal(tag: &'static str, class: &'static str, id: String, inside: Html) -> Html {
    html! { <@{tag} {class} {id} tabindex="-1">{ inside }</@> }
}

/// A section with the heading that names it.
#[inline(never)]
pub(super) fn section(class: &'static str, title: &'static str, inside: Html) -> Html {
    html! { <section {class} aria-labelledby={title}>{ inside }</section> }
}

/// A summary that unfolds what it sums up.
#[inline(never)]
pub(super) fn fold(
    class: &'static str,
    hidden: bool,
    summary_class: &'static str,
    summary: Html,
    inside: Html,
) -> Html {
    html! {
        <details {class} {hidden}>
            <summary class={summary_class}>{ summary }</summary>
            { inside }
        </details>
    }
}

/// A button that acts at once.
#[inline(never)]
pub(super) fn button(
    class: &'static str,
    hidden: bool,
    onclick: Callback<MouseEvent>,
    inside: Html,
) -> Html {
    html! { <button type="button" {class} {hidden} {onclick}>{ inside }</button> }
}

/// The button that sends the form it stands in.
#[inline(never)]
pub(super) fn submit(inside: Html) -> Html {
    html! { <button type="submit" class="button button--first">{ inside }</button> }
}

/// A text as a part of an address: every byte that is not plain stands as `%XX`.
pub(super) fn escaped(text: &str) -> String {
    const DIGITS: [char; 16] = [
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F',
    ];
    let mut out = String::with_capacity(text.len() * 3);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push(DIGITS[usize::from(byte >> 4)]);
            out.push(DIGITS[usize::from(byte & 15)]);
        }
    }
    out
}

//! The elements that views are put together from. `html!` writes an element out wherever it
//! stands; drawn by a call, the page's own code is 15 KB of WebAssembly less. Views use `html!`
//! where an element has attributes that no other has, or listeners.

use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, VTag};

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
pub(super) fn el(tag: &'static str, class: &'static str, inside: Html) -> Html {
    made(tag, None, [fixed(class)], &["class"], inside)
}

/// An element without a class.
pub(super) fn plain(tag: &'static str, inside: Html) -> Html {
    el(tag, "", inside)
}

/// One of several elements, told apart from its siblings by its key.
pub(super) fn keyed(tag: &'static str, key: Key, class: &'static str, inside: Html) -> Html {
    made(tag, Some(key), [fixed(class)], &["class"], inside)
}

/// One of several elements without a class.
pub(super) fn item(tag: &'static str, key: Key, inside: Html) -> Html {
    keyed(tag, key, "", inside)
}

/// An element whose class tells a state.
pub(super) fn marked(tag: &'static str, class: String, inside: Html) -> Html {
    made(tag, None, [Some(own(class))], &["class"], inside)
}

/// An element that is there and not seen while there is nothing to see.
pub(super) fn shown(tag: &'static str, class: &'static str, hidden: bool, inside: Html) -> Html {
    let hidden = fixed(if hidden { "hidden" } else { "" });
    made(
        tag,
        None,
        [fixed(class), hidden],
        &["class", "hidden"],
        inside,
    )
}

/// An element that others refer to.
pub(super) fn named(tag: &'static str, class: &'static str, id: String, inside: Html) -> Html {
    made(
        tag,
        None,
        [fixed(class), Some(own(id))],
        &["class", "id"],
        inside,
    )
}

/// An element that focus can be moved to.
pub(super) fn goal(tag: &'static str, class: &'static str, id: String, inside: Html) -> Html {
    let values = [fixed(class), Some(own(id)), fixed("-1")];
    made(tag, None, values, &["class", "id", "tabindex"], inside)
}

/// A section with the heading that names it.
pub(super) fn section(class: &'static str, title: &'static str, inside: Html) -> Html {
    let values = [fixed(class), fixed(title)];
    made(
        "section",
        None,
        values,
        &["class", "aria-labelledby"],
        inside,
    )
}

/// An attribute that is absent where it would be empty.
fn fixed(value: &'static str) -> Option<AttributeOrProperty> {
    (!value.is_empty()).then_some(AttributeOrProperty::Attribute(AttrValue::Static(value)))
}

fn own(value: String) -> AttributeOrProperty {
    AttributeOrProperty::Attribute(value.into())
}

fn made<const N: usize>(
    tag: &'static str,
    key: Option<Key>,
    values: [Option<AttributeOrProperty>; N],
    keys: &'static [&'static str; N],
    inside: Html,
) -> Html {
    let values = Box::new(values);
    put_together(tag, key, Attributes::Dynamic { keys, values }, inside)
}

#[inline(never)]
fn put_together(tag: &'static str, key: Option<Key>, attributes: Attributes, inside: Html) -> Html {
    let mut made = VTag::new(tag);
    made.key = key;
    made.attributes = attributes;
    if let Some(children) = made.children_mut() {
        *children = inside;
    }
    made.into()
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

//! `key=value&key=value`, with or without a `?` before it.

/// Longer values than any that is meant are not looked at.
const MOST_BYTES: usize = 300;

/// The pairs in their order; of what holds no `=` the value is empty.
pub(super) fn all(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let text = text.strip_prefix('?').unwrap_or(text);
    let pieces = text.split('&').filter(|piece| !piece.is_empty());
    pieces.map(|piece| piece.split_once('=').unwrap_or((piece, "")))
}

/// The first value of a key, where it is not longer than any that is meant.
pub(super) fn value<'a>(text: &'a str, key: &str) -> Option<&'a str> {
    let (_, value) = all(text).find(|(known, _)| *known == key)?;
    (value.len() <= MOST_BYTES).then_some(value)
}

/// The items of a list; a `+` may have become `%2B` or a comma on its way.
pub(super) fn listed(value: &str) -> impl Iterator<Item = &str> {
    let items = value.split(['+', ',', '%']);
    items.map(|item| item.strip_prefix("2B").unwrap_or(item))
}

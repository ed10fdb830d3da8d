//! Which texts a visitor waits for: those of the start and of the questions that can come first.
//! All others follow.

use crate::pack::figures::key;
use crate::rulebook::{Kind, Rulebook};

/// Texts that are needed whole.
const KINDS: [&str; 9] = [
    "app", "date", "notice", "pathway", "question", "start", "topic", "verdict", "waiting",
];

/// Texts of other kinds.
const KEYS: [&str; 3] = ["error.title", "error.choose", "result.over"];

/// Whether the text of a key is one of them.
pub(super) fn is_first(message: &str, book: &Rulebook) -> bool {
    let mut parts = message.split('.');
    match (parts.next(), parts.next()) {
        (Some("fact"), Some(fact)) => first_facts(book).any(|it| it == fact),
        (Some(kind), _) => KINDS.contains(&kind) || KEYS.contains(&message),
        (None, _) => false,
    }
}

/// The facts with which the asking order begins, as long as they are choices: whatever is
/// chosen at the start, no other can be asked first.
fn first_facts(book: &Rulebook) -> impl Iterator<Item = String> {
    let facts = book.facts.iter();
    let first = facts.take_while(|fact| matches!(fact.kind, Kind::Choice(_) | Kind::Flag));
    first.map(|fact| key(&fact.path))
}

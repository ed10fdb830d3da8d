//! Contradictions in the sources: what each is, how it is treated, and where it stands.

use yew::prelude::*;

use super::clauses::clauses;
use crate::rulebook::ConflictId;
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::element::{all, el, keyed, list, plain, shown, text};

/// Contradictions in the sources, one below the other.
pub(super) fn conflicts(desk: &Desk, ids: &[ConflictId]) -> Html {
    let mut notes = Vec::new();
    for &id in ids {
        let title = phrase::conflict_title(desk.catalog, desk.book, id);
        let words = phrase::conflict_text(desk.catalog, desk.book, id);
        let note = all([
            el("p", "conflict__title", text(title)),
            plain("p", text(words)),
            clauses(desk, &desk.book.conflicts[id.index()].sources),
        ]);
        notes.push(keyed("div", id.index().into(), "conflict", note));
    }
    shown("div", "conflicts", ids.is_empty(), list(notes))
}

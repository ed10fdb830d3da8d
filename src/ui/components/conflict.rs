//! Contradictions in the sources: what each is, how it is treated, and where it stands.

use yew::prelude::*;

use super::clauses::clauses;
use crate::rulebook::ConflictId;
use crate::text::phrase;
use crate::ui::Desk;

/// Contradictions in the sources, one below the other.
pub(super) fn conflicts(desk: &Desk, ids: &[ConflictId]) -> Html {
    let mut notes = Vec::new();
    for &id in ids {
        notes.push(html! {
            <div key={id.index()} class="conflict">
                <p class="conflict__title">{ phrase::conflict_title(desk.catalog, desk.book, id) }</p>
                <p>{ phrase::conflict_text(desk.catalog, desk.book, id) }</p>
                { clauses(desk, &desk.book.conflicts[id.index()].sources) }
            </div>
        });
    }
    html! { <div class="conflicts" hidden={ids.is_empty()}>{ notes }</div> }
}

//! A contradiction in the sources: what it is, how it is treated, and where it stands.

use yew::prelude::*;

use super::Clauses;
use crate::rulebook;
use crate::rulebook::ConflictId;
use crate::text::phrase;
use crate::ui::context::use_catalog;

/// The properties of [`ConflictNote`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Which.
    pub id: ConflictId,
}

/// A contradiction in the sources.
#[component]
pub fn ConflictNote(&Props { id }: &Props) -> Html {
    let (catalog, book) = (use_catalog(), rulebook());
    html! {
        <div class="conflict">
            <p class="conflict__title">{ phrase::conflict_title(catalog, book, id) }</p>
            <p>{ phrase::conflict_text(catalog, book, id) }</p>
            <Clauses ids={book.conflicts[id.index()].sources.clone()} />
        </div>
    }
}

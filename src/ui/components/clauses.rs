//! The clauses that something rests on, as small chips.

use yew::prelude::*;

use crate::rulebook;
use crate::rulebook::ClauseId;
use crate::text::phrase;
use crate::ui::context::use_catalog;

/// The properties of [`Clauses`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Which, the most telling first.
    pub ids: Vec<ClauseId>,
}

/// A chip a clause. The document is named once for clauses of it in a row.
#[component]
pub fn Clauses(Props { ids }: &Props) -> Html {
    let (catalog, book) = (use_catalog(), rulebook());
    let mut before = None;
    let chips = ids.iter().map(|&id| {
        let document = book.clauses[id.index()].document;
        let words = phrase::clause(catalog, book, id);
        let again = before.replace(document) == Some(document);
        let short = phrase::document_short(catalog, book, document);
        let place = words
            .strip_prefix(short)
            .and_then(|rest| rest.strip_prefix(", "));
        let place = place.filter(|_| again).unwrap_or(&words);
        html! { <li key={id.index()} class="clause">{ place }</li> }
    });
    html! {
        <ul class="clauses" aria-label={catalog.text("result.clauses")}>{ for chips }</ul>
    }
}

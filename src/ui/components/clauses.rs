//! The clauses that something rests on, as small chips.

use yew::prelude::*;

use crate::rulebook::ClauseId;
use crate::text::phrase;
use crate::ui::Desk;

/// A chip a clause, the most telling first. The document is named once for clauses of it
/// in a row.
pub(super) fn clauses(desk: &Desk, ids: &[ClauseId]) -> Html {
    let (mut chips, mut before) = (Vec::new(), None);
    for &id in ids {
        let document = desk.book.clauses[id.index()].document;
        let words = phrase::clause(desk.catalog, desk.book, id);
        let again = before.replace(document) == Some(document);
        let short = phrase::document_short(desk.catalog, desk.book, document);
        let place = words
            .strip_prefix(short)
            .and_then(|rest| rest.strip_prefix(", "));
        let place = place.filter(|_| again).unwrap_or(&words);
        chips.push(html! { <li key={id.index()} class="clause">{ place }</li> });
    }
    html! { <ul class="clauses" aria-label={desk.say("result.clauses")}>{ chips }</ul> }
}

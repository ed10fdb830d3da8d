//! The clauses that something rests on, as small chips.

use yew::prelude::*;

use crate::rulebook::ClauseId;
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::element::{keyed, list, words as said};

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
        chips.push(keyed(
            "li",
            id.index().into(),
            "clause",
            said(place.to_owned()),
        ));
    }
    html! { <ul class="clauses" aria-label={desk.say("result.clauses")}>{ list(chips) }</ul> }
}

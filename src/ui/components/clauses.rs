//! The clauses that something rests on, as small chips that lead to the rule book.

use yew::prelude::*;

use super::link;
use crate::rulebook::ClauseId;
use crate::session::{Leaf, Screen};
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::element::{item, list, words};

/// A chip a clause, the most telling first.
pub(crate) fn clauses(desk: &Desk, ids: &[ClauseId]) -> Html {
    let (mut chips, mut before) = (Vec::new(), None);
    for &id in ids {
        let whole = phrase::clause(desk.catalog, desk.book, id);
        let place = place(desk, id, &mut before);
        let label = if place == whole { String::new() } else { whole };
        let to = Screen::Rules(Leaf::Clause(id));
        let chip = link(desk, to, "clause", label, words(place));
        chips.push(item("li", id.index().into(), chip));
    }
    html! { <ul class="clauses" aria-label={desk.say("result.clauses")}>{ list(chips) }</ul> }
}

/// A clause in words. The document is named once for clauses of it in a row: behind one
/// that stands in the document `before`, only its place in it.
pub(super) fn place(desk: &Desk, id: ClauseId, before: &mut Option<u8>) -> String {
    let document = desk.book.clauses[id.index()].document;
    let words = phrase::clause(desk.catalog, desk.book, id);
    if before.replace(document) == Some(document) {
        phrase::clause_within(desk.catalog, desk.book, document, &words).to_owned()
    } else {
        words
    }
}

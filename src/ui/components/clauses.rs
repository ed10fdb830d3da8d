//! The clauses that something rests on, as small chips that lead to the rule book.

use yew::prelude::*;

use super::link;
use crate::rulebook::ClauseId;
use crate::session::{Leaf, Screen};
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::element::{item, list, words};

/// A chip a clause, the most telling first. The document is named once for clauses of it
/// in a row.
pub(crate) fn clauses(desk: &Desk, ids: &[ClauseId]) -> Html {
    let (mut chips, mut before) = (Vec::new(), None);
    for &id in ids {
        let document = desk.book.clauses[id.index()].document;
        let (place, to) = (
            phrase::clause(desk.catalog, desk.book, id),
            Screen::Rules(Leaf::Clause(id)),
        );
        let chip = if before.replace(document) == Some(document) {
            let within = phrase::clause_within(desk.catalog, desk.book, document, &place);
            let within = words(within.to_owned());
            link(desk, to, "clause", place, within)
        } else {
            link(desk, to, "clause", String::new(), words(place))
        };
        chips.push(item("li", id.index().into(), chip));
    }
    html! { <ul class="clauses" aria-label={desk.say("result.clauses")}>{ list(chips) }</ul> }
}

//! A document: its date, its clauses in order, and what rests on each.

use yew::prelude::*;

use super::contents::{dated, fact};
use super::resting::resting;
use super::ways::to;
use crate::rulebook::{ClauseId, Thing};
use crate::session::Leaf;
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::element::{all, el, list, words};

/// A document, perhaps at one of its clauses.
pub(super) fn source(desk: &Desk, document: u8, named: Option<ClauseId>) -> Html {
    let (things, mut clauses) = (desk.book.things(), Vec::new());
    for (index, it) in desk.book.clauses.iter().enumerate() {
        if it.document == document {
            let id = ClauseId::from(index);
            clauses.push(clause(desk, id, named == Some(id), &things));
        }
    }
    let facts = [
        fact(desk, "rules.adopted", dated(desk, document)),
        fact(desk, "rules.checked", desk.catalog.date(&desk.book.checked)),
    ];
    let parts = [
        el("dl", "rules__facts", all(facts)),
        el("p", "lead", desk.text("rules.source-lead")),
        el("ol", "rules__entries", list(clauses)),
    ];
    el("div", "rules__body", all(parts))
}

/// A clause under its address, and what rests on it.
fn clause(desk: &Desk, id: ClauseId, named: bool, things: &[Thing]) -> Html {
    let document = desk.book.clauses[id.index()].document;
    let place = phrase::clause(desk.catalog, desk.book, id);
    let place = phrase::clause_within(desk.catalog, desk.book, document, &place);
    let heading = to(desk, Leaf::Clause(id), words(place.to_owned()));
    let citing = things
        .iter()
        .filter(|it| desk.book.sources(**it).contains(&id));
    let resting = resting(desk, citing.map(|it| (*it, Vec::new())).collect());
    entry(id.index(), named, heading, resting)
}

/// One of several entries, each with an address of its own; the one that the address names
/// is marked and takes focus.
pub(super) fn entry(key: usize, named: bool, heading: Html, inside: Html) -> Html {
    let (class, id) = if named {
        ("rules__entry rules__entry--named", Some("named"))
    } else {
        ("rules__entry", None)
    };
    html! {
        <li {key} {class}>
            <h2 class="rules__entry-title" {id} tabindex={named.then_some("-1")}>{ heading }</h2>
            { inside }
        </li>
    }
}

//! All facts by topic, in asking order.

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, window};
use yew::prelude::*;

use super::held::Certificates;
use super::motion::Motion;
use super::row::Row;
use crate::rulebook::{FactId, Kind, Rulebook};
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::element::{el, list, shown, text, words};

/// The form. `student` tells one student's rows from the next one's; `keys`: whether digits lead
/// to its groups.
pub(super) fn form(
    desk: &Desk,
    topics: &[Vec<FactId>],
    student: u32,
    keys: bool,
    on_move: &Callback<Motion>,
) -> Html {
    let mut groups = Vec::new();
    for (place, facts) in topics.iter().enumerate() {
        let mut rows = Vec::new();
        for &fact in facts {
            rows.push(row(desk, student, fact, on_move));
        }
        let digit = (place + 1).to_string();
        let key = shown("span", "key", !keys, words(digit.clone()));
        let name = facts
            .first()
            .map_or("", |fact| phrase::topic(desk.catalog, desk.book, *fact));
        groups.push(html! {
            <fieldset key={place} class="facts" id={group(place)}>
                <legend class="facts__title" aria-keyshortcuts={keys.then_some(digit)}>
                    { text(name) }
                    <span aria-hidden="true">{ key }</span>
                </legend>
                { list(rows) }
            </fieldset>
        });
    }
    el("div", "counsel__form", list(groups))
}

fn row(desk: &Desk, student: u32, fact: FactId, on_move: &Callback<Motion>) -> Html {
    let value = desk.session.answers.get(fact).cloned();
    let (desk, on_move) = (desk.clone(), on_move.clone());
    let key = [student.to_string(), fact.index().to_string()].join("-");
    if desk.book.fact(fact).kind == Kind::Certificates {
        html! { <Certificates {key} {desk} {fact} {value} {on_move} /> }
    } else {
        html! { <Row {key} {desk} {fact} {value} {on_move} /> }
    }
}

/// The facts of each topic, in the order in which the first of each is asked.
pub(super) fn topics(book: &Rulebook) -> Vec<Vec<FactId>> {
    let mut topics: Vec<Vec<FactId>> = Vec::new();
    for fact in book.fact_ids() {
        let topic = &book.fact(fact).topic;
        let same = |facts: &&mut Vec<FactId>| book.fact(facts[0]).topic == *topic;
        match topics.iter_mut().find(same) {
            Some(facts) => facts.push(fact),
            None => topics.push(vec![fact]),
        }
    }
    topics
}

/// Goes to the first control of a group, by its place; says nothing where there is none.
pub(super) fn go_to(place: usize) {
    let controls = [
        "#",
        &group(place),
        " :is(input, select, button):not(:disabled)",
    ]
    .concat();
    let first = window()
        .and_then(|window| window.document())
        .and_then(|document| document.query_selector(&controls).ok()?);
    if let Some(first) = first.and_then(|first| first.dyn_into::<HtmlElement>().ok()) {
        let _ = first.focus();
    }
}

fn group(place: usize) -> String {
    ["group-", &(place + 1).to_string()].concat()
}

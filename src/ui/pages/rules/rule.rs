//! A rule in words and tables: its shape is that of the page.

use yew::prelude::*;

use super::grid::{Head, Row, grid, lines};
use super::points::points;
use super::ways::way;
use crate::rulebook::{FactId, Judgement, Kind, Outcome, Rule};
use crate::session::Leaf;
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::components::outcome;
use crate::ui::element::{all, el, item, list, plain, shown, text, words};

/// How a rule is judged.
pub(super) fn rule(desk: &Desk, it: &Rule) -> Html {
    match it {
        Rule::All(parts) => fold(desk, "rules.all", parts),
        Rule::Any(parts) => fold(desk, "rules.any", parts),
        Rule::Always(it) => plain("p", outcome(desk, *it)),
        Rule::Fact {
            fact,
            judgement,
            in_language,
        } => {
            let parts = [values(desk, *fact, judgement), language(desk, *in_language)];
            el("div", "rule", all(parts))
        }
        Rule::Certificates { table, in_language } => {
            let label = el("span", "rules__label", desk.text("rules.table"));
            let table = way(desk, Leaf::Table(*table));
            let line = plain("p", all([label, text(" "), table]));
            el("div", "rule", all([line, language(desk, *in_language)]))
        }
        Rule::Points(it) => points(desk, it),
    }
}

/// The parts of a rule, below what is asked of them together.
fn fold(desk: &Desk, key: &str, parts: &[Rule]) -> Html {
    let mut items = Vec::new();
    for (index, part) in parts.iter().enumerate() {
        items.push(item("li", index.into(), rule(desk, part)));
    }
    let label = el("p", "rules__label", desk.text(key));
    el(
        "div",
        "rule",
        all([label, el("ul", "rule__parts", list(items))]),
    )
}

/// What every value of a fact comes to. Of choices those that come to the same stand
/// together; numbers stay in their order.
fn values(desk: &Desk, fact: FactId, judgement: &Judgement) -> Html {
    let mut runs: Vec<(Vec<String>, Outcome)> = Vec::new();
    if let Some(outcome) = judgement.word {
        let word = phrase::word(desk.catalog, desk.book, fact);
        runs.push((vec![word.to_owned()], outcome));
    }
    let kind = &desk.book.fact(fact).kind;
    let choice = matches!(kind, Kind::Choice(_));
    // An exam that was sat is judged by its points.
    let sat = matches!(kind, Kind::Scores { .. });
    for band in judgement.bands.iter().filter(|_| !sat) {
        let values = phrase::values(desk.catalog, desk.book, fact, band);
        let alike = runs
            .iter_mut()
            .find(|(_, it)| choice && *it == band.outcome);
        match alike {
            Some((run, _)) => run.extend(values),
            None => runs.push((values, band.outcome)),
        }
    }
    let mut rows = Vec::new();
    for (index, (run, come)) in runs.into_iter().enumerate() {
        rows.push(Row {
            key: index.into(),
            head: lines(run.into_iter().map(words).collect()),
            cells: vec![Some(outcome(desk, come))],
        });
    }
    let heads = [
        Head::of(desk.say("rules.answer")),
        Head::of(desk.say("rules.status")),
    ];
    let caption = text(phrase::fact_name(desk.catalog, desk.book, fact));
    grid("grid grid--values", caption, &heads, rows)
}

/// The fact that names the language in which alone something counts.
fn language(desk: &Desk, fact: Option<FactId>) -> Html {
    let name = fact.map_or("", |fact| phrase::fact_name(desk.catalog, desk.book, fact));
    let label = el("span", "rules__label", desk.text("rules.in-language"));
    shown(
        "p",
        "",
        name.is_empty(),
        all([label, text(" "), text(name)]),
    )
}

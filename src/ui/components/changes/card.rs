//! What leads to a verdict: a card for each, with its steps.

use yew::prelude::*;

use crate::engine::{Advice, Change, Plan};
use crate::rulebook::{Kind, Value};
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::components::counted;
use crate::ui::components::verdict::badge;
use crate::ui::element::{all, el, fold, item, list, plain, shown, text, words};

/// So many plans stand open, and so many ways of one.
const PLANS: usize = 4;
const WAYS: usize = 5;

/// A card for each verdict that can be reached.
pub(super) fn cards(desk: &Desk, advice: &[Advice]) -> Html {
    let mut cards = Vec::new();
    for it in advice {
        cards.push(item("li", it.lifts_to.id().into(), card(desk, it)));
    }
    let mut changes = advice.iter().flat_map(|it| {
        let plans = it.plans.iter();
        let own = plans.flat_map(|it| it.fixed.iter().chain(it.ways.iter().flatten()));
        it.common.iter().chain(own)
    });
    // Rows of GRE and GMAT tables are no example: nothing less will do.
    let converted = |fact| desk.book.conversions.iter().any(|it| it.from == fact);
    let scores = changes.any(|it| matches!(it.to, Value::Scores(_)) && !converted(it.fact));
    let note = shown("p", "changes__note", !scores, desk.text("change.example"));
    all([el("ul", "changes__cards", list(cards)), note])
}

fn card(desk: &Desk, advice: &Advice) -> Html {
    let common = steps(desk, &advice.common);
    let choice = match advice.plans.as_slice() {
        [only] if only.ways.is_empty() => Html::default(),
        [only] => self::plan(desk, only),
        plans => choice(desk, plans),
    };
    let choose = if advice.common.is_empty() {
        "change.any"
    } else {
        "change.choose"
    };
    let alone = advice.plans.len() < 2;
    let parts = [
        badge(desk, advice.lifts_to),
        shown(
            "ul",
            "changes__steps",
            advice.common.is_empty(),
            list(common),
        ),
        shown("p", "changes__any", alone, desk.text(choose)),
        choice,
    ];
    all(parts)
}

/// Plans of which one is enough.
fn choice(desk: &Desk, plans: &[Plan]) -> Html {
    let mut items = Vec::new();
    for (index, it) in plans.iter().enumerate() {
        items.push(item("li", index.into(), plan(desk, it)));
    }
    let more = items.split_off(items.len().min(PLANS));
    let summary = words(counted(desk, "change.plans", more.len()));
    let (none, more) = (more.is_empty(), el("ul", "changes__plans", list(more)));
    let more = fold("changes__more", none, "fold__summary", summary, more);
    el(
        "div",
        "changes__choice",
        all([el("ul", "changes__plans", list(items)), more]),
    )
}

fn plan(desk: &Desk, plan: &Plan) -> Html {
    let mut steps = steps(desk, &plan.fixed);
    if !plan.ways.is_empty() {
        steps.push(item("li", "ways".into(), ways(desk, plan)));
    }
    el("ul", "changes__steps", list(steps))
}

fn steps(desk: &Desk, changes: &[Change]) -> Vec<Html> {
    let step = |it: &Change| item("li", it.fact.index().into(), step(desk, it));
    changes.iter().map(step).collect()
}

/// A step, the value that it leads to, and how far the student is from it.
fn step(desk: &Desk, change: &Change) -> Html {
    let (catalog, book) = (desk.catalog, desk.book);
    if change.to == Value::Word {
        let name = text(phrase::fact_name(catalog, book, change.fact));
        return plain(
            "span",
            all([desk.text("change.ahead"), text(": "), plain("strong", name)]),
        );
    }
    let goal = phrase::goal(catalog, book, change, &desk.session.answers);
    let colon = if goal.is_empty() { "" } else { ": " };
    let what = [
        text(phrase::step(catalog, book, change.fact)),
        text(colon),
        plain("strong", words(goal)),
    ];
    let mut from = String::new();
    if let Some(value) = phrase::before(catalog, book, change, &desk.session.answers) {
        from = [desk.say("change.stated"), ": ", &value].concat();
        if let Some(by) = phrase::distance(catalog, book, change, &desk.session.answers) {
            from = [&from, "; ", desk.say("change.missing"), ": ", &by].concat();
        }
    }
    let from = shown("span", "changes__from", from.is_empty(), words(from));
    all([plain("span", all(what)), from])
}

/// The ways of a plan, of which one is enough: under one step where all change the same fact.
fn ways(desk: &Desk, plan: &Plan) -> Html {
    let only = |way: &Vec<Change>| way.len() == 1 && way[0].fact == plan.ways[0][0].fact;
    let alike = plan.ways.iter().all(only);
    let mut items = Vec::new();
    for (index, way) in plan.ways.iter().enumerate() {
        let words = match way.as_slice() {
            [change] if alike => {
                phrase::goal(desk.catalog, desk.book, change, &desk.session.answers)
            }
            way => joined(desk, way),
        };
        items.push(item("li", index.into(), self::words(words)));
    }
    let more = items.split_off(items.len().min(WAYS));
    let summary = words(counted(desk, "change.ways", more.len()));
    let (none, more) = (more.is_empty(), el("ul", "changes__ways", list(more)));
    let heading = if alike {
        let step = phrase::step(desk.catalog, desk.book, plan.ways[0][0].fact);
        all([text(step), text(":")])
    } else {
        desk.text("change.choose")
    };
    all([
        plain("span", heading),
        el("ul", "changes__ways", list(items)),
        fold("changes__more", none, "fold__summary", summary, more),
    ])
}

/// Several changes in a line.
fn joined(desk: &Desk, way: &[Change]) -> String {
    let mut out = String::new();
    for change in way {
        let name = match desk.book.fact(change.fact).kind {
            Kind::Certificates => "",
            _ => phrase::fact_name(desk.catalog, desk.book, change.fact),
        };
        let value = phrase::value(desk.catalog, desk.book, change.fact, &change.to);
        for piece in [if out.is_empty() { "" } else { " + " }, name] {
            out.push_str(piece);
        }
        out.push_str(if name.is_empty() { "" } else { ": " });
        out.push_str(&value);
    }
    out
}

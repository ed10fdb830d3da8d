//! One requirement of a route: how it stands, what is asked, what was stated, and by
//! which clause.

use yew::prelude::*;

use super::clauses::clauses;
use super::conflict::conflicts;
use super::icon::icon;
use super::link;
use crate::engine::RequirementFinding;
use crate::rulebook::{Level, PathwayId, Question};
use crate::session::Screen;
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::element::{all, el, item, list, plain, shown, text, words};

/// One requirement.
pub(super) fn requirement(desk: &Desk, pathway: PathwayId, found: &RequirementFinding) -> Html {
    let requirement = &desk.book.pathways[pathway.index()].requirements[found.requirement];
    let settled = found.interval.settled();
    let status = [
        icon(settled.into()),
        plain("span", text(phrase::status(desk.catalog, settled))),
    ];
    let head = [
        el(
            "h4",
            "requirement__title",
            text(phrase::requirement_title(desk.catalog, requirement)),
        ),
        el("p", "requirement__status", all(status)),
    ];
    let asked = words(phrase::asked(desk.catalog, desk.book, requirement));
    let stated = stated(desk, pathway, found.requirement);
    let facts = [
        term(false, desk.text("result.asked"), asked),
        term(
            requirement.facts.is_empty(),
            desk.text("result.stated"),
            stated,
        ),
    ];
    let parts = [
        el("div", "requirement__head", all(head)),
        el("dl", "requirement__facts", all(facts)),
        conflicts(desk, &found.conflicts),
        clauses(desk, &requirement.sources),
    ];
    let class = ["requirement requirement--", status_id(settled)].concat();
    html! { <li key={found.requirement} {class}>{ all(parts) }</li> }
}

/// What is asked, or what was stated.
fn term(hidden: bool, name: Html, value: Html) -> Html {
    let parts = [plain("dt", name), plain("dd", value)];
    shown("div", "requirement__fact", hidden, all(parts))
}

/// What was stated of the facts that the requirement looks at, and what can still be.
fn stated(desk: &Desk, pathway: PathwayId, requirement: usize) -> Html {
    let facts = &desk.book.pathways[pathway.index()].requirements[requirement].facts;
    let (mut stated, mut links) = (Vec::new(), Vec::new());
    for &fact in facts {
        if let Some(value) = desk.session.answers.get(fact) {
            let value = phrase::value(desk.catalog, desk.book, fact, value);
            let name = phrase::fact_name(desk.catalog, desk.book, fact);
            let name = el("span", "requirement__name", all([text(name), text(": ")]));
            stated.push(item("li", fact.index().into(), all([name, words(value)])));
        }
    }
    for &question in &desk.assessment.pathways[pathway.index()].open {
        if facts.contains(&question.fact) {
            let name = question_name(desk, question);
            let label = [desk.say("result.answer"), ": ", &name].concat();
            links.push(link(
                desk,
                Screen::Change(question),
                "requirement__open",
                label,
                words(name),
            ));
        }
    }
    if !links.is_empty() || stated.is_empty() {
        let unstated = all([desk.text("result.unstated"), text(" ")]);
        let open = [el("span", "requirement__name", unstated), list(links)];
        stated.push(item("li", "open".into(), all(open)));
    }
    el("ul", "requirement__stated", list(stated))
}

/// The short name of what a question asks.
pub(super) fn question_name(desk: &Desk, question: Question) -> String {
    match question.part {
        Some(_) => phrase::question_text(desk.catalog, desk.book, question),
        None => phrase::fact_name(desk.catalog, desk.book, question.fact).to_owned(),
    }
}

/// The word of a status in styles.
pub(super) const fn status_id(settled: Option<Level>) -> &'static str {
    match settled {
        Some(Level::Met) => "met",
        Some(Level::Pending) => "pending",
        Some(Level::Unmet) => "unmet",
        None => "open",
    }
}

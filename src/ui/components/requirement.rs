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

/// One requirement.
pub(super) fn requirement(desk: &Desk, pathway: PathwayId, found: &RequirementFinding) -> Html {
    let requirement = &desk.book.pathways[pathway.index()].requirements[found.requirement];
    let settled = found.finding.interval.settled();
    html! {
        <li key={found.requirement} class={["requirement requirement--", status_id(settled)].concat()}>
            <div class="requirement__head">
                <h4 class="requirement__title">{ phrase::requirement_title(desk.catalog, requirement) }</h4>
                <p class="requirement__status">
                    { icon(settled.into()) }
                    <span>{ phrase::status(desk.catalog, settled) }</span>
                </p>
            </div>
            <dl class="requirement__facts">
                <div class="requirement__fact">
                    <dt>{ desk.text("result.asked") }</dt>
                    <dd>{ phrase::asked(desk.catalog, desk.book, requirement) }</dd>
                </div>
                <div class="requirement__fact" hidden={requirement.facts.is_empty()}>
                    <dt>{ desk.text("result.stated") }</dt>
                    <dd>{ stated(desk, pathway, found.requirement) }</dd>
                </div>
            </dl>
            { conflicts(desk, &found.conflicts) }
            { clauses(desk, &requirement.sources) }
        </li>
    }
}

/// What was stated of the facts that the requirement looks at, and what can still be.
fn stated(desk: &Desk, pathway: PathwayId, requirement: usize) -> Html {
    let facts = &desk.book.pathways[pathway.index()].requirements[requirement].facts;
    let (mut stated, mut links) = (Vec::new(), Vec::new());
    for &fact in facts {
        if let Some(value) = desk.session.answers.get(fact) {
            let value = phrase::value(desk.catalog, desk.book, fact, value);
            let name = phrase::fact_name(desk.catalog, desk.book, fact);
            stated.push(html! {
                <li key={fact.index()}><span class="requirement__name">{ name }{ ": " }</span>{ value }</li>
            });
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
                name.into(),
            ));
        }
    }
    if !links.is_empty() || stated.is_empty() {
        stated.push(html! {
            <li key="open">
                <span class="requirement__name">{ desk.text("result.unstated") }{ " " }</span>
                { links }
            </li>
        });
    }
    html! { <ul class="requirement__stated">{ stated }</ul> }
}

/// The short name of what a question asks.
pub(super) fn question_name(desk: &Desk, question: Question) -> String {
    match question.part {
        Some(_) => phrase::question_text(desk.catalog, desk.book, question),
        None => phrase::fact_name(desk.catalog, desk.book, question.fact).to_owned(),
    }
}

/// The word of a status in styles.
const fn status_id(settled: Option<Level>) -> &'static str {
    match settled {
        Some(Level::Met) => "met",
        Some(Level::Pending) => "pending",
        Some(Level::Unmet) => "unmet",
        None => "open",
    }
}

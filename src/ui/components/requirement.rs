//! One requirement of a route: how it stands, what is asked, what was stated, and by
//! which clause.

use yew::prelude::*;

use super::{Clauses, ConflictNote, Icon, ScreenLink, Shape};
use crate::engine::RequirementFinding;
use crate::rulebook;
use crate::rulebook::{Level, PathwayId, Question, Requirement};
use crate::session::Screen;
use crate::text::phrase;
use crate::ui::context::{use_assessment, use_catalog, use_session};

/// The properties of [`RequirementItem`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The pathway that asks it.
    pub pathway: PathwayId,
    /// How it was judged.
    pub found: RequirementFinding,
}

/// One requirement.
#[component]
pub fn RequirementItem(Props { pathway, found }: &Props) -> Html {
    let (catalog, book) = (use_catalog(), rulebook());
    let requirement = &book.pathways[pathway.index()].requirements[found.requirement];
    let settled = found.finding.interval.settled();
    let conflicts = found
        .conflicts
        .iter()
        .map(|id| html! { <ConflictNote key={id.index()} id={*id} /> });
    html! {
        <li class={classes!("requirement", format!("requirement--{}", status_id(settled)))}>
            <div class="requirement__head">
                <h4 class="requirement__title">{ phrase::requirement_title(catalog, requirement) }</h4>
                <p class="requirement__status">
                    <Icon shape={Shape::from(settled)} />
                    <span>{ phrase::status(catalog, settled) }</span>
                </p>
            </div>
            <dl class="requirement__facts">
                <div class="requirement__fact">
                    <dt>{ catalog.text("result.asked") }</dt>
                    <dd>{ phrase::asked(catalog, book, requirement) }</dd>
                </div>
                if !requirement.facts.is_empty() {
                    <Stated pathway={*pathway} requirement={found.requirement} />
                }
            </dl>
            { for conflicts }
            <Clauses ids={requirement.sources.clone()} />
        </li>
    }
}

#[derive(Properties, PartialEq)]
struct StatedProps {
    pathway: PathwayId,
    requirement: usize,
}

/// What was stated of the facts that the requirement looks at, and what can still be.
#[component]
fn Stated(
    &StatedProps {
        pathway,
        requirement,
    }: &StatedProps,
) -> Html {
    let (session, catalog, assessment, book) =
        (use_session(), use_catalog(), use_assessment(), rulebook());
    let requirement: &Requirement = &book.pathways[pathway.index()].requirements[requirement];
    let open = &assessment.pathways[pathway.index()].open;
    let stated = requirement.facts.iter().filter_map(|&fact| {
        let value = phrase::value(catalog, book, fact, session.answers.get(fact)?);
        let name = phrase::fact_name(catalog, book, fact);
        Some(html! {
            <li key={fact.index()}>
                <span class="requirement__name">{ name }{ ": " }</span>
                { value }
            </li>
        })
    });
    let asks = |question: &&Question| requirement.facts.contains(&question.fact);
    let links = open.iter().filter(asks).map(|question| {
        let (key, name) = (book.question_path(*question), question_name(catalog, *question));
        let label = format!("{}: {name}", catalog.text("result.answer"));
        html! {
            <ScreenLink {key} to={Screen::Change(*question)} class="requirement__open" {label}>{ name }</ScreenLink>
        }
    });
    let (stated, links): (Vec<Html>, Vec<Html>) = (stated.collect(), links.collect());
    let lacking = !links.is_empty() || stated.is_empty();
    html! {
        <div class="requirement__fact">
            <dt>{ catalog.text("result.stated") }</dt>
            <dd>
                <ul class="requirement__stated">
                    { for stated }
                    if lacking {
                        <li key="open">
                            <span class="requirement__name">{ catalog.text("result.unstated") }{ " " }</span>
                            { for links }
                        </li>
                    }
                </ul>
            </dd>
        </div>
    }
}

/// The short name of what a question asks.
#[must_use]
pub(super) fn question_name(catalog: &crate::text::Catalog, question: Question) -> String {
    match question.part {
        Some(_) => phrase::question_text(catalog, rulebook(), question),
        None => phrase::fact_name(catalog, rulebook(), question.fact).to_owned(),
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

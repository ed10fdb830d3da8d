//! The smallest changes that would lift a verdict, or why there are none.

mod card;

use yew::prelude::*;

use super::clauses::clauses;
use super::pathway::nearest;
use crate::engine::{self, Advice, PathwayFinding, Verdict};
use crate::rulebook::{Level, PathwayId, Value};
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::element::{all, el, item, list, plain, shown, text};
use card::cards;

/// The properties of [`Changes`].
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// The page around it.
    pub(super) desk: Desk,
    /// Whose verdict.
    pub(super) pathway: PathwayId,
}

/// What would change the verdict of a pathway. A component, since looking for it is costly:
/// it is looked for once for the same answers, and of a pathway that is undecided, where the
/// questions that are open come first, only when it is unfolded.
#[component]
pub(super) fn Changes(Props { desk, pathway }: &Props) -> Html {
    let found = &desk.assessment.pathways[pathway.index()];
    let unfolded = use_state(|| false);
    let sought = match found.verdict() {
        Verdict::Eligible => false,
        Verdict::Incomplete => *unfolded,
        Verdict::Conditional | Verdict::Ineligible => true,
    };
    let answers = sought.then(|| desk.session.answers.clone());
    let advice = use_memo(answers, |answers| match answers {
        Some(_) => advice(desk, *pathway),
        None => Vec::new(),
    });
    let ontoggle = move |_: Event| unfolded.set(true);
    match found.verdict() {
        Verdict::Eligible => shown("section", "changes", true, Html::default()),
        Verdict::Incomplete => {
            let inside = if advice.is_empty() {
                let words = phrase::verdict_sentence(desk.catalog, Verdict::Incomplete);
                el("p", "changes__none", text(words))
            } else {
                cards(desk, &advice)
            };
            html! {
                <details class="fold" {ontoggle}>
                    <summary class="fold__summary">{ el("h3", "fold__title", desk.text("change.open")) }</summary>
                    { inside }
                </details>
            }
        }
        Verdict::Conditional | Verdict::Ineligible => {
            let inside = if advice.is_empty() {
                let none = el("p", "changes__none", desk.text("change.none"));
                all([none, obstacles(desk, found)])
            } else {
                cards(desk, &advice)
            };
            el(
                "section",
                "changes",
                all([plain("h3", desk.text("change.title")), inside]),
            )
        }
    }
}

/// The smallest changes of a pathway. What is only still ahead is no change.
fn advice(desk: &Desk, id: PathwayId) -> Vec<Advice> {
    let mut found = engine::changes(desk.book, id, &desk.session.answers);
    found.retain(|it| it.set.iter().any(|change| change.to != Value::Word));
    engine::advice(&found)
}

/// The unmet requirements of the best route, with their clauses.
fn obstacles(desk: &Desk, found: &PathwayFinding) -> Html {
    let mut items = Vec::new();
    for it in &nearest(&found.routes).requirements {
        if it.interval.settled() != Some(Level::Met) {
            let pathway = &desk.book.pathways[found.pathway.index()];
            let requirement = &pathway.requirements[it.requirement];
            let parts = [
                plain(
                    "span",
                    text(phrase::requirement_title(desk.catalog, requirement)),
                ),
                clauses(desk, &requirement.sources),
            ];
            items.push(item("li", it.requirement.into(), all(parts)));
        }
    }
    el("ul", "changes__obstacles", list(items))
}

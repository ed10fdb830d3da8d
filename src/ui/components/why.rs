//! Why a question is asked, and the clauses that rest on its answer.

use yew::prelude::*;

use super::clauses::clauses;
use crate::rulebook::{ClauseId, Question};
use crate::text::phrase;
use crate::ui::Desk;

/// Why a question is asked.
pub(crate) fn why(desk: &Desk, question: Question) -> Html {
    let mut ids: Vec<ClauseId> = Vec::new();
    for pathway in &desk.session.wanted {
        for requirement in &desk.book.pathways[pathway.index()].requirements {
            for source in &requirement.sources {
                if requirement.facts.contains(&question.fact) && !ids.contains(source) {
                    ids.push(*source);
                }
            }
        }
    }
    html! {
        <section class="why" aria-labelledby="why-title">
            <h2 class="why__title" id="why-title">{ desk.text("question.why") }</h2>
            <p>{ phrase::question_why(desk.catalog, desk.book, question) }</p>
            <details class="why__clauses">
                <summary>{ desk.text("question.rests") }</summary>
                { clauses(desk, &ids) }
            </details>
        </section>
    }
}

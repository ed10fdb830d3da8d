//! Why a question is asked, and the clauses that rest on its answer.

use yew::prelude::*;

use super::Clauses;
use crate::rulebook;
use crate::rulebook::{ClauseId, Question};
use crate::text::phrase;
use crate::ui::context::{use_catalog, use_session};

/// The properties of [`Why`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Which question.
    pub question: Question,
}

/// Why a question is asked.
#[component]
pub fn Why(&Props { question }: &Props) -> Html {
    let (session, catalog, book) = (use_session(), use_catalog(), rulebook());
    let mut ids: Vec<ClauseId> = Vec::new();
    for pathway in &session.wanted {
        let requirements = &book.pathways[pathway.index()].requirements;
        for requirement in requirements
            .iter()
            .filter(|asked| asked.facts.contains(&question.fact))
        {
            for source in &requirement.sources {
                if !ids.contains(source) {
                    ids.push(*source);
                }
            }
        }
    }
    html! {
        <section class="why" aria-labelledby="why-title">
            <h2 class="why__title" id="why-title">{ catalog.text("question.why") }</h2>
            <p>{ phrase::question_why(catalog, book, question) }</p>
            <details class="why__clauses">
                <summary>{ catalog.text("question.rests") }</summary>
                <Clauses {ids} />
            </details>
        </section>
    }
}

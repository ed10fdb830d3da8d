//! Why a question is asked, and the clauses that rest on its answer.

use yew::prelude::*;

use super::clauses::clauses;
use crate::rulebook::{ClauseId, Question};
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::element::{all, fold, named, plain, section, text};

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
    let title = "why-title";
    let reason = phrase::question_why(desk.catalog, desk.book, question);
    let rests = desk.text("question.rests");
    let parts = [
        named(
            "h2",
            "why__title",
            title.to_owned(),
            desk.text("question.why"),
        ),
        plain("p", text(reason)),
        fold("why__clauses", false, "", rests, clauses(desk, &ids)),
    ];
    section("why", title, all(parts))
}

//! All that was stated, each with the way to change it; and what was left open.

use yew::prelude::*;

use super::ScreenLink;
use super::requirement::question_name;
use crate::rulebook;
use crate::rulebook::Question;
use crate::session::Screen;
use crate::text::phrase;
use crate::ui::context::{use_catalog, use_session};

/// The list of answers.
#[component]
pub fn AnswerList() -> Html {
    let (session, catalog, book) = (use_session(), use_catalog(), rulebook());
    let stated = session.answers.iter().map(|(fact, value)| {
        let question = Question { fact, part: None };
        (
            question,
            phrase::value(catalog, book, fact, value),
            "result.change",
        )
    });
    let unstated = catalog.text("result.unknown").to_owned();
    let skipped = session
        .skipped
        .iter()
        .map(|&question| (question, unstated.clone(), "result.answer"));
    let rows = stated.chain(skipped).map(|(question, value, act)| {
        let (name, act) = (question_name(catalog, question), catalog.text(act));
        html! {
            <div key={book.question_path(question)} class="answers__row">
                <dt class="answers__name">{ &name }</dt>
                <dd class="answers__value">{ value }</dd>
                <dd class="answers__act">
                    <ScreenLink to={Screen::Change(question)} label={format!("{act}: {name}")}>{ act }</ScreenLink>
                </dd>
            </div>
        }
    });
    html! {
        <section class="answers" aria-labelledby="answers-title">
            <h2 class="section-title" id="answers-title">{ catalog.text("result.answers") }</h2>
            <dl class="answers__list">{ for rows }</dl>
        </section>
    }
}

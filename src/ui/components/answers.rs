//! All that was stated, each with the way to change it; and what was left open.

use yew::prelude::*;

use super::link;
use super::requirement::question_name;
use crate::rulebook::Question;
use crate::session::Screen;
use crate::text::phrase;
use crate::ui::Desk;

/// The list of answers.
pub(crate) fn answers(desk: &Desk) -> Html {
    let mut rows = Vec::new();
    for (fact, value) in desk.session.answers.iter() {
        let value = phrase::value(desk.catalog, desk.book, fact, value);
        rows.push(row(
            desk,
            Question { fact, part: None },
            &value,
            "result.change",
        ));
    }
    for &question in &desk.session.skipped {
        rows.push(row(
            desk,
            question,
            desk.say("result.unknown"),
            "result.answer",
        ));
    }
    html! {
        <section class="answers" aria-labelledby="answers-title">
            <h2 class="section-title" id="answers-title">{ desk.text("result.answers") }</h2>
            <dl class="answers__list">{ rows }</dl>
        </section>
    }
}

fn row(desk: &Desk, question: Question, value: &str, act: &str) -> Html {
    let (name, act) = (question_name(desk, question), desk.say(act));
    let label = [act, ": ", &name].concat();
    html! {
        <div key={desk.book.question_path(question)} class="answers__row">
            <dt class="answers__name">{ &name }</dt>
            <dd class="answers__value">{ value }</dd>
            <dd class="answers__act">{ link(desk, Screen::Change(question), "", label, act.into()) }</dd>
        </div>
    }
}

//! All that was stated, each with the way to change it; and what was left open.

use yew::prelude::*;

use super::link;
use super::requirement::question_name;
use crate::rulebook::Question;
use crate::session::Screen;
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::element::{all, el, keyed, list, named, section, text, words};

/// The list of answers.
pub(crate) fn answers(desk: &Desk) -> Html {
    let mut rows = Vec::new();
    for (fact, value) in desk.session.answers.iter() {
        let value = phrase::value(desk.catalog, desk.book, fact, value);
        rows.push(row(
            desk,
            Question { fact, part: None },
            value,
            "result.change",
        ));
    }
    for &question in &desk.session.skipped {
        rows.push(row(
            desk,
            question,
            desk.say("result.unknown").to_owned(),
            "result.answer",
        ));
    }
    let title = "answers-title";
    let parts = [
        named(
            "h2",
            "section-title",
            title.to_owned(),
            desk.text("result.answers"),
        ),
        el("dl", "answers__list", list(rows)),
    ];
    section("answers", title, all(parts))
}

fn row(desk: &Desk, question: Question, value: String, act: &str) -> Html {
    let (name, act) = (question_name(desk, question), desk.say(act));
    let label = [act, ": ", &name].concat();
    let link = link(desk, Screen::Change(question), "", label, text(act));
    let parts = [
        el("dt", "answers__name", words(name)),
        el("dd", "answers__value", words(value)),
        el("dd", "answers__act", link),
    ];
    let key = desk.book.question_path(question).into();
    keyed("div", key, "answers__row", all(parts))
}

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
    for (question, value) in stated(desk) {
        let act = if desk.session.skipped.contains(&question) {
            "result.answer"
        } else {
            "result.change"
        };
        rows.push(row(desk, question, value, act));
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

/// All that was stated, in words, and after it what was left open.
pub(super) fn stated(desk: &Desk) -> Vec<(Question, String)> {
    let mut all = Vec::new();
    for (fact, value) in desk.session.answers.iter() {
        let value = phrase::value(desk.catalog, desk.book, fact, value);
        all.push((Question { fact, part: None }, value));
    }
    for &question in &desk.session.skipped {
        all.push((question, desk.say("result.unknown").to_owned()));
    }
    all
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

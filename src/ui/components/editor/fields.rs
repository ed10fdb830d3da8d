//! The editors of all kinds of questions, behind one.

use yew::prelude::*;

use super::{Asking, CHOICE, Editor, certificates, language_test, number, scores};
use crate::rulebook::Question;
use crate::ui::Desk;
use crate::ui::components::errors::told;
use crate::ui::draft::Draft;

/// The editor of every kind of question.
pub(crate) const FIELDS: Editor = Editor {
    open,
    draw,
    state: Draft::state,
    tell: told,
};

fn open(desk: &Desk, question: Question) -> Draft {
    let stated = desk.session.answers.get(question.fact);
    Draft::of(desk.book.fact(question.fact), stated, |amount| {
        desk.catalog.amount(amount)
    })
}

fn draw(asking: &Asking, draft: &Draft) -> Html {
    match draft {
        Draft::Choice(_) | Draft::Flag(_) => (CHOICE.draw)(asking, draft),
        Draft::Number { gate, text } => number::editor(asking, *gate, text),
        Draft::Certificates(holding) => certificates::editor(asking, holding),
        Draft::LanguageTest {
            gate,
            language,
            level,
        } => language_test::editor(asking, *gate, *language, *level),
        Draft::Scores { gate, points } => scores::editor(asking, *gate, points),
    }
}

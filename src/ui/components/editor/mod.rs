//! The control that a question needs, by the kind of its fact. Editors show a draft and
//! say what it becomes; they hold nothing.
//!
//! The questions that can come first are choices; the fields of all others follow the start.

mod certificates;
mod choice;
mod entry;
mod fields;
mod language_test;
mod number;
mod scores;

pub(crate) use choice::CHOICE;
pub(crate) use entry::tests;
pub(crate) use fields::FIELDS;
use yew::prelude::*;

use super::errors::{error_id, field_error};
use super::options::Options;
use crate::rulebook::{Kind, Question, Rulebook, Value};
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::draft::{Draft, Fault, Field, Gate};
use crate::ui::element::{all, el};

/// A question being answered.
#[derive(Clone)]
pub(crate) struct Asking<'a> {
    /// The page around it.
    pub(crate) desk: &'a Desk,
    /// What is asked.
    pub(crate) question: Question,
    /// How its answer is put down.
    pub(crate) editor: &'static Editor,
    /// What kept the draft from being taken, the last time the student went on.
    pub(crate) faults: Vec<Fault>,
    /// Told what stands in the controls.
    pub(crate) on_draft: Callback<Draft>,
    /// Told what keeps a part of the draft from being taken.
    pub(crate) on_faults: Callback<Vec<Fault>>,
}

/// How answers to a kind of question are put down.
pub(crate) struct Editor {
    /// What stands in the controls at first.
    pub(crate) open: fn(&Desk, Question) -> Draft,
    /// The controls, with what stands in them.
    pub(crate) draw: fn(&Asking, &Draft) -> Html,
    /// What they state.
    pub(crate) state: fn(&Draft, &Rulebook, Question) -> Result<Value, Vec<Fault>>,
    /// What is wrong with a field.
    pub(crate) tell: fn(&Asking, Fault) -> String,
}

/// The editor that a question needs; `None` while that is on its way. The questions that can
/// come first need none but [`CHOICE`].
pub(crate) fn editor(desk: &Desk, question: Question) -> Option<&'static Editor> {
    let said = || phrase::is_said(desk.catalog, desk.book, question.fact);
    match desk.book.fact(question.fact).kind {
        Kind::Choice(_) | Kind::Flag if said() => Some(&CHOICE),
        _ => desk.later.map(|later| &later.fields),
    }
}

/// The control that a question needs, with the fault of the answer as a whole.
pub(crate) fn control(asking: &Asking, draft: &Draft) -> Html {
    let control = (asking.editor.draw)(asking, draft);
    let parts = [field_error(asking, Field::Answer), control];
    el("div", "editor", all(parts))
}

impl Asking<'_> {
    /// Whether a field has a fault.
    pub(super) fn at_fault(&self, field: Field) -> bool {
        self.faults.iter().any(|fault| fault.field == field)
    }

    /// Ids of what helps with a field: the question's help, and the field's error where
    /// there is one.
    pub(super) fn about(&self, field: Field) -> String {
        let error = if self.at_fault(field) {
            error_id(field)
        } else {
            String::new()
        };
        ["help ", &error].concat().trim_end().to_owned()
    }

    /// The set of choices on which the question turns.
    fn options(&self, words: Vec<String>, chosen: Option<usize>) -> Options {
        Options {
            id: Field::Answer.id(),
            labelledby: "title".to_owned(),
            describedby: self.about(Field::Answer),
            invalid: self.at_fault(Field::Answer),
            words,
            chosen,
            ..Options::default()
        }
    }

    /// The choice between a word, such as *not taken*, and the fields that state a result.
    /// Told what the draft is then.
    fn gate(
        &self,
        stated: &str,
        gate: Option<Gate>,
        fields: Html,
        draft: impl Fn(Gate) -> Draft + 'static,
    ) -> Html {
        let word = phrase::word(self.desk.catalog, self.desk.book, self.question.fact);
        let chosen = gate.map(|gate| usize::from(gate == Gate::Stated));
        let mut options = self.options(vec![word.to_owned(), stated.to_owned()], chosen);
        options.fields = Some(fields);
        let on_draft = self.on_draft.clone();
        options.draw(&Callback::from(move |index| {
            on_draft.emit(draft(if index == 0 { Gate::Word } else { Gate::Stated }));
        }))
    }
}

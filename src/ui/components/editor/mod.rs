//! The control that a question needs, by the kind of its fact. Editors show a draft and
//! say what it becomes; they hold nothing.

mod certificates;
mod entry;
mod language_test;
mod number;
mod scores;

pub(crate) use entry::tests;
use yew::prelude::*;

use super::errors::{error_id, field_error};
use super::options::Options;
use crate::rulebook::{Kind, Question};
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
    /// What kept the draft from being taken, the last time the student went on.
    pub(crate) faults: Vec<Fault>,
    /// Told what stands in the controls.
    pub(crate) on_draft: Callback<Draft>,
    /// Told what keeps a part of the draft from being taken.
    pub(crate) on_faults: Callback<Vec<Fault>>,
}

/// The control that a question needs.
pub(crate) fn editor(asking: &Asking, draft: &Draft) -> Html {
    let editor = match draft {
        Draft::Choice(index) => choice(asking, index.map(usize::from), Draft::Choice(None)),
        Draft::Flag(yes) => choice(asking, yes.map(|yes| usize::from(!yes)), Draft::Flag(None)),
        Draft::Number { gate, text } => number::editor(asking, *gate, text),
        Draft::Certificates(holding) => certificates::editor(asking, holding),
        Draft::LanguageTest {
            gate,
            language,
            level,
        } => language_test::editor(asking, *gate, *language, *level),
        Draft::Scores { gate, points } => scores::editor(asking, *gate, points),
    };
    let parts = [field_error(asking, Field::Answer), editor];
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

/// The words of a choice, or yes and no.
fn choice(asking: &Asking, chosen: Option<usize>, kind: Draft) -> Html {
    let (catalog, book, fact) = (asking.desk.catalog, asking.desk.book, asking.question.fact);
    let mut words = Vec::new();
    if let Kind::Choice(values) = &book.fact(fact).kind {
        for index in (0u8..).take(values.len()) {
            words.push(phrase::choice(catalog, book, fact, index).to_owned());
        }
    } else {
        words.extend([true, false].map(|yes| phrase::flag(catalog, book, fact, yes).to_owned()));
    }
    let on_draft = asking.on_draft.clone();
    asking
        .options(words, chosen)
        .draw(&Callback::from(move |index: usize| {
            on_draft.emit(match kind {
                Draft::Flag(_) => Draft::Flag(Some(index == 0)),
                _ => Draft::Choice(u8::try_from(index).ok()),
            });
        }))
}

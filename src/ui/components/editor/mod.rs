//! The control that a question needs, by the kind of its fact. Editors show a draft and
//! say what it becomes; they hold nothing.

mod certificates;
mod entry;
mod gate;
mod language_test;
mod number;
mod scores;

use yew::prelude::*;

use super::errors::{at_fault, error_id};
use super::{Choice, FieldError, Options};
use crate::rulebook;
use crate::rulebook::{Kind, Question};
use crate::text::phrase;
use crate::ui::context::use_catalog;
use crate::ui::draft::{Draft, Fault, Field};
use certificates::CertificatesEditor;
use language_test::LanguageTestEditor;
use number::NumberEditor;
use scores::ScoresEditor;

/// The properties of every editor.
#[derive(Properties, Clone, PartialEq)]
pub struct Props {
    /// What is asked.
    pub question: Question,
    /// What stands in the controls.
    pub draft: Draft,
    /// What kept it from being taken, the last time the student went on.
    pub faults: Vec<Fault>,
    /// Told what stands in the controls.
    pub on_draft: Callback<Draft>,
}

/// The control that a question needs.
#[component]
pub fn Editor(props: &Props) -> Html {
    let Props {
        question, faults, ..
    } = props.clone();
    let editor = match &props.draft {
        Draft::Choice(_) | Draft::Flag(_) => html! { <ChoiceEditor ..props.clone() /> },
        Draft::Number { .. } => html! { <NumberEditor ..props.clone() /> },
        Draft::Certificates(_) => html! { <CertificatesEditor ..props.clone() /> },
        Draft::LanguageTest { .. } => html! { <LanguageTestEditor ..props.clone() /> },
        Draft::Scores { .. } => html! { <ScoresEditor ..props.clone() /> },
    };
    html! {
        <div class="editor">
            <FieldError {question} field={Field::Answer} {faults} />
            { editor }
        </div>
    }
}

/// The words of a choice, or yes and no.
#[component]
fn ChoiceEditor(props: &Props) -> Html {
    let (catalog, book, fact) = (use_catalog(), rulebook(), props.question.fact);
    let choices: Vec<Choice> = match &book.fact(fact).kind {
        Kind::Choice(words) => {
            let indices = (0u8..).take(words.len());
            indices
                .map(|index| phrase::choice(catalog, book, fact, index).into())
                .collect()
        }
        _ => [true, false]
            .map(|yes| phrase::flag(catalog, book, fact, yes).into())
            .into(),
    };
    let chosen = match props.draft {
        Draft::Choice(index) => index.map(usize::from),
        Draft::Flag(yes) => yes.map(|yes| usize::from(!yes)),
        _ => None,
    };
    let (flag, on_draft) = (
        matches!(props.draft, Draft::Flag(_)),
        props.on_draft.clone(),
    );
    let on_choose = move |index: usize| {
        on_draft.emit(if flag {
            Draft::Flag(Some(index == 0))
        } else {
            Draft::Choice(u8::try_from(index).ok())
        });
    };
    html! {
        <Options id={Field::Answer.id()} labelledby="title" describedby={about(&props.faults, Field::Answer)}
            {choices} {chosen} {on_choose} invalid={at_fault(&props.faults, Field::Answer)} />
    }
}

/// Ids of what helps with a field: the question's help, and the field's error where there is one.
fn about(faults: &[Fault], field: Field) -> String {
    let error = if at_fault(faults, field) {
        error_id(field)
    } else {
        String::new()
    };
    format!("help {error}")
}

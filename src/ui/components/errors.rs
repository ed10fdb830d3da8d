//! What keeps an answer from being taken: a summary with links, and a line at each field.
//! Said only when the student goes on, in words of what is expected.

use yew::prelude::*;

use super::Shape;
use super::icon::Icon;
use crate::rulebook;
use crate::rulebook::{Amount, Question, Scale};
use crate::text::{Catalog, phrase};
use crate::ui::context::use_catalog;
use crate::ui::document;
use crate::ui::draft::{Fault, Field, Reason};

/// The properties of [`ErrorSummary`].
#[derive(Properties, PartialEq)]
pub struct SummaryProps {
    /// The question that was to be answered.
    pub question: Question,
    /// What is wrong, in the order of the fields.
    pub faults: Vec<Fault>,
    /// Which attempt this is: each one takes focus anew.
    pub attempt: u32,
}

/// The faults of an answer, each with a link to its field.
#[component]
pub fn ErrorSummary(
    SummaryProps {
        question,
        faults,
        attempt,
    }: &SummaryProps,
) -> Html {
    let catalog = use_catalog();
    use_effect_with(*attempt, |attempt| {
        if *attempt > 0 {
            document::focus("errors");
        }
    });
    let links = faults.iter().map(|fault| {
        let id = fault.field.id();
        let href = format!("#{id}");
        let onclick = move |event: MouseEvent| {
            // The fragment of the address holds answers, so the link must not write into it.
            event.prevent_default();
            document::focus(&id);
        };
        html! {
            <li key={fault.field.id()}><a {href} {onclick}>{ message(catalog, *question, *fault) }</a></li>
        }
    });
    html! {
        <div class="errors" hidden={faults.is_empty()} id="errors" role="group" tabindex="-1" aria-labelledby="errors-title">
            <p class="errors__title" id="errors-title">{ catalog.text("error.title") }</p>
            <ul class="errors__list">{ for links }</ul>
        </div>
    }
}

/// The properties of [`FieldError`].
#[derive(Properties, PartialEq)]
pub struct FieldProps {
    /// The question that was to be answered.
    pub question: Question,
    /// The field.
    pub field: Field,
    /// All faults.
    pub faults: Vec<Fault>,
}

/// The fault of one field, said at the field. Its id is the field's with `-error`.
#[component]
pub fn FieldError(
    FieldProps {
        question,
        field,
        faults,
    }: &FieldProps,
) -> Html {
    let catalog = use_catalog();
    let fault = faults.iter().find(|fault| fault.field == *field);
    html! {
        <div class="field-error" id={error_id(*field)} hidden={fault.is_none()}>
            if let Some(fault) = fault {
                <Icon shape={Shape::Cross} />
                <span>{ message(catalog, *question, *fault) }</span>
            }
        </div>
    }
}

/// The id of the line that tells a field's fault.
#[must_use]
pub(super) fn error_id(field: Field) -> String {
    field.id() + "-error"
}

/// Whether a field has a fault.
#[must_use]
pub(super) fn at_fault(faults: &[Fault], field: Field) -> bool {
    faults.iter().any(|fault| fault.field == field)
}

fn message(catalog: &Catalog, question: Question, fault: Fault) -> String {
    match (fault.reason, fault.field) {
        (Reason::Choose, Field::Language) => catalog.text("error.language").to_owned(),
        (Reason::Choose, Field::Level | Field::Result) => catalog.text("error.level").to_owned(),
        (Reason::Choose, Field::Test) => catalog.text("error.test").to_owned(),
        (Reason::Choose, _) => catalog.text("error.choose").to_owned(),
        (Reason::Number(scale), Field::Part(part)) => {
            let name = phrase::part_name(catalog, rulebook(), question.fact, part);
            format!("{name}: {}", expected(catalog, "error.part", scale))
        }
        (Reason::Number(scale), _) => expected(catalog, "error.number", scale),
    }
}

/// Which numbers are expected, by how far apart they stand.
fn expected(catalog: &Catalog, key: &str, scale: Scale) -> String {
    let form = match scale.step {
        Amount(1) => ".hundredths",
        Amount(100) => ".whole",
        _ => ".steps",
    };
    let (least, greatest) = (catalog.amount(scale.least), catalog.amount(scale.greatest));
    let values = [
        ("least", &*least),
        ("greatest", &*greatest),
        ("step", &*catalog.amount(scale.step)),
    ];
    catalog.fill(&[key, form].concat(), &values)
}

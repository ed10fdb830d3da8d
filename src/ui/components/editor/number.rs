//! A number, perhaps with a word beside it.

use yew::prelude::*;

use super::gate::GateOptions;
use super::{Props, about};
use crate::rulebook;
use crate::rulebook::Kind;
use crate::text::phrase;
use crate::ui::components::errors::at_fault;
use crate::ui::components::scale::range;
use crate::ui::components::{FieldError, ScaleField};
use crate::ui::context::use_catalog;
use crate::ui::draft::{Draft, Field, Gate, read};

/// The editor of a number.
#[component]
pub fn NumberEditor(props: &Props) -> Html {
    let (catalog, book, fact) = (use_catalog(), rulebook(), props.question.fact);
    let (Draft::Number { gate, text }, Kind::Number { scale, word }) =
        (&props.draft, &book.fact(fact).kind)
    else {
        return html! { <div /> };
    };
    let label = word
        .is_some()
        .then(|| phrase::fact_name(catalog, book, fact).to_owned());
    let on_draft = props.on_draft.clone();
    let on_text = move |text| {
        on_draft.emit(Draft::Number {
            gate: Some(Gate::Stated),
            text,
        });
    };
    // With its unit, once it can be read: nothing where it has none.
    let number = read(text, *scale);
    let echo = number.map(|number| phrase::amount_of(catalog, book, fact, number));
    let echo = echo.filter(|echo| number.is_some_and(|number| *echo != catalog.amount(number)));
    let field = html! {
        <div class="editor__field">
            <FieldError question={props.question} field={Field::Number} faults={props.faults.clone()} />
            <ScaleField id={Field::Number.id()} {label} hint={range(catalog, *scale)} scale={*scale}
                text={text.clone()} {on_text} echo={echo.unwrap_or_default()}
                describedby={about(&props.faults, Field::Number)} invalid={at_fault(&props.faults, Field::Number)} />
        </div>
    };
    if word.is_none() {
        return field;
    }
    let (on_draft, text) = (props.on_draft.clone(), text.clone());
    let on_gate = move |gate| {
        on_draft.emit(Draft::Number {
            gate: Some(gate),
            text: text.clone(),
        });
    };
    html! {
        <GateOptions word={phrase::word(catalog, book, fact)} stated={catalog.text("question.stated")}
            gate={*gate} {on_gate} faults={props.faults.clone()}>
            { field }
        </GateOptions>
    }
}

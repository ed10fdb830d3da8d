//! Points in the parts of an exam: not sat, or a field a part; or one part that was left open.

use yew::prelude::*;

use super::gate::GateOptions;
use super::{Props, about};
use crate::rulebook;
use crate::rulebook::{Absence, Kind, Part};
use crate::text::phrase;
use crate::ui::components::errors::at_fault;
use crate::ui::components::scale::range;
use crate::ui::components::{FieldError, ScaleField};
use crate::ui::context::use_catalog;
use crate::ui::draft::{Draft, Field, Gate};

/// The editor of an exam's points.
#[component]
pub fn ScoresEditor(props: &Props) -> Html {
    let (catalog, book, fact) = (use_catalog(), rulebook(), props.question.fact);
    let (Draft::Scores { gate, points }, Kind::Scores { parts, .. }) =
        (&props.draft, &book.fact(fact).kind)
    else {
        return html! { <div /> };
    };
    let asked = props.question.part;
    let field = |(index, part): (usize, &Part)| {
        let own = Field::Part(index);
        let (on_draft, others) = (props.on_draft.clone(), points.clone());
        let on_text = move |text| {
            let mut points = others.clone();
            if let Some(own) = points.get_mut(index) {
                *own = text;
            }
            on_draft.emit(Draft::Scores {
                gate: Some(Gate::Stated),
                points,
            });
        };
        let aside = match part.absent {
            Absence::Open if asked.is_none() => catalog.text("question.open-part"),
            Absence::Zero if asked.is_none() => catalog.text("question.zero-part"),
            _ => "",
        };
        html! {
            <div key={index} class="editor__part">
                <FieldError question={props.question} field={own} faults={props.faults.clone()} />
                <ScaleField id={own.id()} label={phrase::part_name(catalog, book, fact, index).to_owned()} {aside}
                    hint={range(catalog, part.scale)} scale={part.scale} text={points.get(index).cloned().unwrap_or_default()}
                    {on_text} describedby={about(&props.faults, own)} invalid={at_fault(&props.faults, own)} compact=true />
            </div>
        }
    };
    let shown = parts
        .iter()
        .enumerate()
        .filter(|(index, _)| asked.is_none_or(|asked| asked == *index));
    let fields = html! { <div class="editor__parts">{ for shown.map(field) }</div> };
    if asked.is_some() {
        return fields;
    }
    let (on_draft, points) = (props.on_draft.clone(), points.clone());
    let on_gate = move |gate| {
        on_draft.emit(Draft::Scores {
            gate: Some(gate),
            points: points.clone(),
        });
    };
    html! {
        <GateOptions word={phrase::word(catalog, book, fact)} stated={phrase::taken(catalog, book, fact)}
            gate={*gate} {on_gate} faults={props.faults.clone()}>
            { fields }
        </GateOptions>
    }
}

//! The choice between a word, such as *not taken*, and the fields that state a result.

use yew::prelude::*;

use super::about;
use crate::ui::components::errors::at_fault;
use crate::ui::components::{Choice, Options};
use crate::ui::draft::{Fault, Field, Gate};

/// The properties of [`GateOptions`].
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// The words of "there is none".
    pub word: String,
    /// The words of "there is, and it is …".
    pub stated: String,
    /// Which of the two.
    pub gate: Option<Gate>,
    /// Told which of the two.
    pub on_gate: Callback<Gate>,
    /// What kept the draft from being taken.
    pub faults: Vec<Fault>,
    /// The fields that state a result.
    pub children: Html,
}

/// Two choices, the second with fields.
#[component]
pub(super) fn GateOptions(props: &Props) -> Html {
    let choices = vec![Choice::from(&*props.word), Choice::from(&*props.stated)];
    let chosen = props.gate.map(|gate| usize::from(gate == Gate::Stated));
    let on_gate = props.on_gate.clone();
    let on_choose =
        move |index: usize| on_gate.emit(if index == 0 { Gate::Word } else { Gate::Stated });
    html! {
        <Options id={Field::Answer.id()} labelledby="title" describedby={about(&props.faults, Field::Answer)}
            {choices} {chosen} {on_choose} invalid={at_fault(&props.faults, Field::Answer)}
            fields={props.children.clone()} />
    }
}

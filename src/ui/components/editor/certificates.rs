//! Certificates: none, or a list to which they are added one by one.

use yew::prelude::*;

use super::entry::EntryFields;
use super::{Props, about};
use crate::rulebook;
use crate::rulebook::Certificate;
use crate::text::phrase;
use crate::ui::components::errors::at_fault;
use crate::ui::components::{Choice, Options};
use crate::ui::context::use_catalog;
use crate::ui::document;
use crate::ui::draft::{Draft, Fault, Field, Holding};

/// The editor of the certificates.
#[component]
pub fn CertificatesEditor(props: &Props) -> Html {
    let catalog = use_catalog();
    let own_faults = use_state(Vec::<Fault>::new);
    let Draft::Certificates(holding) = &props.draft else {
        return html! { <div /> };
    };
    let faults = if own_faults.is_empty() {
        props.faults.clone()
    } else {
        (*own_faults).clone()
    };
    let change = {
        let (on_draft, own_faults) = (props.on_draft.clone(), own_faults.clone());
        Callback::from(move |holding: Holding| {
            own_faults.set(Vec::new());
            on_draft.emit(Draft::Certificates(holding));
        })
    };
    let choices = vec![
        Choice::from(catalog.text("certificates.none")),
        Choice::from(catalog.text("certificates.some")),
    ];
    let chosen = holding.any.map(usize::from);
    let on_choose = {
        let (change, holding) = (change.clone(), holding.clone());
        move |index: usize| change.emit(holding.clone().saying(index == 1))
    };
    let on_enter = {
        let (change, holding, own_faults) = (change.clone(), holding.clone(), own_faults.clone());
        Callback::from(move |()| match holding.entered(rulebook()) {
            Ok(holding) => {
                change.emit(holding);
                document::focus_later("held");
            }
            Err(faults) => {
                if let Some(fault) = faults.first() {
                    document::focus(&fault.field.id());
                }
                own_faults.set(faults);
            }
        })
    };
    html! {
        <Options id={Field::Answer.id()} labelledby="title" describedby={about(&faults, Field::Answer)}
            {choices} {chosen} {on_choose} invalid={at_fault(&faults, Field::Answer)}
            fields={html! {
                <div class="holding">
                    <Held holding={holding.clone()} change={change.clone()} />
                    if holding.entry.is_some() {
                        <EntryFields question={props.question} holding={holding.clone()} {change} {on_enter} {faults} />
                    }
                </div>
            }} />
    }
}

#[derive(Properties, PartialEq)]
struct HeldProps {
    holding: Holding,
    change: Callback<Holding>,
}

/// The certificates of the list, and the way to one more.
#[component]
fn Held(HeldProps { holding, change }: &HeldProps) -> Html {
    let catalog = use_catalog();
    let rows = holding
        .held
        .iter()
        .enumerate()
        .map(|(place, held)| row(holding, change, place, held));
    let on_more = {
        let (holding, change) = (holding.clone(), change.clone());
        move |_: MouseEvent| {
            change.emit(holding.clone().entering(None));
            document::focus_later(&Field::Test.id());
        }
    };
    html! {
        <div class="held">
            <p class="held__title" id="held" tabindex="-1" hidden={holding.held.is_empty()}>
                { catalog.text("certificates.list") }
            </p>
            <ul class="held__list" aria-labelledby="held" hidden={holding.held.is_empty()}>{ for rows }</ul>
            <button type="button" class="button button--quiet" hidden={holding.entry.is_some()} onclick={on_more}>
                { catalog.text("certificates.more") }
            </button>
        </div>
    }
}

fn row(holding: &Holding, change: &Callback<Holding>, place: usize, held: &Certificate) -> Html {
    html! { <Row key={place} holding={holding.clone()} change={change.clone()} {place} held={*held} /> }
}

#[derive(Properties, PartialEq)]
struct RowProps {
    holding: Holding,
    change: Callback<Holding>,
    place: usize,
    held: Certificate,
}

#[component]
fn Row(
    RowProps {
        holding,
        change,
        place,
        held,
    }: &RowProps,
) -> Html {
    let (catalog, place) = (use_catalog(), *place);
    let name = phrase::certificate(catalog, rulebook(), held);
    let label = |key: &str| format!("{}: {name}", catalog.text(key));
    let act = |next: Holding, focus: String| {
        let change = change.clone();
        move |_: MouseEvent| {
            change.emit(next.clone());
            document::focus_later(&focus);
        }
    };
    let without = holding.clone().without(place);
    let after = if without.held.is_empty() {
        Field::Test.id()
    } else {
        "held".to_owned()
    };
    html! {
        <li class="held__row">
            <span class="held__name">{ &name }</span>
            <span class="held__acts">
                <button type="button" class="button button--quiet" aria-label={label("certificates.edit")}
                    onclick={act(holding.clone().entering(Some(place)), Field::Test.id())}>
                    { catalog.text("certificates.edit") }
                </button>
                <button type="button" class="button button--quiet" aria-label={label("certificates.remove")}
                    onclick={act(without, after)}>
                    { catalog.text("certificates.remove") }
                </button>
            </span>
        </li>
    }
}

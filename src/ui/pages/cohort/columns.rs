//! What the columns are taken for, to be checked before anything is judged.

use std::rc::Rc;

use web_sys::HtmlElement;
use yew::prelude::*;

use super::held::{self, Held};
use crate::cohort::{Encoding, Preview, PreviewColumn, Target};
use crate::ui::element::{all, button, el, goal, list, shown, text, words};
use crate::ui::pages::rules::grid::{Head, Row, grid};
use crate::ui::{Desk, browser};

/// The columns, how the text was read, and what can be done.
pub(super) fn columns(desk: &Desk, held: &Held) -> Html {
    let Some(preview) = &held.preview else {
        return Html::default();
    };
    let (twice, states) = held::doubts(preview, desk.book);
    let fault = match (twice.is_empty(), states) {
        (false, _) => desk.say("cohort.twice"),
        (true, false) => desk.say("cohort.unused"),
        (true, true) => "",
    };
    let cancelled = if held.cancelled {
        desk.say("cohort.cancelled")
    } else {
        ""
    };
    let onclick = |_: MouseEvent| held::act(Held::judge);
    let other = |_: MouseEvent| held::act(Held::other);
    let parts = [
        goal(
            "h2",
            "section-title",
            "cohort-columns".to_owned(),
            desk.text("cohort.columns"),
        ),
        shown("p", "notice", cancelled.is_empty(), text(cancelled)),
        el("p", "", desk.text("cohort.columns-lead")),
        encoding(desk, preview),
        table(desk, preview, &twice),
        html! { <p class="notice" role="alert" hidden={fault.is_empty()}>{ text(fault) }</p> },
        html! {
            <div class="actions">
                <button type="button" class="button button--first" disabled={!fault.is_empty()} {onclick}>
                    { desk.text("cohort.judge") }
                </button>
                { button("button button--quiet", false, other.into(), desk.text("cohort.other")) }
            </div>
        },
    ];
    el("div", "cohort__columns", all(parts))
}

/// How the text was read, to be chosen otherwise.
fn encoding(desk: &Desk, preview: &Preview) -> Html {
    let mut options = Vec::new();
    for encoding in Encoding::ALL {
        let name = encoding.name();
        let selected = encoding == preview.encoding;
        options.push(html! { <option key={name} value={name} {selected}>{ text(name) }</option> });
    }
    let onchange = |event: Event| {
        let chosen = Encoding::ALL.into_iter();
        let value = value_of(&event);
        for encoding in chosen.filter(|it| it.name() == value) {
            held::act(|held| held.reread(encoding));
        }
    };
    html! {
        <div class="field">
            <label class="field__label" for="cohort-encoding">{ desk.text("cohort.encoding") }</label>
            <p class="field__hint" id="cohort-encoding-hint">{ desk.text("cohort.encoding-hint") }</p>
            <select class="field__input" id="cohort-encoding" aria-describedby="cohort-encoding-hint" {onchange}>
                { list(options) }
            </select>
        </div>
    }
}

fn table(desk: &Desk, preview: &Preview, twice: &[usize]) -> Html {
    let targets = Target::all(desk.book);
    let names = targets
        .into_iter()
        .map(|it| it.name(desk.catalog, desk.book));
    let names = Rc::new(names.collect::<Vec<_>>());
    let heads =
        ["cohort.column", "cohort.examples", "cohort.meaning"].map(|key| Head::of(desk.say(key)));
    let mut rows = Vec::new();
    for (at, column) in preview.columns.iter().enumerate() {
        let name = name(desk, at, column);
        let pick = html! {
            <Pick {at} chosen={column.target} names={Names(Rc::clone(&names))} wrong={twice.contains(&at)}
                label={[&name, ". ", desk.say("cohort.meaning")].concat()} />
        };
        let sample = (!column.sample.is_empty()).then(|| words(column.sample.clone()));
        rows.push(Row {
            key: at.into(),
            head: words(name),
            cells: vec![sample, Some(pick)],
        });
    }
    grid(
        "grid grid--alone cohort__table",
        desk.text("cohort.columns"),
        &heads,
        rows,
    )
}

/// What a column calls itself, or its place.
fn name(desk: &Desk, at: usize, column: &PreviewColumn) -> String {
    if column.name.is_empty() {
        let place = (at + 1).to_string();
        desk.catalog.fill("cohort.unnamed", &[("n", &place)])
    } else {
        column.name.clone()
    }
}

/// The names of all targets, made once for all columns.
#[derive(Clone)]
struct Names(Rc<Vec<String>>);

impl PartialEq for Names {
    fn eq(&self, other: &Self) -> bool {
        self.0.first() == other.0.first() && self.0.len() == other.0.len()
    }
}

#[derive(Properties, PartialEq)]
struct Props {
    at: usize,
    chosen: usize,
    label: String,
    names: Names,
    wrong: bool,
}

/// A component, so that of many columns only the one that changes is drawn anew. What else could
/// be chosen comes in a task of its own, since all of them together would hold the page up.
#[component]
fn Pick(props: &Props) -> Html {
    let whole = use_state(|| false);
    let set = whole.setter();
    use_effect_with((), move |()| browser::soon(move || set.set(true)));
    let mut options = Vec::new();
    let names = props.names.0.iter().enumerate();
    for (place, name) in names.filter(|(place, _)| *whole || *place == props.chosen) {
        let selected = place == props.chosen;
        let value = place.to_string();
        options.push(
            html! { <option key={place} {value} {selected}>{ words(name.clone()) }</option> },
        );
    }
    let at = props.at;
    let onchange = move |event: Event| {
        let place = value_of(&event).parse().unwrap_or_default();
        held::act(|held| held.take(at, place));
    };
    let wrong = props.wrong.then_some("true");
    html! {
        <select class="field__input cohort__pick" aria-label={props.label.clone()} aria-invalid={wrong} {onchange}>
            { list(options) }
        </select>
    }
}

/// What is chosen in a list.
fn value_of(event: &Event) -> String {
    let control: Option<HtmlElement> = event.target_dyn_into();
    let value = control.and_then(|it| browser::get(&it, "value").as_string());
    value.unwrap_or_default()
}

//! A field for a number of a scale: radio buttons where there are few, a list where there
//! are some, and otherwise a text field that takes comma and point alike.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::options::described;
use super::{Choice, Options};
use crate::rulebook;
use crate::rulebook::{Amount, Scale};
use crate::text::{Catalog, phrase};
use crate::ui::context::use_catalog;
use crate::ui::draft;

const FEW: i32 = 12;
const SOME: i32 = 20;

/// How the numbers of a scale are called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Marks {
    /// By their figures.
    #[default]
    Numbers,
    /// By the CEFR levels they count.
    Levels,
}

/// The properties of [`ScaleField`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Id of the control.
    pub id: String,
    /// Its words; none where the heading of the page says it.
    #[prop_or_default]
    pub label: Option<String>,
    /// A word beside the label, such as that the field may stay empty.
    #[prop_or_default]
    pub aside: &'static str,
    /// A line of help.
    #[prop_or_default]
    pub hint: String,
    /// The numbers.
    pub scale: Scale,
    /// How they are called.
    #[prop_or_default]
    pub marks: Marks,
    /// What stands in the field.
    pub text: String,
    /// Told what stands in it.
    pub on_text: Callback<String>,
    /// Ids of further help, and of the error.
    #[prop_or_default]
    pub describedby: String,
    /// Whether an error stands at the field.
    #[prop_or_default]
    pub invalid: bool,
    /// One among other fields: no radio buttons.
    #[prop_or_default]
    pub compact: bool,
    /// What follows the control: the number with its unit.
    #[prop_or_default]
    pub echo: String,
}

/// A field for a number of a scale.
#[component]
pub fn ScaleField(props: &Props) -> Html {
    let catalog = use_catalog();
    let count = draft::count(props.scale);
    let name = |number: Amount| match props.marks {
        Marks::Numbers => catalog.amount(number),
        Marks::Levels => phrase::level_name(rulebook(), number).to_owned(),
    };
    let control = if count > SOME {
        text(props)
    } else if count <= FEW && !props.compact {
        buttons(props, name)
    } else {
        list(props, name, catalog.text("question.pick"))
    };
    html! {
        <div class={classes!("field", props.invalid.then_some("field--invalid"))}>
            if let Some(label) = &props.label {
                <div class="field__head">
                    <label class="field__label" id={own(props, "label")} for={props.id.clone()}>{ label }</label>
                    if !props.aside.is_empty() {
                        <span class="field__aside" id={own(props, "aside")}>{ props.aside }</span>
                    }
                </div>
            }
            <p class="field__hint" id={own(props, "hint")} hidden={props.hint.is_empty()}>{ &props.hint }</p>
            <div class="field__control">
                { control }
                <span class="field__echo" aria-hidden="true">{ &props.echo }</span>
            </div>
        </div>
    }
}

fn text(props: &Props) -> Html {
    let on_text = props.on_text.clone();
    let oninput = move |event: InputEvent| {
        on_text.emit(event.target_unchecked_into::<HtmlInputElement>().value());
    };
    let whole = props.scale.step.0 % 100 == 0 && props.scale.least.0 % 100 == 0;
    html! {
        <input class="field__input" type="text" inputmode={if whole { "numeric" } else { "decimal" }}
            autocomplete="off" id={props.id.clone()} value={props.text.clone()} {oninput}
            aria-labelledby={labelledby(props)} aria-describedby={describedby(props)}
            aria-invalid={props.invalid.then_some("true")} />
    }
}

fn list(props: &Props, name: impl Fn(Amount) -> String, pick: &'static str) -> Html {
    let on_text = props.on_text.clone();
    // A list has the `value` of a text field, which is all that is read here.
    let onchange = move |event: Event| {
        on_text.emit(event.target_unchecked_into::<HtmlInputElement>().value());
    };
    let chosen = draft::read(&props.text, props.scale);
    let options = draft::numbers(props.scale).map(|number| {
        html! {
            <option key={number.0} value={number.to_string()} selected={chosen == Some(number)}>
                { name(number) }
            </option>
        }
    });
    html! {
        <select class="field__input" id={props.id.clone()} {onchange}
            aria-labelledby={labelledby(props)} aria-describedby={describedby(props)}
            aria-invalid={props.invalid.then_some("true")}>
            <option value="" selected={chosen.is_none()}>{ pick }</option>
            { for options }
        </select>
    }
}

fn buttons(props: &Props, name: impl Fn(Amount) -> String) -> Html {
    let numbers: Vec<Amount> = draft::numbers(props.scale).collect();
    let choices: Vec<Choice> = numbers
        .iter()
        .map(|number| Choice {
            label: name(*number),
            note: "",
        })
        .collect();
    let chosen = draft::read(&props.text, props.scale);
    let chosen = numbers.iter().position(|number| chosen == Some(*number));
    let on_text = props.on_text.clone();
    let on_choose = move |index: usize| {
        on_text.emit(
            numbers
                .get(index)
                .map(ToString::to_string)
                .unwrap_or_default(),
        );
    };
    html! {
        <Options id={props.id.clone()} labelledby={labelledby(props)} describedby={describedby(props).unwrap_or_default()}
            {choices} {chosen} {on_choose} grid=true invalid={props.invalid} />
    }
}

/// The field's own label, or the heading of the page.
fn labelledby(props: &Props) -> String {
    if props.label.is_some() {
        own(props, "label")
    } else {
        "title".to_owned()
    }
}

fn describedby(props: &Props) -> Option<String> {
    let hint = if props.hint.is_empty() {
        String::new()
    } else {
        own(props, "hint")
    };
    let aside = if props.aside.is_empty() {
        String::new()
    } else {
        own(props, "aside")
    };
    described(&[&*aside, &*hint, &*props.describedby].join(" "))
}

fn own(props: &Props, part: &str) -> String {
    format!("{}-{part}", props.id)
}

/// The ends of a scale in words, where they have to be said: not where all its numbers show.
#[must_use]
pub(super) fn range(catalog: &Catalog, scale: Scale) -> String {
    if draft::count(scale) <= SOME {
        return String::new();
    }
    let (least, greatest) = (catalog.amount(scale.least), catalog.amount(scale.greatest));
    catalog.fill(
        "question.range",
        &[("least", &least), ("greatest", &greatest)],
    )
}

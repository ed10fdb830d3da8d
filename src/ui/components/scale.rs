//! A field for a number of a scale: radio buttons where there are few, a list where there
//! are some, and otherwise a text field that takes comma and point alike.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::editor::Asking;
use super::errors::{error_id, field_error};
use super::options::{Options, flag, some};
use crate::rulebook::{Amount, Scale};
use crate::text::{Catalog, phrase};
use crate::ui::draft;
use crate::ui::draft::Field;
use crate::ui::element::{all, el, list, named, shown, text as said};

const FEW: i32 = 12;
const SOME: i32 = 20;

/// A field for a number of a scale.
pub(super) struct ScaleField {
    /// Which field of the question.
    pub(super) field: Field,
    /// Its words; empty where the heading of the page says it.
    pub(super) label: &'static str,
    /// A word beside the label, such as that the field may stay empty.
    pub(super) aside: &'static str,
    /// A line of help.
    pub(super) hint: String,
    /// The numbers.
    pub(super) scale: Scale,
    /// Whether the numbers count CEFR levels and are called by them.
    pub(super) levels: bool,
    /// One among other fields: no radio buttons.
    pub(super) compact: bool,
    /// What follows the control: the number with its unit.
    pub(super) echo: String,
}

impl ScaleField {
    /// Draws the field with what stands in it. Told what is put there.
    pub(super) fn draw(&self, asking: &Asking, text: &str, on_text: Callback<String>) -> Html {
        let count = draft::count(self.scale);
        let control = if count > SOME {
            self.text(asking, text, on_text)
        } else if count <= FEW && !self.compact {
            self.buttons(asking, text, on_text)
        } else {
            self.list(asking, text, on_text)
        };
        let head = [
            html! {
                <label class="field__label" id={self.own("label")} for={self.field.id()}>{ self.label }</label>
            },
            named("span", "field__aside", self.own("aside"), said(self.aside)),
        ];
        let hint = html! {
            <p class="field__hint" id={self.own("hint")} hidden={self.hint.is_empty()}>{ &self.hint }</p>
        };
        let echo = html! { <span class="field__echo" aria-hidden="true">{ &self.echo }</span> };
        let parts = [
            field_error(asking, self.field),
            shown("div", "field__head", self.label.is_empty(), all(head)),
            hint,
            el("div", "field__control", all([control, echo])),
        ];
        el("div", class(asking, self.field), all(parts))
    }

    fn text(&self, asking: &Asking, text: &str, on_text: Callback<String>) -> Html {
        let oninput = move |event: InputEvent| on_text.emit(value(&event));
        let whole = self.scale.step.0 % 100 == 0;
        html! {
            <input class="field__input" type="text" inputmode={if whole { "numeric" } else { "decimal" }}
                autocomplete="off" id={self.field.id()} value={text.to_owned()} {oninput}
                aria-labelledby={self.labelledby()} aria-describedby={some(self.describedby(asking))}
                aria-invalid={flag(asking.at_fault(self.field))} />
        }
    }

    fn list(&self, asking: &Asking, text: &str, on_text: Callback<String>) -> Html {
        let mut choices = Vec::new();
        for number in draft::numbers(self.scale) {
            choices.push((number.to_string(), self.name(asking, number)));
        }
        let chosen = draft::read(text, self.scale).map(|number| number.to_string());
        let options = options(asking, &choices, chosen.as_deref());
        let onchange = move |event: Event| on_text.emit(value(&event));
        html! {
            <select class="field__input" id={self.field.id()} {onchange}
                aria-labelledby={self.labelledby()} aria-describedby={some(self.describedby(asking))}
                aria-invalid={flag(asking.at_fault(self.field))}>
                { options }
            </select>
        }
    }

    fn buttons(&self, asking: &Asking, text: &str, on_text: Callback<String>) -> Html {
        let (scale, chosen) = (self.scale, draft::read(text, self.scale));
        let number = move |index: usize| draft::numbers(scale).nth(index);
        let mut set = Options {
            id: self.field.id(),
            labelledby: self.labelledby(),
            describedby: self.describedby(asking),
            grid: true,
            invalid: asking.at_fault(self.field),
            ..Options::default()
        };
        for (index, number) in draft::numbers(scale).enumerate() {
            set.words.push(self.name(asking, number));
            if chosen == Some(number) {
                set.chosen = Some(index);
            }
        }
        set.draw(&Callback::from(move |index| {
            on_text.emit(
                number(index)
                    .map(|number| number.to_string())
                    .unwrap_or_default(),
            );
        }))
    }

    fn name(&self, asking: &Asking, number: Amount) -> String {
        if self.levels {
            phrase::level_name(asking.desk.book, number).to_owned()
        } else {
            asking.desk.catalog.amount(number)
        }
    }

    /// The field's own label, or the heading of the page.
    fn labelledby(&self) -> String {
        if self.label.is_empty() {
            "title".to_owned()
        } else {
            self.own("label")
        }
    }

    fn describedby(&self, asking: &Asking) -> String {
        let mut ids = String::new();
        for (part, there) in [
            ("aside", !self.aside.is_empty()),
            ("hint", !self.hint.is_empty()),
        ] {
            if there {
                ids.push_str(&self.own(part));
                ids.push(' ');
            }
        }
        ids + &asking.about(self.field)
    }

    fn own(&self, part: &str) -> String {
        [&self.field.id(), "-", part].concat()
    }
}

/// A labelled list for a field. Told the value of what is picked.
pub(super) fn picked(
    asking: &Asking,
    field: Field,
    label: &str,
    options: Html,
    on_text: Callback<String>,
) -> Html {
    let onchange = move |event: Event| on_text.emit(value(&event));
    let invalid = asking.at_fault(field);
    html! {
        <div class={class(asking, field)}>
            { field_error(asking, field) }
            <label class="field__label" for={field.id()}>{ asking.desk.say(label) }</label>
            <select class="field__input" id={field.id()} {onchange} aria-invalid={flag(invalid)}
                aria-describedby={invalid.then(|| error_id(field))}>
                { options }
            </select>
        </div>
    }
}

/// The values and words of a list, below the invitation to pick one.
pub(super) fn options(asking: &Asking, choices: &[(String, String)], chosen: Option<&str>) -> Html {
    let mut options = vec![html! {
        <option key="" value="" selected={chosen.is_none()}>{ asking.desk.say("question.pick") }</option>
    }];
    for (value, words) in choices {
        let selected = chosen == Some(value.as_str());
        options.push(html! {
            <option key={value.clone()} value={value.clone()} {selected}>{ words }</option>
        });
    }
    list(options)
}

/// The ends of a scale in words, where they have to be said: not where all its numbers show.
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

/// What stands in the field of an event. A list has the `value` of a text field, which is
/// all that is read here.
fn value(event: &Event) -> String {
    event.target_unchecked_into::<HtmlInputElement>().value()
}

fn class(asking: &Asking, field: Field) -> &'static str {
    if asking.at_fault(field) {
        "field field--invalid"
    } else {
        "field"
    }
}

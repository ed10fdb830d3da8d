//! A number as a field and a slider that move together; a level as a list and a slider.

use yew::prelude::*;

use super::control::{Label, choices, picked, value};
use super::motion::Motion;
use crate::rulebook::{Amount, Scale};
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::components::expected;
use crate::ui::draft::{numbers, read};
use crate::ui::element::{all, el, shown, words};

/// A number of a scale.
pub(super) struct Dial<'a> {
    /// The page around it.
    pub(super) desk: &'a Desk,
    /// Its id, the beginning of those of its parts.
    pub(super) id: String,
    /// What it is called.
    pub(super) name: String,
    /// Whether its name is to be seen.
    pub(super) named: bool,
    /// The numbers.
    pub(super) scale: Scale,
    /// Whether they count CEFR levels and are called by them.
    pub(super) levels: bool,
    /// The number in words, with its unit.
    pub(super) said: &'a dyn Fn(Amount) -> String,
    /// Told how the hand moves.
    pub(super) on_move: &'a Callback<Motion>,
}

impl Dial<'_> {
    /// Draws the dial at what stands in its field. Told what is put there.
    pub(super) fn draw(&self, text: &str, on_text: &Callback<String>) -> Html {
        let number = read(text, self.scale);
        let fault = number.is_none() && !text.trim().is_empty();
        let said = number.map(self.said).unwrap_or_default();
        let control = if self.levels {
            self.list(number, on_text)
        } else {
            self.field(text, fault, on_text)
        };
        let bare = number.map(|number| self.desk.catalog.amount(number));
        let echo = if self.levels || bare.as_ref() == Some(&said) {
            String::new()
        } else {
            said.clone()
        };
        let range = if self.levels {
            String::new()
        } else {
            phrase::range(self.desk.catalog, self.scale)
        };
        let parts = [
            shown("span", "dial__name", !self.named, words(self.name.clone())),
            el("span", "dial__control", control),
            self.slider(number, said, on_text),
            html! { <span class="dial__said" aria-hidden="true">{ if echo.is_empty() { range } else { echo } }</span> },
            self.fault(fault),
        ];
        html! { <div class="dial">{ all(parts) }</div> }
    }

    fn field(&self, text: &str, fault: bool, on_text: &Callback<String>) -> Html {
        let whole = self.scale.step.0 % 100 == 0;
        let (on_text, on_move, over) =
            (on_text.clone(), self.on_move.clone(), self.on_move.clone());
        let oninput = move |event: InputEvent| {
            on_move.emit(Motion::Typing);
            on_text.emit(value(&event));
        };
        let onchange = move |_: Event| over.emit(Motion::Still);
        html! {
            <input class="dial__field" type="text" inputmode={if whole { "numeric" } else { "decimal" }}
                autocomplete="off" id={self.id.clone()} value={text.to_owned()} {oninput} {onchange}
                aria-label={self.name.clone()} aria-invalid={fault.then_some("true")}
                aria-describedby={fault.then(|| self.own("fault"))} />
        }
    }

    fn list(&self, number: Option<Amount>, on_text: &Callback<String>) -> Html {
        let (scale, on_text) = (self.scale, on_text.clone());
        let names: Vec<&'static str> = numbers(scale)
            .map(|it| phrase::level_name(self.desk.book, it))
            .collect();
        let chosen = number.and_then(|number| numbers(scale).position(|it| it == number));
        let on_pick = Callback::from(move |index: String| {
            let index = index.parse().ok();
            let number = index.and_then(|index| numbers(scale).nth(index));
            on_text.emit(number.map(|it| it.to_string()).unwrap_or_default());
        });
        picked(
            self.desk,
            &self.id,
            Label::Said(self.name.clone()),
            choices(&names, chosen),
            chosen.is_some(),
            on_pick,
        )
    }

    fn slider(&self, number: Option<Amount>, said: String, on_text: &Callback<String>) -> Html {
        let (catalog, on_text) = (self.desk.catalog, on_text.clone());
        let (scale, levels) = (self.scale, self.levels);
        let (on_move, over) = (self.on_move.clone(), self.on_move.clone());
        let oninput = move |event: InputEvent| {
            on_move.emit(Motion::Dragging);
            // In the field it stands as the reader's language writes it.
            let text = value(&event);
            on_text.emit(match read(&text, scale) {
                Some(number) if !levels => catalog.amount(number),
                _ => text,
            });
        };
        let onchange = move |_: Event| over.emit(Motion::Still);
        let class = if number.is_some() {
            "dial__slider"
        } else {
            "dial__slider dial__slider--unset"
        };
        let at = number.unwrap_or(scale.least);
        let label = [&self.name, ": ", self.desk.say("counsel.slider")].concat();
        let said = if number.is_some() {
            said
        } else {
            self.desk.say("counsel.unstated").to_owned()
        };
        html! {
            <input {class} type="range" id={self.own("slider")} min={scale.least.to_string()}
                max={scale.greatest.to_string()} step={scale.step.to_string()} value={at.to_string()}
                aria-label={label} aria-valuetext={said} {oninput} {onchange} />
        }
    }

    fn fault(&self, fault: bool) -> Html {
        let said = if fault {
            expected(self.desk.catalog, "error.number", self.scale)
        } else {
            String::new()
        };
        html! { <span class="dial__fault" id={self.own("fault")} hidden={!fault}>{ said }</span> }
    }

    fn own(&self, part: &str) -> String {
        [&self.id, "-", part].concat()
    }
}

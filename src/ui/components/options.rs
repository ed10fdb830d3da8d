//! A set of choices of which one holds: native radio buttons in large rows or in a grid.

use crate::ui::element::{all, el, list, shown, words as said};
use yew::prelude::*;

/// A set of choices.
#[derive(Default)]
pub(super) struct Options {
    /// Id of the first button and name of the set.
    pub(super) id: String,
    /// Ids of what names the set.
    pub(super) labelledby: String,
    /// Ids of help and error.
    pub(super) describedby: String,
    /// The words of the choices.
    pub(super) words: Vec<String>,
    /// The one that holds.
    pub(super) chosen: Option<usize>,
    /// Short choices side by side.
    pub(super) grid: bool,
    /// Whether an error stands at the set.
    pub(super) invalid: bool,
    /// Fields that belong to the last choice and are open while it holds.
    pub(super) fields: Option<Html>,
}

impl Options {
    /// Draws the set. Told which was chosen.
    pub(super) fn draw(self, on_choose: &Callback<usize>) -> Html {
        let mut rows = Vec::new();
        for (index, words) in self.words.iter().enumerate() {
            let number = index.to_string();
            let id = if index == 0 {
                self.id.clone()
            } else {
                [&self.id, "-", &number].concat()
            };
            let on_choose = on_choose.clone();
            let onchange = move |_: Event| on_choose.emit(index);
            rows.push(html! {
                <label key={index} class="option">
                    <input class="option__button" type="radio" {id} name={self.id.clone()} value={number}
                        checked={self.chosen == Some(index)} {onchange} />
                    { el("span", "option__words", said(words.clone())) }
                </label>
            });
        }
        let open =
            self.fields.is_some() && self.chosen.is_some_and(|index| index + 1 == rows.len());
        let set = html! {
            <div class="options__set" role="radiogroup" aria-labelledby={self.labelledby}
                aria-describedby={some(self.describedby)} aria-invalid={flag(self.invalid)}>
                { list(rows) }
            </div>
        };
        let fields = shown(
            "div",
            "options__fields",
            !open,
            self.fields.unwrap_or_default(),
        );
        let class = if self.grid {
            "options options--grid"
        } else {
            "options"
        };
        el("div", class, all([set, fields]))
    }
}

/// An attribute that is absent where it would be empty.
pub(super) fn some(ids: String) -> Option<String> {
    (!ids.is_empty()).then_some(ids)
}

/// An attribute that is absent where it would be false.
pub(super) fn flag(holds: bool) -> Option<&'static str> {
    holds.then_some("true")
}

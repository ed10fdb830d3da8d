//! The file: dropped or chosen, and a sample of one.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

use super::held::{self, Held};
use crate::ui::element::{all, el, escaped, shown, text};
use crate::ui::{Desk, browser};

/// What the sample is saved as.
const SAMPLE: &str = "qadam.csv";

/// The field for the file. It takes what is dropped on it by itself.
pub(super) fn choose(desk: &Desk, held: &Held) -> Html {
    let onchange = |event: Event| {
        let field: Option<HtmlElement> = event.target_dyn_into();
        if let Some(field) = field {
            let files = browser::get(field.unchecked_ref(), "files");
            let file = browser::get(&files, "0");
            if file.is_object() {
                held::act(|held| held.choose(&file));
            }
        }
    };
    let why = held.refused.map_or("", |why| desk.say(why.key()));
    let href = ["data:text/csv;charset=utf-8,", &escaped(&held.sample)].concat();
    let parts = [
        shown("p", "notice", why.is_empty(), text(why)),
        html! {
            <div class="cohort__drop">
                <label class="field__label" for="cohort-file">{ desk.text("cohort.file") }</label>
                <p class="field__hint" id="cohort-file-hint">{ desk.text("cohort.file-hint") }</p>
                <input class="cohort__file" id="cohort-file" type="file" accept=".csv,.tsv,.txt,text/csv"
                    aria-describedby="cohort-file-hint" {onchange} />
            </div>
        },
        html! {
            <p>
                <a {href} download={SAMPLE}>{ desk.text("cohort.sample") }</a>
                { el("span", "cohort__note", desk.text("cohort.sample-hint")) }
            </p>
        },
    ];
    el("div", "cohort__choose", all(parts))
}

//! A test in a language: not sat, or the language and the level shown in it.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::gate::GateOptions;
use super::{Props, about};
use crate::rulebook;
use crate::rulebook::{Amount, Scale};
use crate::text::{Catalog, phrase};
use crate::ui::components::errors::{at_fault, error_id};
use crate::ui::components::{FieldError, Marks, ScaleField};
use crate::ui::context::use_catalog;
use crate::ui::draft::{Draft, Fault, Field, Gate, read};

/// The editor of a language test.
#[component]
pub fn LanguageTestEditor(props: &Props) -> Html {
    let (catalog, book, fact) = (use_catalog(), rulebook(), props.question.fact);
    let &Draft::LanguageTest {
        gate,
        language,
        level,
    } = &props.draft
    else {
        return html! { <div /> };
    };
    let faults = &props.faults;
    let state = {
        let on_draft = props.on_draft.clone();
        move |gate, language, level| {
            on_draft.emit(Draft::LanguageTest {
                gate: Some(gate),
                language,
                level,
            });
        }
    };
    let scale = levels();
    let (on_gate, on_language, on_level) = (state.clone(), state.clone(), state);
    let on_gate = move |gate| on_gate(gate, language, level);
    let on_language = move |language| on_language(Gate::Stated, language, level);
    let on_level = move |text: String| on_level(Gate::Stated, language, read(&text, scale));
    html! {
        <GateOptions word={phrase::word(catalog, book, fact)} stated={phrase::taken(catalog, book, fact)}
            {gate} {on_gate} faults={faults.clone()}>
            <FieldError question={props.question} field={Field::Language} faults={faults.clone()} />
            { language_list(catalog, language, faults, on_language.into()) }
            <FieldError question={props.question} field={Field::Level} faults={faults.clone()} />
            <ScaleField id={Field::Level.id()} label={catalog.text("question.level").to_owned()} {scale}
                hint={level.map(|level| phrase::level_text(catalog, book, level)).unwrap_or_default().to_owned()}
                marks={Marks::Levels} text={level.map(|level| level.to_string()).unwrap_or_default()}
                on_text={on_level} describedby={about(faults, Field::Level)} invalid={at_fault(faults, Field::Level)} />
        </GateOptions>
    }
}

/// All CEFR levels.
fn levels() -> Scale {
    let count = i32::try_from(rulebook().levels.len()).unwrap_or(1);
    Scale {
        least: Amount::whole(1),
        greatest: Amount::whole(count),
        step: Amount::whole(1),
    }
}

/// A list of the rule book's languages.
pub(super) fn language_list(
    catalog: &Catalog,
    language: Option<u8>,
    faults: &[Fault],
    on_language: Callback<Option<u8>>,
) -> Html {
    let book = rulebook();
    // A list has the `value` of a text field, which is all that is read here.
    let onchange = move |event: Event| {
        on_language.emit(
            event
                .target_unchecked_into::<HtmlInputElement>()
                .value()
                .parse()
                .ok(),
        );
    };
    let options = (0u8..).take(book.languages.len()).map(|index| {
        html! {
            <option key={index} value={index.to_string()} selected={language == Some(index)}>
                { phrase::language_name(catalog, book, index) }
            </option>
        }
    });
    let invalid = at_fault(faults, Field::Language);
    html! {
        <div class={classes!("field", invalid.then_some("field--invalid"))}>
            <div class="field__head">
                <label class="field__label" for={Field::Language.id()}>{ catalog.text("question.language") }</label>
            </div>
            <div class="field__control">
                <select class="field__input" id={Field::Language.id()} {onchange}
                    aria-invalid={invalid.then_some("true")}
                    aria-describedby={invalid.then(|| error_id(Field::Language))}>
                    <option value="" selected={language.is_none()}>{ catalog.text("question.pick") }</option>
                    { for options }
                </select>
            </div>
        </div>
    }
}

//! The fields of one certificate: which test, in which language where that is open, and
//! the result with the control that the test's scale needs.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::about;
use super::language_test::language_list;
use crate::rulebook;
use crate::rulebook::{Question, Reported, TestId};
use crate::text::{Catalog, phrase};
use crate::ui::components::errors::{at_fault, error_id};
use crate::ui::components::scale::range;
use crate::ui::components::{FieldError, Marks, ScaleField};
use crate::ui::context::use_catalog;
use crate::ui::draft::{Entry, Fault, Field, Holding};

/// The properties of [`EntryFields`].
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// What is asked.
    pub question: Question,
    /// The list and what is being entered.
    pub holding: Holding,
    /// Told what they become.
    pub change: Callback<Holding>,
    /// Told to put what is entered in the list.
    pub on_enter: Callback<()>,
    /// What kept it from being taken.
    pub faults: Vec<Fault>,
}

/// The fields of one certificate.
#[component]
pub(super) fn EntryFields(props: &Props) -> Html {
    let (catalog, faults) = (use_catalog(), &props.faults);
    let entry = props.holding.entry.clone().unwrap_or_default();
    let with = {
        let (change, holding) = (props.change.clone(), props.holding.clone());
        move |entry: Option<Entry>| {
            change.emit(Holding {
                entry,
                ..holding.clone()
            });
        }
    };
    let on_language = {
        let (with, entry) = (with.clone(), entry.clone());
        move |language| {
            with(Some(Entry {
                language,
                ..entry.clone()
            }));
        }
    };
    let on_enter = props.on_enter.clone();
    // Enter in a field adds the certificate; it does not yet answer the question.
    let onkeydown = {
        let on_enter = on_enter.clone();
        move |event: KeyboardEvent| {
            let tag = event.target_unchecked_into::<web_sys::Element>().tag_name();
            if event.key() == "Enter" && tag != "BUTTON" {
                event.prevent_default();
                on_enter.emit(());
            }
        }
    };
    let stated = entry
        .test
        .is_some_and(|test| rulebook().tests[test.index()].language.is_none());
    let leave = {
        let with = with.clone();
        move |_: MouseEvent| with(None)
    };
    let act = if entry.replaces.is_some() {
        "certificates.save"
    } else {
        "certificates.add"
    };
    html! {
        <div class="entry" role="group" aria-label={catalog.text("certificates.entry")} {onkeydown}>
            <FieldError question={props.question} field={Field::Test} faults={faults.clone()} />
            { test_list(catalog, &entry, faults, with.clone()) }
            if stated {
                <div>
                    <FieldError question={props.question} field={Field::Language} faults={faults.clone()} />
                    { language_list(catalog, entry.language, faults, on_language.into()) }
                </div>
            }
            if let Some(test) = entry.test {
                <div key={test.index()}>
                    <FieldError question={props.question} field={Field::Result} faults={faults.clone()} />
                    { result(catalog, test, &entry, faults, with) }
                </div>
            }
            <div class="entry__acts">
                <button type="button" class="button button--second" onclick={move |_| on_enter.emit(())}>
                    { catalog.text(act) }
                </button>
                <button type="button" class="button button--quiet" hidden={props.holding.held.is_empty()} onclick={leave}>
                    { catalog.text("certificates.cancel") }
                </button>
            </div>
        </div>
    }
}

/// The tests, grouped by the language that they certify.
fn test_list(
    catalog: &Catalog,
    entry: &Entry,
    faults: &[Fault],
    with: impl Fn(Option<Entry>) + 'static,
) -> Html {
    let book = rulebook();
    let (invalid, old) = (at_fault(faults, Field::Test), entry.clone());
    // A list has the `value` of a text field, which is all that is read here.
    let onchange = move |event: Event| {
        let test = book.test_by_id(&event.target_unchecked_into::<HtmlInputElement>().value());
        with(Some(Entry {
            replaces: old.replaces,
            test,
            ..Entry::default()
        }));
    };
    let option = |index: usize| {
        let test = &book.tests[index];
        let id = book.test_by_id(&test.id)?;
        Some(html! {
            <option key={index} value={test.id.to_string()} selected={entry.test == Some(id)}>
                { phrase::test_name(catalog, book, id) }
            </option>
        })
    };
    let of_language = |language: Option<u8>| {
        (0..book.tests.len())
            .filter(move |index| book.tests[*index].language == language)
            .filter_map(option)
    };
    let languages = (0u8..).take(book.languages.len());
    let groups = languages.filter(|language| {
        book.tests
            .iter()
            .any(|test| test.language == Some(*language))
    });
    let groups = groups.map(|language| {
        html! {
            <optgroup key={language} label={phrase::language_name(catalog, book, language)}>
                { for of_language(Some(language)) }
            </optgroup>
        }
    });
    html! {
        <div class={classes!("field", invalid.then_some("field--invalid"))}>
            <div class="field__head">
                <label class="field__label" for={Field::Test.id()}>{ catalog.text("certificates.test") }</label>
            </div>
            <div class="field__control">
                <select class="field__input field__input--wide" id={Field::Test.id()} {onchange}
                    aria-invalid={invalid.then_some("true")} aria-describedby={invalid.then(|| error_id(Field::Test))}>
                    <option value="" selected={entry.test.is_none()}>{ catalog.text("question.pick") }</option>
                    { for groups }
                    <optgroup label={catalog.text("certificates.others")}>{ for of_language(None) }</optgroup>
                </select>
            </div>
        </div>
    }
}

fn result(
    catalog: &Catalog,
    id: TestId,
    entry: &Entry,
    faults: &[Fault],
    with: impl Fn(Option<Entry>) + 'static,
) -> Html {
    let test = &rulebook().tests[id.index()];
    let old = entry.clone();
    let on_text = move |result| {
        with(Some(Entry {
            result,
            ..old.clone()
        }));
    };
    let marks = if test.reported == Reported::Cefr {
        Marks::Levels
    } else {
        Marks::Numbers
    };
    let hint = match phrase::test_hint(catalog, rulebook(), id) {
        "" if test.reported == Reported::Score => range(catalog, test.scale),
        hint => hint.to_owned(),
    };
    html! {
        <ScaleField id={Field::Result.id()} label={phrase::test_result(catalog, rulebook(), id).to_owned()} {hint}
            scale={test.scale} {marks} text={entry.result.clone()} {on_text}
            describedby={about(faults, Field::Result)} invalid={at_fault(faults, Field::Result)} />
    }
}

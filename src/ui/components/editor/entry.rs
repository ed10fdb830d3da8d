//! The fields of one certificate: which test, in which language where that is open, and
//! the result with the control that the test's scale needs.

use web_sys::Element;
use yew::prelude::*;

use super::Asking;
use super::language_test::languages;
use crate::rulebook::{Reported, TestId};
use crate::text::phrase;
use crate::ui::components::scale::{ScaleField, options, picked, range};
use crate::ui::draft::{Entry, Field, Holding};
use crate::ui::element::{all, button, el, item, list, shown};
use crate::ui::{Desk, document};

/// The fields of one certificate.
pub(super) fn entry(asking: &Asking, holding: &Holding) -> Html {
    let desk = asking.desk;
    let entry = holding.entry.clone().unwrap_or_default();
    let set = asking.setting(holding);
    let enter = asking.entering(holding);
    let act = if entry.replaces.is_some() {
        "certificates.save"
    } else {
        "certificates.add"
    };
    let leave = {
        let set = set.clone();
        move |_: MouseEvent| set.emit(None)
    };
    // Enter in a field adds the certificate; it does not yet answer the question.
    let onkeydown = {
        let enter = enter.clone();
        move |event: KeyboardEvent| {
            let target: Element = event.target_unchecked_into();
            if event.key() == "Enter" && target.tag_name() != "BUTTON" {
                event.prevent_default();
                enter.emit(());
            }
        }
    };
    let onclick = move |_: MouseEvent| enter.emit(());
    let acts = [
        button(
            "button button--second",
            false,
            onclick.into(),
            desk.text(act),
        ),
        button(
            "button button--quiet",
            holding.held.is_empty(),
            leave.into(),
            desk.text("certificates.cancel"),
        ),
    ];
    let language = language(asking, &entry, set.clone());
    // Another test has another control.
    let test = entry.test.map_or(0, |test| test.index() + 1);
    let parts = [
        which(asking, &entry, set.clone()),
        shown("div", "", !stated(asking, &entry), language),
        list(vec![item("div", test.into(), result(asking, &entry, set))]),
        el("div", "entry__acts", all(acts)),
    ];
    html! {
        <div class="entry" role="group" aria-label={desk.say("certificates.entry")} {onkeydown}>
            { all(parts) }
        </div>
    }
}

impl Asking<'_> {
    /// Told what is being entered.
    fn setting(&self, holding: &Holding) -> Callback<Option<Entry>> {
        let (change, holding) = (self.change(), holding.clone());
        Callback::from(move |entry| {
            change.emit(Holding {
                entry,
                ..holding.clone()
            });
        })
    }

    /// Puts what is entered in the list, or says what it lacks.
    fn entering(&self, holding: &Holding) -> Callback<()> {
        let (change, holding, book) = (self.change(), holding.clone(), self.desk.book);
        let on_faults = self.on_faults.clone();
        Callback::from(move |()| match holding.entered(book) {
            Ok(holding) => {
                change.emit(holding);
                document::focus_later("held");
            }
            Err(faults) => {
                if let Some(fault) = faults.first() {
                    document::focus(&fault.field.id());
                }
                on_faults.emit(faults);
            }
        })
    }
}

/// Whether the holder states the language that the test certifies.
fn stated(asking: &Asking, entry: &Entry) -> bool {
    entry
        .test
        .is_some_and(|test| asking.desk.book.tests[test.index()].language.is_none())
}

fn language(asking: &Asking, entry: &Entry, set: Callback<Option<Entry>>) -> Html {
    let old = entry.clone();
    let on_text = move |text: String| {
        set.emit(Some(Entry {
            language: text.parse().ok(),
            ..old.clone()
        }));
    };
    languages(asking, entry.language, on_text.into())
}

fn which(asking: &Asking, entry: &Entry, set: Callback<Option<Entry>>) -> Html {
    let (book, replaces) = (asking.desk.book, entry.replaces);
    let tests = [
        options(asking, &[], entry.test.map(|_| "")),
        tests(asking.desk, entry.test),
    ];
    let on_text = move |text: String| {
        let test = book.test_by_id(&text);
        set.emit(Some(Entry {
            replaces,
            test,
            ..Entry::default()
        }));
    };
    picked(
        asking,
        Field::Test,
        "certificates.test",
        all(tests),
        on_text.into(),
    )
}

/// The tests to pick from, grouped by the language that they certify.
pub(crate) fn tests(desk: &Desk, chosen: Option<TestId>) -> Html {
    let book = desk.book;
    let mut groups = Vec::new();
    for language in (0u8..).take(book.languages.len()).map(Some).chain([None]) {
        let mut names = Vec::new();
        for test in book.tests.iter().filter(|test| test.language == language) {
            let id = book.test_by_id(&test.id);
            let name = id.map_or("", |id| phrase::test_name(desk.catalog, book, id));
            names.push(html! {
                <option key={&*test.id} value={test.id.to_string()} selected={chosen.is_some() && chosen == id}>{ name }</option>
            });
        }
        if !names.is_empty() {
            let label = match language {
                Some(language) => phrase::language_name(desk.catalog, book, language),
                None => desk.say("certificates.others"),
            };
            groups.push(html! { <optgroup key={label} {label}>{ names }</optgroup> });
        }
    }
    list(groups)
}

fn result(asking: &Asking, entry: &Entry, set: Callback<Option<Entry>>) -> Html {
    let Some(id) = entry.test else {
        return Html::default();
    };
    let old = entry.clone();
    let on_text = move |result| {
        set.emit(Some(Entry {
            result,
            ..old.clone()
        }));
    };
    field(asking, id).draw(asking, &entry.result, on_text.into())
}

fn field(asking: &Asking, id: TestId) -> ScaleField {
    let (catalog, book) = (asking.desk.catalog, asking.desk.book);
    let test = &book.tests[id.index()];
    let hint = phrase::test_hint(catalog, book, id);
    ScaleField {
        field: Field::Result,
        label: phrase::test_result(catalog, book, id),
        aside: "",
        hint: if hint.is_empty() {
            range(catalog, test.scale)
        } else {
            hint.to_owned()
        },
        scale: test.scale,
        levels: test.reported == Reported::Cefr,
        compact: false,
        echo: String::new(),
    }
}

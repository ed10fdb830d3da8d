//! One certificate of the list: which test, in which language where that is open, its result.

use yew::prelude::*;

use super::control::{Label, picked};
use super::dial::Dial;
use super::exams::languages;
use super::held::Held;
use super::motion::Motion;
use crate::rulebook::Reported;
use crate::text::phrase;
use crate::ui::components::tests;
use crate::ui::draft::Entry;
use crate::ui::element::{all, el, item, list, shown};
use crate::ui::{Desk, document};

/// One certificate of the list.
pub(super) struct One<'a> {
    pub(super) desk: &'a Desk,
    pub(super) row: String,
    pub(super) id: String,
    pub(super) place: usize,
    pub(super) entry: &'a Entry,
    pub(super) held: &'a Held,
    pub(super) change: &'a Callback<Held>,
    pub(super) on_move: &'a Callback<Motion>,
}

impl One<'_> {
    /// Draws its fields.
    pub(super) fn draw(&self) -> Html {
        let desk = self.desk;
        let stated = self.entry.test.map(|test| &desk.book.tests[test.index()]);
        let free = stated.is_some_and(|test| test.language.is_none());
        let set = self.set();
        let (book, language) = (desk.book, self.entry.language);
        let test = picked(
            desk,
            &[&self.id, "-test"].concat(),
            Label::Said(desk.say("certificates.test").to_owned()),
            tests(desk, self.entry.test),
            stated.is_some(),
            Callback::from(move |id: String| {
                set.emit(Entry {
                    test: book.test_by_id(&id),
                    ..Entry::default()
                });
            }),
        );
        let (set, entry) = (self.set(), self.entry.clone());
        let on_language = Callback::from(move |language| {
            set.emit(Entry {
                language,
                ..entry.clone()
            });
        });
        let spoken = languages(
            desk,
            &[&self.id, "-language"].concat(),
            language,
            &on_language,
        );
        // Another test has another dial.
        let dial = self.entry.test.map_or(0, |test| test.index() + 1);
        let parts = [
            test,
            shown("span", "certificate__language", !free, spoken),
            el(
                "div",
                "certificate__result",
                list(vec![item("div", dial.into(), self.dial())]),
            ),
            self.remove(),
        ];
        all(parts)
    }

    fn dial(&self) -> Html {
        let desk = self.desk;
        let Some(id) = self.entry.test else {
            return Html::default();
        };
        let test = &desk.book.tests[id.index()];
        let (catalog, book) = (desk.catalog, desk.book);
        let name = [
            phrase::test_name(catalog, book, id),
            ": ",
            phrase::test_result(catalog, book, id),
        ];
        let (set, entry) = (self.set(), self.entry.clone());
        Dial {
            desk,
            id: [&self.id, "-result"].concat(),
            name: name.concat(),
            named: false,
            scale: test.scale,
            levels: test.reported == Reported::Cefr,
            said: &|result| phrase::result_of(catalog, book, id, result),
            on_move: self.on_move,
        }
        .draw(
            &self.entry.result,
            &Callback::from(move |result| {
                set.emit(Entry {
                    result,
                    ..entry.clone()
                });
            }),
        )
    }

    /// Told what the certificate becomes.
    fn set(&self) -> Callback<Entry> {
        let (held, place, change) = (self.held.clone(), self.place, self.change.clone());
        Callback::from(move |entry| {
            let mut next = held.clone();
            next.entries[place].1 = entry;
            change.emit(next);
        })
    }

    fn remove(&self) -> Html {
        let desk = self.desk;
        let (held, place, change) = (self.held.clone(), self.place, self.change.clone());
        let name = self
            .entry
            .test
            .map_or("", |test| phrase::test_name(desk.catalog, desk.book, test));
        let label = [desk.say("certificates.remove"), ": ", name].concat();
        let row = self.row.clone();
        let onclick = move |_: MouseEvent| {
            let mut next = held.clone();
            next.entries.remove(place);
            if next.entries.is_empty() {
                next.any = None;
            }
            // Focus goes to the choice that holds then.
            let chosen = if next.any.is_some() { "-2" } else { "-0" };
            change.emit(next);
            document::focus_later(&[&row, chosen].concat());
        };
        html! {
            <button type="button" class="fact__clear" aria-label={label} {onclick}>{ "×" }</button>
        }
    }
}

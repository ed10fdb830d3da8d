//! The row of certificates: none, or a list in which every result can be moved. What lacks its
//! result or its language stays in the list and is not stated.

use std::rc::Rc;

use yew::prelude::*;

use super::control::{Label, picked, strip};
use super::dial::Dial;
use super::motion::Motion;
use super::parts::languages;
use super::row::{Props, drawn, id};
use crate::rulebook::{Certificate, Reported, Value};
use crate::session::{Action, MOST_CERTIFICATES};
use crate::text::phrase;
use crate::ui::components::tests;
use crate::ui::draft::Entry;
use crate::ui::element::{all, button, el, item, keyed, list, shown};
use crate::ui::{Desk, document};

/// What stands in the row.
#[derive(Clone, Default)]
struct Held {
    any: Option<bool>,
    /// Each with a number of its own, which it keeps.
    entries: Vec<(usize, Entry)>,
    next: usize,
    seen: Option<Value>,
    sent: Option<Value>,
}

impl Held {
    fn of(desk: &Desk, value: Option<&Value>) -> Self {
        let held: &[Certificate] = match value {
            Some(Value::Certificates(held)) => held,
            _ => &[],
        };
        // As the reader's language writes it.
        let entry = |at, held: &Certificate| Entry {
            result: desk.catalog.amount(held.result),
            ..Entry::of(at, held)
        };
        let entries = held.iter().enumerate();
        Self {
            any: value.map(|_| !held.is_empty()),
            entries: entries.map(|(at, it)| (at, entry(at, it))).collect(),
            next: held.len(),
            seen: value.cloned(),
            sent: value.cloned(),
        }
    }

    fn more(&mut self) {
        self.entries.push((self.next, Entry::default()));
        self.next += 1;
    }

    /// The certificates that are whole; nothing where there should be some and none is.
    fn value(&self, desk: &Desk) -> Option<Value> {
        let whole = self.entries.iter();
        let whole = whole.filter_map(|(_, entry)| entry.state(desk.book).ok());
        let whole: Vec<_> = whole.collect();
        if self.any? {
            (!whole.is_empty()).then_some(Value::Certificates(whole))
        } else {
            Some(Value::Certificates(Vec::new()))
        }
    }
}

/// The row of certificates.
#[component]
pub(super) fn Certificates(props: &Props) -> Html {
    let (desk, fact, value) = (&props.desk, props.fact, &props.value);
    let held = use_mut_ref(|| Held::of(desk, value.as_ref()));
    let update = use_force_update();
    {
        let mut held = held.borrow_mut();
        if held.seen != *value && held.sent != *value {
            *held = Held::of(desk, value.as_ref());
        }
        held.seen.clone_from(value);
    }
    let change = {
        let (desk, held) = (desk.clone(), Rc::clone(&held));
        Callback::from(move |mut next: Held| {
            let value = next.value(&desk);
            let said = next.sent != value;
            next.sent.clone_from(&value);
            *held.borrow_mut() = next;
            if said {
                desk.act(Action::State(fact, value));
            }
            update.force_update();
        })
    };
    let held = held.borrow();
    let words = ["certificates.none", "counsel.some"].map(|key| desk.say(key));
    let choose = {
        let (held, change) = (held.clone(), change.clone());
        Callback::from(move |index: Option<usize>| {
            let mut next = held.clone();
            next.any = index.map(|index| index == 1);
            if next.any == Some(true) && next.entries.is_empty() {
                next.more();
            }
            change.emit(next);
        })
    };
    let mut rows = Vec::new();
    for (place, (key, entry)) in held.entries.iter().enumerate() {
        let one = One {
            desk,
            row: id(desk, fact),
            id: [&id(desk, fact), "-", &key.to_string()].concat(),
            place,
            entry,
            held: &held,
            change: &change,
            on_move: &props.on_move,
        };
        rows.push(keyed("li", (*key).into(), "certificate", one.draw()));
    }
    let full = rows.len() >= MOST_CERTIFICATES;
    let more = {
        let (held, change, id) = (held.clone(), change, id(desk, fact));
        move |_: MouseEvent| {
            let mut next = held.clone();
            next.more();
            change.emit(next);
            document::focus_later(&[&id, "-", &held.next.to_string(), "-test"].concat());
        }
    };
    let fields = [
        html! { <ul class="fact__certificates">{ list(rows) }</ul> },
        button(
            "button button--quiet",
            full,
            more.into(),
            desk.text("certificates.more"),
        ),
    ];
    let chosen = held.any.map(usize::from);
    let controls = [
        strip(desk, &id(desk, fact), &words, chosen, &choose),
        shown("div", "fact__fields", held.any != Some(true), all(fields)),
    ];
    drawn(desk, fact, value.is_some(), all(controls))
}

/// One certificate of the list.
struct One<'a> {
    desk: &'a Desk,
    row: String,
    id: String,
    place: usize,
    entry: &'a Entry,
    held: &'a Held,
    change: &'a Callback<Held>,
    on_move: &'a Callback<Motion>,
}

impl One<'_> {
    fn draw(&self) -> Html {
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

//! The row of certificates: none, or a list in which every result can be moved. What lacks its
//! result or its language stays in the list and is not stated.

use std::rc::Rc;

use yew::prelude::*;

use super::certificate::One;
use super::control::strip;
use super::row::{Props, drawn, id};
use crate::rulebook::{Certificate, Value};
use crate::session::{Action, MOST_CERTIFICATES};
use crate::ui::draft::Entry;
use crate::ui::element::{all, button, keyed, list, shown};
use crate::ui::{Desk, document};

/// What stands in the row.
#[derive(Clone, Default)]
pub(super) struct Held {
    pub(super) any: Option<bool>,
    /// Each with a number of its own, which it keeps.
    pub(super) entries: Vec<(usize, Entry)>,
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

//! The row of one fact. It holds what stands in its controls, and is drawn again only when
//! that or what is stated changes: a slider moves without the rest of the form.

use std::rc::Rc;

use yew::prelude::*;

use super::motion::Motion;
use super::parts;
use crate::rulebook::{FactId, Question, Value};
use crate::session::Action;
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::draft::Draft;
use crate::ui::element::{all, el, named, shown, text};

/// The properties of [`Row`].
#[derive(Properties, Clone)]
pub(super) struct Props {
    /// The page around it. Of the session nothing is read here.
    pub(super) desk: Desk,
    /// Which fact.
    pub(super) fact: FactId,
    /// What is stated of it.
    pub(super) value: Option<Value>,
    /// Told how the hand moves.
    pub(super) on_move: Callback<Motion>,
}

/// The desk acts in the same way throughout, and so does the callback.
impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        self.fact == other.fact
            && self.value == other.value
            && std::ptr::eq(self.desk.catalog, other.desk.catalog)
    }
}

/// What stands in a row.
struct Held {
    draft: Draft,
    /// What was stated when the row was last drawn, and what it stated last itself.
    seen: Option<Value>,
    sent: Option<Value>,
}

/// The row of a fact.
#[component]
pub(super) fn Row(props: &Props) -> Html {
    let Props {
        desk,
        fact,
        value,
        on_move,
    } = props;
    let fresh = |value: &Option<Value>| Held {
        draft: Draft::of(desk.book.fact(*fact), value.as_ref(), |amount| {
            desk.catalog.amount(amount)
        }),
        seen: value.clone(),
        sent: value.clone(),
    };
    let held = use_mut_ref(|| fresh(value));
    let update = use_force_update();
    {
        let mut held = held.borrow_mut();
        // Others than its own controls have stated something else.
        if held.seen != *value && held.sent != *value {
            *held = fresh(value);
        }
        held.seen.clone_from(value);
    }
    let change = {
        let (desk, fact, held) = (desk.clone(), *fact, Rc::clone(&held));
        Callback::from(move |draft: Draft| {
            let question = Question { fact, part: None };
            let value = draft.state(desk.book, question).ok();
            let mut held = held.borrow_mut();
            held.draft = draft;
            let said = held.sent != value;
            held.sent.clone_from(&value);
            drop(held);
            if said {
                desk.act(Action::State(fact, value));
            }
            update.force_update();
        })
    };
    let draft = &held.borrow().draft;
    let row = parts::Row {
        desk,
        fact: *fact,
        id: id(desk, *fact),
        change,
        on_move,
    };
    let partial = row.is_partial(draft);
    drawn(
        desk,
        *fact,
        value.is_some(),
        all([
            row.draw(draft),
            shown("p", "fact__note", !partial, desk.text("counsel.partial")),
        ]),
    )
}

/// The id of a fact's controls.
pub(super) fn id(desk: &Desk, fact: FactId) -> String {
    ["fact-", &desk.book.fact(fact).path.replace('.', "-")].concat()
}

/// A row: the name of the fact, and its controls.
pub(super) fn drawn(desk: &Desk, fact: FactId, stated: bool, controls: Html) -> Html {
    let name = text(phrase::fact_name(desk.catalog, desk.book, fact));
    let parts = [
        named("span", "fact__name", id(desk, fact) + "-name", name),
        el("div", "fact__controls", controls),
    ];
    let class = if stated { "fact fact--stated" } else { "fact" };
    html! { <div {class}>{ all(parts) }</div> }
}

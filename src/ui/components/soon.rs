//! What lies folded on the result: each fold is filled in a task of its own, after the verdicts.
//! Nobody sees it before, and nothing moves.

use std::cell::Cell;

use yew::prelude::*;

use crate::rulebook::PathwayId;
use crate::ui::element::el;
use crate::ui::{Desk, browser};

thread_local! {
    /// Whether the result was left before. Who comes back finds it whole, and stands where
    /// they stood.
    static LEFT: Cell<bool> = const { Cell::new(false) };
}

/// What fills a fold of a pathway, by the fold's place among those of its kind.
type Fill = fn(&Desk, PathwayId, usize) -> Html;

#[derive(Properties)]
struct Props {
    desk: Desk,
    id: PathwayId,
    place: usize,
    fill: Fill,
}

/// A fold is filled by the same function as long as it stands.
impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        self.desk == other.desk && (self.id, self.place) == (other.id, other.place)
    }
}

/// What lies in a fold, soon.
pub(super) fn soon(desk: &Desk, id: PathwayId, place: usize, fill: Fill) -> Html {
    html! { <Soon desk={desk.clone()} {id} {place} {fill} /> }
}

#[component]
fn Soon(
    Props {
        desk,
        id,
        place,
        fill,
    }: &Props,
) -> Html {
    let due = use_state(|| LEFT.get());
    let set = due.setter();
    use_effect_with((), move |()| {
        browser::soon(move || set.set(true));
        || LEFT.set(true)
    });
    let inside = due.then(|| fill(desk, *id, *place));
    el("div", "fold__inside", inside.unwrap_or_default())
}

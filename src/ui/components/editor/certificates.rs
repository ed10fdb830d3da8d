//! Certificates: none, or a list to which they are added one by one.

use yew::prelude::*;

use super::Asking;
use super::entry::entry;
use crate::rulebook::Certificate;
use crate::text::phrase;
use crate::ui::document;
use crate::ui::draft::{Draft, Field, Holding};
use crate::ui::element::{all, button, el, keyed, list, shown, words};

/// The editor of the certificates.
pub(super) fn editor(asking: &Asking, holding: &Holding) -> Html {
    let desk = asking.desk;
    let words = ["certificates.none", "certificates.some"].map(|key| desk.say(key).to_owned());
    let mut options = asking.options(words.into(), holding.any.map(usize::from));
    let fields = [
        held(asking, holding),
        shown("div", "", holding.entry.is_none(), entry(asking, holding)),
    ];
    options.fields = Some(el("div", "holding", all(fields)));
    let (change, holding) = (asking.change(), holding.clone());
    options.draw(&Callback::from(move |index| {
        change.emit(holding.clone().saying(index == 1));
    }))
}

impl Asking<'_> {
    /// Told what the certificates become; what was wrong with them before is then gone.
    pub(super) fn change(&self) -> Callback<Holding> {
        let (on_draft, on_faults) = (self.on_draft.clone(), self.on_faults.clone());
        Callback::from(move |holding| {
            on_faults.emit(Vec::new());
            on_draft.emit(Draft::Certificates(holding));
        })
    }

    /// Puts other certificates in place and focus where one goes on.
    fn act(&self, next: Holding, focus: String) -> Callback<MouseEvent> {
        let change = self.change();
        Callback::from(move |_| {
            change.emit(next.clone());
            document::focus_later(&focus);
        })
    }
}

/// The certificates of the list, and the way to one more.
fn held(asking: &Asking, holding: &Holding) -> Html {
    let desk = asking.desk;
    let mut rows = Vec::new();
    for (place, held) in holding.held.iter().enumerate() {
        rows.push(row(asking, holding, place, held));
    }
    let more = asking.act(holding.clone().entering(None), Field::Test.id());
    let hidden = rows.is_empty();
    let title = desk.text("certificates.list");
    let parts = [
        html! { <p class="held__title" id="held" tabindex="-1" {hidden}>{ title }</p> },
        html! { <ul class="held__list" aria-labelledby="held" {hidden}>{ list(rows) }</ul> },
        button(
            "button button--quiet",
            holding.entry.is_some(),
            more,
            desk.text("certificates.more"),
        ),
    ];
    el("div", "held", all(parts))
}

fn row(asking: &Asking, holding: &Holding, place: usize, held: &Certificate) -> Html {
    let desk = asking.desk;
    let name = phrase::certificate(desk.catalog, desk.book, held);
    let without = holding.clone().without(place);
    let after = if without.held.is_empty() {
        Field::Test.id()
    } else {
        "held".to_owned()
    };
    let button = |words: &str, onclick: Callback<MouseEvent>| {
        let words = desk.say(words);
        html! {
            <button type="button" class="button button--quiet" aria-label={[words, ": ", &name].concat()} {onclick}>
                { words }
            </button>
        }
    };
    let edit = asking.act(holding.clone().entering(Some(place)), Field::Test.id());
    let acts = [
        button("certificates.edit", edit),
        button("certificates.remove", asking.act(without, after)),
    ];
    let parts = [
        el("span", "held__name", words(name)),
        el("span", "held__acts", all(acts)),
    ];
    keyed("li", place.into(), "held__row", all(parts))
}

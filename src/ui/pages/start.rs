//! The start: what the page promises, the pathways to choose from, what will be asked,
//! and that nothing leaves the browser.

use yew::prelude::*;

use crate::rulebook::PathwayId;
use crate::session::Action;
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::components::counted;
use crate::ui::element::{
    all, button, el, goal, item, list, named, plain, shown, submit, text, words,
};

/// The start.
pub(crate) fn start(desk: &Desk) -> Html {
    let (session, begun) = (&desk.session, !desk.session.answers.is_empty());
    let mut rows = Vec::new();
    for found in &desk.assessment.pathways {
        rows.push(row(desk, found.pathway));
    }
    let onsubmit = {
        let desk = desk.clone();
        move |event: SubmitEvent| {
            event.prevent_default();
            // Choosing nothing is not a fault: then all are looked at.
            if desk.session.wanted.is_empty() {
                desk.act(Action::Choose(desk.all()));
            }
            desk.act(Action::Begin);
        }
    };
    let mut facts = Vec::new();
    for key in ["start.asked", "start.time", "start.privacy"] {
        let text = desk.text(&[key, "-text"].concat());
        let pair = [plain("dt", desk.text(key)), plain("dd", text)];
        facts.push(item("div", key.into(), all(pair)));
    }
    let promise = [
        goal(
            "h1",
            "start__title",
            "title".to_owned(),
            desk.text("app.promise"),
        ),
        el("p", "lead", desk.text("start.lead")),
    ];
    let (hint, hint_text) = ("start-hint", desk.text("start.choose-hint"));
    let pathways = [
        el("legend", "section-title", desk.text("start.choose")),
        named("p", "field__hint", hint.to_owned(), hint_text),
        el("div", "options__set", list(rows)),
    ];
    let go_on = if begun {
        "start.continue"
    } else {
        "start.begin"
    };
    let over = desk.on_click(Action::StartOver);
    let acts = [
        submit(desk.text(go_on)),
        button(
            "button button--quiet",
            !begun,
            over,
            desk.text("result.over"),
        ),
    ];
    let count = counted(desk, "start.count", session.open_in(&desk.assessment).len());
    let parts = [
        html! {
            <fieldset class="start__pathways" aria-describedby={hint}>{ all(pathways) }</fieldset>
        },
        el("div", "actions", all(acts)),
        shown("p", "start__count", session.wanted.is_empty(), words(count)),
    ];
    let parts = [
        el("div", "start__promise", all(promise)),
        html! { <form class="start__choice" {onsubmit}>{ all(parts) }</form> },
        el("dl", "start__facts", list(facts)),
    ];
    el("div", "start", all(parts))
}

/// A pathway to choose or to give up.
fn row(desk: &Desk, id: PathwayId) -> Html {
    let held = desk.session.wanted.contains(&id);
    let onchange = {
        let desk = desk.clone();
        move |_: Event| {
            let mut wanted = desk.session.wanted.clone();
            wanted.retain(|other| *other != id);
            if !held {
                wanted.push(id);
            }
            desk.act(Action::Choose(wanted));
        }
    };
    let names = [
        el(
            "span",
            "option__label",
            text(phrase::pathway_name(desk.catalog, desk.book, id)),
        ),
        el(
            "span",
            "option__note",
            text(phrase::pathway_summary(desk.catalog, desk.book, id)),
        ),
    ];
    let value = desk.book.pathways[id.index()].id.0;
    html! {
        <label key={id.index()} class="option">
            <input class="option__button" type="checkbox" {value} checked={held} {onchange} />
            { el("span", "option__words", all(names)) }
        </label>
    }
}

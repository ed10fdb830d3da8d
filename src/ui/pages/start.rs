//! The start: what the page promises, the pathways to choose from, what will be asked,
//! and that nothing leaves the browser.

use yew::prelude::*;

use crate::rulebook::PathwayId;
use crate::session::Action;
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::components::counted;

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
        let text = desk.say(&[key, "-text"].concat());
        facts.push(html! { <div key={key}><dt>{ desk.text(key) }</dt><dd>{ text }</dd></div> });
    }
    html! {
        <div class="start">
            <div class="start__promise">
                <h1 class="start__title" id="title" tabindex="-1">{ desk.text("app.promise") }</h1>
                <p class="lead">{ desk.text("start.lead") }</p>
            </div>
            <form class="start__choice" {onsubmit}>
                <fieldset class="start__pathways" aria-describedby="start-hint">
                    <legend class="section-title">{ desk.text("start.choose") }</legend>
                    <p class="field__hint" id="start-hint">{ desk.text("start.choose-hint") }</p>
                    <div class="options__set">{ rows }</div>
                </fieldset>
                <div class="actions">
                    <button type="submit" class="button button--first">
                        { desk.text(if begun { "start.continue" } else { "start.begin" }) }
                    </button>
                    <button type="button" class="button button--quiet" hidden={!begun}
                        onclick={desk.on_click(Action::StartOver)}>
                        { desk.text("result.over") }
                    </button>
                </div>
                <p class="start__count" hidden={session.wanted.is_empty()}>
                    { counted(desk, "start.count", session.open_in(&desk.assessment).len()) }
                </p>
            </form>
            <dl class="start__facts">{ facts }</dl>
        </div>
    }
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
    html! {
        <label key={id.index()} class="option">
            <input class="option__button" type="checkbox" checked={held} {onchange} />
            <span class="option__words">
                <span class="option__label">{ phrase::pathway_name(desk.catalog, desk.book, id) }</span>
                <span class="option__note">{ phrase::pathway_summary(desk.catalog, desk.book, id) }</span>
            </span>
        </label>
    }
}

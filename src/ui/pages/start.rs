//! The start: what the page promises, the pathways to choose from, what will be asked,
//! and that nothing leaves the browser.

use yew::prelude::*;

use crate::rulebook;
use crate::rulebook::PathwayId;
use crate::session::Action;
use crate::text::phrase;
use crate::ui::context::{use_assessment, use_catalog, use_session};

/// The start.
#[component]
pub fn Start() -> Html {
    let (session, catalog, assessment, book) =
        (use_session(), use_catalog(), use_assessment(), rulebook());
    let all: Vec<PathwayId> = assessment
        .pathways
        .iter()
        .map(|found| found.pathway)
        .collect();
    let rows = all.clone().into_iter().map(|pathway| {
        let held = session.wanted.contains(&pathway);
        let session = session.clone();
        let onchange = move |_: Event| {
            let mut wanted = session.wanted.clone();
            wanted.retain(|other| *other != pathway);
            if !held {
                wanted.push(pathway);
            }
            session.act(Action::Choose(wanted));
        };
        html! {
            <label key={pathway.index()} class="option">
                <input class="option__button" type="checkbox" checked={held} {onchange} />
                <span class="option__words">
                    <span class="option__label">{ phrase::pathway_name(catalog, book, pathway) }</span>
                    <span class="option__note">{ phrase::pathway_summary(catalog, book, pathway) }</span>
                </span>
            </label>
        }
    });
    let begun = !session.answers.is_empty();
    let left = session.open_in(&assessment).len();
    let onsubmit = {
        let session = session.clone();
        move |event: SubmitEvent| {
            event.prevent_default();
            // Choosing nothing is not a fault: then all are looked at.
            if session.wanted.is_empty() {
                session.act(Action::Choose(all.clone()));
            }
            session.act(Action::Begin);
        }
    };
    let over = session.clone();
    html! {
        <div class="start">
            <div class="start__promise">
                <h1 class="start__title" id="title" tabindex="-1">{ catalog.text("app.promise") }</h1>
                <p class="lead">{ catalog.text("start.lead") }</p>
            </div>
            <form class="start__choice" {onsubmit}>
                <fieldset class="start__pathways" aria-describedby="start-hint">
                    <legend class="section-title">{ catalog.text("start.choose") }</legend>
                    <p class="field__hint" id="start-hint">{ catalog.text("start.choose-hint") }</p>
                    <div class="options__set">{ for rows }</div>
                </fieldset>
                <div class="actions">
                    <button type="submit" class="button button--first">
                        { catalog.text(if begun { "start.continue" } else { "start.begin" }) }
                    </button>
                    <button type="button" class="button button--quiet" hidden={!begun}
                        onclick={move |_| over.act(Action::StartOver)}>
                        { catalog.text("result.over") }
                    </button>
                </div>
                <p class="start__count" hidden={session.wanted.is_empty()}>
                    { catalog.count("start.count", u32::try_from(left).unwrap_or_default()) }
                </p>
            </form>
            <dl class="start__facts">
                <div><dt>{ catalog.text("start.asked") }</dt><dd>{ catalog.text("start.asked-text") }</dd></div>
                <div><dt>{ catalog.text("start.time") }</dt><dd>{ catalog.text("start.time-text") }</dd></div>
                <div><dt>{ catalog.text("start.privacy") }</dt><dd>{ catalog.text("start.privacy-text") }</dd></div>
            </dl>
        </div>
    }
}

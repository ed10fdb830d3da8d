//! One pathway of the result: its verdict, what decides it, and its other routes.

use yew::prelude::*;

use super::board::anchor;
use super::conflict::conflicts;
use super::link;
use super::requirement::question_name;
use super::route::route;
use super::verdict::badge;
use crate::engine::{PathwayFinding, RouteFinding, Verdict};
use crate::rulebook::{Level, PathwayId};
use crate::session::Screen;
use crate::text::phrase;
use crate::ui::Desk;

/// One pathway of the result.
pub(crate) fn pathway(desk: &Desk, id: PathwayId) -> Html {
    let found = &desk.assessment.pathways[id.index()];
    let (verdict, title) = (found.verdict(), anchor(desk, id));
    let best = nearest(&found.routes);
    let (mut conditions, mut others) = (Vec::new(), Vec::new());
    if verdict == Verdict::Eligible {
        for condition in &desk.book.pathways[id.index()].conditions {
            let words = phrase::condition(desk.catalog, condition);
            conditions
                .push(html! { <p key={&**condition} class="pathway__condition">{ words }</p> });
        }
    }
    for (index, route) in found.routes.iter().enumerate() {
        if index != best {
            others.push(other(desk, id, route));
        }
    }
    html! {
        <article class={["pathway pathway--", verdict.id()].concat()} aria-labelledby={title.clone()}>
            <header class="pathway__head">
                <h2 class="pathway__title" id={title} tabindex="-1">
                    { phrase::pathway_name(desk.catalog, desk.book, id) }
                </h2>
                { badge(desk, verdict) }
            </header>
            <p class="pathway__sentence">{ phrase::verdict_sentence(desk.catalog, verdict) }</p>
            { conditions }
            { open(desk, found) }
            <section class="pathway__best">
                { best_name(desk, id, &found.routes[best], others.is_empty()) }
                { route(desk, id, &found.routes[best]) }
            </section>
            <div class="pathway__others">{ others }</div>
            <details class="notes" hidden={found.notes.is_empty()}>
                <summary class="notes__summary">{ desk.text("result.notes") }</summary>
                { conflicts(desk, &found.notes) }
            </details>
        </article>
    }
}

/// The route with the best verdict; of several the one with the fewest unmet requirements.
fn nearest(routes: &[RouteFinding]) -> usize {
    let unmet = |route: &RouteFinding| {
        let mut settled = route
            .requirements
            .iter()
            .map(|found| found.finding.interval.settled());
        settled
            .by_ref()
            .filter(|settled| *settled == Some(Level::Unmet))
            .count()
    };
    let rank = |index: &usize| (routes[*index].interval.verdict(), unmet(&routes[*index]));
    (0..routes.len()).min_by_key(rank).unwrap_or_default()
}

/// What stands above the requirements of the best route; its name where there are others.
fn best_name(desk: &Desk, id: PathwayId, best: &RouteFinding, only: bool) -> Html {
    if only {
        return html! { <h3 class="pathway__route">{ desk.text("result.requirements") }</h3> };
    }
    html! {
        <h3 class="pathway__route">
            <span class="pathway__route-label">{ desk.text("result.best") }</span>
            { phrase::route_name(desk.catalog, desk.book, id, best.route) }
        </h3>
    }
}

/// A route that is not the best: folded, with its verdict.
fn other(desk: &Desk, id: PathwayId, found: &RouteFinding) -> Html {
    html! {
        <details class="route" key={found.route}>
            <summary class="route__summary">
                <h3 class="route__name">{ phrase::route_name(desk.catalog, desk.book, id, found.route) }</h3>
                { badge(desk, found.interval.verdict()) }
            </summary>
            { route(desk, id, found) }
        </details>
    }
}

/// What is still to be answered, each with the way to answer it.
fn open(desk: &Desk, found: &PathwayFinding) -> Html {
    let mut links = Vec::new();
    for &question in &found.open {
        let words = question_name(desk, question).into();
        let link = link(desk, Screen::Change(question), "chip", String::new(), words);
        links.push(html! { <li key={desk.book.question_path(question)}>{ link }</li> });
    }
    html! {
        <div class="pathway__open" hidden={found.open.is_empty()}>
            <h3 class="pathway__open-title">{ desk.text("result.open") }</h3>
            <ul class="chips">{ links }</ul>
        </div>
    }
}

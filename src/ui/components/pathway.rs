//! One pathway of the result: its verdict, what decides it, and its other routes.

use yew::prelude::*;

use super::board::anchor;
use super::changes::Changes;
use super::conflict::conflicts;
use super::contacts::contacts;
use super::link;
use super::papers::papers;
use super::points::points;
use super::requirement::question_name;
use super::route::route;
use super::soon::soon;
use super::verdict::badge;
use crate::engine::{PathwayFinding, RouteFinding, Verdict};
use crate::rulebook::{Level, PathwayId};
use crate::session::Screen;
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::element::{all, el, fold, goal, item, keyed, list, shown, text, words};

/// One pathway of the result.
pub(crate) fn pathway(desk: &Desk, id: PathwayId) -> Html {
    let found = &desk.assessment.pathways[id.index()];
    let (verdict, title) = (found.verdict(), anchor(desk, id));
    let best = nearest(&found.routes);
    let (mut conditions, mut others) = (Vec::new(), Vec::new());
    if verdict == Verdict::Eligible {
        for condition in &desk.book.pathways[id.index()].conditions {
            let words = phrase::condition(desk.catalog, condition);
            let key = condition.to_string().into();
            conditions.push(keyed("p", key, "pathway__condition", text(words)));
        }
    }
    for route in &found.routes {
        if route.route != best.route {
            others.push(other(desk, id, route));
        }
    }
    let name = text(phrase::pathway_name(desk.catalog, desk.book, id));
    let head = [
        goal("h2", "pathway__title", title.clone(), name),
        badge(desk, verdict),
    ];
    let reasons = [
        best_name(desk, id, best, others.is_empty()),
        route(desk, id, best),
    ];
    let notes = desk.text("result.notes");
    let (no_notes, conflicts) = (found.notes.is_empty(), conflicts(desk, &found.notes));
    let parts = [
        el("header", "pathway__head", all(head)),
        el(
            "p",
            "pathway__sentence",
            text(phrase::verdict_sentence(desk.catalog, verdict)),
        ),
        list(conditions),
        open(desk, found),
        el("section", "pathway__best", all(reasons)),
        el("div", "pathway__others", list(others)),
        html! { <Changes desk={desk.clone()} pathway={id} /> },
        points(desk, id, best),
        fold("notes", no_notes, "notes__summary", notes, conflicts),
        papers(desk, id),
        contacts(desk, id),
    ];
    let class = ["pathway pathway--", verdict.id()].concat();
    html! { <article {class} aria-labelledby={title}>{ all(parts) }</article> }
}

/// The route with the best verdict; of several the one with the fewest unmet requirements.
pub(super) fn nearest(routes: &[RouteFinding]) -> &RouteFinding {
    let unmet = |route: &RouteFinding| {
        let settled = route.requirements.iter();
        let settled = settled.map(|found| found.interval.settled());
        settled.filter(|it| *it == Some(Level::Unmet)).count()
    };
    let rank = |index: &usize| (routes[*index].interval.verdict(), unmet(&routes[*index]));
    &routes[(0..routes.len()).min_by_key(rank).unwrap_or_default()]
}

/// What stands above the requirements of the best route; its name where there are others.
fn best_name(desk: &Desk, id: PathwayId, best: &RouteFinding, only: bool) -> Html {
    if only {
        return el("h3", "pathway__route", desk.text("result.requirements"));
    }
    let parts = [
        el("span", "pathway__route-label", desk.text("result.best")),
        text(" "),
        text(phrase::route_name(desk.catalog, desk.book, id, best.route)),
    ];
    el("h3", "pathway__route", all(parts))
}

/// A route that is not the best: folded, with its verdict.
fn other(desk: &Desk, id: PathwayId, found: &RouteFinding) -> Html {
    html! {
        <details class="route" key={found.route}>
            <summary class="route__summary">
                { el("h3", "route__name", text(phrase::route_name(desk.catalog, desk.book, id, found.route))) }
                { badge(desk, found.interval.verdict()) }
            </summary>
            { soon(desk, id, found.route, other_route) }
        </details>
    }
}

fn other_route(desk: &Desk, id: PathwayId, index: usize) -> Html {
    let routes = &desk.assessment.pathways[id.index()].routes;
    let found = routes.iter().find(|found| found.route == index);
    found.map_or_else(Html::default, |found| route(desk, id, found))
}

/// What is still to be answered, each with the way to answer it.
fn open(desk: &Desk, found: &PathwayFinding) -> Html {
    let mut links = Vec::new();
    for &question in &found.open {
        let name = words(question_name(desk, question));
        let link = link(desk, Screen::Change(question), "chip", String::new(), name);
        links.push(item("li", desk.book.question_path(question).into(), link));
    }
    let parts = [
        el("h3", "pathway__open-title", desk.text("result.open")),
        el("ul", "chips", list(links)),
    ];
    shown("div", "pathway__open", found.open.is_empty(), all(parts))
}

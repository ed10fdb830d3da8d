//! One requirement as the rules have it, whoever is judged.

use yew::prelude::*;

use super::rule::rule;
use crate::engine::levels;
use crate::rulebook::{PathwayId, Requirement, Rule};
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::components::{clauses, level};
use crate::ui::element::{all, el, goal, item, list, plain, shown, text, words};

/// A requirement of a pathway, by its index.
pub(super) fn requirement(desk: &Desk, id: PathwayId, index: usize) -> Html {
    let it = &desk.book.pathways[id.index()].requirements[index];
    let title = text(phrase::requirement_title(desk.catalog, it));
    let asked = words(phrase::asked(desk.catalog, desk.book, it));
    let asked = [
        goal("h3", "", anchor(index), title),
        routes(desk, id, index),
        plain("p", asked),
        comes_to(desk, it),
        clauses(desk, &it.sources),
    ];
    let parts = [el("div", "rules__asked", all(asked)), judged(desk, it)];
    el("div", "rules__requirement", all(parts))
}

/// The id of a requirement on the page of its pathway.
pub(super) fn anchor(index: usize) -> String {
    ["requirement-", &index.to_string()].concat()
}

/// The routes that ask it, where not all do.
pub(super) fn routes(desk: &Desk, id: PathwayId, index: usize) -> Html {
    let routes = &desk.book.pathways[id.index()].routes;
    let (mut names, mut count) = (String::new(), 0);
    for (place, route) in routes.iter().enumerate() {
        if route
            .requirements
            .iter()
            .any(|it| usize::from(*it) == index)
        {
            if count > 0 {
                names.push_str("; ");
            }
            names.push_str(phrase::route_name(desk.catalog, desk.book, id, place));
            count += 1;
        }
    }
    let label = el("span", "rules__label", desk.text("rules.on-routes"));
    let parts = [label, text(" "), words(names)];
    shown("p", "rules__aside", count == routes.len(), all(parts))
}

/// How it is judged; of one that always comes to the same, the status alone is told.
fn judged(desk: &Desk, it: &Requirement) -> Html {
    match &it.rule {
        Rule::Always(_) => list(Vec::new()),
        it @ Rule::Fact { .. } => el("div", "rules__alone", rule(desk, it)),
        it => rule(desk, it),
    }
}

/// The statuses that it can come to; a single table tells them by itself.
fn comes_to(desk: &Desk, it: &Requirement) -> Html {
    let mut chips = Vec::new();
    for one in levels(desk.book, &it.rule) {
        chips.push(item("li", (one as usize).into(), level(desk, one)));
    }
    let label = el("p", "rules__label", desk.text("rules.statuses"));
    let told = matches!(it.rule, Rule::Fact { .. });
    let parts = [label, el("ul", "rules__levels", list(chips))];
    shown("div", "rules__links", told, all(parts))
}

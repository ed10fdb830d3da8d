//! Links to pages of the rule book.

use yew::prelude::*;

use super::title;
use crate::rulebook::Rule;
use crate::session::{Leaf, Screen};
use crate::ui::Desk;
use crate::ui::components::link;
use crate::ui::element::{all, el, item, list, shown, words};

/// A link to a page by its title.
pub(super) fn way(desk: &Desk, leaf: Leaf) -> Html {
    let title = title(desk.catalog, desk.book, leaf);
    to(desk, leaf, words(title))
}

/// A link to a page.
pub(super) fn to(desk: &Desk, leaf: Leaf, inside: Html) -> Html {
    link(desk, Screen::Rules(leaf), "", String::new(), inside)
}

/// Links to pages by their titles, one below the other.
pub(super) fn ways(desk: &Desk, leaves: impl IntoIterator<Item = Leaf>) -> Html {
    let leaves = leaves.into_iter().enumerate();
    let links = leaves.map(|(index, leaf)| item("li", index.into(), way(desk, leaf)));
    el("ul", "rules__ways", list(links.collect()))
}

/// Links to the contradictions behind a condition.
pub(super) fn doubts(desk: &Desk, condition: Option<&Rule>) -> Vec<Html> {
    let outcomes = condition.map_or_else(Vec::new, Rule::outcomes).into_iter();
    let conflicts = outcomes.filter_map(|outcome| outcome.conflict);
    let links = conflicts.map(|id| way(desk, Leaf::Conflict(id)));
    links.collect()
}

/// What the links lead to, and the links, where there are any.
pub(super) fn labelled(desk: &Desk, label: &str, leaves: Vec<Leaf>) -> Html {
    let empty = leaves.is_empty();
    let label = el("p", "rules__label", desk.text(label));
    shown(
        "div",
        "rules__links",
        empty,
        all([label, ways(desk, leaves)]),
    )
}

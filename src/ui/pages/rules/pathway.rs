//! A pathway: its routes, what each asks, and everything of the rule book that bears on it.

use yew::prelude::*;

use super::certificates::judged;
use super::dates::windows;
use super::programmes::programmes;
use super::requirement::{anchor, requirement};
use super::ways::ways;
use super::{guidance, part};
use crate::rulebook::{ConflictId, Pathway, PathwayId, Rule, TableId, Thing};
use crate::session::Leaf;
use crate::text::phrase;
use crate::ui::element::{all, el, item, keyed, list, plain, shown, text};
use crate::ui::{Desk, document};

/// What a pathway asks.
pub(super) fn pathway(desk: &Desk, id: PathwayId) -> Html {
    let pathway = &desk.book.pathways[id.index()];
    let mut conditions = Vec::new();
    for condition in &pathway.conditions {
        let words = text(phrase::condition(desk.catalog, condition));
        conditions.push(keyed("p", condition.0.into(), "rules__condition", words));
    }
    let mut requirements = Vec::new();
    for index in 0..pathway.requirements.len() {
        requirements.push(item("li", index.into(), requirement(desk, id, index)));
    }
    let summary = phrase::pathway_summary(desk.catalog, desk.book, id);
    let parts = [
        el("p", "lead", text(summary)),
        list(conditions),
        routes(desk, id, pathway),
        part(
            desk,
            "rules-requirements",
            "rules.requirements",
            el("ol", "rules__requirements", list(requirements)),
        ),
        tables(desk, pathway),
        programmes(desk, id),
        part(
            desk,
            "rules-guide",
            "rules.guide",
            all([windows(desk, Some(id)), ways(desk, [Leaf::Papers])]),
        ),
        guidance::remarks(desk, id),
        guidance::contacts(desk, id),
        conflicts(desk, id, pathway),
    ];
    el("div", "rules__body", all(parts))
}

/// The ways in, each with what it asks, where there are several.
fn routes(desk: &Desk, id: PathwayId, pathway: &Pathway) -> Html {
    let mut items = Vec::new();
    for (index, route) in pathway.routes.iter().enumerate() {
        let mut asked = Vec::new();
        for &it in &route.requirements {
            let title = &pathway.requirements[usize::from(it)];
            let title = text(phrase::requirement_title(desk.catalog, title));
            let link = document::jump("", anchor(usize::from(it)), title);
            asked.push(item("li", usize::from(it).into(), link));
        }
        let name = text(phrase::route_name(desk.catalog, desk.book, id, index));
        let parts = [plain("h3", name), el("ul", "rules__ways", list(asked))];
        items.push(item("li", index.into(), all(parts)));
    }
    let parts = [
        el("p", "rules__intro", desk.text("rules.routes-any")),
        el("ol", "rules__routes", list(items)),
    ];
    let section = part(desk, "rules-routes", "rules.routes", all(parts));
    shown("div", "", pathway.routes.len() < 2, section)
}

/// The tables by which its certificates are judged.
fn tables(desk: &Desk, pathway: &Pathway) -> Html {
    let tables = looked_up(pathway);
    let none = tables.is_empty();
    let drawn = tables.into_iter();
    let drawn = drawn.map(|id| item("div", id.index().into(), judged(desk, id)));
    let section = part(
        desk,
        "rules-certificates",
        "fact.certificates.name",
        el("div", "rules__tables", list(drawn.collect())),
    );
    shown("div", "", none, section)
}

/// The tables that its rules look at.
fn looked_up(pathway: &Pathway) -> Vec<TableId> {
    let mut tables: Vec<TableId> = Vec::new();
    pathway.visit(&mut |leaf| match leaf {
        Rule::Certificates { table, .. } if !tables.contains(table) => tables.push(*table),
        _ => {}
    });
    tables
}

/// The contradictions that bear on it as a whole.
fn conflicts(desk: &Desk, id: PathwayId, pathway: &Pathway) -> Html {
    let mut outcomes = Vec::new();
    for requirement in &pathway.requirements {
        outcomes.extend(requirement.rule.outcomes());
    }
    for table in looked_up(pathway) {
        outcomes.extend(desk.book.outcomes(Thing::Table(table)));
    }
    let mut bearing: Vec<ConflictId> = Vec::new();
    for conflict in desk.book.conflict_ids() {
        let note = desk.book.conflict(conflict).note.as_ref();
        let noted = note.is_some_and(|note| note.pathways.contains(&id));
        if noted || outcomes.iter().any(|it| it.conflict == Some(conflict)) {
            bearing.push(conflict);
        }
    }
    let none = bearing.is_empty();
    let links = bearing.into_iter().map(Leaf::Conflict);
    let section = part(desk, "rules-conflicts", "result.notes", ways(desk, links));
    shown("div", "", none, section)
}

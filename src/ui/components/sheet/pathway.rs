//! One pathway on the printed sheet: its verdict, and by what it is decided.

use yew::prelude::*;

use super::requirement::requirement;
use super::{add, line};
use crate::engine::Verdict;
use crate::rulebook::PathwayId;
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::components::icon::icon;
use crate::ui::components::pathway::nearest;
use crate::ui::components::requirement::question_name;
use crate::ui::components::route::told;
use crate::ui::element::{all, el, keyed, list, plain, shown, text};

/// One pathway.
pub(super) fn pathway(desk: &Desk, id: PathwayId) -> Html {
    let (catalog, book) = (desk.catalog, desk.book);
    let found = &desk.assessment.pathways[id.index()];
    let (verdict, best) = (found.verdict(), nearest(&found.routes));
    let word = text(phrase::verdict_name(catalog, verdict));
    let route = [
        desk.text("result.best"),
        text(" "),
        text(phrase::route_name(catalog, book, id, best.route)),
    ];
    let head = [
        plain("h2", text(phrase::pathway_name(catalog, book, id))),
        el(
            "p",
            "sheet__verdict",
            all([icon(verdict.into()), plain("strong", word)]),
        ),
        shown("p", "", found.routes.len() < 2, all(route)),
    ];
    let (mut rows, mut conditions) = (Vec::new(), Vec::new());
    let mut conflicts = found.notes.clone();
    let [deciding, _] = told(best);
    for found in deciding {
        rows.push(requirement(desk, id, found));
        for id in &found.conflicts {
            if !conflicts.contains(id) {
                conflicts.push(*id);
            }
        }
    }
    if verdict == Verdict::Eligible {
        for id in &book.pathways[id.index()].conditions {
            let words = text(phrase::condition(catalog, id));
            conditions.push(keyed("p", id.to_string().into(), "", words));
        }
    }
    let (mut open, mut titles) = (String::new(), String::new());
    for &question in &found.open {
        add(&mut open, &question_name(desk, question));
    }
    for id in conflicts {
        add(&mut titles, phrase::conflict_title(catalog, book, id));
    }
    let parts = [
        el("header", "sheet__title", all(head)),
        el("ul", "sheet__rows", list(rows)),
        list(conditions),
        line(desk, "result.open", open),
        line(desk, "result.notes", titles),
    ];
    all(parts)
}

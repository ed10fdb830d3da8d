//! Where the sources disagree with themselves: what it is, how it is treated, where it bears.

use yew::prelude::*;

use super::resting::resting;
use super::source::entry;
use super::ways::{labelled, to};
use crate::order;
use crate::rulebook::{ConflictId, Level, Thing};
use crate::session::Leaf;
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::components::clauses;
use crate::ui::element::{all, el, list, plain, text};

/// All contradictions, perhaps at one of them.
pub(super) fn conflicts(desk: &Desk, named: Option<ConflictId>) -> Html {
    let entries = desk.book.conflict_ids().map(|id| {
        let title = text(phrase::conflict_title(desk.catalog, desk.book, id));
        let heading = to(desk, Leaf::Conflict(id), title);
        entry(id.index(), named == Some(id), heading, conflict(desk, id))
    });
    let parts = [
        el("p", "lead", desk.text("rules.conflicts-lead")),
        el("ol", "rules__entries", list(entries.collect())),
    ];
    el("div", "rules__body", all(parts))
}

fn conflict(desk: &Desk, id: ConflictId) -> Html {
    let it = desk.book.conflict(id);
    let mut bearing = Vec::new();
    for thing in desk.book.things() {
        let mut levels = treated(desk, thing, id);
        if !levels.is_empty() {
            // Elsewhere a level says for whom a thing is.
            if !matches!(thing, Thing::Requirement(..) | Thing::Table(_)) {
                levels.clear();
            }
            bearing.push((thing, levels));
        }
    }
    let noted = it.note.as_ref().map_or(&[][..], |note| &note.pathways);
    let noted = noted.iter().map(|id| Leaf::Pathway(*id)).collect();
    let parts = [
        plain(
            "p",
            text(phrase::conflict_text(desk.catalog, desk.book, id)),
        ),
        resting(desk, bearing),
        labelled(desk, "rules.noted", noted),
        clauses(desk, &it.sources),
    ];
    el("div", "rules__conflict", all(parts))
}

/// The levels that a thing comes to by a contradiction.
fn treated(desk: &Desk, thing: Thing, id: ConflictId) -> Vec<Level> {
    let mut levels = Vec::new();
    for outcome in desk.book.outcomes(thing) {
        if outcome.conflict == Some(id) {
            order::put(&mut levels, outcome.level);
        }
    }
    levels
}

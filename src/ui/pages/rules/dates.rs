//! When things are done, year after year.

use yew::prelude::*;

use super::grid::{Head, Row, grid, lines};
use super::ways::doubts;
use crate::rulebook::{PathwayId, When, Window};
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::components::clauses;
use crate::ui::element::{all, el, text, words};

/// All windows.
pub(super) fn dates(desk: &Desk) -> Html {
    let parts = [
        el("p", "lead", desk.text("rules.dates-lead")),
        windows(desk, None),
    ];
    el("div", "rules__body", all(parts))
}

/// The windows of a pathway, or all.
pub(super) fn windows(desk: &Desk, pathway: Option<PathwayId>) -> Html {
    let mut rows = Vec::new();
    for (index, window) in desk.book.windows.iter().enumerate() {
        if pathway.is_none_or(|it| window.pathways.contains(&it)) {
            rows.push(Row {
                key: index.into(),
                head: text(phrase::window_name(desk.catalog, window)),
                cells: vec![
                    Some(when(desk, window)),
                    Some(clauses(desk, &window.sources)),
                ],
            });
        }
    }
    let heads = ["rules.what", "rules.when", "result.clauses"];
    let heads = heads.map(|key| Head::of(desk.say(key)));
    grid("grid grid--alone", desk.text("dates.title"), &heads, rows)
}

/// When a window is, what to know of it, and where the clauses disagree about it.
fn when(desk: &Desk, window: &Window) -> Html {
    let mut said = Vec::new();
    if let When::Terms(terms) = &window.when {
        for term in terms {
            let valid = words(phrase::term_valid(desk.catalog, term));
            let term = words(phrase::term(desk.catalog, term));
            said.push(all([term, el("span", "rules__aside", valid)]));
        }
    } else {
        said.push(words(phrase::window_when(desk.catalog, window)));
    }
    let note = phrase::window_note(desk.catalog, window);
    if !note.is_empty() {
        said.push(el("span", "rules__aside", words(note)));
    }
    said.extend(doubts(desk, window.applies.as_ref()));
    lines(said)
}

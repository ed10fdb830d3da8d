//! What is handed in, by pathway and way of applying.

use yew::prelude::*;

use super::grid::{Head, Row, grid, lines};
use super::ways::doubts;
use crate::rulebook::{Checklist, Paper};
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::components::clauses;
use crate::ui::element::{all, el, item, list, words};

/// All checklists.
pub(super) fn papers(desk: &Desk) -> Html {
    let lists = desk.book.checklists.iter();
    let lists = lists.map(|it| item("div", it.id.0.into(), checklist(desk, it)));
    el("div", "rules__body", list(lists.collect()))
}

fn checklist(desk: &Desk, it: &Checklist) -> Html {
    let mut rows = Vec::new();
    for (index, paper) in it.papers.iter().enumerate() {
        rows.push(Row {
            key: index.into(),
            head: name(desk, paper),
            cells: vec![
                Some(needed(desk, paper)),
                Some(clauses(desk, &paper.sources)),
            ],
        });
    }
    let heads = ["rules.paper", "rules.whom", "result.clauses"];
    let heads = heads.map(|key| Head::of(desk.say(key)));
    grid("grid", words(caption(desk, it)), &heads, rows)
}

/// Whose papers they are, and how one applies with them.
fn caption(desk: &Desk, it: &Checklist) -> String {
    let (mut caption, mut mark) = (String::new(), "");
    for id in &it.pathways {
        caption.push_str(mark);
        caption.push_str(phrase::pathway_name(desk.catalog, desk.book, *id));
        mark = "; ";
    }
    mark = ". ";
    for way in &it.ways {
        caption.push_str(mark);
        caption.push_str(phrase::way(desk.catalog, *way));
        mark = "; ";
    }
    caption
}

/// A paper and what to know of it.
fn name(desk: &Desk, paper: &Paper) -> Html {
    let note = words(phrase::paper_note(desk.catalog, paper));
    all([
        words(phrase::paper_name(desk.catalog, paper)),
        el("span", "rules__aside", note),
    ])
}

/// Who needs a paper, and where the clauses disagree about it.
fn needed(desk: &Desk, paper: &Paper) -> Html {
    let said = match phrase::paper_if(desk.catalog, paper) {
        everybody if everybody.is_empty() => desk.text("rules.everybody"),
        said => words(said),
    };
    let mut said = vec![said];
    said.extend(doubts(desk, paper.applies.as_ref()));
    lines(said)
}

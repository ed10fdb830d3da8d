//! The papers of a pathway, to be ticked as they are ready: a list for each way of applying.

use yew::prelude::*;

use super::clauses::clauses;
use super::conflict::conflicts;
use super::remarks::remarks;
use super::soon::soon;
use crate::engine::{self, Need, PaperFinding};
use crate::rulebook::{PathwayId, Topic, Way};
use crate::session::Action;
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::element::{all, el, fold, item, list, plain, shown, text, words};

/// What is worth knowing beside papers.
const ABOUT: [Topic; 4] = [
    Topic::Application,
    Topic::Papers,
    Topic::Certificates,
    Topic::Exam,
];

/// The ways of applying, in the order of their lists.
const WAYS: [Way; 2] = [Way::Office, Way::Portal];

/// The lists of a pathway, folded.
pub(super) fn papers(desk: &Desk, pathway: PathwayId) -> Html {
    let lists = WAYS.map(|way| desk.book.checklist(pathway, way).map(|it| &it.id));
    // Where both ways ask for the same, they are one list.
    let one = lists[0] == lists[1] || lists.contains(&None);
    let mut folds = Vec::new();
    for (place, there) in lists.into_iter().enumerate() {
        let way = WAYS[place];
        if there.is_some() && (folds.is_empty() || !one) {
            let name = if one {
                ""
            } else {
                phrase::way(desk.catalog, way)
            };
            folds.push(item(
                "div",
                name.into(),
                checklist(desk, pathway, place, name),
            ));
        }
    }
    el("section", "papers", list(folds))
}

fn checklist(desk: &Desk, pathway: PathwayId, place: usize, name: &'static str) -> Html {
    let found = engine::papers(desk.book, pathway, WAYS[place], &desk.session.answers);
    let ticked = |it: &&PaperFinding| desk.session.ticked.contains(&it.id);
    let (done, all_papers) = (found.iter().filter(ticked).count(), found.len());
    let colon = if name.is_empty() { "" } else { ": " };
    let title = [desk.text("papers.title"), text(colon), text(name)];
    let count = [("n", &*done.to_string()), ("all", &*all_papers.to_string())];
    let count = words(desk.catalog.fill("papers.done", &count));
    let summary = [
        el("h3", "fold__title", all(title)),
        el("span", "fold__aside", count),
    ];
    let inside = soon(desk, pathway, place, lists);
    fold("fold", false, "fold__summary", all(summary), inside)
}

/// The papers of one way, needed and perhaps needed.
fn lists(desk: &Desk, pathway: PathwayId, place: usize) -> Html {
    let way = WAYS[place];
    let (mut needed, mut perhaps) = (Vec::new(), Vec::new());
    for it in engine::papers(desk.book, pathway, way, &desk.session.answers) {
        let row = paper(desk, &it);
        if it.bearing.need == Need::Yes {
            needed.push(row);
        } else {
            perhaps.push(row);
        }
    }
    let inside = [
        el("p", "papers__lead", desk.text("papers.lead")),
        group(desk, "papers.needed", needed),
        group(desk, "papers.perhaps", perhaps),
        remarks(desk, pathway, &ABOUT, Some(way)),
    ];
    all(inside)
}

fn group(desk: &Desk, title: &str, rows: Vec<Html>) -> Html {
    let empty = rows.is_empty();
    let parts = [plain("h4", desk.text(title)), plain("ul", list(rows))];
    shown("div", "papers__group", empty, all(parts))
}

fn paper(desk: &Desk, found: &PaperFinding) -> Html {
    let (catalog, id) = (desk.catalog, found.id);
    let checked = desk.session.ticked.contains(&id);
    let onchange = {
        let desk = desk.clone();
        move |_: Event| desk.act(Action::Tick(id))
    };
    let advice = phrase::paper_note(catalog, found.paper);
    let whom = match found.bearing.need {
        Need::Perhaps => phrase::paper_if(catalog, found.paper),
        _ => String::new(),
    };
    let name = words(phrase::paper_name(catalog, found.paper));
    let said = [
        el("span", "option__label", name),
        shown("span", "option__note", whom.is_empty(), words(whom)),
        shown("span", "option__note", advice.is_empty(), words(advice)),
    ];
    let path = desk.book.paper_path(id);
    html! {
        <li key={path} class="paper">
            <label class="paper__tick">
                <input class="option__button" type="checkbox" {checked} {onchange} />
                { el("span", "option__words", all(said)) }
            </label>
            { clauses(desk, &found.paper.sources) }
            { conflicts(desk, &found.bearing.conflicts) }
        </li>
    }
}

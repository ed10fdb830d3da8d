//! Students with their verdicts, some at a time.

use yew::prelude::*;

use super::held::{self, Held};
use super::pager;
use crate::cohort::{Filter, Line};
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::components::badge;
use crate::ui::element::{all, el, named, section, shown, text, words};
use crate::ui::pages::rules::grid::{Head, Row, grid};

/// The students that the filter leaves.
pub(super) fn rows(desk: &Desk, held: &Held) -> Html {
    let mut heads = Vec::from(["cohort.row", "cohort.student"].map(|key| Head::of(desk.say(key))));
    for id in desk.book.pathway_ids() {
        heads.push(Head::of(phrase::pathway_name(desk.catalog, desk.book, id)));
    }
    let lines = held.rows.shown.iter().map(|line| row(desk, line)).collect();
    let filter = held.filter;
    let go = move |from| held::act(|held| held.show(filter, from));
    let parts = [
        named(
            "h2",
            "section-title",
            "cohort-rows".to_owned(),
            desk.text("cohort.rows"),
        ),
        el("p", "unseen", desk.text(name_of(filter))),
        grid(
            "grid grid--alone cohort__table cohort__students",
            desk.text("cohort.rows"),
            &heads,
            lines,
        ),
        shown("p", "", held.rows.count > 0, desk.text("cohort.none")),
        pager(desk, "cohort.rows", held.rows.from, held.rows.count, go),
    ];
    section("cohort__rows", "cohort-rows", all(parts))
}

fn name_of(filter: Filter) -> &'static str {
    match filter {
        Filter::Every | Filter::Verdict(..) => "cohort.rows",
        Filter::Faulty => "cohort.doubtful",
    }
}

fn row(desk: &Desk, line: &Line) -> Row {
    let index = line.row;
    let number = line.number.to_string();
    let label = desk.catalog.fill("cohort.row-open", &[("n", &number)]);
    let onclick = move |_: MouseEvent| held::act(|held| held.open(index));
    let head = html! {
        <button type="button" class="button button--quiet cohort__open" aria-label={label} {onclick}>
            { words(number) }
        </button>
    };
    let doubtful = shown(
        "span",
        "cohort__doubtful",
        !line.faulty,
        desk.text("cohort.doubtful"),
    );
    let student = el("div", "", all([words(line.label.clone()), doubtful]));
    let mut cells = vec![(line.faulty || !line.label.is_empty()).then_some(student)];
    for place in &line.verdicts {
        cells.push(Some(match Filter::VERDICTS.get(*place) {
            Some(verdict) => badge(desk, *verdict),
            None => text(desk.say("cohort.unjudged")),
        }));
    }
    Row {
        key: index.into(),
        head,
        cells,
    }
}

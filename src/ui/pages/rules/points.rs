//! Points that a rule asks: of each part and in all, and what else brings them.

use yew::prelude::*;

use super::grid::{Head, Row, grid, lines};
use super::ways::labelled;
use crate::rulebook::{Amount, ConflictId, Minimum, Outcome, PartId, Points};
use crate::session::Leaf;
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::components::outcome;
use crate::ui::element::{all, el, plain, text, words};

/// The points that a rule asks.
pub(super) fn points(desk: &Desk, it: &Points) -> Html {
    let mut rows = Vec::new();
    for minimum in &it.minimums {
        rows.push(Row {
            key: minimum.part.index().into(),
            head: text(part_name(desk, it, minimum)),
            cells: vec![Some(least(desk, minimum))],
        });
    }
    rows.push(Row {
        key: "total".into(),
        head: desk.text("points.total"),
        cells: vec![Some(bound(desk, it.total, it.lenient))],
    });
    let heads = ["rules.part", "points.least"].map(|key| Head::of(desk.say(key)));
    let credits = it.credits.iter().map(|id| Leaf::Conversion(*id));
    let parts = [
        grid("grid grid--values", text(exam(desk, it)), &heads, rows),
        labelled(desk, "rules.credits", credits.collect()),
    ];
    el("div", "rule", all(parts))
}

/// The exam that is sat; without one, points stand in its place.
fn exam(desk: &Desk, it: &Points) -> &'static str {
    match it.exam {
        Some(exam) => phrase::fact_name(desk.catalog, desk.book, exam),
        None => desk.say("points.instead"),
    }
}

fn part_name(desk: &Desk, it: &Points, minimum: &Minimum) -> &'static str {
    match (it.exam, minimum.sat) {
        (Some(exam), Some(part)) => {
            phrase::part_name(desk.catalog, desk.book, exam, usize::from(part))
        }
        _ => converted(desk, minimum.part),
    }
}

/// What conversions give points to: the part by the name under which its points are told.
pub(super) fn converted(desk: &Desk, part: PartId) -> &'static str {
    let mut reports = desk.book.reports.iter();
    let report = reports.find(|report| report.gives == part);
    report.map_or("", |report| {
        let id = report.id.replace('_', "-");
        desk.catalog.text_of(&["conversion.", &id])
    })
}

fn least(desk: &Desk, minimum: &Minimum) -> Html {
    match minimum.waived {
        None => bound(desk, minimum.least, minimum.lenient),
        Some(full) => {
            let full = desk.catalog.amount(full);
            words(desk.catalog.fill("rules.waived", &[("n", &full)]))
        }
    }
}

/// The least that is asked, and what less than that comes to where it is not simply unmet.
fn bound(desk: &Desk, least: Amount, lenient: Option<ConflictId>) -> Html {
    let bound = words(["≥\u{a0}", &desk.catalog.amount(least)].concat());
    let Some(id) = lenient else {
        return bound;
    };
    let label = el("span", "rules__label", desk.text("rules.below"));
    let come = outcome(desk, Outcome::pending(id));
    lines(vec![bound, plain("span", all([label, text(" "), come]))])
}

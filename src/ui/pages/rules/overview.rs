//! Every certificate with what it counts for, in all tables side by side.

use yew::prelude::*;

use super::conversion::runs;
use super::grid::{Head, Row, grid, lines};
use super::title;
use super::ways::way;
use crate::rulebook::{Basis, Level, Outcome, TestId};
use crate::session::Leaf;
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::components::outcome;
use crate::ui::element::{all, el, text, words};

/// Every certificate in all tables.
pub(super) fn overview(desk: &Desk) -> Html {
    let (book, mut columns) = (desk.book, Vec::new());
    for index in 0..book.tables.len() {
        columns.push(Leaf::Table(index.into()));
    }
    for (index, conversion) in book.conversions.iter().enumerate() {
        if Some(conversion.from) == book.certificates {
            columns.push(Leaf::Conversion(index.into()));
        }
    }
    let mut heads = vec![Head::of(desk.say("rules.certificate"))];
    for &leaf in &columns {
        heads.push(Head {
            shown: way(desk, leaf),
            words: title(desk.catalog, book, leaf),
        });
    }
    let mut rows = Vec::new();
    for index in 0..book.tests.len() {
        let test = TestId::from(index);
        let cells = columns.iter().map(|leaf| cell(desk, test, *leaf));
        rows.push(Row {
            key: index.into(),
            head: text(phrase::test_name(desk.catalog, book, test)),
            cells: cells.collect(),
        });
    }
    let parts = [
        el("p", "lead", desk.text("rules.certificates-lead")),
        grid(
            "grid grid--alone",
            desk.text("rules.certificates"),
            &heads,
            rows,
        ),
    ];
    el("div", "rules__body", all(parts))
}

/// What the results of a test count for in one table; `None` where none does.
fn cell(desk: &Desk, test: TestId, leaf: Leaf) -> Option<Html> {
    let mut counted = Vec::new();
    let written = |ends| words(phrase::results(desk.catalog, desk.book, test, ends));
    if let Leaf::Table(id) = leaf {
        let bands = desk.book.tables[id.index()].rows[test.index()].bands.iter();
        for band in bands.filter(|band| band.outcome.level > Level::Unmet) {
            // The contradiction behind a status is told in the table itself.
            let status = Outcome {
                conflict: None,
                ..band.outcome
            };
            let run = written((band.least, band.greatest));
            counted.push(all([run, text(" "), outcome(desk, status)]));
        }
    }
    if let Leaf::Conversion(id) = leaf {
        for block in &desk.book.conversions[id.index()].blocks {
            if let Basis::Certificates(tests) = &block.basis {
                for (points, ends) in runs(desk.book, tests, test) {
                    let points = desk.catalog.measure("rules.points", points);
                    counted.push(all([written(ends), text(": "), words(points)]));
                }
            }
        }
    }
    (!counted.is_empty()).then(|| lines(counted))
}

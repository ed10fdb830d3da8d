//! What certificates, GRE and GMAT bring in points: one conversion, a table a block.

use yew::prelude::*;

use super::grid::{Head, Row, grid};
use super::part;
use super::points::converted;
use super::ways::{labelled, ways};
use crate::order;
use crate::rulebook::{
    Amount, Basis, Block, Conversion, ConversionId, List, PathwayId, Rule, Rulebook, Step, TestId,
};
use crate::session::Leaf;
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::components::clauses;
use crate::ui::element::{all, el, item, list, shown, text, words};

/// The page of a conversion: its blocks, its conditions, where it counts and its clause.
pub(super) fn conversion(desk: &Desk, id: ConversionId) -> Html {
    let it = &desk.book.conversions[id.index()];
    let mut blocks = Vec::new();
    for (index, block) in it.blocks.iter().enumerate() {
        blocks.push(item("div", index.into(), table(desk, it, block)));
    }
    let unless = it.unless.map_or("", |word| {
        phrase::choice(desk.catalog, desk.book, desk.book.instruction, word)
    });
    let unless_parts = [
        el("span", "rules__label", desk.text("rules.unless")),
        text(" "),
        text(unless),
    ];
    let conflicts = desk
        .book
        .conflict_ids()
        .filter(|conflict| desk.book.conflict(*conflict).sources.contains(&it.source));
    let conflicts = conflicts.map(Leaf::Conflict);
    let counts = crediting(desk.book, id).into_iter().map(Leaf::Pathway);
    let parts = [
        el("div", "rules__tables", list(blocks)),
        shown("p", "", !it.whole, desk.text("rules.whole")),
        shown("p", "", unless.is_empty(), all(unless_parts)),
        clauses(desk, &[it.source]),
        part(desk, "rules-used", "rules.used", ways(desk, counts)),
        labelled(desk, "result.notes", conflicts.collect()),
    ];
    el("div", "rules__body", all(parts))
}

/// The pathways whose requirements take points of a conversion.
fn crediting(book: &Rulebook, id: ConversionId) -> Vec<PathwayId> {
    let credits = |it: &PathwayId| {
        let mut credits = false;
        book.pathways[it.index()].visit(&mut |leaf| {
            credits |= matches!(leaf, Rule::Points(points) if points.credits.contains(&id));
        });
        credits
    };
    book.pathway_ids().filter(credits).collect()
}

/// What a block is called: the points that it gives, and the directions, where it does not hold for all.
fn caption(desk: &Desk, block: &Block) -> Html {
    let mut names = Vec::new();
    for &field in &block.fields {
        names.push(phrase::choice(
            desk.catalog,
            desk.book,
            desk.book.field,
            field,
        ));
    }
    let label = phrase::fact_name(desk.catalog, desk.book, desk.book.field);
    let fields = [label, ": ", &names.join("; ")].concat();
    let parts = [
        text(converted(desk, block.gives)),
        text(" "),
        shown("span", "rules__aside", names.is_empty(), words(fields)),
    ];
    all(parts)
}

fn table(desk: &Desk, it: &Conversion, block: &Block) -> Html {
    let caption = caption(desk, block);
    match &block.basis {
        Basis::Certificates(tests) => {
            let (heads, rows) = by_result(desk, tests);
            grid("grid grid--points", caption, &heads, rows)
        }
        Basis::Scores(rows) => {
            let mut parts: Vec<u8> = Vec::new();
            for (part, _) in rows.iter().flat_map(|row| &row.least) {
                order::put(&mut parts, *part);
            }
            let mut heads = vec![Head::of(desk.say("points.title"))];
            for &part in &parts {
                let name = phrase::part_name(desk.catalog, desk.book, it.from, usize::from(part));
                heads.push(Head::of(name));
            }
            let rows = rows.iter().enumerate().map(|(index, row)| {
                let least = |part: &u8| {
                    let (_, least) = row.least.iter().find(|(it, _)| it == part)?;
                    Some(words(["≥\u{a0}", &desk.catalog.amount(*least)].concat()))
                };
                Row {
                    key: index.into(),
                    head: words(desk.catalog.amount(row.points)),
                    cells: parts.iter().map(least).collect(),
                }
            });
            grid("grid grid--points", caption, &heads, rows.collect())
        }
    }
}

/// A row a certificate, a column for each number of points.
fn by_result(desk: &Desk, tests: &[(TestId, List<Step>)]) -> (Vec<Head>, Vec<Row>) {
    let mut columns: Vec<Amount> = Vec::new();
    for step in tests.iter().flat_map(|(_, steps)| steps) {
        order::put(&mut columns, step.points);
    }
    let mut heads = vec![Head::of(desk.say("rules.certificate"))];
    for &points in &columns {
        heads.push(Head::of(&desk.catalog.measure("rules.points", points)));
    }
    let rows = tests.iter().map(|(test, _)| {
        let runs = runs(desk.book, tests, *test);
        let ends = |points: &Amount| {
            let (_, ends) = runs.iter().find(|(it, _)| it == points)?;
            Some(words(phrase::results(
                desk.catalog,
                desk.book,
                *test,
                *ends,
            )))
        };
        Row {
            key: test.index().into(),
            head: text(phrase::test_name(desk.catalog, desk.book, *test)),
            cells: columns.iter().map(ends).collect(),
        }
    });
    (heads, rows.collect())
}

/// The points that the results of a test bring, and from which result to which.
pub(super) fn runs(
    book: &Rulebook,
    tests: &[(TestId, List<Step>)],
    test: TestId,
) -> Vec<(Amount, (Amount, Amount))> {
    let (scale, mut runs) = (book.tests[test.index()].scale, Vec::new());
    for (_, steps) in tests.iter().filter(|(it, _)| *it == test) {
        for (index, step) in steps.iter().enumerate() {
            let next = steps.get(index + 1);
            let last = next.map_or(scale.greatest, |next| Amount(next.from.0 - scale.step.0));
            runs.push((step.points, (step.from, last)));
        }
    }
    runs
}

//! How the results of certificates are judged: one table.

use yew::prelude::*;

use super::grid::{Head, Row, grid, lines};
use super::part;
use super::ways::{to, ways};
use crate::rulebook::{Judgement, Level, PathwayId, Rule, Rulebook, TableId, TestId, Thing};
use crate::session::Leaf;
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::components::{clauses, level};
use crate::ui::element::{all, el, item, list, shown, text, words};

/// The page of a table: where it counts, its rows and its clauses.
pub(super) fn table(desk: &Desk, id: TableId) -> Html {
    let counts = looking(desk.book, id).into_iter().map(Leaf::Pathway);
    let parts = [
        judged(desk, id),
        part(desk, "rules-used", "rules.used", ways(desk, counts)),
    ];
    el("div", "rules__body", all(parts))
}

/// The pathways whose requirements look at a table.
fn looking(book: &Rulebook, id: TableId) -> Vec<PathwayId> {
    let looks = |it: &PathwayId| {
        let mut looks = false;
        book.pathways[it.index()].visit(&mut |leaf| {
            looks |= matches!(leaf, Rule::Certificates { table, .. } if *table == id);
        });
        looks
    };
    book.pathway_ids().filter(looks).collect()
}

/// The rows of a table with its clauses. Certificates of which no result counts are named
/// below it.
pub(super) fn judged(desk: &Desk, id: TableId) -> Html {
    let (book, catalog) = (desk.book, desk.catalog);
    let (table, outcomes) = (&book.tables[id.index()], book.outcomes(Thing::Table(id)));
    let mut levels = vec![Level::Met, Level::Pending, Level::Unmet];
    levels.retain(|level| outcomes.iter().any(|outcome| outcome.level == *level));
    let mut heads = vec![Head::of(desk.say("rules.certificate"))];
    for &it in &levels {
        heads.push(Head {
            shown: level(desk, it),
            words: phrase::status(catalog, Some(it)).to_owned(),
        });
    }
    let (mut rows, mut uncounted) = (Vec::new(), Vec::new());
    for (index, row) in table.rows.iter().enumerate() {
        let test = TestId::from(index);
        let name = text(phrase::test_name(catalog, book, test));
        if row.outcomes().all(|outcome| outcome.level == Level::Unmet) {
            uncounted.push(item("li", index.into(), name));
            continue;
        }
        let cells = levels.iter().map(|level| bands(desk, test, row, *level));
        rows.push(Row {
            key: index.into(),
            head: name,
            cells: cells.collect(),
        });
    }
    let (none, caption) = (uncounted.is_empty(), phrase::table_name(catalog, &table.id));
    let rest = [
        el("p", "rules__label", desk.text("rules.uncounted")),
        el("ul", "rules__names", list(uncounted)),
    ];
    let parts = [
        grid("grid", text(caption), &heads, rows),
        shown("div", "rules__links", none, all(rest)),
        clauses(desk, &table.sources),
    ];
    el("div", "rules__judged", all(parts))
}

/// The results of a test that come to a level; `None` where none do.
fn bands(desk: &Desk, test: TestId, row: &Judgement, level: Level) -> Option<Html> {
    let mut runs = Vec::new();
    for band in row.bands.iter().filter(|band| band.outcome.level == level) {
        let ends = (band.least, band.greatest);
        let run = words(phrase::results(desk.catalog, desk.book, test, ends));
        let why = band.outcome.conflict.map(|id| {
            let title = text(phrase::conflict_title(desk.catalog, desk.book, id));
            el("span", "grid__why", to(desk, Leaf::Conflict(id), title))
        });
        runs.push(all([run, why.unwrap_or_default()]));
    }
    (!runs.is_empty()).then(|| lines(runs))
}

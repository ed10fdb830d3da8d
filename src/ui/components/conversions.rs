//! The points that certificates, GRE and GMAT bring in an exam.

use yew::prelude::*;

use super::clauses::clauses;
use crate::rulebook::{ClauseId, Report};
use crate::ui::Desk;
use crate::ui::element::{all, el, item, list, named, plain, words};

/// A table of the points, where a chosen pathway looks at them.
pub(crate) fn conversions(desk: &Desk) -> Html {
    let mut rows = Vec::new();
    for &(index, points) in &desk.assessment.conversions {
        let report = &desk.book.reports[index];
        let sources = sources(desk, report);
        if !sources.is_empty() {
            let name = ["conversion.", &report.id.replace('_', "-")].concat();
            let cells = [
                heading("row", desk.text(&name)),
                el(
                    "td",
                    "conversions__points",
                    words(desk.catalog.amount(points)),
                ),
                plain("td", clauses(desk, &sources)),
            ];
            rows.push(item("tr", index.into(), all(cells)));
        }
    }
    let (empty, title) = (rows.is_empty(), "conversions-title");
    let columns = ["conversion.part", "conversion.points", "result.clauses"];
    let columns = columns.map(|key| heading("col", desk.text(key)));
    let grid = [
        plain("thead", plain("tr", all(columns))),
        plain("tbody", list(rows)),
    ];
    let parts = [
        named(
            "h2",
            "section-title",
            title.to_owned(),
            desk.text("conversion.title"),
        ),
        plain("p", desk.text("conversion.lead")),
        el("table", "conversions__table", all(grid)),
    ];
    html! {
        <section class="conversions" hidden={empty} aria-labelledby={title}>{ all(parts) }</section>
    }
}

/// The heading of a row or a column.
fn heading(scope: &'static str, words: Html) -> Html {
    html! { <th {scope}>{ words }</th> }
}

/// The clauses of a report's conversions that a chosen pathway cites.
fn sources(desk: &Desk, report: &Report) -> Vec<ClauseId> {
    let mut sources = Vec::new();
    for conversion in &report.of {
        let source = desk.book.conversions[conversion.index()].source;
        let cited = desk.session.wanted.iter().any(|pathway| {
            let requirements = &desk.book.pathways[pathway.index()].requirements;
            requirements
                .iter()
                .any(|requirement| requirement.sources.contains(&source))
        });
        if cited {
            sources.push(source);
        }
    }
    sources
}

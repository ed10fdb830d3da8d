//! The points that certificates, GRE and GMAT bring in an exam.

use yew::prelude::*;

use super::clauses::clauses;
use crate::rulebook::{ClauseId, Report};
use crate::ui::Desk;

/// A table of the points, where a chosen pathway looks at them.
pub(crate) fn conversions(desk: &Desk) -> Html {
    let mut rows = Vec::new();
    for &(index, points) in &desk.assessment.conversions {
        let report = &desk.book.reports[index];
        let sources = sources(desk, report);
        if !sources.is_empty() {
            let name = ["conversion.", &report.id.replace('_', "-")].concat();
            rows.push(html! {
                <tr key={index}>
                    <th scope="row">{ desk.text(&name) }</th>
                    <td class="conversions__points">{ desk.catalog.amount(points) }</td>
                    <td>{ clauses(desk, &sources) }</td>
                </tr>
            });
        }
    }
    html! {
        <section class="conversions" hidden={rows.is_empty()} aria-labelledby="conversions-title">
            <h2 class="section-title" id="conversions-title">{ desk.text("conversion.title") }</h2>
            <p>{ desk.text("conversion.lead") }</p>
            <table class="conversions__table">
                <thead>
                    <tr>
                        <th scope="col">{ desk.text("conversion.part") }</th>
                        <th scope="col">{ desk.text("conversion.points") }</th>
                        <th scope="col">{ desk.text("result.clauses") }</th>
                    </tr>
                </thead>
                <tbody>{ rows }</tbody>
            </table>
        </section>
    }
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

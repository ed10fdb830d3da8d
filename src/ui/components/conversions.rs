//! The points that certificates, GRE and GMAT bring in an exam.

use yew::prelude::*;

use super::Clauses;
use crate::rulebook;
use crate::rulebook::{ClauseId, Report};
use crate::ui::context::{use_assessment, use_catalog, use_session};

/// A table of the points, where a chosen pathway looks at them.
#[component]
pub fn Conversions() -> Html {
    let (session, catalog, assessment, book) =
        (use_session(), use_catalog(), use_assessment(), rulebook());
    let cited: Vec<ClauseId> = session
        .wanted
        .iter()
        .flat_map(|pathway| &book.pathways[pathway.index()].requirements)
        .flat_map(|requirement| requirement.sources.iter().copied())
        .collect();
    let sources = |report: &Report| -> Vec<ClauseId> {
        let sources = report
            .of
            .iter()
            .map(|id| book.conversions[id.index()].source);
        sources.filter(|source| cited.contains(source)).collect()
    };
    let rows: Vec<Html> = assessment
        .conversions
        .iter()
        .map(|(index, points)| (&book.reports[*index], *points))
        .filter(|(report, _)| !sources(report).is_empty())
        .map(|(report, points)| {
            let name = catalog.text_of(&["conversion.", &report.id.replace('_', "-")]);
            html! {
                <tr key={&*report.id}>
                    <th scope="row">{ name }</th>
                    <td class="conversions__points">{ catalog.amount(points) }</td>
                    <td><Clauses ids={sources(report)} /></td>
                </tr>
            }
        })
        .collect();
    html! {
        <section class="conversions" hidden={rows.is_empty()} aria-labelledby="conversions-title">
            <h2 class="section-title" id="conversions-title">{ catalog.text("conversion.title") }</h2>
            <p>{ catalog.text("conversion.lead") }</p>
            <table class="conversions__table">
                <thead>
                    <tr>
                        <th scope="col">{ catalog.text("conversion.part") }</th>
                        <th scope="col">{ catalog.text("conversion.points") }</th>
                        <th scope="col">{ catalog.text("result.clauses") }</th>
                    </tr>
                </thead>
                <tbody>{ for rows }</tbody>
            </table>
        </section>
    }
}

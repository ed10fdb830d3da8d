//! One pathway of the result: its verdict, what decides it, and its other routes.

use yew::prelude::*;

use super::board::anchor;
use super::requirement::question_name;
use super::{ConflictNote, RouteDetail, ScreenLink, VerdictBadge};
use crate::engine::{PathwayFinding, RouteFinding, Verdict};
use crate::rulebook;
use crate::rulebook::{Level, PathwayId};
use crate::session::Screen;
use crate::text::{Catalog, phrase};
use crate::ui::context::{use_assessment, use_catalog};

/// The properties of [`PathwayArticle`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Which.
    pub id: PathwayId,
}

/// One pathway of the result.
#[component]
pub fn PathwayArticle(&Props { id }: &Props) -> Html {
    let (catalog, assessment, book) = (use_catalog(), use_assessment(), rulebook());
    let found = &assessment.pathways[id.index()];
    let (verdict, pathway) = (found.verdict(), &book.pathways[id.index()]);
    let title = anchor(id);
    let mut routes: Vec<&RouteFinding> = found.routes.iter().collect();
    routes.sort_by_key(|route| (route.interval.verdict(), unmet(route)));
    let conditions = pathway
        .conditions
        .iter()
        .filter(|_| verdict == Verdict::Eligible);
    let conditions = conditions.map(|id| html! { <p key={&**id} class="pathway__condition">{ phrase::condition(catalog, id) }</p> });
    let others = routes.iter().skip(1).map(|route| other(catalog, id, route));
    html! {
        <article class={classes!("pathway", format!("pathway--{}", verdict.id()))} aria-labelledby={title.clone()}>
            <header class="pathway__head">
                <h2 class="pathway__title" id={title} tabindex="-1">{ phrase::pathway_name(catalog, book, id) }</h2>
                <VerdictBadge {verdict} />
            </header>
            <p class="pathway__sentence">{ phrase::verdict_sentence(catalog, verdict) }</p>
            { for conditions }
            { open(catalog, found) }
            if let Some(best) = routes.first() {
                <section class="pathway__best">
                    <h3 class="pathway__route">
                        if routes.len() > 1 {
                            <span class="pathway__route-label">{ catalog.text("result.best") }</span>
                            { phrase::route_name(catalog, book, id, best.route) }
                        } else {
                            { catalog.text("result.requirements") }
                        }
                    </h3>
                    <RouteDetail pathway={id} found={(*best).clone()} />
                </section>
            }
            <div class="pathway__others">{ for others }</div>
            { notes(catalog, found) }
        </article>
    }
}

fn unmet(route: &RouteFinding) -> usize {
    let settled = route
        .requirements
        .iter()
        .map(|found| found.finding.interval.settled());
    settled
        .filter(|settled| *settled == Some(Level::Unmet))
        .count()
}

/// A route that is not the best: folded, with its verdict.
fn other(catalog: &'static Catalog, id: PathwayId, route: &RouteFinding) -> Html {
    html! {
        <details class="route" key={route.route}>
            <summary class="route__summary">
                <h3 class="route__name">{ phrase::route_name(catalog, rulebook(), id, route.route) }</h3>
                <VerdictBadge verdict={route.interval.verdict()} />
            </summary>
            <RouteDetail pathway={id} found={route.clone()} />
        </details>
    }
}

/// What is still to be answered, each with the way to answer it.
fn open(catalog: &'static Catalog, found: &PathwayFinding) -> Html {
    let links = found.open.iter().map(|&question| {
        html! {
            <li key={rulebook().question_path(question)}>
                <ScreenLink to={Screen::Change(question)} class="chip">{ question_name(catalog, question) }</ScreenLink>
            </li>
        }
    });
    html! {
        <div class="pathway__open" hidden={found.open.is_empty()}>
            <h3 class="pathway__open-title">{ catalog.text("result.open") }</h3>
            <ul class="chips">{ for links }</ul>
        </div>
    }
}

/// Contradictions that no requirement rests on.
fn notes(catalog: &'static Catalog, found: &PathwayFinding) -> Html {
    let notes = found
        .notes
        .iter()
        .map(|id| html! { <ConflictNote key={id.index()} id={*id} /> });
    html! {
        <details class="notes" hidden={found.notes.is_empty()}>
            <summary class="notes__summary">{ catalog.text("result.notes") }</summary>
            { for notes }
        </details>
    }
}

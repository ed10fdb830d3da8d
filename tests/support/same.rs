//! Whether the engine and a second evaluator, written from the rules alone, say the same of an applicant.

use qadam::engine::{Assessment, PathwayFinding, RouteFinding};
use qadam::rulebook::Pathway;
use serde_json::Value as Json;

use crate::judge;
use crate::naive::{self, Naive};

/// Compares what the two say: verdicts, routes, requirements, conversions.
#[track_caller]
pub(crate) fn check(applicant: &Json, told: &str) {
    let engine = plain(&judge::judge(&judge::read(applicant)));
    let mut naive = naive::assess(applicant);
    // Each has an order of its own for the requirements of a route.
    let routes = naive.pathways.iter_mut().flat_map(|it| &mut it.routes);
    routes.for_each(|route| route.requirements.sort());
    for (engine, naive) in engine.pathways.iter().zip(&naive.pathways) {
        assert_eq!(
            engine, naive,
            "{told}: engine (left), naive (right)\n{applicant}"
        );
    }
    assert_eq!(
        engine, naive,
        "{told}: engine (left), naive (right)\n{applicant}"
    );
}

/// What the engine says in the words of the other.
fn plain(assessment: &Assessment) -> Naive {
    let book = qadam::rulebook();
    let points = assessment.conversions.iter();
    Naive {
        pathways: assessment.pathways.iter().map(pathway).collect(),
        conversions: points
            .map(|(report, points)| {
                assert_eq!(points.0 % 100, 0, "whole points");
                (
                    book.reports[*report].id.to_string(),
                    i64::from(points.0 / 100),
                )
            })
            .collect(),
    }
}

fn pathway(found: &PathwayFinding) -> naive::Pathway {
    let rules = &qadam::rulebook().pathways[found.pathway.index()];
    naive::Pathway {
        id: rules.id.to_string(),
        verdict: found.verdict().id().to_owned(),
        routes: found.routes.iter().map(|it| route(rules, it)).collect(),
    }
}

fn route(rules: &Pathway, found: &RouteFinding) -> naive::Route {
    let mut requirements: Vec<(String, String)> = found
        .requirements
        .iter()
        .map(|it| {
            let id = rules.requirements[it.requirement].id.to_string();
            (id, judge::status(it).to_owned())
        })
        .collect();
    requirements.sort();
    naive::Route {
        id: rules.routes[found.route].id.to_string(),
        verdict: found.interval.verdict().id().to_owned(),
        requirements,
    }
}

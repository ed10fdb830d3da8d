//! The tables of `tests/verdicts/`: applicants, and what a counsellor reads in the rules for
//! them. Whoever finds a case wrong corrects the case by the sources, never by the engine.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at what is wrong"
)]

#[path = "verdicts/file.rs"]
mod file;
#[path = "support/judge.rs"]
mod judge;

use std::collections::{BTreeMap, BTreeSet};

use file::{Case, Expected};
use qadam::engine::{Assessment, PathwayFinding, RequirementFinding, RouteFinding};
use qadam::rulebook::{Answers, ConflictId};

#[test]
fn erasmus() {
    check(include_str!("verdicts/erasmus.toml"), 25);
}

#[test]
fn erasmus_language() {
    check(include_str!("verdicts/erasmus-language.toml"), 65);
}

#[test]
fn mshe() {
    check(include_str!("verdicts/mshe.toml"), 105);
}

#[test]
fn master_research() {
    check(include_str!("verdicts/master-research.toml"), 60);
}

#[test]
fn master_research_points() {
    check(include_str!("verdicts/master-research-points.toml"), 30);
}

#[test]
fn master_research_tests() {
    check(include_str!("verdicts/master-research-tests.toml"), 80);
}

#[test]
fn master_profile() {
    check(include_str!("verdicts/master-profile.toml"), 70);
}

#[test]
fn doctorate() {
    check(include_str!("verdicts/doctorate.toml"), 80);
}

#[test]
fn doctorate_language() {
    check(include_str!("verdicts/doctorate-language.toml"), 55);
}

#[test]
fn conversions() {
    check(include_str!("verdicts/conversions.toml"), 115);
}

#[test]
fn every_contradiction_that_decides_a_level_has_a_case() {
    let files = [
        include_str!("verdicts/erasmus.toml"),
        include_str!("verdicts/erasmus-language.toml"),
        include_str!("verdicts/mshe.toml"),
        include_str!("verdicts/master-research.toml"),
        include_str!("verdicts/master-research-tests.toml"),
        include_str!("verdicts/master-profile.toml"),
        include_str!("verdicts/doctorate.toml"),
        include_str!("verdicts/doctorate-language.toml"),
    ];
    let cases = files.into_iter().flat_map(|text| file::read(text).1);
    let named = cases
        .flat_map(|case| case.expected)
        .flat_map(|it| match it {
            Expected::Conflicts(_, conflicts) => conflicts,
            _ => Vec::new(),
        });
    let named: BTreeSet<String> = named.collect();
    let conflicts = qadam::rulebook().conflicts.iter();
    let deciding = conflicts.filter(|conflict| conflict.note.is_none());
    assert_eq!(named, deciding.map(|it| it.id.to_string()).collect());
}

/// Judges every case of a file, which holds at least so many, and tells all that differ.
#[track_caller]
fn check(text: &str, least: usize) {
    let (pathway, cases) = file::read(text);
    assert!(cases.len() >= least, "{} cases", cases.len());
    let wrong: Vec<String> = cases
        .iter()
        .filter_map(|case| judged(&pathway, case))
        .collect();
    assert!(
        wrong.is_empty(),
        "{} of {} cases:\n\n{}",
        wrong.len(),
        cases.len(),
        wrong.join("\n\n")
    );
}

/// What is wrong with a case, in words; none where all is as expected.
fn judged(pathway: &str, case: &Case) -> Option<String> {
    let clauses = &qadam::rulebook().clauses;
    let known = clauses.iter().any(|clause| *clause.id == *case.clause);
    assert!(known, "no clause {}", case.clause);
    assert!(!case.expected.is_empty(), "{}", case.title);
    let answers = judge::read(&case.applicant);
    let assessment = judge::judge(&answers);
    let differs = |expected: &Expected| {
        let found = found(pathway, &answers, &assessment, expected);
        (found.is_empty() || found.iter().any(|found| found != expected))
            .then(|| format!("  expected {expected:?}\n  found    {found:?}"))
    };
    let wrong: Vec<String> = case.expected.iter().filter_map(differs).collect();
    (!wrong.is_empty())
        .then(|| format!("{}\n  {}\n{}", case.title, case.applicant, wrong.join("\n")))
}

/// What the engine says of the same thing; several times where a requirement stands in
/// several routes.
fn found(
    pathway: &str,
    answers: &Answers,
    assessment: &Assessment,
    expected: &Expected,
) -> Vec<Expected> {
    let of = || judge::pathway(assessment, pathway);
    match expected {
        Expected::Verdict(_) => vec![Expected::Verdict(of().verdict().id().into())],
        Expected::Route(id, _) => {
            let routes = routes(of(), id).map(|it| it.interval.verdict().id().to_owned());
            routes.map(|it| Expected::Route(id.clone(), it)).collect()
        }
        Expected::Requirement(id, _) => {
            let statuses = requirements(of(), id).map(|it| judge::status(it).to_owned());
            statuses
                .map(|it| Expected::Requirement(id.clone(), it))
                .collect()
        }
        Expected::Conflicts(id, _) => {
            let conflicts = requirements(of(), id).map(|it| names(&it.conflicts));
            conflicts
                .map(|it| Expected::Conflicts(id.clone(), it))
                .collect()
        }
        Expected::Open(wanted) => {
            let open = judge::ask(pathway, answers);
            let order = |path: &String| wanted.iter().position(|it| it == path);
            let mut open: Vec<_> = open.into_iter().map(|it| (order(&it), it)).collect();
            open.sort();
            vec![Expected::Open(open.into_iter().map(|(_, it)| it).collect())]
        }
        Expected::Conversions(_) => vec![Expected::Conversions(points(assessment))],
        Expected::Points(part, _) => {
            let points = points(assessment).get(part).copied();
            vec![Expected::Points(part.clone(), points.unwrap_or(0))]
        }
        Expected::Notes(_) => vec![Expected::Notes(names(&own_notes(of())))],
    }
}

fn routes<'a>(of: &'a PathwayFinding, id: &str) -> impl Iterator<Item = &'a RouteFinding> {
    let book = qadam::rulebook();
    let rules = &book.pathways[of.pathway.index()].routes;
    of.routes
        .iter()
        .filter(move |it| *rules[it.route].id == *id)
}

/// Wherever a requirement stands, or in one route: `grant/master-research.kt`.
fn requirements<'a>(
    of: &'a PathwayFinding,
    id: &str,
) -> impl Iterator<Item = &'a RequirementFinding> {
    let rules = &qadam::rulebook().pathways[of.pathway.index()];
    let (route, id) = id
        .split_once('/')
        .map_or((None, id), |(route, id)| (Some(route), id));
    let routes = of
        .routes
        .iter()
        .filter(move |it| route.is_none_or(|id| *rules.routes[it.route].id == *id));
    let all = routes.flat_map(|it| &it.requirements);
    all.filter(move |it| *rules.requirements[it.requirement].id == *id)
}

/// The notes of a pathway that some students see and others do not.
fn own_notes(of: &PathwayFinding) -> Vec<ConflictId> {
    let notes = of.notes.iter().copied();
    let depends = |id: &ConflictId| {
        let note = qadam::rulebook().conflict(*id).note.as_ref();
        note.is_some_and(|note| note.eligible_by.is_some() || note.stated.is_some())
    };
    notes.filter(depends).collect()
}

fn names(conflicts: &[ConflictId]) -> Vec<String> {
    let book = qadam::rulebook();
    conflicts
        .iter()
        .map(|id| book.conflict(*id).id.to_string())
        .collect()
}

fn points(assessment: &Assessment) -> BTreeMap<String, i64> {
    let reports = &qadam::rulebook().reports;
    let points = assessment.conversions.iter();
    points
        .map(|(report, points)| (reports[*report].id.to_string(), i64::from(points.0 / 100)))
        .collect()
}

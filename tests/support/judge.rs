//! From an applicant of the contract to what the engine says of them.

#![allow(dead_code, reason = "each test file uses its own part")]
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at what is not there"
)]

use qadam::engine::{self, Assessment, PathwayFinding, RequirementFinding};
use qadam::rulebook::{Answers, Level};
use serde_json::Value as Json;

/// The answers of an applicant as the contract writes one.
#[track_caller]
pub(crate) fn read(applicant: &Json) -> Answers {
    let read = qadam::contract::read(qadam::rulebook(), applicant.to_string().as_bytes());
    read.unwrap_or_else(|refusal| panic!("{refusal:?} in {applicant}"))
        .answers
}

/// Everything of an assessment but what exactly is worth asking.
pub(crate) fn judge(answers: &Answers) -> Assessment {
    engine::survey(qadam::rulebook(), answers, &[])
}

/// The paths of exactly the questions that can still change a pathway's verdict.
pub(crate) fn ask(pathway: &str, answers: &Answers) -> Vec<String> {
    let book = qadam::rulebook();
    let id = book.pathway_by_id(pathway).expect("a pathway");
    let found = engine::survey(book, answers, &[id]);
    let open = found.pathways[id.index()].open.iter();
    open.map(|question| book.question_path(*question)).collect()
}

/// A pathway of an assessment.
pub(crate) fn pathway<'a>(assessment: &'a Assessment, id: &str) -> &'a PathwayFinding {
    let id = qadam::rulebook().pathway_by_id(id).expect("a pathway");
    &assessment.pathways[id.index()]
}

/// The status of a requirement, as the contract words it.
pub(crate) fn status(found: &RequirementFinding) -> &'static str {
    match found.interval.settled() {
        Some(Level::Met) => "met",
        Some(Level::Pending) => "pending",
        Some(Level::Unmet) => "unmet",
        None => "open",
    }
}

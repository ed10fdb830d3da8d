//! Writes an assessment, and a refusal, as the contract has them.

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use super::change::{self, AlternativeOut};
use super::{Applicant, Refusal};
use crate::engine::{self, PathwayFinding, RequirementFinding, RouteFinding, Verdict};
use crate::rulebook::{Amount, Answers, Level, Pathway, Rulebook};

/// One assessment as one line of JSON.
#[must_use]
pub fn write(book: &Rulebook, applicant: &Applicant, assessment: &engine::Assessment) -> String {
    let pathways = assessment
        .pathways
        .iter()
        .map(|found| PathwayOut::of(book, found, &applicant.answers))
        .collect();
    let conversions = Conversions {
        book,
        points: &assessment.conversions,
    };
    to_line(&AssessmentOut {
        id: applicant.id.as_deref(),
        rulebook: &book.edition,
        pathways,
        conversions,
    })
}

/// One refusal as one line of JSON.
pub(super) fn refuse(refusal: &Refusal) -> String {
    to_line(&RefusalOut {
        error: ErrorOut {
            field: &refusal.field,
            message: &refusal.message,
        },
    })
}

/// Strings, lists and numbers always serialise; were it otherwise, the line would be empty.
fn to_line(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

#[derive(Serialize)]
struct AssessmentOut<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
    rulebook: &'a str,
    pathways: Vec<PathwayOut<'a>>,
    conversions: Conversions<'a>,
}

#[derive(Serialize)]
struct PathwayOut<'a> {
    id: &'a str,
    verdict: &'static str,
    routes: Vec<RouteOut<'a>>,
    open_questions: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    changes: Option<Vec<AlternativeOut<'a>>>,
}

#[derive(Serialize)]
struct RouteOut<'a> {
    id: &'a str,
    verdict: &'static str,
    requirements: Vec<RequirementOut<'a>>,
}

#[derive(Serialize)]
struct RequirementOut<'a> {
    id: &'a str,
    status: &'static str,
    sources: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    conflict: Option<&'a str>,
}

#[derive(Serialize)]
struct RefusalOut<'a> {
    error: ErrorOut<'a>,
}

#[derive(Serialize)]
struct ErrorOut<'a> {
    field: &'a str,
    message: &'a str,
}

/// Points by the name of their report, in the order of the rule book.
struct Conversions<'a> {
    book: &'a Rulebook,
    points: &'a [(usize, Amount)],
}

impl Serialize for Conversions<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.points.len()))?;
        for (report, points) in self.points {
            map.serialize_entry(&*self.book.reports[*report].id, &(points.0 / 100))?;
        }
        map.end()
    }
}

impl<'a> PathwayOut<'a> {
    fn of(book: &'a Rulebook, found: &PathwayFinding, answers: &'a Answers) -> Self {
        let pathway = &book.pathways[found.pathway.index()];
        Self {
            id: &pathway.id,
            verdict: found.verdict().id(),
            routes: found
                .routes
                .iter()
                .map(|route| RouteOut::of(book, pathway, route))
                .collect(),
            open_questions: found
                .open
                .iter()
                .map(|question| book.question_path(*question))
                .collect(),
            changes: (found.verdict() != Verdict::Eligible)
                .then(|| change::all(book, found.pathway, answers)),
        }
    }
}

impl<'a> RouteOut<'a> {
    fn of(book: &'a Rulebook, pathway: &'a Pathway, found: &RouteFinding) -> Self {
        let requirements = found
            .requirements
            .iter()
            .map(|it| RequirementOut::of(book, pathway, it));
        Self {
            id: &pathway.routes[found.route].id,
            verdict: found.interval.verdict().id(),
            requirements: requirements.collect(),
        }
    }
}

impl<'a> RequirementOut<'a> {
    fn of(book: &'a Rulebook, pathway: &'a Pathway, found: &RequirementFinding) -> Self {
        let requirement = &pathway.requirements[found.requirement];
        Self {
            id: &requirement.id,
            status: match found.finding.interval.settled() {
                Some(Level::Met) => "met",
                Some(Level::Pending) => "pending",
                Some(Level::Unmet) => "unmet",
                None => "open",
            },
            sources: requirement
                .sources
                .iter()
                .map(|id| &*book.clauses[id.index()].id)
                .collect(),
            conflict: found.conflicts.first().map(|id| &*book.conflict(*id).id),
        }
    }
}

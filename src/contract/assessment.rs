//! Writes an assessment, and a refusal, as the contract has them.
//!
//! What an answer says of a requirement depends on its status alone, so every such piece is
//! written once, and an answer is put together from them.

use serde::Serialize;

use super::{Applicant, Refusal, change};
use crate::engine::{Assessment, Changes, PathwayFinding, RequirementFinding, Verdict};
use crate::rulebook::{Level, Pathway, Requirement, Rulebook};

/// Writes assessments by one rule book.
pub(super) struct Writer<'a> {
    book: &'a Rulebook,
    changes: Changes<'a>,
    edition: Vec<u8>,
    pathways: Vec<Pieces>,
    /// Contradictions, by their place in the rule book.
    conflicts: Vec<Vec<u8>>,
}

/// What is said of a pathway whoever is judged.
struct Pieces {
    opening: Vec<u8>,
    routes: Vec<Vec<u8>>,
    /// Requirements, unmet, pending, met and open.
    requirements: Vec<[Vec<u8>; 4]>,
}

const STATUSES: [&str; 4] = ["unmet", "pending", "met", "open"];

impl<'a> Writer<'a> {
    pub(super) fn new(book: &'a Rulebook) -> Self {
        let conflicts = book.conflicts.iter();
        Self {
            book,
            changes: Changes::new(book),
            edition: piece("\"rulebook\":", &book.edition.0),
            pathways: book.pathways.iter().map(|it| pieces(book, it)).collect(),
            conflicts: conflicts
                .map(|it| piece(",\"conflict\":", &it.id.0))
                .collect(),
        }
    }

    /// Puts one assessment behind what is written, as JSON without a line break.
    pub(super) fn put(&self, out: &mut Vec<u8>, applicant: &Applicant, found: &Assessment) {
        out.push(b'{');
        if let Some(id) = &applicant.id {
            out.extend_from_slice(b"\"id\":");
            put(out, id);
            out.push(b',');
        }
        out.extend_from_slice(&self.edition);
        out.extend_from_slice(b",\"pathways\":[");
        list(out, &found.pathways, |out, it| {
            self.pathway(out, applicant, it);
        });
        out.extend_from_slice(b"],\"conversions\":{");
        list(out, &found.conversions, |out, (report, points)| {
            put(out, self.book.reports[*report].id.0);
            out.push(b':');
            put(out, &(points.0 / 100));
        });
        out.extend_from_slice(b"}}");
    }

    fn pathway(&self, out: &mut Vec<u8>, applicant: &Applicant, found: &PathwayFinding) {
        let pieces = &self.pathways[found.pathway.index()];
        out.extend_from_slice(&pieces.opening);
        verdict(out, found.verdict());
        out.extend_from_slice(b",\"routes\":[");
        list(out, &found.routes, |out, route| {
            out.extend_from_slice(&pieces.routes[route.route]);
            verdict(out, route.interval.verdict());
            out.extend_from_slice(b",\"requirements\":[");
            list(out, &route.requirements, |out, it| {
                self.requirement(out, &pieces.requirements[it.requirement], it);
            });
            out.extend_from_slice(b"]}");
        });
        out.extend_from_slice(b"],\"open_questions\":[");
        list(out, &found.open, |out, question| {
            put(out, &self.book.question_path(*question));
        });
        out.push(b']');
        if found.verdict() != Verdict::Eligible {
            out.extend_from_slice(b",\"changes\":");
            let alternatives = self.changes.of(found.pathway, &applicant.answers);
            put(
                out,
                &change::all(self.book, alternatives, &applicant.answers),
            );
        }
        out.push(b'}');
    }

    fn requirement(&self, out: &mut Vec<u8>, pieces: &[Vec<u8>; 4], it: &RequirementFinding) {
        let [unmet, pending, met, open] = pieces;
        out.extend_from_slice(match it.interval.settled() {
            Some(Level::Unmet) => unmet,
            Some(Level::Pending) => pending,
            Some(Level::Met) => met,
            None => open,
        });
        if let Some(id) = it.conflicts.first() {
            out.extend_from_slice(&self.conflicts[id.index()]);
        }
        out.push(b'}');
    }
}

fn pieces(book: &Rulebook, pathway: &Pathway) -> Pieces {
    let requirement = |it: &Requirement| {
        let sources = it.sources.iter();
        let sources: Vec<&str> = sources.map(|id| book.clauses[id.index()].id.0).collect();
        STATUSES.map(|status| {
            let mut out = piece("{\"id\":", it.id.0);
            out.extend(piece(",\"status\":", status));
            out.extend(piece(",\"sources\":", &sources));
            out
        })
    };
    let opening = |id: &str| [&piece("{\"id\":", id)[..], b",\"verdict\":"].concat();
    Pieces {
        opening: opening(&pathway.id),
        routes: pathway.routes.iter().map(|it| opening(&it.id)).collect(),
        requirements: pathway.requirements.iter().map(requirement).collect(),
    }
}

/// A value behind some JSON.
fn piece<T: Serialize + ?Sized>(head: &str, value: &T) -> Vec<u8> {
    let mut out = head.as_bytes().to_vec();
    put(&mut out, value);
    out
}

fn verdict(out: &mut Vec<u8>, verdict: Verdict) {
    out.push(b'"');
    out.extend_from_slice(verdict.id().as_bytes());
    out.push(b'"');
}

/// Puts items behind what is written, with commas between them.
fn list<T>(out: &mut Vec<u8>, items: &[T], put: impl Fn(&mut Vec<u8>, &T)) {
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            out.push(b',');
        }
        put(out, item);
    }
}

/// Puts a value behind what is written. Strings, lists and numbers always serialise; were it
/// otherwise, there would be nothing.
fn put<T: Serialize + ?Sized>(out: &mut Vec<u8>, value: &T) {
    let before = out.len();
    if serde_json::to_writer(&mut *out, value).is_err() {
        out.truncate(before);
    }
}

/// Puts one refusal behind what is written.
pub(super) fn refuse(out: &mut Vec<u8>, refusal: &Refusal) {
    let error = ErrorOut {
        field: &refusal.field,
        message: &refusal.message,
    };
    put(out, &RefusalOut { error });
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

//! The rule engine: answers in, findings out. Pure and total.
//!
//! It knows rules and answers, and nothing of clocks, texts, JSON or the web. A judged rule
//! has the shape of the rule; verdicts, reasons and questions are walks of that tree. What
//! would lift a verdict (`change`) is searched by judging again.

mod bearing;
mod blame;
mod change;
mod compare;
mod credit;
mod flip;
mod interview;
mod judge;
mod leaf;
mod levels;
mod points;
mod score;
mod status;

pub use bearing::{Bearing, Need, PaperFinding, bearing, contacts, papers, remarks};
pub use change::{Advice, Alternative, Change, Plan, advice, changes};
pub use compare::{Judged, PathwayShift, RequirementShift, Shift, Standing, compare};
pub use credit::{Credit, Means, credits};
pub use flip::{Flip, flips};
pub use judge::Finding;
pub use levels::levels;
pub use score::{PartScore, Score, scores};
pub use status::{Interval, Verdict};

use crate::rulebook::{
    Amount, Answers, Conflict, ConflictId, PathwayId, Question, Rulebook, Value,
};

/// What the rules make of one student's answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Assessment {
    /// One finding a pathway, in the order of the rule book.
    pub pathways: Vec<PathwayFinding>,
    /// Points that certificates, GRE and GMAT bring: index of the report, and the points.
    /// Reports that bring none are absent.
    pub conversions: Vec<(usize, Amount)>,
}

/// One pathway judged.
#[derive(Debug, Clone, PartialEq)]
pub struct PathwayFinding {
    /// Which.
    pub pathway: PathwayId,
    /// The highest of its routes.
    pub interval: Interval,
    /// Its routes in the order of the rule book; none at a [`glance`].
    pub routes: Vec<RouteFinding>,
    /// What can still change its verdict, most useful first; empty exactly when decided.
    pub open: Vec<Question>,
    /// Contradictions to be shown beside it although no requirement rests on them.
    pub notes: Vec<ConflictId>,
}

/// One route judged.
#[derive(Debug, Clone, PartialEq)]
pub struct RouteFinding {
    /// Index into the pathway's routes.
    pub route: usize,
    /// The lowest of its requirements.
    pub interval: Interval,
    /// Its requirements in the order of the rule book.
    pub requirements: Vec<RequirementFinding>,
}

/// One requirement judged.
#[derive(Debug, Clone, PartialEq)]
pub struct RequirementFinding {
    /// Index into the pathway's requirements.
    pub requirement: usize,
    /// The judged rule.
    pub finding: Finding,
    /// The contradictions that decided it.
    pub conflicts: Vec<ConflictId>,
}

impl PathwayFinding {
    /// The verdict, as the catalogue's section 1 reads it off the interval.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        self.interval.verdict()
    }
}

/// Judges all pathways, and finds exactly what is still worth asking.
#[must_use]
pub fn assess(book: &Rulebook, answers: &Answers) -> Assessment {
    let all: Vec<PathwayId> = book.pathway_ids().collect();
    survey(book, answers, &all)
}

/// Judges all pathways. For those named, `open` is exact; for the others it is what may
/// still matter, in asking order: a quick outer bound, empty as soon as they are decided.
#[must_use]
pub fn survey(book: &Rulebook, answers: &Answers, exactly: &[PathwayId]) -> Assessment {
    let judge = |id| judge_pathway(book, id, answers, exactly.contains(&id));
    Assessment {
        pathways: book.pathway_ids().map(judge).collect(),
        conversions: points::report(book, answers),
    }
}

/// The verdicts of all pathways and what may still matter to them, alone: neither routes nor
/// notes nor conversions.
#[must_use]
pub fn glance(book: &Rulebook, answers: &Answers) -> Assessment {
    let glance = |id: PathwayId| {
        let pathway = &book.pathways[id.index()];
        let interval = judge::pathway(book, pathway, answers);
        let open = match interval.settled() {
            Some(_) => Vec::new(),
            None => interview::live(book, pathway, answers),
        };
        PathwayFinding {
            pathway: id,
            interval,
            routes: Vec::new(),
            open,
            notes: Vec::new(),
        }
    };
    Assessment {
        pathways: book.pathway_ids().map(glance).collect(),
        conversions: Vec::new(),
    }
}

/// Whether the answer to a question can still change the verdict of a pathway.
#[must_use]
pub fn matters(book: &Rulebook, pathway: PathwayId, answers: &Answers, question: Question) -> bool {
    interview::matters(book, &book.pathways[pathway.index()], answers, question)
}

/// The verdicts alone, in the order of the rule book: no tree, no questions.
pub fn verdicts<'a>(
    book: &'a Rulebook,
    answers: &'a Answers,
) -> impl Iterator<Item = Verdict> + 'a {
    book.pathway_ids().map(|id| verdict(book, id, answers))
}

/// The verdict of one pathway alone.
#[must_use]
pub fn verdict(book: &Rulebook, pathway: PathwayId, answers: &Answers) -> Verdict {
    judge::pathway(book, &book.pathways[pathway.index()], answers).verdict()
}

fn judge_pathway(
    book: &Rulebook,
    id: PathwayId,
    answers: &Answers,
    exactly: bool,
) -> PathwayFinding {
    let pathway = &book.pathways[id.index()];
    let routes: Vec<_> = pathway
        .routes
        .iter()
        .enumerate()
        .map(|(route, rule)| {
            let requirements: Vec<_> = rule
                .requirements
                .iter()
                .map(|&index| {
                    let requirement = &pathway.requirements[usize::from(index)];
                    let finding = judge::requirement(book, requirement, answers);
                    let conflicts =
                        blame::requirement(book, requirement, answers, finding.interval);
                    RequirementFinding {
                        requirement: usize::from(index),
                        finding,
                        conflicts,
                    }
                })
                .collect();
            let interval = Interval::all(requirements.iter().map(|found| found.finding.interval));
            RouteFinding {
                route,
                interval,
                requirements,
            }
        })
        .collect();
    let interval = Interval::any(routes.iter().map(|route| route.interval));
    let open = match interval.settled() {
        Some(_) => Vec::new(),
        None if exactly => interview::open_questions(book, pathway, answers),
        None => interview::live(book, pathway, answers),
    };
    let notes = notes(book, id, &routes, answers);
    PathwayFinding {
        pathway: id,
        interval,
        routes,
        open,
        notes,
    }
}

fn notes(
    book: &Rulebook,
    id: PathwayId,
    routes: &[RouteFinding],
    answers: &Answers,
) -> Vec<ConflictId> {
    let bears = |conflict: &Conflict| {
        conflict.note.as_ref().is_some_and(|note| {
            let eligible_by = |wanted: &str| {
                routes.iter().any(|found| {
                    let route = &book.pathways[id.index()].routes[found.route];
                    &*route.id == wanted && found.interval.verdict() == Verdict::Eligible
                })
            };
            note.pathways.contains(&id)
                && note.eligible_by.as_deref().is_none_or(eligible_by)
                && note
                    .stated
                    .is_none_or(|fact| answers.get(fact).is_some_and(|value| *value != Value::Word))
        })
    };
    book.conflict_ids()
        .filter(|id| bears(book.conflict(*id)))
        .collect()
}

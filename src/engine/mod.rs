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
mod finding;
mod flip;
mod interview;
mod judge;
mod leaf;
mod levels;
mod points;
mod score;
mod stated;
mod status;
mod ways;

pub use bearing::{Bearing, Need, PaperFinding, bearing, contacts, papers, remarks};
pub use change::{Advice, Alternative, Change, Changes, Plan, advice, changes};
pub use compare::{Judged, PathwayShift, RequirementShift, Shift, Standing, compare};
pub use credit::{Credit, Means, credits};
pub use flip::{Flip, flips};
pub use levels::levels;
pub use score::{PartScore, Score, scores};
pub use status::{Interval, Verdict};

use self::finding::Judge;
use self::stated::Stated;
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
    /// The levels it can still take.
    pub interval: Interval,
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
    let mut stated = Stated::of(answers);
    let conversions = points::report(book, &stated);
    let mut judge = Judge::new(book, &mut stated);
    let pathways = book.pathway_ids();
    let pathways = pathways.map(|id| judge_pathway(&mut judge, id, exactly.contains(&id)));
    Assessment {
        pathways: pathways.collect(),
        conversions,
    }
}

/// The verdicts of all pathways and what may still matter to them, alone: neither routes nor
/// notes nor conversions.
#[must_use]
pub fn glance(book: &Rulebook, answers: &Answers) -> Assessment {
    let mut stated = Stated::of(answers);
    let glance = |id: PathwayId| {
        let pathway = &book.pathways[id.index()];
        let interval = judge::pathway(book, pathway, &mut stated);
        let open = match interval.settled() {
            Some(_) => Vec::new(),
            None => interview::live(book, pathway, &stated),
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
    let pathway = &book.pathways[pathway.index()];
    interview::matters(book, pathway, &Stated::of(answers), question)
}

/// The verdicts alone, in the order of the rule book: no tree, no questions.
pub fn verdicts<'a>(
    book: &'a Rulebook,
    answers: &'a Answers,
) -> impl Iterator<Item = Verdict> + 'a {
    let mut stated = Stated::of(answers);
    let pathways = book.pathways.iter();
    pathways.map(move |pathway| judge::pathway(book, pathway, &mut stated).verdict())
}

/// The verdict of one pathway alone.
#[must_use]
pub fn verdict(book: &Rulebook, pathway: PathwayId, answers: &Answers) -> Verdict {
    let pathway = &book.pathways[pathway.index()];
    judge::pathway(book, pathway, &mut Stated::of(answers)).verdict()
}

fn judge_pathway(judge: &mut Judge, id: PathwayId, exactly: bool) -> PathwayFinding {
    let pathway = &judge.book.pathways[id.index()];
    let requirements = pathway.requirements.iter().enumerate();
    let judged: Vec<RequirementFinding> = requirements
        .map(|(requirement, it)| {
            let (interval, conflicts) = judge.requirement(it);
            RequirementFinding {
                requirement,
                interval,
                conflicts,
            }
        })
        .collect();
    let routes = pathway.routes.iter().enumerate();
    let routes: Vec<RouteFinding> = routes
        .map(|(route, rule)| {
            let own = rule.requirements.iter();
            let requirements: Vec<_> = own.map(|&it| judged[usize::from(it)].clone()).collect();
            RouteFinding {
                route,
                interval: Interval::all(requirements.iter().map(|it| it.interval)),
                requirements,
            }
        })
        .collect();
    let interval = Interval::any(routes.iter().map(|route| route.interval));
    let open = match interval.settled() {
        Some(_) => Vec::new(),
        None if exactly => interview::open_questions(judge.book, pathway, judge.stated),
        None => interview::live(judge.book, pathway, judge.stated),
    };
    let notes = notes(judge.book, id, &routes, judge.stated);
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
    stated: &Stated,
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
                    .is_none_or(|fact| stated.get(fact).is_some_and(|value| *value != Value::Word))
        })
    };
    book.conflict_ids()
        .filter(|id| bears(book.conflict(*id)))
        .collect()
}

#[cfg(test)]
mod tests;

//! What is still worth asking.
//!
//! A question stays open while some completion of the other open facts makes its answer
//! decide. The search for such a completion tries the few values that stand for all
//! (`sample`), and leaves a branch as soon as nothing that it holds can matter.

mod alike;
mod certificates;
mod exams;
mod live;
mod residue;
mod sample;

use std::cmp::Reverse;
use std::rc::Rc;

use self::sample::Reach;
use super::{Interval, judge};
use crate::order;
use crate::rulebook::{Answers, FactId, Kind, Pathway, Question, Rulebook, Value};

pub(super) use self::live::questions as live;

/// The questions that can still change an undecided pathway's verdict: first those whose
/// answer alone can decide it, then in asking order.
pub(super) fn open_questions(
    book: &Rulebook,
    pathway: &Pathway,
    answers: &Answers,
) -> Vec<Question> {
    let mut search = Search::new(book, pathway, answers);
    let grounds = search.grounds();
    let mut open = live::questions(book, pathway, answers);
    open.retain(|&question| search.worth_asking(question, &grounds));
    let (mut first, last): (Vec<Question>, Vec<Question>) = open
        .into_iter()
        .partition(|&question| search.can_decide(question));
    first.extend(last);
    first
}

/// Whether one question can still change a pathway's verdict.
pub(super) fn matters(
    book: &Rulebook,
    pathway: &Pathway,
    answers: &Answers,
    question: Question,
) -> bool {
    let mut search = Search::new(book, pathway, answers);
    let grounds = search.grounds();
    search.worth_asking(question, &grounds)
}

/// One way to state the splits.
type Ground = Vec<(FactId, Value)>;

struct Search<'a> {
    book: &'a Rulebook,
    pathway: &'a Pathway,
    answers: Answers,
    splits: Vec<FactId>,
    samples: Samples,
}

/// Values of whole facts by reach and fact: they do not depend on the answers.
type Samples = Vec<((Reach, FactId), Rc<[Value]>)>;

impl<'a> Search<'a> {
    fn new(book: &'a Rulebook, pathway: &'a Pathway, answers: &Answers) -> Self {
        let splits = pathway
            .splits
            .iter()
            .copied()
            .filter(|fact| answers.get(*fact).is_none())
            .collect();
        Self {
            book,
            pathway,
            answers: answers.clone(),
            splits,
            samples: Samples::new(),
        }
    }

    /// Values of a question within a reach.
    fn values(&mut self, question: Question, reach: Reach) -> Rc<[Value]> {
        if question.part.is_some() {
            return sample::values(self.book, self.pathway, question, &self.answers, reach).into();
        }
        let key = (reach, question.fact);
        if let Some((_, values)) = self.samples.iter().find(|(known, _)| *known == key) {
            return Rc::clone(values);
        }
        let values: Rc<[Value]> =
            sample::values(self.book, self.pathway, question, &self.answers, reach).into();
        self.samples.push((key, Rc::clone(&values)));
        values
    }

    /// The ways to state the unstated splits, one of each kind that leaves the same
    /// residue; those that leave most open first.
    fn grounds(&mut self) -> Vec<Ground> {
        let way = |answers: &Answers| {
            let ground = self
                .splits
                .iter()
                .filter_map(|&fact| Some((fact, answers.get(fact)?.clone())));
            let interval = judge::pathway(self.book, self.pathway, answers);
            vec![(
                residue::pathway(self.book, self.pathway, answers),
                interval,
                ground.collect::<Ground>(),
            )]
        };
        let ways = judge::over_splits(self.book, &self.splits, &self.answers, way, judge::both);
        let mut grounds: Vec<(residue::Residue, Interval, Ground)> = Vec::new();
        for way in ways {
            if !grounds.iter().any(|(residue, ..)| *residue == way.0) {
                grounds.push(way);
            }
        }
        order::by_key(&mut grounds, |(_, interval, _)| {
            (interval.low, Reverse(interval.high))
        });
        grounds.into_iter().map(|(.., ground)| ground).collect()
    }

    /// Whether the question matters on some ground: first by few values, then by all.
    fn worth_asking(&mut self, question: Question, grounds: &[Ground]) -> bool {
        [Reach::Few, Reach::All].into_iter().any(|reach| {
            grounds
                .iter()
                .any(|ground| self.matters_on(ground, question, reach))
        })
    }

    fn matters_on(&mut self, ground: &Ground, question: Question, reach: Reach) -> bool {
        let others = ground.iter().filter(|(fact, _)| *fact != question.fact);
        let before: Vec<_> = others
            .map(|(fact, value)| (*fact, self.answers.set(*fact, Some(value.clone()))))
            .collect();
        let matters = self.matters(question, reach);
        for (fact, value) in before {
            self.answers.set(fact, value);
        }
        matters
    }

    /// Whether some completion of the other open facts, by these values, makes the answer
    /// decide.
    fn matters(&mut self, question: Question, reach: Reach) -> bool {
        let own = if self.splits.contains(&question.fact) {
            Reach::All
        } else {
            Reach::Ends
        };
        let ends = self.values(question, own);
        let (mut least, mut greatest) = (None, None);
        for value in ends.iter() {
            let found = self.with(question.fact, value.clone(), Self::interval);
            least = Some(least.map_or(found.high, |least| found.high.min(least)));
            greatest = Some(greatest.map_or(found.low, |greatest| found.low.max(greatest)));
        }
        if least < greatest {
            return true;
        }
        let live = live::questions(self.book, self.pathway, &self.answers);
        if !live.contains(&question) || self.alike(question, &ends) {
            return false;
        }
        let Some(next) = self.companion(question, &live) else {
            return false;
        };
        let values = self.values(next, reach);
        values.iter().any(|value| {
            self.with(next.fact, value.clone(), |search| {
                search.matters(question, reach)
            })
        })
    }

    /// Whether every answer leaves the same rule behind.
    fn alike(&mut self, question: Question, values: &[Value]) -> bool {
        let mut residues = values.iter().map(|value| {
            self.with(question.fact, value.clone(), |search| {
                residue::pathway(search.book, search.pathway, &search.answers)
            })
        });
        let first = residues.next();
        residues.all(|other| Some(&other) == first.as_ref())
    }

    /// Whether one of its answers alone decides the verdict.
    fn can_decide(&mut self, question: Question) -> bool {
        let values = self.values(question, Reach::Ends);
        values.iter().any(|value| {
            self.with(question.fact, value.clone(), Self::interval)
                .settled()
                .is_some()
        })
    }

    /// The open question to fill in next: one that stands in a requirement with this one
    /// where there is such; exams, which have the most values, last.
    fn companion(&self, question: Question, live: &[Question]) -> Option<Question> {
        let near = |other: &Question| {
            self.pathway.requirements.iter().any(|requirement| {
                requirement.facts.contains(&question.fact)
                    && requirement.facts.contains(&other.fact)
            })
        };
        let exam =
            |other: &Question| matches!(self.book.fact(other.fact).kind, Kind::Scores { .. });
        let others = live.iter().copied().filter(|other| *other != question);
        others.min_by_key(|other| (!near(other), exam(other), *other))
    }

    fn interval(&mut self) -> Interval {
        judge::pathway(self.book, self.pathway, &self.answers)
    }

    /// Runs something with one more statement, and takes it back.
    fn with<T>(&mut self, fact: FactId, value: Value, run: impl FnOnce(&mut Self) -> T) -> T {
        let before = self.answers.set(fact, Some(value));
        let result = run(self);
        self.answers.set(fact, before);
        result
    }
}

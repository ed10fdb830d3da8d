//! What is still worth asking, exactly.
//!
//! A question stays open while some completion of the other open facts makes its answer
//! decide. Such a completion is not searched for: where the choices that split a pathway
//! are stated, which is a ground, its rules are monotone, and a question matters where its
//! best answer opens a way to a level (`ways`) beside which no other is open wherever it
//! is, with its worst answer (`gap`).

mod gap;
mod kinds;
mod leaves;
mod sum;
mod values;
mod ways;

use self::gap::Gaps;
use self::ways::Ground;
use super::stated::Stated;
use super::{Interval, judge};
use crate::rulebook::{FactId, Pathway, Question, Rulebook, Split, Value};

/// The questions that can still change an undecided pathway's verdict: first those whose
/// answer alone can decide it, then in asking order.
pub(super) fn open_questions(book: &Rulebook, pathway: &Pathway, stated: &Stated) -> Vec<Question> {
    let mut interview = Interview::new(book, pathway, stated);
    let mut open = interview.bound();
    open.retain(|it| interview.matters(*it));
    let intervals: Vec<Interval> = pathway
        .requirements
        .iter()
        .map(|it| judge::interval(book, it, &mut stated.clone()))
        .collect();
    let (mut first, last): (Vec<_>, Vec<_>) = open
        .into_iter()
        .partition(|it| interview.can_decide(*it, &intervals));
    first.extend(last);
    first
}

/// The open questions on which a verdict may still rest, in asking order: a quick outer
/// bound of what is worth asking.
pub(super) fn live(book: &Rulebook, pathway: &Pathway, stated: &Stated) -> Vec<Question> {
    Interview::new(book, pathway, stated).bound()
}

/// Whether one question can still change a pathway's verdict.
pub(super) fn matters(
    book: &Rulebook,
    pathway: &Pathway,
    stated: &Stated,
    question: Question,
) -> bool {
    Interview::new(book, pathway, stated).matters(question)
}

struct Interview<'a, 's> {
    book: &'a Rulebook,
    pathway: &'a Pathway,
    stated: &'s Stated<'a>,
    splits: Vec<&'a Split>,
    grounds: Vec<Ground<'a>>,
    gaps: Gaps<'a>,
}

impl<'a, 's> Interview<'a, 's> {
    fn new(book: &'a Rulebook, pathway: &'a Pathway, stated: &'s Stated<'a>) -> Self {
        let mut gaps = Gaps::new(book, pathway);
        let splits = pathway.splits.iter();
        let splits = splits.filter(|it| stated.get(it.fact).is_none()).collect();
        let mut grounds = Vec::new();
        stated.clone().for_all(&pathway.splits, &mut |stated| {
            grounds.push(Ground::new(&mut gaps.leaves, stated));
            true
        });
        Self {
            book,
            pathway,
            stated,
            splits,
            grounds,
            gaps,
        }
    }

    /// The open facts of leaves that stand on any way, and the splits that change the ways.
    fn bound(&self) -> Vec<Question> {
        let mut open = Vec::new();
        let all = self.grounds.iter().fold(0, |all, on| all | on.leaves());
        for fact in self.gaps.leaves.facts(all) {
            values::questions(self.book, fact, self.stated, &mut open);
        }
        for (split, one, other) in pairs(&self.splits, &self.grounds) {
            if one.ways != other.ways {
                values::questions(self.book, split, self.stated, &mut open);
            }
        }
        open
    }

    /// Whether a question matters on any ground; of a split, between any two.
    fn matters(&mut self, question: Question) -> bool {
        let gaps = &mut self.gaps;
        if self.splits.iter().any(|it| it.fact == question.fact) {
            let mut pairs = pairs(&self.splits, &self.grounds).into_iter();
            return pairs
                .any(|(split, one, other)| split == question.fact && gaps.are_between(one, other));
        }
        let mut grounds = self.grounds.iter();
        grounds.any(|on| gaps.are_left_by(question, on))
    }

    /// Whether one of its answers alone decides the verdict, as far as that is told.
    fn can_decide(&self, question: Question, intervals: &[Interval]) -> bool {
        let with = |own: &mut dyn FnMut(usize) -> Interval| {
            let all = self.pathway.requirements.iter().enumerate();
            let all = all.map(|(index, it)| {
                if it.facts.contains(&question.fact) {
                    own(index)
                } else {
                    intervals[index]
                }
            });
            judge::routes(self.pathway, &all.collect::<Vec<_>>())
        };
        // No answer does more than to bring the requirements that ask for it to one end.
        let least = with(&mut |index| Interval::point(intervals[index].low));
        let greatest = with(&mut |index| Interval::point(intervals[index].high));
        let decides = |value: Value| {
            let mut stated = self.stated.clone();
            stated.set(question.fact, Some(&value));
            let requirements = &self.pathway.requirements;
            let judged =
                with(&mut |index| judge::interval(self.book, &requirements[index], &mut stated));
            judged.settled().is_some()
        };
        least.high <= greatest.low
            && values::ends(self.book, self.pathway, question, self.stated)
                .into_iter()
                .any(decides)
    }
}

/// Every two grounds that differ in one split alone.
fn pairs<'a, 'g>(
    splits: &[&Split],
    grounds: &'g [Ground<'a>],
) -> Vec<(FactId, &'g Ground<'a>, &'g Ground<'a>)> {
    let mut pairs = Vec::new();
    for (index, one) in grounds.iter().enumerate() {
        for other in &grounds[index + 1..] {
            let differs = |it: &&&Split| one.stated.get(it.fact) != other.stated.get(it.fact);
            let mut apart = splits.iter().filter(differs);
            if let (Some(split), None) = (apart.next(), apart.next()) {
                pairs.push((split.fact, one, other));
            }
        }
    }
    pairs
}

//! What is left of a rule once everything stated has been put into it.
//!
//! Two answers that leave the same residue can never lead to different verdicts, so a
//! question whose every answer leaves the same residue need not be asked. The residue is
//! simplified just enough for that: constants go, and what something better covers goes.

use super::super::{Interval, judge, points};
use crate::rulebook::{
    Amount, Answers, ConversionId, FactId, Judgement, Level, Pathway, Points, Rule, Rulebook, Value,
};

/// A rule without what is settled in it.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Residue<'a> {
    Settled(Level),
    All(Vec<Residue<'a>>),
    Any(Vec<Residue<'a>>),
    /// A leaf that looks at one fact, and the language that it counts in.
    Open {
        leaf: Leaf<'a>,
        asked: Option<u8>,
        interval: Interval,
    },
    Sum(Sum),
}

/// A leaf of a rule; two are the same where they judge alike, whatever stands behind it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Leaf<'a>(&'a Rule);

/// An open sum of points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sum {
    exam: Option<FactId>,
    terms: Vec<Term>,
    total: Amount,
    lenient: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Term {
    least: Amount,
    lenient: bool,
    floor: Amount,
    open: bool,
    credits: Vec<(ConversionId, Vec<usize>)>,
}

/// The residue of a pathway whose splits are stated.
pub(super) fn pathway<'a>(book: &Rulebook, pathway: &'a Pathway, answers: &Answers) -> Residue<'a> {
    any(pathway.routes.iter().map(|route| {
        let requirements = route
            .requirements
            .iter()
            .map(|&index| &pathway.requirements[usize::from(index)]);
        all(requirements.map(|requirement| residue(book, &requirement.rule, answers)))
    }))
}

fn residue<'a>(book: &Rulebook, it: &'a Rule, answers: &Answers) -> Residue<'a> {
    let interval = judge::rule(book, it, answers);
    if let Some(level) = interval.settled() {
        return Residue::Settled(level);
    }
    let asked = |fact: &Option<FactId>| match fact.and_then(|fact| answers.get(fact)) {
        Some(Value::Choice(language)) => Some(*language),
        _ => None,
    };
    match it {
        Rule::Always(outcome) => Residue::Settled(outcome.level),
        Rule::All(parts) => all(parts.iter().map(|part| residue(book, part, answers))),
        Rule::Any(parts) => any(parts.iter().map(|part| residue(book, part, answers))),
        Rule::Fact { in_language, .. } | Rule::Certificates { in_language, .. } => Residue::Open {
            leaf: Leaf(it),
            asked: asked(in_language),
            interval,
        },
        Rule::Points(points) => Residue::Sum(sum(book, points, answers)),
    }
}

fn all<'a>(parts: impl Iterator<Item = Residue<'a>>) -> Residue<'a> {
    let mut kept: Vec<Residue> = Vec::new();
    for part in parts {
        if part != Residue::Settled(Level::Met) && !kept.iter().any(|other| other.below(&part)) {
            kept.retain(|other| !part.below(other));
            kept.push(part);
        }
    }
    one_or(kept, Residue::All)
}

fn any<'a>(parts: impl Iterator<Item = Residue<'a>>) -> Residue<'a> {
    let mut kept: Vec<Residue> = Vec::new();
    for part in parts {
        if part != Residue::Settled(Level::Unmet) && !kept.iter().any(|other| part.below(other)) {
            kept.retain(|other| !other.below(&part));
            kept.push(part);
        }
    }
    one_or(kept, Residue::Any)
}

fn one_or<'a>(
    mut parts: Vec<Residue<'a>>,
    fold: fn(Vec<Residue<'a>>) -> Residue<'a>,
) -> Residue<'a> {
    match parts.pop() {
        Some(only) if parts.is_empty() => only,
        last => {
            parts.extend(last);
            fold(parts)
        }
    }
}

fn sum(book: &Rulebook, points: &Points, answers: &Answers) -> Sum {
    let term = |minimum| {
        let floor = points::part(book, points, minimum, answers).0;
        Term {
            least: minimum.least,
            lenient: minimum.lenient.is_some(),
            floor,
            open: points::is_open(book, points, minimum, answers),
            credits: points::open_credits(book, points, minimum, answers),
        }
    };
    let sum = Sum {
        exam: points.exam.filter(|&exam| answers.get(exam).is_none()),
        terms: points.minimums.iter().map(term).collect(),
        total: points.total,
        lenient: points.lenient.is_some(),
    };
    sum.without_idle()
}

impl PartialEq for Leaf<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (self.0, other.0) {
            (
                Rule::Fact {
                    fact, judgement, ..
                },
                Rule::Fact {
                    fact: other,
                    judgement: judged,
                    ..
                },
            ) => fact == other && judgement.same_levels(judged),
            (Rule::Certificates { table, .. }, Rule::Certificates { table: other, .. }) => {
                table == other
            }
            _ => false,
        }
    }
}

impl Judgement {
    fn same_levels(&self, other: &Self) -> bool {
        let level = |judgement: &Self| judgement.word.map(|outcome| outcome.level);
        let bands = |judgement: &Self| -> Vec<_> {
            judgement
                .bands
                .iter()
                .map(|band| (band.least, band.greatest, band.outcome.level))
                .collect()
        };
        level(self) == level(other) && bands(self) == bands(other)
    }
}

impl Residue<'_> {
    /// Whether this can never stand above the other. May miss cases, never errs.
    fn below(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Settled(one), Self::Settled(two)) => one <= two,
            (Self::Open { interval, .. }, Self::Settled(level)) => interval.high <= *level,
            (Self::Settled(level), Self::Open { interval, .. }) => *level <= interval.low,
            (Self::All(parts), _) if parts.iter().any(|part| part.below(other)) => true,
            (_, Self::All(parts)) => parts.iter().all(|part| self.below(part)),
            (_, Self::Any(parts)) if parts.iter().any(|part| self.below(part)) => true,
            (Self::Any(parts), _) => parts.iter().all(|part| part.below(other)),
            (Self::Sum(one), Self::Sum(two)) => one.below(two),
            _ => self == other,
        }
    }
}

impl Sum {
    /// Where the minimums alone reach the total, the total asks nothing more, nor does a
    /// part whose minimum is reached.
    fn without_idle(mut self) -> Self {
        let sure = |term: &Term| {
            if term.lenient {
                term.floor
            } else {
                term.floor.max(term.least)
            }
        };
        if self.terms.iter().map(|term| sure(term).0).sum::<i32>() >= self.total.0 {
            self.total = Amount::default();
            for term in self
                .terms
                .iter_mut()
                .filter(|term| term.least <= term.floor)
            {
                *term = Term::default();
            }
        }
        self
    }

    fn below(&self, other: &Self) -> bool {
        let pairs = || self.terms.iter().zip(&other.terms);
        self.exam == other.exam
            && self.terms.len() == other.terms.len()
            && self.total >= other.total
            && self.lenient <= other.lenient
            && pairs().all(|(one, two)| one.below(two))
    }
}

impl Term {
    fn below(&self, other: &Self) -> bool {
        self.least >= other.least
            && self.lenient <= other.lenient
            && self.floor <= other.floor
            && self.open <= other.open
            && self
                .credits
                .iter()
                .all(|credit| other.credits.contains(credit))
    }
}

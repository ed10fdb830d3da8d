//! Rule tree in, finding tree out.
//!
//! An open fact takes all its values at once. Scores, levels and certificates only ever
//! help, so one fold over their two ends is exact; a choice that a rule looks at in
//! several places (`Requirement::splits`) is judged once for each kind of its values.

use super::leaf::{self, Asked};
use super::{Interval, points};
use crate::rulebook::{Answers, Pathway, Requirement, Route, Rule, Rulebook, Split, Value};

/// A judged rule, of the rule's shape.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The levels it can still take.
    pub interval: Interval,
    /// The parts of an ALL or an ANY, in the rule's order; none for a leaf.
    pub parts: Vec<Finding>,
}

/// Judges a requirement and keeps the tree.
pub(super) fn requirement(
    book: &Rulebook,
    requirement: &Requirement,
    answers: &Answers,
) -> Finding {
    over_splits(
        &requirement.splits,
        answers,
        |answers| tree(book, &requirement.rule, answers),
        Finding::hull,
    )
}

/// Judges a requirement and keeps the interval alone.
pub(super) fn interval(book: &Rulebook, requirement: &Requirement, answers: &Answers) -> Interval {
    over_splits(
        &requirement.splits,
        answers,
        |answers| rule(book, &requirement.rule, answers),
        Interval::hull,
    )
}

/// Judges a whole pathway and keeps the interval alone.
pub(super) fn pathway(book: &Rulebook, pathway: &Pathway, answers: &Answers) -> Interval {
    let requirements = pathway.requirements.iter();
    let requirements = requirements.map(|it| interval(book, it, answers));
    routes(pathway, &requirements.collect::<Vec<_>>())
}

/// The interval of a pathway by those of its requirements.
pub(super) fn routes(pathway: &Pathway, requirements: &[Interval]) -> Interval {
    Interval::any(pathway.routes.iter().map(|it| route(it, requirements)))
}

/// The interval of a route by those of the pathway's requirements.
pub(super) fn route(route: &Route, requirements: &[Interval]) -> Interval {
    let own = route.requirements.iter();
    Interval::all(own.map(|&index| requirements[usize::from(index)]))
}

/// Runs a judgement once for every kind of value of the splits that are not stated.
pub(super) fn over_splits<T>(
    splits: &[Split],
    answers: &Answers,
    judge: impl Fn(&Answers) -> T,
    join: impl Fn(T, T) -> T,
) -> T {
    let open = open(splits, answers);
    if open.is_empty() {
        return judge(answers);
    }
    let mut answers = first_choice(&open, answers);
    let mut joined = judge(&answers);
    while next_choice(&open, &mut answers) {
        joined = join(joined, judge(&answers));
    }
    joined
}

/// Whether something holds for every kind of value of some splits that are not stated.
pub(super) fn for_all_splits(
    splits: &[&Split],
    answers: &Answers,
    holds: &mut dyn FnMut(&Answers) -> bool,
) -> bool {
    if splits.is_empty() {
        return holds(answers);
    }
    let mut answers = first_choice(splits, answers);
    while holds(&answers) {
        if !next_choice(splits, &mut answers) {
            return true;
        }
    }
    false
}

/// The splits that are not stated.
pub(super) fn open<'a>(splits: &'a [Split], answers: &Answers) -> Vec<&'a Split> {
    let open = splits.iter().filter(|it| answers.get(it.fact).is_none());
    open.collect()
}

/// The answers with the first value of some splits.
pub(super) fn first_choice(splits: &[&Split], answers: &Answers) -> Answers {
    let mut answers = answers.clone();
    for split in splits {
        answers.set(split.fact, Some(Value::Choice(split.choices[0])));
    }
    answers
}

/// Counts through the values of some splits; false when all have been seen.
pub(super) fn next_choice(splits: &[&Split], answers: &mut Answers) -> bool {
    for split in splits {
        let chosen = |it: &&u8| answers.get(split.fact) != Some(&Value::Choice(**it));
        let after = split.choices.iter().skip_while(chosen).nth(1);
        let next = after.unwrap_or(&split.choices[0]);
        answers.set(split.fact, Some(Value::Choice(*next)));
        if after.is_some() {
            return true;
        }
    }
    false
}

fn tree(book: &Rulebook, it: &Rule, answers: &Answers) -> Finding {
    let (Rule::All(rules) | Rule::Any(rules)) = it else {
        return Finding {
            interval: rule(book, it, answers),
            parts: Vec::new(),
        };
    };
    let parts: Vec<_> = rules.iter().map(|part| tree(book, part, answers)).collect();
    let ends = parts.iter().map(|part| part.interval);
    let interval = if matches!(it, Rule::All(_)) {
        Interval::all(ends)
    } else {
        Interval::any(ends)
    };
    Finding { interval, parts }
}

/// The interval of a rule whose splits are stated; an outer bound where they are not.
pub(super) fn rule(book: &Rulebook, it: &Rule, answers: &Answers) -> Interval {
    match it {
        Rule::All(parts) => Interval::all(parts.iter().map(|part| rule(book, part, answers))),
        Rule::Any(parts) => Interval::any(parts.iter().map(|part| rule(book, part, answers))),
        Rule::Always(outcome) => Interval::point(outcome.level),
        Rule::Fact {
            fact,
            judgement,
            in_language,
        } => leaf::fact(*fact, judgement, Asked::of(*in_language, answers), answers),
        Rule::Certificates { table, in_language } => {
            leaf::certificates(book, *table, Asked::of(*in_language, answers), answers)
        }
        Rule::Points(points) => points::interval(book, points, answers),
    }
}

impl Finding {
    fn hull(self, other: Self) -> Self {
        let parts = self
            .parts
            .into_iter()
            .zip(other.parts)
            .map(|(one, two)| one.hull(two))
            .collect();
        Self {
            interval: self.interval.hull(other.interval),
            parts,
        }
    }
}

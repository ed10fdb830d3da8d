//! The points of an exam against their minimums, part by part, as a picture can show them.

use super::points::{self, Range};
use super::stated::Stated;
use super::{Interval, judge};
use crate::rulebook::{
    Amount, Answers, ConflictId, Kind, Level, Minimum, PartId, Points, Requirement, Rule, Rulebook,
    Value,
};

/// The points of an exam, or of what counts in its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Score<'a> {
    /// The rule that asks for them.
    pub rule: &'a Points,
    /// Its parts in the rule's order.
    pub parts: Vec<PartScore>,
    /// The least and the greatest that the sum can be.
    pub total: Range,
}

/// The points in one part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PartScore {
    /// The part.
    pub part: PartId,
    /// Its place in the exam; none where no exam is sat.
    pub sat: Option<usize>,
    /// The least and the greatest that count: the best of those sat and those credited.
    pub counted: Range,
    /// The points sat, where they are stated.
    pub own: Option<Amount>,
    /// The points that certificates and tests bring for certain.
    pub brought: Amount,
    /// What must be reached.
    pub least: Amount,
    /// The end of its scale; of a part that is not sat, the most that can be brought.
    pub greatest: Amount,
    /// Whether the part is not sat at all, and counts as full.
    pub waived: bool,
    /// The contradiction that leaves points below the minimum pending.
    pub lenient: Option<ConflictId>,
}

/// The points that a requirement asks for: of the exam, by the rule that serves the student
/// best, and of what can stand in its place where something of it is stated.
#[must_use]
pub fn scores<'a>(
    book: &'a Rulebook,
    requirement: &'a Requirement,
    answers: &Answers,
) -> Vec<Score<'a>> {
    let stated = &Stated::of(answers);
    let mut found: Vec<(Interval, &Points)> = Vec::new();
    gather(
        book,
        &requirement.rule,
        stated,
        Interval::point(Level::Met),
        &mut found,
    );
    let mut best: Vec<(Rank, Score)> = Vec::new();
    for (guard, points) in found {
        let worth = Interval::all([guard, points::interval(book, points, stated)]);
        let score = score(book, points, stated);
        // What is sure to apply before what only may; then what leads farthest.
        let sure = guard.settled().is_some();
        let rank = (
            sure,
            worth.high,
            worth.low,
            score.total.0,
            points.credits.len(),
        );
        match best
            .iter_mut()
            .find(|(_, known)| known.rule.exam == points.exam)
        {
            Some(known) if known.0 < rank => *known = (rank, score),
            Some(_) => {}
            None => best.push((rank, score)),
        }
    }
    let scores = best.into_iter().map(|(_, score)| score);
    let told = |it: &Score| it.rule.exam.is_some() || Amount::default() < it.total.0;
    scores.filter(told).collect()
}

type Rank = (bool, Level, Level, Amount, usize);

/// The points rules below a rule that what stands beside them does not rule out.
fn gather<'a>(
    book: &Rulebook,
    rule: &'a Rule,
    stated: &Stated,
    guard: Interval,
    found: &mut Vec<(Interval, &'a Points)>,
) {
    match rule {
        Rule::Points(points) => found.push((guard, points)),
        Rule::Any(parts) => {
            for part in parts {
                gather(book, part, stated, guard, found);
            }
        }
        Rule::All(parts) => {
            for (index, part) in parts.iter().enumerate() {
                let others = parts
                    .iter()
                    .enumerate()
                    .filter(|(other, _)| *other != index);
                let others = others.filter(|(_, it)| !holds_points(it));
                let beside = Interval::all(others.map(|(_, it)| judge::rule(book, it, stated)));
                let guard = Interval::all([guard, beside]);
                if Level::Unmet < guard.high {
                    gather(book, part, stated, guard, found);
                }
            }
        }
        _ => {}
    }
}

fn holds_points(rule: &Rule) -> bool {
    let mut holds = false;
    rule.visit(&mut |it| holds |= matches!(it, Rule::Points(_)));
    holds
}

fn score<'a>(book: &Rulebook, rule: &'a Points, stated: &Stated) -> Score<'a> {
    let minimums = rule.minimums.iter();
    let parts: Vec<_> = minimums.map(|it| part(book, rule, it, stated)).collect();
    let sum = |end: fn(Range) -> Amount| Amount(parts.iter().map(|it| end(it.counted).0).sum());
    let total = (sum(|it| it.0), sum(|it| it.1));
    Score { rule, parts, total }
}

fn part(book: &Rulebook, rule: &Points, minimum: &Minimum, stated: &Stated) -> PartScore {
    let sat = minimum.sat.map(usize::from);
    let exam = rule
        .exam
        .map(|exam| (&book.fact(exam).kind, stated.get(exam)));
    let own = match (exam, sat) {
        (Some((_, Some(Value::Scores(scores)))), Some(index)) => {
            scores.get(index).copied().flatten()
        }
        _ => None,
    };
    let scale = match (exam, sat) {
        (Some((Kind::Scores { parts, .. }, _)), Some(index)) => {
            parts.get(index).map(|it| it.scale.greatest)
        }
        _ => None,
    };
    let credits = rule.credits.iter().map(|id| &book.conversions[id.index()]);
    let brought = credits
        .clone()
        .map(|it| points::credit(book, it, minimum.part, stated).0);
    let counted = match exam {
        // What was not sat yet counts nothing, and may come to anything.
        Some((_, None | Some(Value::Word))) => {
            let least = brought.clone().max().unwrap_or_default();
            (
                minimum.waived.unwrap_or(least),
                minimum.waived.or(scale).unwrap_or(least),
            )
        }
        _ => points::part(book, rule, minimum, stated),
    };
    let most = credits.map(|it| it.most(minimum.part)).max();
    PartScore {
        part: minimum.part,
        sat,
        counted,
        own,
        brought: brought.max().unwrap_or_default(),
        least: minimum.least,
        greatest: scale.or(most).unwrap_or_default(),
        waived: minimum.waived.is_some(),
        lenient: minimum.lenient,
    }
}

impl PartScore {
    /// The points that are still missing to the minimum, at the least that counts.
    #[must_use]
    pub fn missing(&self) -> Amount {
        Amount((self.least.0 - self.counted.0.0).max(0))
    }
}

impl Score<'_> {
    /// The points that are still missing to the total, at the least that counts.
    #[must_use]
    pub fn missing(&self) -> Amount {
        Amount((self.rule.total.0 - self.total.0.0).max(0))
    }

    /// The most that the parts can come to.
    #[must_use]
    pub fn greatest(&self) -> Amount {
        Amount(self.parts.iter().map(|it| it.greatest.0).sum())
    }
}

#[cfg(test)]
mod tests;

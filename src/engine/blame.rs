//! Which contradictions in the sources decided a requirement: a walk of the rule along
//! the parts that stand on the requirement's own level.

use super::{Interval, judge, leaf, points};
use crate::rulebook::{
    Answers, Certificate, ConflictId, Level, Requirement, Rule, Rulebook, Value,
};

/// The contradictions behind a settled requirement; none while it is open. Where a choice
/// is not stated, those that hold whatever it is.
pub(super) fn requirement(
    book: &Rulebook,
    requirement: &Requirement,
    answers: &Answers,
    interval: Interval,
) -> Vec<ConflictId> {
    let Some(level) = interval.settled() else {
        return Vec::new();
    };
    let walk = |answers: &Answers| rule(book, &requirement.rule, answers, level);
    judge::over_splits(&requirement.splits, answers, walk, |one, two| {
        one.into_iter()
            .filter(|conflict| two.contains(conflict))
            .collect()
    })
}

/// The contradictions behind a rule that stands on a level.
pub(super) fn rule(book: &Rulebook, it: &Rule, answers: &Answers, level: Level) -> Vec<ConflictId> {
    let stands = |part: &&Rule| judge::rule(book, part, answers) == Interval::point(level);
    match it {
        Rule::All(parts) => parts
            .iter()
            .filter(stands)
            .flat_map(|part| rule(book, part, answers, level))
            .collect(),
        Rule::Any(parts) => {
            let ways = parts
                .iter()
                .filter(stands)
                .map(|part| rule(book, part, answers, level));
            clearest(ways)
        }
        Rule::Always(outcome) => outcome.conflict.into_iter().collect(),
        Rule::Fact {
            fact, judgement, ..
        } => {
            let conflict = answers
                .get(*fact)
                .and_then(|value| judgement.of(value).conflict);
            conflict.into_iter().collect()
        }
        Rule::Certificates { table, in_language } => {
            let Some(Value::Certificates(held)) =
                book.certificates.and_then(|fact| answers.get(fact))
            else {
                return Vec::new();
            };
            let asked = in_language.and_then(|fact| answers.get(fact));
            let counts = |it: &&Certificate| {
                asked.is_none_or(|asked| *asked == Value::Choice(book.certificate_language(**it)))
            };
            let table = &book.tables[table.index()];
            let outcomes = held
                .iter()
                .filter(counts)
                .map(|it| leaf::certificate_outcome(table, *it));
            let ways = outcomes.filter(|outcome| outcome.level == level);
            clearest(ways.map(|outcome| outcome.conflict.into_iter().collect()))
        }
        Rule::Points(it) if level == Level::Pending => points::lenience(book, it, answers),
        Rule::Points(_) => Vec::new(),
    }
}

/// Of several ways to the same level: none where one is free of contradictions; otherwise
/// one that does not depend on the order in which they were stated.
fn clearest(ways: impl Iterator<Item = Vec<ConflictId>>) -> Vec<ConflictId> {
    ways.min_by(|one, two| (one.len(), one).cmp(&(two.len(), two)))
        .unwrap_or_default()
}

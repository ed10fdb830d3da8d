//! Rule tree in, finding tree out.
//!
//! An open fact takes all its values at once. Scores, levels and certificates only ever
//! help, so one fold over their two ends is exact; a choice that a rule looks at in
//! several places (`Requirement::splits`) is judged once for each of its values.

use super::{Interval, points};
use crate::rulebook::{
    Amount, Answers, Certificate, FactId, Judgement, Kind, Level, Outcome, Pathway, Requirement,
    Rule, Rulebook, Table, Value,
};

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
        book,
        &requirement.splits,
        answers,
        |answers| tree(book, &requirement.rule, answers),
        Finding::hull,
    )
}

/// Judges a requirement and keeps the interval alone.
pub(super) fn interval(book: &Rulebook, requirement: &Requirement, answers: &Answers) -> Interval {
    over_splits(
        book,
        &requirement.splits,
        answers,
        |answers| rule(book, &requirement.rule, answers),
        Interval::hull,
    )
}

/// Judges a whole pathway and keeps the interval alone.
pub(super) fn pathway(book: &Rulebook, pathway: &Pathway, answers: &Answers) -> Interval {
    Interval::any(pathway.routes.iter().map(|route| {
        Interval::all(
            route
                .requirements
                .iter()
                .map(|&index| interval(book, &pathway.requirements[usize::from(index)], answers)),
        )
    }))
}

/// Runs a judgement once for every value of the splits that are not stated.
pub(super) fn over_splits<T>(
    book: &Rulebook,
    splits: &[FactId],
    answers: &Answers,
    judge: impl Fn(&Answers) -> T,
    join: impl Fn(T, T) -> T,
) -> T {
    let open: Vec<FactId> = splits
        .iter()
        .copied()
        .filter(|&fact| answers.get(fact).is_none())
        .collect();
    if open.is_empty() {
        return judge(answers);
    }
    let mut answers = answers.clone();
    for &fact in &open {
        answers.set(fact, Some(Value::Choice(0)));
    }
    let mut joined = judge(&answers);
    while next_choice(book, &open, &mut answers) {
        joined = join(joined, judge(&answers));
    }
    joined
}

/// Counts through the values of some choices; false when all have been seen.
fn next_choice(book: &Rulebook, facts: &[FactId], answers: &mut Answers) -> bool {
    for &fact in facts {
        let (Kind::Choice(words), Some(&Value::Choice(chosen))) =
            (&book.fact(fact).kind, answers.get(fact))
        else {
            continue;
        };
        let next = chosen + 1;
        if usize::from(next) < words.len() {
            answers.set(fact, Some(Value::Choice(next)));
            return true;
        }
        answers.set(fact, Some(Value::Choice(0)));
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
        } => match answers.get(*fact) {
            Some(value) => judged(
                value,
                judgement,
                in_language.map(|asked| answers.get(asked)),
            ),
            None => judgement.hull(in_language.is_some()),
        },
        Rule::Certificates { table, in_language } => {
            let table = &book.tables[table.index()];
            let asked = in_language.map(|asked| chosen(answers.get(asked)));
            certificates(book, table, asked, answers)
        }
        Rule::Points(points) => points::interval(book, points, answers),
    }
}

fn chosen(value: Option<&Value>) -> Option<u8> {
    match value {
        Some(Value::Choice(index)) => Some(*index),
        _ => None,
    }
}

/// The stated value of a fact; a language test counts in the language asked for only.
fn judged(value: &Value, judgement: &Judgement, asked: Option<Option<&Value>>) -> Interval {
    let own = Interval::point(judgement.of(value).level);
    match (value, asked) {
        (Value::LanguageTest { language, .. }, Some(asked)) => match chosen(asked) {
            Some(asked) if asked == *language => own,
            Some(_) => Interval::point(Level::Unmet),
            None => own.hull(Interval::point(Level::Unmet)),
        },
        _ => own,
    }
}

/// The best of the stated certificates, or all that could be stated.
fn certificates(
    book: &Rulebook,
    table: &Table,
    asked: Option<Option<u8>>,
    answers: &Answers,
) -> Interval {
    let Some(fact) = book.certificates else {
        return Interval::point(Level::Unmet);
    };
    let Some(Value::Certificates(stated)) = answers.get(fact) else {
        return Interval {
            low: Level::Unmet,
            high: best(book, table, asked.flatten()),
        };
    };
    Interval::any(stated.iter().map(|certificate| {
        let own = Interval::point(certificate_outcome(table, certificate).level);
        match asked {
            None => own,
            Some(Some(asked)) if asked == book.certificate_language(certificate) => own,
            Some(Some(_)) => Interval::point(Level::Unmet),
            Some(None) => own.hull(Interval::point(Level::Unmet)),
        }
    }))
}

/// What a table makes of one certificate.
pub(super) fn certificate_outcome(table: &Table, certificate: &Certificate) -> Outcome {
    table.rows[certificate.test.index()].of_number(certificate.result)
}

/// The highest level that any certificate of a language can reach.
fn best(book: &Rulebook, table: &Table, language: Option<u8>) -> Level {
    let counts = |own: Option<u8>| own.is_none() || language.is_none() || own == language;
    let rows = table
        .rows
        .iter()
        .zip(&book.tests)
        .filter(|(_, test)| counts(test.language));
    rows.map(|(row, _)| row.hull(false).high)
        .max()
        .unwrap_or(Level::Unmet)
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

impl Judgement {
    /// What a stated value comes to. A value outside all bands, which the build rules
    /// out, is unmet.
    #[must_use]
    pub fn of(&self, value: &Value) -> Outcome {
        match value {
            Value::Word => self.word.unwrap_or(Outcome::UNMET),
            Value::Choice(index) => self.of_number(Amount::whole(i32::from(*index))),
            Value::Flag(yes) => self.of_number(Amount::whole(i32::from(*yes))),
            Value::Number(number) | Value::LanguageTest { level: number, .. } => {
                self.of_number(*number)
            }
            Value::Scores(_) | Value::Certificates(_) => self.of_number(Amount::whole(0)),
        }
    }

    /// What a number comes to.
    #[must_use]
    pub fn of_number(&self, number: Amount) -> Outcome {
        let band = self
            .bands
            .iter()
            .find(|band| band.least <= number && number <= band.greatest);
        band.map_or(Outcome::UNMET, |band| band.outcome)
    }

    /// All that its values can come to, and unmet where another language is possible.
    fn hull(&self, or_unmet: bool) -> Interval {
        let outcomes = self.bands.iter().map(|band| band.outcome).chain(self.word);
        let own = outcomes
            .map(|outcome| Interval::point(outcome.level))
            .reduce(Interval::hull);
        let unmet = or_unmet.then_some(Interval::point(Level::Unmet));
        own.into_iter()
            .chain(unmet)
            .reduce(Interval::hull)
            .unwrap_or(Interval::point(Level::Unmet))
    }
}

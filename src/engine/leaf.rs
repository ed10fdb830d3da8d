//! Leaves that look at one fact: its value against bands, certificates against a table.

use super::Interval;
use super::stated::Stated;
use crate::order;
use crate::rulebook::{
    Amount, Certificate, FactId, Judgement, Level, Outcome, Pathway, Rule, Rulebook, Table,
    TableId, Value,
};

/// The language in which a test or a certificate must be to count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asked {
    /// Any.
    Any,
    /// This one, by index.
    Only(u8),
    /// One that is not stated.
    Unknown,
}

impl Asked {
    /// The language that a fact names, where a rule looks at it.
    pub(super) fn of(in_language: Option<FactId>, stated: &Stated) -> Self {
        match in_language.map(|fact| stated.get(fact)) {
            None => Self::Any,
            Some(Some(Value::Choice(language))) => Self::Only(*language),
            Some(_) => Self::Unknown,
        }
    }

    /// Whether something in a language may count; where the holder states the language of
    /// a test, it has none.
    fn may_be(self, language: Option<u8>) -> bool {
        match self {
            Self::Only(asked) => language.is_none_or(|own| own == asked),
            Self::Any | Self::Unknown => true,
        }
    }

    /// A level that counts in one language alone.
    fn counted(self, level: Level, language: u8) -> Interval {
        let unmet = Interval::point(Level::Unmet);
        match self {
            Self::Only(asked) if asked != language => unmet,
            Self::Unknown => Interval::point(level).hull(unmet),
            Self::Any | Self::Only(_) => Interval::point(level),
        }
    }
}

/// The value of a fact against its bands; all its values where it is not stated.
pub(super) fn fact(fact: FactId, judgement: &Judgement, asked: Asked, stated: &Stated) -> Interval {
    match stated.get(fact) {
        Some(value @ Value::LanguageTest { language, .. }) => {
            asked.counted(judgement.of(value).level, *language)
        }
        Some(value) => Interval::point(judgement.of(value).level),
        None if asked == Asked::Any => judgement.hull(),
        None => judgement.hull().hull(Interval::point(Level::Unmet)),
    }
}

/// The best of the stated certificates, or all that could be stated.
pub(super) fn certificates(
    book: &Rulebook,
    table: TableId,
    asked: Asked,
    stated: &Stated,
) -> Interval {
    let table = &book.tables[table.index()];
    let held = book.certificates.and_then(|fact| stated.get(fact));
    let Some(Value::Certificates(held)) = held else {
        let high = best(book, table, asked);
        return Interval {
            low: Level::Unmet,
            high,
        };
    };
    Interval::any(held.iter().map(|it| {
        let level = certificate_outcome(table, *it).level;
        asked.counted(level, book.certificate_language(*it))
    }))
}

/// What a table makes of one certificate.
pub(super) fn certificate_outcome(table: &Table, certificate: Certificate) -> Outcome {
    table.rows[certificate.test.index()].of_number(certificate.result)
}

/// The highest level that any certificate of the language can reach.
fn best(book: &Rulebook, table: &Table, asked: Asked) -> Level {
    let rows = table.rows.iter().zip(&book.tests);
    let counting = rows.filter(|(_, test)| asked.may_be(test.language));
    let levels = counting.map(|(row, _)| row.hull().high);
    levels.max().unwrap_or(Level::Unmet)
}

/// The first value of every band in which a pathway sees a fact.
pub(super) fn band_starts(pathway: &Pathway, wanted: FactId) -> Vec<Amount> {
    let mut starts = Vec::new();
    pathway.visit(&mut |leaf| {
        if let Rule::Fact {
            fact, judgement, ..
        } = leaf
            && *fact == wanted
        {
            for band in &judgement.bands {
                order::put(&mut starts, band.least);
            }
        }
    });
    starts
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
        let covers =
            |band: &&crate::rulebook::Band| band.least <= number && number <= band.greatest;
        self.bands
            .iter()
            .find(covers)
            .map_or(Outcome::UNMET, |band| band.outcome)
    }

    /// All that its values can come to.
    pub(super) fn hull(&self) -> Interval {
        let outcomes = self.bands.iter().map(|band| band.outcome).chain(self.word);
        let levels = outcomes.map(|outcome| Interval::point(outcome.level));
        levels
            .reduce(Interval::hull)
            .unwrap_or(Interval::point(Level::Unmet))
    }
}

#[cfg(test)]
mod tests;

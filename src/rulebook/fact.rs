//! Facts: what a student can be asked, and the values that each can take.

use databake::Bake;

use super::{Amount, List, Name, PartId, Value};

/// As many facts as a rule book can have: the engine keeps a place for each.
pub const MOST_FACTS: usize = 64;

/// As many words as a choice can have.
pub const MOST_WORDS: usize = 32;

/// One thing that a student may state about themselves or their plans.
#[derive(Debug, Clone, PartialEq, Bake)]
#[databake(path = crate::rulebook)]
pub struct Fact {
    /// Path in the contract's applicant, such as `host.language`.
    pub path: Name,
    /// Heading under which the page groups it.
    pub topic: Name,
    /// The values it can take.
    pub kind: Kind,
    /// Which way a person can change it.
    pub change: Leeway,
    /// How much a change asks of a person, compared with other facts; 0 where there is none.
    pub effort: u8,
}

/// Which way a person can change a fact. Numbers and results only ever rise, certificates
/// are only ever added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Bake)]
#[databake(path = crate::rulebook)]
pub enum Leeway {
    /// To any other choice, and to what is greater.
    Free,
    /// To later choices alone, and to what is greater.
    Forward,
    /// By nothing that a person does.
    Never,
}

/// The values that a fact can take.
#[derive(Debug, Clone, PartialEq, Bake)]
#[databake(path = crate::rulebook)]
pub enum Kind {
    /// One of a list of words.
    Choice(List<Name>),
    /// Yes or no.
    Flag,
    /// A number on a scale, or the word that says there is none.
    Number {
        /// The numbers.
        scale: Scale,
        /// Such as `none` or `not-taken`.
        word: Option<Name>,
    },
    /// A list of certificates, perhaps empty.
    Certificates,
    /// A language and a CEFR level in it, or the word that says it was not sat.
    LanguageTest {
        /// Such as `not-taken`.
        word: Name,
    },
    /// Points in the parts of an exam, or the word that says it was not sat.
    Scores {
        /// Such as `not-taken`.
        word: Name,
        /// The exam's parts in printed order.
        parts: List<Part>,
    },
}

/// One part of an exam.
#[derive(Debug, Clone, PartialEq, Bake)]
#[databake(path = crate::rulebook)]
pub struct Part {
    /// What it is called in the contract, such as `profile_1`.
    pub name: PartId,
    /// Its points.
    pub scale: Scale,
    /// What it means that a stated exam lacks this part.
    pub absent: Absence,
}

/// What it means that a stated exam lacks a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Bake)]
#[databake(path = crate::rulebook)]
pub enum Absence {
    /// The statement is incomplete: the part must be there.
    Refused,
    /// The part is not stated: open over its whole scale.
    Open,
    /// A statement: the part was not written and counts nothing.
    Zero,
}

/// A row of equally spaced numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Bake)]
#[databake(path = crate::rulebook)]
pub struct Scale {
    /// The first.
    pub least: Amount,
    /// The last.
    pub greatest: Amount,
    /// The distance between two.
    pub step: Amount,
}

impl Scale {
    /// Whether the number stands on the scale.
    #[must_use]
    pub fn contains(self, number: Amount) -> bool {
        self.least <= number
            && number <= self.greatest
            && (number.0 - self.least.0) % self.step.0 == 0
    }
}

impl Fact {
    /// Whether the value is of the fact's kind and on its scale. Certificates and
    /// languages are checked against the rule book by whoever reads them.
    #[must_use]
    pub fn accepts(&self, value: &Value) -> bool {
        match (&self.kind, value) {
            (Kind::Choice(values), Value::Choice(chosen)) => usize::from(*chosen) < values.len(),
            (Kind::Number { scale, .. }, Value::Number(number)) => scale.contains(*number),
            (Kind::Number { word, .. }, Value::Word) => word.is_some(),
            (Kind::Scores { parts, .. }, Value::Scores(scores)) => {
                scores.len() == parts.len()
                    && parts.iter().zip(scores).all(|(part, score)| match score {
                        Some(score) => part.scale.contains(*score),
                        None => part.absent != Absence::Refused,
                    })
            }
            (Kind::Flag, Value::Flag(_))
            | (Kind::Certificates, Value::Certificates(_))
            | (Kind::LanguageTest { .. }, Value::LanguageTest { .. })
            | (Kind::Scores { .. } | Kind::LanguageTest { .. }, Value::Word) => true,
            _ => false,
        }
    }
}

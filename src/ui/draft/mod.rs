//! What stands in a question's controls, whole or half-typed, and the value it states.
//!
//! Knows facts and scales; nothing of texts, of the session or of the browser.

mod certificates;
mod fault;

pub use certificates::{Entry, Holding};
pub use fault::{Fault, Field, Reason};

use crate::rulebook::{Absence, Amount, Fact, Kind, Part, Question, Rulebook, Scale, Value};

/// The controls of one question, as they stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Draft {
    /// One of the fact's words.
    Choice(Option<u8>),
    /// Yes or no.
    Flag(Option<bool>),
    /// A number, or the word that says there is none.
    Number {
        /// Which of the two.
        gate: Option<Gate>,
        /// As typed.
        text: String,
    },
    /// Certificates and the one being entered.
    Certificates(Holding),
    /// A test that was or was not sat.
    LanguageTest {
        /// Which of the two.
        gate: Option<Gate>,
        /// Index of the language.
        language: Option<u8>,
        /// The level as a whole number from 1 (A1).
        level: Option<Amount>,
    },
    /// An exam that was or was not sat.
    Scores {
        /// Which of the two.
        gate: Option<Gate>,
        /// As typed, a part each.
        points: Vec<String>,
    },
}

/// The two ways to answer where a word says that there is nothing to state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gate {
    /// There is none, or it was not sat.
    Word,
    /// There is, and it is stated in the fields beside.
    Stated,
}

impl Draft {
    /// The controls with what is already stated, numbers as the reader's language writes them.
    #[must_use]
    pub fn of(fact: &Fact, value: Option<&Value>, write: impl Fn(Amount) -> String) -> Self {
        let gate = value.map(|value| {
            if *value == Value::Word {
                Gate::Word
            } else {
                Gate::Stated
            }
        });
        match &fact.kind {
            Kind::Choice(_) => Self::Choice(match value {
                Some(Value::Choice(index)) => Some(*index),
                _ => None,
            }),
            Kind::Flag => Self::Flag(match value {
                Some(Value::Flag(yes)) => Some(*yes),
                _ => None,
            }),
            Kind::Number { word, .. } => Self::Number {
                gate: if word.is_some() {
                    gate
                } else {
                    Some(Gate::Stated)
                },
                text: match value {
                    Some(Value::Number(number)) => write(*number),
                    _ => String::new(),
                },
            },
            Kind::Certificates => Self::Certificates(Holding::of(value)),
            Kind::LanguageTest { .. } => match value {
                Some(Value::LanguageTest { language, level }) => Self::LanguageTest {
                    gate,
                    language: Some(*language),
                    level: Some(*level),
                },
                _ => Self::LanguageTest {
                    gate,
                    language: None,
                    level: None,
                },
            },
            Kind::Scores { parts, .. } => Self::Scores {
                gate,
                points: match value {
                    Some(Value::Scores(scores)) => scores
                        .iter()
                        .map(|score| score.map(&write).unwrap_or_default())
                        .collect(),
                    _ => vec![String::new(); parts.len()],
                },
            },
        }
    }

    /// The value that the controls state.
    ///
    /// # Errors
    /// What is missing or cannot be read, a fault a field.
    pub fn state(&self, book: &Rulebook, question: Question) -> Result<Value, Vec<Fault>> {
        match (self, &book.fact(question.fact).kind) {
            (Self::Choice(Some(index)), _) => Ok(Value::Choice(*index)),
            (Self::Flag(Some(yes)), _) => Ok(Value::Flag(*yes)),
            (
                Self::Number {
                    gate: Some(Gate::Word),
                    ..
                }
                | Self::LanguageTest {
                    gate: Some(Gate::Word),
                    ..
                }
                | Self::Scores {
                    gate: Some(Gate::Word),
                    ..
                },
                _,
            ) => Ok(Value::Word),
            (
                Self::Number {
                    gate: Some(Gate::Stated),
                    text,
                },
                Kind::Number { scale, .. },
            ) => {
                let number = read(text, *scale);
                number
                    .map(Value::Number)
                    .ok_or_else(|| vec![Fault::number(Field::Number, *scale)])
            }
            (Self::Certificates(holding), _) => holding.state(book),
            (
                Self::LanguageTest {
                    gate: Some(Gate::Stated),
                    language,
                    level,
                },
                _,
            ) => language_test(*language, *level),
            (
                Self::Scores {
                    gate: Some(Gate::Stated),
                    points,
                },
                Kind::Scores { parts, .. },
            ) => scores(parts, points, question.part),
            _ => Err(vec![Fault::choose(Field::Answer)]),
        }
    }
}

/// The number that a text writes, where it stands on the scale. Comma and point are one.
#[must_use]
pub fn read(text: &str, scale: Scale) -> Option<Amount> {
    let plain: String = text
        .chars()
        .filter(|letter| !letter.is_whitespace())
        .collect();
    let plain = plain.replace(',', ".");
    let plain = plain.strip_suffix('.').unwrap_or(&plain);
    let number = match plain.strip_prefix('.') {
        Some(decimals) => Amount::parse(&format!("0.{decimals}")),
        None => Amount::parse(plain),
    };
    number.filter(|number| scale.contains(*number))
}

/// The numbers of a scale, the lowest first.
pub fn numbers(scale: Scale) -> impl Iterator<Item = Amount> {
    (0..count(scale)).map(move |index| Amount(scale.least.0 + index * scale.step.0))
}

/// How many numbers a scale has.
#[must_use]
pub fn count(scale: Scale) -> i32 {
    (scale.greatest.0 - scale.least.0) / scale.step.0.max(1) + 1
}

fn language_test(language: Option<u8>, level: Option<Amount>) -> Result<Value, Vec<Fault>> {
    match (language, level) {
        (Some(language), Some(level)) => Ok(Value::LanguageTest { language, level }),
        (language, level) => {
            let language = language.is_none().then_some(Fault::choose(Field::Language));
            let level = level.is_none().then_some(Fault::choose(Field::Level));
            Err(language.into_iter().chain(level).collect())
        }
    }
}

/// `asked` is the one part that must be there, where the question is about that part alone.
fn scores(parts: &[Part], points: &[String], asked: Option<usize>) -> Result<Value, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut scores = Vec::with_capacity(parts.len());
    for (index, (part, text)) in parts.iter().zip(points).enumerate() {
        let score = read(text, part.scale);
        let may_lack = part.absent != Absence::Refused && asked != Some(index);
        if score.is_none() && !(may_lack && text.trim().is_empty()) {
            faults.push(Fault::number(Field::Part(index), part.scale));
        }
        scores.push(score);
    }
    if faults.is_empty() {
        Ok(Value::Scores(scores))
    } else {
        Err(faults)
    }
}

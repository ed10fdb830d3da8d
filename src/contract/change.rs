//! Writes the smallest changes, and the values in them as an applicant states them.

use serde::Serialize;
use serde::ser::{SerializeMap, SerializeSeq, Serializer};

use super::applicant::MOST_CERTIFICATES;
use crate::engine::{Alternative, Change};
use crate::rulebook::{
    Amount, Answers, Certificate, FactId, Kind, Part, Reported, Rulebook, Value,
};

#[derive(Serialize)]
pub(super) struct AlternativeOut<'a> {
    lifts_to: &'static str,
    set: Vec<ChangeOut<'a>>,
}

#[derive(Serialize)]
struct ChangeOut<'a> {
    fact: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<Stated<'a>>,
    to: Brought<'a>,
}

/// Those alternatives that an applicant of the contract can state: a full list of certificates
/// takes no more.
pub(super) fn all<'a>(
    book: &'a Rulebook,
    alternatives: Vec<Alternative>,
    answers: &'a Answers,
) -> Vec<AlternativeOut<'a>> {
    let fits = |it: &Change| match answers.get(it.fact) {
        Some(Value::Certificates(held)) => held.len() < MOST_CERTIFICATES,
        _ => true,
    };
    let alternative = |it: Alternative| AlternativeOut {
        lifts_to: it.lifts_to.id(),
        set: it
            .set
            .into_iter()
            .map(|it| ChangeOut::of(book, it, answers))
            .collect(),
    };
    let found = alternatives.into_iter();
    let found = found.filter(|it| it.set.iter().all(fits));
    found.map(alternative).collect()
}

impl<'a> ChangeOut<'a> {
    fn of(book: &'a Rulebook, change: Change, answers: &'a Answers) -> Self {
        let fact = change.fact;
        Self {
            fact: &book.fact(fact).path,
            from: answers.get(fact).map(|value| Stated { book, fact, value }),
            to: Brought {
                book,
                fact,
                value: change.to,
            },
        }
    }
}

/// The value of a fact as an applicant states it.
struct Stated<'a> {
    book: &'a Rulebook,
    fact: FactId,
    value: &'a Value,
}

/// The value that a change brings: of certificates, the one.
struct Brought<'a> {
    book: &'a Rulebook,
    fact: FactId,
    value: Value,
}

impl Serialize for Brought<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (book, fact, value) = (self.book, self.fact, &self.value);
        if let Value::Certificates(held) = value
            && let [one] = &held[..]
        {
            return CertificateOut(book, *one).serialize(serializer);
        }
        Stated { book, fact, value }.serialize(serializer)
    }
}

impl Serialize for Stated<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let book = self.book;
        match (&book.fact(self.fact).kind, self.value) {
            (Kind::Choice(words), Value::Choice(index)) => {
                words[usize::from(*index)].0.serialize(serializer)
            }
            (_, Value::Flag(yes)) => serializer.serialize_bool(*yes),
            (_, Value::Number(number)) => Number(*number).serialize(serializer),
            (_, Value::LanguageTest { language, level }) => {
                let mut map = serializer.serialize_map(Some(2))?;
                map.serialize_entry("language", book.languages[usize::from(*language)].0)?;
                map.serialize_entry("level", level_name(book, *level))?;
                map.end()
            }
            (_, Value::Certificates(held)) => {
                let mut list = serializer.serialize_seq(Some(held.len()))?;
                for one in held {
                    list.serialize_element(&CertificateOut(book, *one))?;
                }
                list.end()
            }
            (Kind::Scores { parts, .. }, Value::Scores(scores)) => {
                scores_out(book, parts, scores, serializer)
            }
            (kind, _) => word(kind).serialize(serializer),
        }
    }
}

fn scores_out<S: Serializer>(
    book: &Rulebook,
    parts: &[Part],
    scores: &[Option<Amount>],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    for (part, score) in parts.iter().zip(scores) {
        if let Some(score) = score {
            map.serialize_entry(book.parts[part.name.index()].0, &Number(*score))?;
        }
    }
    map.end()
}

/// The word of a fact that has one.
fn word(kind: &Kind) -> Option<&str> {
    match kind {
        Kind::Number { word, .. } => word.as_deref(),
        Kind::LanguageTest { word } | Kind::Scores { word, .. } => Some(word),
        Kind::Choice(_) | Kind::Flag | Kind::Certificates => None,
    }
}

fn level_name(book: &Rulebook, level: Amount) -> &str {
    let index = usize::try_from(level.0 / 100 - 1).ok();
    index
        .and_then(|index| book.levels.get(index))
        .map_or("", |level| level)
}

struct CertificateOut<'a>(&'a Rulebook, Certificate);

impl Serialize for CertificateOut<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(book, held) = self;
        let test = &book.tests[held.test.index()];
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("test", test.id.0)?;
        if test.language.is_none() {
            map.serialize_entry("language", book.languages[usize::from(held.language)].0)?;
        }
        match test.reported {
            Reported::Score => map.serialize_entry("score", &Number(held.result))?,
            Reported::Level => map.serialize_entry("level", &Number(held.result))?,
            Reported::Cefr => map.serialize_entry("level", level_name(book, held.result))?,
        }
        map.end()
    }
}

/// A whole number where it is one.
struct Number(Amount);

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0.0 % 100 == 0 {
            serializer.serialize_i32(self.0.0 / 100)
        } else {
            serializer.serialize_f64(f64::from(self.0.0) / 100.0)
        }
    }
}

//! Which values may be stated. Every way into the answers passes here.

use crate::rulebook::{Amount, Certificate, FactId, Rulebook, TestId, Value};

/// More certificates than anybody holds; a longer list is not a student's.
pub const MOST_CERTIFICATES: usize = 40;

/// The value in the one form in which it is held; `None` where it may not be stated.
pub(crate) fn value(book: &Rulebook, fact: FactId, value: Value) -> Option<Value> {
    if !book.facts.get(fact.index())?.accepts(&value) {
        return None;
    }
    match value {
        Value::Certificates(held) if held.len() > MOST_CERTIFICATES => None,
        Value::Certificates(held) => {
            let held: Option<_> = held
                .into_iter()
                .map(|held| certificate(book, held))
                .collect();
            Some(Value::Certificates(held?))
        }
        Value::LanguageTest { language, level } => {
            (is_language(book, language) && is_level(book, level)).then_some(value)
        }
        value => Some(value),
    }
}

/// The certificate with the language that it certifies; `None` where there is no such.
pub(super) fn certificate(book: &Rulebook, held: Certificate) -> Option<Certificate> {
    let test = book.tests.get(held.test.index())?;
    let language = test.language.unwrap_or(held.language);
    let allowed = is_language(book, language) && is_result(book, held.test, held.result);
    allowed.then_some(Certificate { language, ..held })
}

/// Whether a test can have this result.
pub(super) fn is_result(book: &Rulebook, test: TestId, result: Amount) -> bool {
    book.tests
        .get(test.index())
        .is_some_and(|test| test.scale.contains(result))
}

/// Whether a CEFR level, counted from 1, is one of the rule book's.
pub(super) fn is_level(book: &Rulebook, level: Amount) -> bool {
    level.0 % 100 == 0
        && usize::try_from(level.0 / 100).is_ok_and(|n| (1..=book.levels.len()).contains(&n))
}

fn is_language(book: &Rulebook, language: u8) -> bool {
    usize::from(language) < book.languages.len()
}

//! Reads one certificate, whose other members depend on its test.

use serde_json::value::RawValue;

use super::Refusal;
use super::applicant::{Reader, cefr, choice, on_scale, once};
use super::json::{self, Object};
use super::path::Path;
use crate::rulebook::{Amount, Certificate, Reported, Rulebook, Test, TestId};

/// Reads a certificate; `None` where a member is missing, which the reader remembers.
pub(super) fn read(
    reader: &mut Reader,
    object: &Object,
    path: Path,
) -> Result<Option<Certificate>, Refusal> {
    let book = reader.book;
    let stated = object
        .0
        .iter()
        .find(|(name, _)| name == "test")
        .map(|(_, raw)| *raw);
    let test = stated
        .and_then(json::string)
        .and_then(|id| book.test_by_id(&id));
    let (mut result, mut language) = (None, None);
    for (index, (name, raw)) in object.0.iter().enumerate() {
        let path = Path::Member(&path, name);
        once(object, index, path)?;
        let test = test.map(|id| &book.tests[id.index()]);
        match &**name {
            "test" if test.is_none() => {
                return Err(Refusal::new(path, "is no test of the contract"));
            }
            "test" => {}
            "score" | "level" => result = Some(self::result(book, test, name, raw, path)?),
            "language" if test.is_none_or(|test| test.language.is_none()) => {
                language = Some(choice(&book.languages, json::string(raw).as_deref(), path)?);
            }
            _ => return Err(Refusal::new(path, "does not belong to this certificate")),
        }
    }
    let known = test.map(|id| &book.tests[id.index()]);
    reader.require(stated.is_some(), path, "test");
    let names_language = known.is_none_or(|test| test.language.is_some()) || language.is_some();
    reader.require(names_language, path, "language");
    reader.require(
        result.is_some() || known.is_none(),
        path,
        known.map_or("level", member),
    );
    let complete = |test: TestId, result| Certificate {
        test,
        result,
        language: language.unwrap_or(0),
    };
    Ok(test
        .zip(result)
        .filter(|_| names_language)
        .map(|(test, result)| complete(test, result)))
}

/// The member in which a test's result stands.
fn member(test: &Test) -> &'static str {
    if test.reported == Reported::Score {
        "score"
    } else {
        "level"
    }
}

/// A result on the scale of its test; of any test, where that is not known.
fn result(
    book: &Rulebook,
    test: Option<&Test>,
    name: &str,
    raw: &RawValue,
    path: Path,
) -> Result<Amount, Refusal> {
    let foreign = || Refusal::new(path, "does not belong to this certificate");
    let Some(test) = test else {
        let fits = match name {
            "score" => json::is_number(raw),
            _ => json::is_number(raw) || cefr(book, raw, path).is_ok(),
        };
        return if fits {
            Ok(Amount::default())
        } else {
            Err(foreign())
        };
    };
    if member(test) != name {
        return Err(foreign());
    }
    if test.reported != Reported::Cefr {
        return on_scale(test.scale, raw, path);
    }
    let level = cefr(book, raw, path)?;
    if test.scale.contains(level) {
        return Ok(level);
    }
    Err(Refusal::new(path, "is no level of this test"))
}

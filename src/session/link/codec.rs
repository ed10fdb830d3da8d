//! Values as the address writes them: `3.4`, `yes`, `ielts-academic:6.5`, `20,,8,9`.

use super::rejected::{self, Reason, Rejected};
use super::write::listed;
use crate::rulebook::{
    Absence, Amount, Certificate, FactId, Kind, Name, Part, Reported, Rulebook, Value,
};
use crate::session::allowed::{self, MOST_CERTIFICATES};

/// The value of a fact as text.
pub(super) fn write(book: &Rulebook, fact: FactId, value: &Value) -> String {
    let kind = &book.fact(fact).kind;
    match (value, kind) {
        (Value::Choice(index), Kind::Choice(words)) => word_at(words, *index).to_owned(),
        (Value::Flag(yes), _) => (if *yes { "yes" } else { "no" }).to_owned(),
        (Value::Number(number), _) => number.to_string(),
        (Value::Word, kind) => word_of(kind).unwrap_or_default().to_owned(),
        (Value::Certificates(held), _) => {
            listed(held.iter().map(|held| write_certificate(book, *held)))
        }
        (Value::LanguageTest { language, level }, _) => [
            word_at(&book.languages, *language),
            ":",
            level_name(book, *level),
        ]
        .concat(),
        (Value::Scores(scores), _) => {
            let points = scores.iter().map(|points| points.map(|it| it.to_string()));
            points
                .map(Option::unwrap_or_default)
                .collect::<Vec<_>>()
                .join(",")
        }
        (Value::Choice(_), _) => String::new(),
    }
}

fn write_certificate(book: &Rulebook, held: Certificate) -> String {
    let Some(test) = book.tests.get(held.test.index()) else {
        return String::new();
    };
    let result = match test.reported {
        Reported::Cefr => level_name(book, held.result).to_owned(),
        Reported::Score | Reported::Level => held.result.to_string(),
    };
    match test.language {
        Some(_) => [&test.id, ":", &result].concat(),
        None => [
            &test.id,
            ":",
            word_at(&book.languages, held.language),
            ":",
            &result,
        ]
        .concat(),
    }
}

/// The value of a fact from text; `None` with the reason noted where it has no such value.
pub(super) fn read(
    book: &Rulebook,
    fact: FactId,
    text: &str,
    dropped: &mut Vec<Rejected>,
) -> Option<Value> {
    let path = &*book.fact(fact).path;
    let found = match &book.fact(fact).kind {
        Kind::Certificates => return read_certificates(book, path, text, dropped),
        kind if word_of(kind) == Some(text) => Ok(Value::Word),
        Kind::Choice(words) => index_of(words, text).map(Value::Choice),
        Kind::Flag => match text {
            "yes" => Ok(Value::Flag(true)),
            "no" => Ok(Value::Flag(false)),
            _ => Err(Reason::UnknownValue),
        },
        Kind::Number { .. } => number(text).map(Value::Number),
        Kind::LanguageTest { .. } => read_language_test(book, text),
        Kind::Scores { parts, .. } => read_scores(text, parts),
    };
    let allowed = found.and_then(|value| allowed::value(book, fact, value).ok_or(Reason::OffScale));
    allowed
        .map_err(|reason| rejected::note(dropped, reason, &[path, "=", text]))
        .ok()
}

/// Certificates are dropped one by one; where all are, nothing is stated.
fn read_certificates(
    book: &Rulebook,
    path: &str,
    text: &str,
    dropped: &mut Vec<Rejected>,
) -> Option<Value> {
    let mut held = Vec::new();
    for (index, item) in items(text).enumerate() {
        if index == MOST_CERTIFICATES {
            rejected::note(dropped, Reason::TooMany, &[path, "=…+", item]);
            break;
        }
        match read_certificate(book, item) {
            Ok(certificate) => held.push(certificate),
            Err(reason) => rejected::note(dropped, reason, &[path, "=", item]),
        }
    }
    (!held.is_empty() || items(text).next().is_none()).then_some(Value::Certificates(held))
}

fn read_certificate(book: &Rulebook, item: &str) -> Result<Certificate, Reason> {
    let (id, rest) = item.split_once(':').ok_or(Reason::UnknownValue)?;
    let test = book.test_by_id(id).ok_or(Reason::UnknownValue)?;
    let rules = &book.tests[test.index()];
    let (language, result) = if let Some(language) = rules.language {
        (language, rest)
    } else {
        let (language, result) = rest.split_once(':').ok_or(Reason::UnknownValue)?;
        (index_of(&book.languages, language)?, result)
    };
    let result = match rules.reported {
        Reported::Cefr => level(book, result),
        Reported::Score | Reported::Level => number(result),
    }?;
    let held = Certificate {
        test,
        result,
        language,
    };
    allowed::certificate(book, held).ok_or(Reason::OffScale)
}

fn read_language_test(book: &Rulebook, text: &str) -> Result<Value, Reason> {
    let (language, shown) = text.split_once(':').ok_or(Reason::UnknownValue)?;
    let language = index_of(&book.languages, language)?;
    Ok(Value::LanguageTest {
        language,
        level: level(book, shown)?,
    })
}

fn read_scores(text: &str, parts: &[Part]) -> Result<Value, Reason> {
    let mut points = Vec::with_capacity(parts.len());
    let mut given = text.split(',');
    for part in parts {
        points.push(match given.next() {
            Some("") if part.absent != Absence::Refused => None,
            given => Some(number(given.unwrap_or_default())?),
        });
    }
    match given.next() {
        None => Ok(Value::Scores(points)),
        Some(_) => Err(Reason::UnknownValue),
    }
}

/// The items of a list. A space is a `+` that some program has read as one.
pub(super) fn items(text: &str) -> impl Iterator<Item = &str> {
    text.split(['+', ' ']).filter(|item| !item.is_empty())
}

fn number(text: &str) -> Result<Amount, Reason> {
    Amount::parse(text).ok_or(Reason::UnknownValue)
}

fn level(book: &Rulebook, text: &str) -> Result<Amount, Reason> {
    let place = book
        .levels
        .iter()
        .position(|name| name.eq_ignore_ascii_case(text));
    let index = place
        .and_then(|index| i32::try_from(index).ok())
        .ok_or(Reason::UnknownValue)?;
    Ok(Amount::whole(index + 1))
}

fn level_name(book: &Rulebook, level: Amount) -> &str {
    let index = usize::try_from(level.0 / 100 - 1).ok();
    index
        .and_then(|index| book.levels.get(index))
        .map_or("", |name| name)
}

fn index_of(words: &[Name], text: &str) -> Result<u8, Reason> {
    let place = words.iter().position(|word| &**word == text);
    place
        .and_then(|index| u8::try_from(index).ok())
        .ok_or(Reason::UnknownValue)
}

fn word_at(words: &[Name], index: u8) -> &str {
    words.get(usize::from(index)).map_or("", |word| word)
}

fn word_of(kind: &Kind) -> Option<&str> {
    match kind {
        Kind::Number { word, .. } => word.as_deref(),
        Kind::LanguageTest { word } | Kind::Scores { word, .. } => Some(word),
        Kind::Choice(_) | Kind::Flag | Kind::Certificates => None,
    }
}

//! Stated values in words: `5 months`, `IELTS Academic: 6.5`, `Foreign language: 20`.

use super::{choice, flag, key, language_name, level_name, part_name, test_name, word};
use crate::rulebook::{Amount, Certificate, FactId, Reported, Rulebook, TestId, Value};
use crate::text::Catalog;

/// A stated value in words.
#[must_use]
pub fn value(catalog: &Catalog, book: &Rulebook, fact: FactId, value: &Value) -> String {
    match value {
        Value::Choice(index) => choice(catalog, book, fact, *index).to_owned(),
        Value::Flag(yes) => flag(catalog, book, fact, *yes).to_owned(),
        Value::Number(number) => amount_of(catalog, book, fact, *number),
        Value::Word => word(catalog, book, fact).to_owned(),
        Value::Certificates(held) if held.is_empty() => {
            catalog.text("certificates.none").to_owned()
        }
        Value::Certificates(held) => {
            listed(held.iter().map(|held| certificate(catalog, book, held)))
        }
        Value::LanguageTest { language, level } => pair(
            language_name(catalog, book, *language),
            level_name(book, *level),
        ),
        Value::Scores(scores) => listed(scores.iter().enumerate().filter_map(|(part, score)| {
            Some(pair(
                part_name(catalog, book, fact, part),
                &catalog.amount((*score)?),
            ))
        })),
    }
}

/// A number of a fact, with its unit where it has one.
#[must_use]
pub fn amount_of(catalog: &Catalog, book: &Rulebook, fact: FactId, amount: Amount) -> String {
    with_unit(catalog, book, fact, amount, catalog.amount(amount))
}

/// A number of a fact that is written so, with its unit where it has one.
pub(super) fn with_unit(
    catalog: &Catalog,
    book: &Rulebook,
    fact: FactId,
    amount: Amount,
    written: String,
) -> String {
    let unit = ["fact.", &key(&book.fact(fact).path), ".unit"].concat();
    match catalog.measure_as(&unit, amount, &written) {
        bare if bare.is_empty() => written,
        measured => measured,
    }
}

/// A certificate: its name, its language where the holder says which, and its result.
#[must_use]
pub fn certificate(catalog: &Catalog, book: &Rulebook, certificate: &Certificate) -> String {
    let mut name = test_name(catalog, book, certificate.test).to_owned();
    let test = book.tests.get(certificate.test.index());
    if test.is_some_and(|test| test.language.is_none()) {
        name.push_str(" (");
        name.push_str(language_name(catalog, book, certificate.language));
        name.push(')');
    }
    pair(
        &name,
        &result_of(catalog, book, certificate.test, certificate.result),
    )
}

/// A result as its certificate prints it: points, the test's own level, or `B2`.
#[must_use]
pub fn result_of(catalog: &Catalog, book: &Rulebook, test: TestId, result: Amount) -> String {
    match book.tests.get(test.index()).map(|test| test.reported) {
        Some(Reported::Cefr) => level_name(book, result).to_owned(),
        _ => catalog.amount(result),
    }
}

fn pair(label: &str, value: &str) -> String {
    [label, ": ", value].concat()
}

fn listed(items: impl Iterator<Item = String>) -> String {
    let mut out = String::new();
    for item in items {
        if !out.is_empty() {
            out.push_str("; ");
        }
        out.push_str(&item);
    }
    out
}

//! A table to begin with: a column for each fact, a few students who do not exist.

use csv::{Terminator, WriterBuilder};

use super::Target;
use crate::rulebook::{Amount, Certificate, Kind, Reported, Rulebook, Scale, TestId, Value};
use crate::text::{Catalog, Language, phrase};

/// So many students.
const STUDENTS: usize = 3;

/// The table in a language, as its spreadsheets write one.
pub(super) fn sample(book: &Rulebook, catalog: &Catalog) -> String {
    let delimiter = match catalog.language() {
        Language::Kk | Language::Ru => b';',
        Language::En => b',',
    };
    let targets: Vec<_> = Target::all(book)
        .into_iter()
        .filter(|target| is_shown(book, *target))
        .collect();
    let mut builder = WriterBuilder::new();
    builder.delimiter(delimiter).terminator(Terminator::CRLF);
    let mut writer = builder.from_writer(Vec::new());
    let header = targets.iter().map(|target| match target {
        Target::Label => catalog.text("cohort.number").to_owned(),
        target => target.name(catalog, book),
    });
    // Memory takes whatever is written.
    let _ = writer.write_record(header.map(String::into_bytes));
    for student in 0..STUDENTS {
        let cells = targets.iter();
        let cells = cells.map(|target| cell(book, catalog, *target, student));
        let _ = writer.write_record(cells.map(String::into_bytes));
    }
    let text = String::from_utf8(writer.into_inner().unwrap_or_default());
    ["\u{feff}", &text.unwrap_or_default()].concat()
}

/// Exams stand in the table by their parts, certificates in one list.
fn is_shown(book: &Rulebook, target: Target) -> bool {
    match target {
        Target::Label | Target::Part(..) => true,
        Target::Fact(fact) => !matches!(book.fact(fact).kind, Kind::Scores { .. }),
        Target::Nothing | Target::Language(_) | Target::Level(_) | Target::Test(_) => false,
    }
}

fn cell(book: &Rulebook, catalog: &Catalog, target: Target, student: usize) -> String {
    let amount = |scale| catalog.amount(within(scale, student));
    match target {
        Target::Label => (student + 1).to_string(),
        Target::Part(fact, part) => match &book.fact(fact).kind {
            // The first has not sat it.
            Kind::Scores { .. } if student == 0 => phrase::word(catalog, book, fact).to_owned(),
            Kind::Scores { parts, .. } => amount(parts[part].scale),
            _ => String::new(),
        },
        Target::Fact(fact) => match &book.fact(fact).kind {
            Kind::Choice(words) => {
                let at = crate::rulebook::byte(student % words.len().max(1));
                phrase::choice(catalog, book, fact, at).to_owned()
            }
            Kind::Flag => {
                let key = ["cohort.words-yes", "cohort.words-no"][student % 2];
                let words = catalog.text(key).split(';');
                words.map(str::trim).next().unwrap_or_default().to_owned()
            }
            Kind::Number { word: Some(_), .. } | Kind::LanguageTest { .. } if student == 0 => {
                phrase::word(catalog, book, fact).to_owned()
            }
            Kind::Number { scale, .. } => amount(*scale),
            Kind::Certificates => {
                let held = Value::Certificates(certificates(book, student));
                phrase::value(catalog, book, fact, &held)
            }
            Kind::LanguageTest { .. } => {
                let language = crate::rulebook::byte(student % book.languages.len().max(1));
                let name = phrase::language_name(catalog, book, language);
                [name, " ", book.levels.last().map_or("", |level| level)].concat()
            }
            Kind::Scores { .. } => String::new(),
        },
        Target::Nothing | Target::Language(_) | Target::Level(_) | Target::Test(_) => String::new(),
    }
}

/// A number of a scale: the least, one in the middle, the greatest.
fn within(scale: Scale, student: usize) -> Amount {
    let steps = (scale.greatest.0 - scale.least.0) / scale.step.0.max(1);
    let share = i32::try_from(student).unwrap_or_default();
    let last = i32::try_from(STUDENTS).unwrap_or(i32::MAX) - 1;
    Amount(scale.least.0 + scale.step.0 * (steps * share / last))
}

/// The first has none, the second one, and so on.
fn certificates(book: &Rulebook, student: usize) -> Vec<Certificate> {
    let tests = book.tests.iter().enumerate();
    let scored = tests.filter(|(_, test)| test.reported == Reported::Score);
    let held = scored.take(student).map(|(index, test)| Certificate {
        test: TestId::from(index),
        result: within(test.scale, student),
        language: test.language.unwrap_or_default(),
    });
    held.collect()
}

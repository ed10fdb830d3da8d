//! What is wrong with a cell, in words.

use super::{Table, Target};
use crate::rulebook::{Kind, Reported, Rulebook, Scale};
use crate::text::{Catalog, phrase};

/// A cell that is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) column: usize,
    pub(super) what: What,
}

/// What is wrong with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    /// It is none of the values of its column.
    Unread,
    /// It is empty, though others that belong to it are not.
    Missing,
    /// It stands beyond the last column.
    Beyond,
}

/// Of what was found so many signs are told.
const MOST_SIGNS: usize = 60;

impl Fault {
    /// The column and what is wrong.
    pub(super) fn said(
        self,
        catalog: &Catalog,
        book: &Rulebook,
        table: &Table,
        targets: &[Target],
        cell: &str,
    ) -> [String; 2] {
        let column = table.header.get(self.column);
        let column = column.map_or_else(|| (self.column + 1).to_string(), |name| short(name));
        let target = targets.get(self.column).copied();
        let wanted = target.map(|target| wanted(catalog, book, target));
        let wanted = wanted.unwrap_or_default();
        let values = [("found", &*short(cell)), ("wanted", &wanted)];
        let said = match self.what {
            What::Unread => catalog.fill("cohort.unread", &values),
            What::Missing => catalog.fill("cohort.missing", &values[1..]),
            What::Beyond => catalog.fill("cohort.beyond", &values[..1]),
        };
        [column, said]
    }
}

/// As much of a text as can be shown, on one line.
pub(super) fn short(text: &str) -> String {
    let mut out = String::new();
    for (count, sign) in text.trim().chars().enumerate() {
        if count == MOST_SIGNS {
            out.push('…');
            break;
        }
        out.push(if sign.is_control() { ' ' } else { sign });
    }
    out
}

/// What can stand in the cells of a column.
pub(super) fn wanted(catalog: &Catalog, book: &Rulebook, target: Target) -> String {
    let one_of = |names: Vec<&str>| catalog.fill("cohort.one-of", &[("values", &names.join("; "))]);
    let pair = || {
        let example = [phrase::language_name(catalog, book, 1), " B2"].concat();
        catalog.fill("cohort.pair", &[("example", &example)])
    };
    let languages = || {
        let all = 0..book.languages.len();
        let name = |at| phrase::language_name(catalog, book, crate::rulebook::byte(at));
        one_of(all.map(name).collect())
    };
    let levels = || one_of(book.levels.iter().map(|level| &**level).collect());
    let or = |said: String, word: &str| match word {
        "" => said,
        word => [&said, " ", &catalog.fill("cohort.or", &[("word", word)])].concat(),
    };
    match target {
        Target::Nothing | Target::Label => String::new(),
        Target::Language(_) => languages(),
        Target::Level(_) => levels(),
        Target::Part(fact, part) => match &book.fact(fact).kind {
            Kind::Scores { parts, .. } => parts
                .get(part)
                .map_or_else(String::new, |part| number(catalog, part.scale)),
            _ => String::new(),
        },
        Target::Test(test) => match book.tests.get(test.index()) {
            Some(test) if test.language.is_none() => pair(),
            Some(test) if test.reported == Reported::Cefr => levels(),
            Some(test) => number(catalog, test.scale),
            None => String::new(),
        },
        Target::Fact(fact) => match &book.fact(fact).kind {
            Kind::Choice(words) if *words == book.languages => languages(),
            Kind::Choice(words) => {
                let all = 0..words.len();
                let name = |at| phrase::choice(catalog, book, fact, crate::rulebook::byte(at));
                one_of(all.map(name).collect())
            }
            Kind::Flag => {
                let first = |key| catalog.text(key).split(';').next().unwrap_or_default();
                one_of(vec![first("cohort.words-yes"), first("cohort.words-no")])
            }
            Kind::Number { scale, .. } => {
                or(number(catalog, *scale), phrase::word(catalog, book, fact))
            }
            Kind::Certificates => catalog.text("cohort.list").to_owned(),
            Kind::LanguageTest { .. } => or(pair(), phrase::word(catalog, book, fact)),
            Kind::Scores { .. } => or(
                catalog.text("cohort.points").to_owned(),
                phrase::word(catalog, book, fact),
            ),
        },
    }
}

/// The numbers of a scale, as the questions say it.
fn number(catalog: &Catalog, scale: Scale) -> String {
    let key = match scale.step.0 {
        100 => "error.number.whole",
        1 => "error.number.hundredths",
        _ => "error.number.steps",
    };
    let [least, greatest, step] =
        [scale.least, scale.greatest, scale.step].map(|it| catalog.amount(it));
    catalog.fill(
        key,
        &[("least", &least), ("greatest", &greatest), ("step", &step)],
    )
}

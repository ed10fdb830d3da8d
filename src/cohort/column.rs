//! One column: its cells become values of what it is taken for.

use std::collections::HashMap;

use super::Target;
use super::fold::fold;
use super::words::Words;
use crate::rulebook::{Amount, Certificate, Kind, Reported, Rulebook, Scale, TestId, Value};
use crate::session;
use crate::text::{Catalog, Language, phrase};

/// What a cell states, which need not be a whole fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    /// The value of a fact.
    Value(Value),
    /// Points in a part.
    Points(Amount),
    /// A certificate.
    Held(Certificate),
    /// The language of a language test.
    Language(u8),
    /// The level of a language test.
    Level(Amount),
    /// The word that says there is none.
    Word,
}

/// A cell that is none of the values of its column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Unread;

/// Cells that are longer hold no value; and so many different ones are remembered.
const LONGEST: usize = 1000;
const MOST_KNOWN: usize = 1000;

/// A column whose words are known.
pub(super) struct Column<'a> {
    book: &'a Rulebook,
    pub(super) target: Target,
    words: HashMap<String, Piece>,
    scale: Option<Scale>,
    /// The columns that the items of a list of certificates would stand in, by name.
    tests: HashMap<String, (TestId, Option<u8>)>,
    /// What cells were read before, as they stand.
    seen: HashMap<String, Result<Piece, Unread>>,
}

impl<'a> Column<'a> {
    /// A column that is taken for a target.
    pub(super) fn new(book: &'a Rulebook, catalogs: &[Catalog], target: Target) -> Self {
        let certificates = Some(target) == book.certificates.map(Target::Fact);
        Self {
            book,
            target,
            words: Words::of(book, catalogs, target),
            scale: scale(book, target),
            tests: if certificates {
                tests(book, catalogs)
            } else {
                HashMap::new()
            },
            seen: HashMap::new(),
        }
    }

    /// What a cell states; nothing where it is empty, or a mere dash.
    pub(super) fn read(&mut self, cell: &str) -> Result<Option<Piece>, Unread> {
        let cell = cell.trim();
        let ignored = matches!(self.target, Target::Nothing | Target::Label);
        if ignored || cell.is_empty() || matches!(cell, "-" | "–" | "—") {
            return Ok(None);
        }
        if cell.len() > LONGEST {
            return Err(Unread);
        }
        if let Some(known) = self.seen.get(cell) {
            return known.clone().map(Some);
        }
        let found = self.piece(cell).ok_or(Unread);
        if self.seen.len() < MOST_KNOWN {
            self.seen.insert(cell.to_owned(), found.clone());
        }
        found.map(Some)
    }

    fn piece(&self, cell: &str) -> Option<Piece> {
        if let Some(piece) = self.words.get(&fold(cell)) {
            return Some(piece.clone());
        }
        if let Some(number) = self.scale.and_then(|scale| number(cell, scale)) {
            return Some(match self.target {
                Target::Test(test) => Piece::Held(Certificate {
                    test,
                    result: number,
                    language: self.book.tests[test.index()].language.unwrap_or_default(),
                }),
                Target::Part(..) => Piece::Points(number),
                _ => Piece::Value(Value::Number(number)),
            });
        }
        let Target::Fact(fact) = self.target else {
            return None;
        };
        let value = match &self.book.fact(fact).kind {
            Kind::Scores { parts, .. } => {
                let mut given = cell.split([';', '/', '+']).map(str::trim);
                let mut scores = Vec::new();
                for part in parts {
                    scores.push(match given.next()? {
                        "" => None,
                        text => Some(number(text, part.scale)?),
                    });
                }
                given.next().is_none().then_some(Value::Scores(scores))?
            }
            Kind::Certificates => {
                let items = cell.split([';', '+', '\n']);
                let items = items.filter(|item| !item.trim().is_empty());
                let held: Option<Vec<_>> = items.map(|item| self.certificate(item)).collect();
                Value::Certificates(held?)
            }
            _ => return None,
        };
        session::allowed_value(self.book, fact, value).map(Piece::Value)
    }

    /// `IELTS Academic: 6.5`, `other:de:B2`, `TOPIK 4`.
    fn certificate(&self, item: &str) -> Option<Certificate> {
        let item = item.trim();
        let (name, result) = item.rsplit_once(':').or_else(|| item.rsplit_once(' '))?;
        let &(test, language) = self.tests.get(&fold(name))?;
        let rules = &self.book.tests[test.index()];
        let result = match rules.reported {
            Reported::Cefr => {
                let result = fold(result);
                let mut levels = self.book.levels.iter().zip(1..);
                let (_, at) = levels.find(|(level, _)| fold(level) == result)?;
                Amount::whole(at)
            }
            Reported::Score | Reported::Level => number(result, rules.scale)?,
        };
        Some(Certificate {
            test,
            result,
            language: language?,
        })
    }
}

/// The numbers that can stand in a column.
fn scale(book: &Rulebook, target: Target) -> Option<Scale> {
    match target {
        Target::Fact(fact) => match &book.fact(fact).kind {
            Kind::Number { scale, .. } => Some(*scale),
            _ => None,
        },
        Target::Part(fact, part) => match &book.fact(fact).kind {
            Kind::Scores { parts, .. } => Some(parts.get(part)?.scale),
            _ => None,
        },
        Target::Test(test) => {
            let test = book.tests.get(test.index())?;
            (test.reported != Reported::Cefr).then_some(test.scale)
        }
        _ => None,
    }
}

/// A number as any of the languages writes it.
fn number(text: &str, scale: Scale) -> Option<Amount> {
    let plain = text.trim().replace(Language::Kk.decimal_mark(), ".");
    Amount::parse(&plain).filter(|number| scale.contains(*number))
}

/// All names of tests, those of any language with each of them.
fn tests(book: &Rulebook, catalogs: &[Catalog]) -> HashMap<String, (TestId, Option<u8>)> {
    let mut all = HashMap::new();
    for (index, rules) in book.tests.iter().enumerate() {
        let test = TestId::from(index);
        let names = catalogs
            .iter()
            .map(|catalog| phrase::test_name(catalog, book, test));
        for name in names.chain([&*rules.id]) {
            all.entry(fold(name)).or_insert((test, rules.language));
            for at in 0..book.languages.len() {
                let language = crate::rulebook::byte(at);
                let said = catalogs
                    .iter()
                    .map(|catalog| phrase::language_name(catalog, book, language));
                for said in said.chain([&*book.languages[at]]) {
                    if rules.language.is_none() {
                        let name = fold(&[name, " ", said].concat());
                        all.entry(name).or_insert((test, Some(language)));
                    }
                }
            }
        }
    }
    all
}

//! What a column can be taken for.

use crate::rulebook::{FactId, Kind, Question, Rulebook, TestId};
use crate::text::{Catalog, phrase};

/// What a column is taken for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// Nothing: kept and not looked at.
    Nothing,
    /// By what the student is known: shown beside the verdicts, never judged.
    Label,
    /// A fact as a whole.
    Fact(FactId),
    /// The points in one part of an exam.
    Part(FactId, usize),
    /// The language of a language test.
    Language(FactId),
    /// The level shown in a language test.
    Level(FactId),
    /// The result of one certificate.
    Test(TestId),
}

impl Target {
    /// All of them, each fact before its parts, the certificates behind their list.
    #[must_use]
    pub fn all(book: &Rulebook) -> Vec<Self> {
        let mut all = vec![Self::Nothing, Self::Label];
        for id in book.fact_ids() {
            all.push(Self::Fact(id));
            match &book.fact(id).kind {
                Kind::Scores { parts, .. } => {
                    all.extend((0..parts.len()).map(|part| Self::Part(id, part)));
                }
                Kind::LanguageTest { .. } => all.extend([Self::Language(id), Self::Level(id)]),
                Kind::Certificates => {
                    all.extend((0..book.tests.len()).map(|test| Self::Test(TestId::from(test))));
                }
                Kind::Choice(_) | Kind::Flag | Kind::Number { .. } => {}
            }
        }
        all
    }

    /// What it is called.
    #[must_use]
    pub fn name(self, catalog: &Catalog, book: &Rulebook) -> String {
        let of = |fact, part| [phrase::fact_name(catalog, book, fact), ": ", part].concat();
        match self {
            Self::Nothing => catalog.text("cohort.nothing").to_owned(),
            Self::Label => catalog.text("cohort.label").to_owned(),
            Self::Fact(fact) => phrase::fact_name(catalog, book, fact).to_owned(),
            Self::Part(fact, part) => of(fact, phrase::part_name(catalog, book, fact, part)),
            Self::Language(fact) => of(fact, catalog.text("question.language")),
            Self::Level(fact) => of(fact, catalog.text("question.level")),
            Self::Test(test) => phrase::test_name(catalog, book, test).to_owned(),
        }
    }

    /// Its path in the contract, such as `kt.readiness`; empty where it has none.
    #[must_use]
    pub fn path(self, book: &Rulebook) -> String {
        let path = |fact, part| book.question_path(Question { fact, part });
        match self {
            Self::Nothing | Self::Label => String::new(),
            Self::Fact(fact) => path(fact, None),
            Self::Part(fact, part) => path(fact, Some(part)),
            Self::Language(fact) => path(fact, None) + ".language",
            Self::Level(fact) => path(fact, None) + ".level",
            Self::Test(test) => {
                let test = book.tests.get(test.index());
                test.map_or_else(String::new, |test| ["certificates.", &test.id].concat())
            }
        }
    }
}

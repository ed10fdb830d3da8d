//! Every word that can stand in the cells of a column, in three languages.

use std::collections::HashMap;

use super::Target;
use super::column::Piece;
use super::fold::fold;
use crate::rulebook::{Amount, Certificate, FactId, Kind, Reported, Rulebook, TestId, Value};
use crate::text::{Catalog, phrase};

/// Words that mean yes, no and none beside those of the facts, parted by semicolons.
const YES: &str = "cohort.words-yes";
const NO: &str = "cohort.words-no";
const NONE: &str = "cohort.words-none";

/// The words of a target, folded.
pub(super) struct Words<'a> {
    book: &'a Rulebook,
    catalogs: &'a [Catalog],
    known: HashMap<String, Piece>,
}

impl<'a> Words<'a> {
    /// All words for a target and what they mean.
    pub(super) fn of(
        book: &'a Rulebook,
        catalogs: &'a [Catalog],
        target: Target,
    ) -> HashMap<String, Piece> {
        let mut words = Self {
            book,
            catalogs,
            known: HashMap::new(),
        };
        match target {
            Target::Nothing | Target::Label => {}
            Target::Fact(fact) => words.fact(fact),
            Target::Part(fact, _) => words.word(fact, &Piece::Word),
            Target::Language(fact) => {
                words.word(fact, &Piece::Word);
                words.languages(Piece::Language);
            }
            Target::Level(fact) => {
                words.word(fact, &Piece::Word);
                words.levels("", Piece::Level);
            }
            Target::Test(test) => words.test(test),
        }
        words.known
    }

    /// The first meaning of a word counts.
    fn put(&mut self, word: &str, means: &Piece) {
        let word = fold(word);
        if !word.is_empty() {
            self.known.entry(word).or_insert_with(|| means.clone());
        }
    }

    fn listed(&mut self, key: &str, means: &Piece) {
        for catalog in self.catalogs {
            for word in catalog.text(key).split(';') {
                self.put(word, means);
            }
        }
    }

    fn fact(&mut self, fact: FactId) {
        match &self.book.fact(fact).kind {
            Kind::Choice(words) => {
                for index in 0..words.len() {
                    let index = crate::rulebook::byte(index);
                    self.choice(fact, index, &words[usize::from(index)]);
                }
            }
            Kind::Flag => {
                for (yes, key) in [(true, YES), (false, NO)] {
                    let means = Piece::Value(Value::Flag(yes));
                    for catalog in self.catalogs {
                        self.put(phrase::flag(catalog, self.book, fact, yes), &means);
                    }
                    self.listed(key, &means);
                }
            }
            Kind::Number { word: None, .. } => {}
            Kind::Number { .. } | Kind::Scores { .. } => {
                self.word(fact, &Piece::Value(Value::Word));
            }
            Kind::Certificates => {
                let none = Piece::Value(Value::Certificates(Vec::new()));
                for catalog in self.catalogs {
                    self.put(catalog.text("certificates.none"), &none);
                }
                self.listed(NONE, &none);
            }
            Kind::LanguageTest { .. } => {
                self.word(fact, &Piece::Value(Value::Word));
                self.pairs(|language, level| Piece::Value(Value::LanguageTest { language, level }));
            }
        }
    }

    fn choice(&mut self, fact: FactId, index: u8, id: &str) {
        let means = Piece::Value(Value::Choice(index));
        self.put(id, &means);
        for catalog in self.catalogs {
            self.put(phrase::choice(catalog, self.book, fact, index), &means);
        }
    }

    /// The word of a fact that says there is none.
    fn word(&mut self, fact: FactId, means: &Piece) {
        let word = match &self.book.fact(fact).kind {
            Kind::Number { word, .. } => word.as_deref().unwrap_or_default(),
            Kind::LanguageTest { word } | Kind::Scores { word, .. } => word,
            Kind::Choice(_) | Kind::Flag | Kind::Certificates => "",
        };
        self.put(word, means);
        for catalog in self.catalogs {
            self.put(phrase::word(catalog, self.book, fact), means);
        }
        self.listed(NONE, means);
    }

    fn languages(&mut self, means: impl Fn(u8) -> Piece) {
        for (index, id) in self.book.languages.iter().enumerate() {
            let index = crate::rulebook::byte(index);
            self.put(id, &means(index));
            for catalog in self.catalogs {
                let name = phrase::language_name(catalog, self.book, index);
                self.put(name, &means(index));
            }
        }
    }

    /// The levels, each behind some words.
    fn levels(&mut self, before: &str, means: impl Fn(Amount) -> Piece) {
        for (name, at) in self.book.levels.iter().zip(1..) {
            self.put(&[before, " ", name].concat(), &means(Amount::whole(at)));
        }
    }

    /// Languages with levels, either first: `de:B2`, `B2 German`.
    fn pairs(&mut self, means: impl Fn(u8, Amount) -> Piece) {
        for (index, id) in self.book.languages.iter().enumerate() {
            let language = crate::rulebook::byte(index);
            let of = |catalog| phrase::language_name(catalog, self.book, language);
            let names: Vec<&str> = self.catalogs.iter().map(of).collect();
            for name in names.into_iter().chain([&**id]) {
                for (level, at) in self.book.levels.iter().zip(1..) {
                    let means = means(language, Amount::whole(at));
                    self.put(&[name, " ", level].concat(), &means);
                    self.put(&[level, " ", name].concat(), &means);
                }
            }
        }
    }

    fn test(&mut self, test: TestId) {
        self.listed(NONE, &Piece::Word);
        self.listed(NO, &Piece::Word);
        let rules = &self.book.tests[test.index()];
        let held = |language, result| {
            Piece::Held(Certificate {
                test,
                result,
                language,
            })
        };
        match rules.language {
            None => self.pairs(held),
            Some(language) if rules.reported == Reported::Cefr => {
                self.levels("", |level| held(language, level));
            }
            Some(_) => {}
        }
    }
}

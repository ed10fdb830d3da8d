//! Debian's dictionaries, asked through hunspell.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::Command;

use anyhow::Result;

use crate::tools::system;
use crate::{paths, step};

/// A dictionary, and the language of the texts that it is for.
pub(super) struct Dictionary {
    pub(super) language: &'static str,
    name: &'static str,
    package: &'static str,
}

pub(super) const DICTIONARIES: [Dictionary; 3] = [
    Dictionary {
        language: "kk",
        name: "kk_KZ",
        package: "hunspell-kk",
    },
    Dictionary {
        language: "ru",
        name: "ru_RU",
        package: "hunspell-ru",
    },
    Dictionary {
        language: ENGLISH,
        name: "en_GB",
        package: "hunspell-en-gb",
    },
];

const ENGLISH: &str = "en";

impl Dictionary {
    /// Whether a word is its to judge: those in Latin letters are English in every language.
    pub(super) fn serves(&self, language: &str, word: &str) -> bool {
        let latin = word.starts_with(|it: char| it.is_ascii_alphabetic());
        self.language == if latin { ENGLISH } else { language }
    }

    /// Those of the words that it does not know.
    pub(super) fn unknown<'a>(
        &self,
        words: impl Iterator<Item = &'a str>,
    ) -> Result<BTreeSet<&'a str>> {
        let words: BTreeSet<_> = words.collect();
        let told = self.ask("-l", words.iter().copied())?;
        let told: BTreeSet<_> = told.lines().collect();
        let unknown = words
            .into_iter()
            .filter(|word| told.contains(straight(word).as_str()));
        Ok(unknown.collect())
    }

    /// What strange words may have been meant to be, where the dictionary has an idea.
    pub(super) fn nearest(&self, words: &[&str]) -> Result<BTreeMap<String, String>> {
        if words.is_empty() {
            return Ok(BTreeMap::new());
        }
        // An answer is `& word 2 0: first, second`.
        let idea = |line: &str| {
            let (word, ideas) = line.strip_prefix("& ")?.split_once(": ")?;
            Some((word.split(' ').next()?.to_owned(), ideas.to_owned()))
        };
        Ok(self
            .ask("-a", words.iter().copied())?
            .lines()
            .filter_map(idea)
            .collect())
    }

    /// What hunspell, told how to answer, says of words, one a line.
    fn ask<'a>(&self, how: &str, words: impl Iterator<Item = &'a str>) -> Result<String> {
        let words: Vec<_> = words.map(straight).collect();
        let hunspell = system::hunspell(self.name, self.package)?;
        let name = format!("spelling {}", self.language);
        let file = paths::made().join(format!("spelling-{}.txt", self.language));
        fs::create_dir_all(paths::made())?;
        fs::write(&file, words.join("\n"))?;
        let mut ask = Command::new(hunspell);
        ask.args(["-i", "utf-8", "-d", self.name, how]).arg(&file);
        step::must(&name, &mut ask)
    }
}

/// A word with the apostrophe that the dictionaries have.
fn straight(word: &str) -> String {
    word.replace('’', "'")
}

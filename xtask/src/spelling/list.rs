//! One of our lists of words, `tests/spelling/*.txt`: a word a line, in the order of their code points.
//!
//! A word in small letters stands for the same word at the beginning of a sentence, and `-дан` for an ending
//! behind a hyphen alone.

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Context, Result};

use crate::paths;

use super::word::Word;

/// A list, and which of its words were needed.
pub(super) struct List {
    file: String,
    words: Vec<String>,
    needed: BTreeSet<String>,
}

impl List {
    pub(super) fn read(name: &str) -> Result<Self> {
        let file = format!("tests/spelling/{name}.txt");
        let text = fs::read_to_string(paths::root().join(&file)).with_context(|| file.clone())?;
        Ok(Self::of(file, &text))
    }

    fn of(file: String, text: &str) -> Self {
        Self {
            file,
            words: text.lines().map(str::to_owned).collect(),
            needed: BTreeSet::new(),
        }
    }

    /// Whether the list has a word that the dictionary does not know.
    pub(super) fn excuses(&mut self, word: &Word) -> bool {
        let small = word.letters.to_lowercase();
        let written = [format!("-{small}"), word.letters.to_owned(), small];
        let written = if word.ending {
            &written[..]
        } else {
            &written[1..]
        };
        let found = written.iter().find(|it| self.words.contains(it));
        self.needed.extend(found.cloned());
        found.is_some()
    }

    /// What is wrong with the list itself, once all texts have been read.
    pub(super) fn faults(&self) -> Vec<String> {
        let needless = self
            .words
            .iter()
            .filter(|word| !self.needed.contains(*word));
        let needless = needless.map(|word| {
            let file = &self.file;
            format!("{file}: {word}: no text uses it, or the dictionary knows it")
        });
        let unsorted = self.words.windows(2).filter(|two| two[0] >= two[1]);
        let unsorted =
            unsorted.map(|two| format!("{}: {} belongs before {}", self.file, two[1], two[0]));
        needless.chain(unsorted).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{List, Word};

    fn word(letters: &str, ending: bool) -> Word<'_> {
        Word { letters, ending }
    }

    #[test]
    fn words_are_excused_as_they_are_listed() {
        let mut list = List::of("kk.txt".into(), "-дан\nGRE\nсайт\n");
        assert!(list.excuses(&word("дан", true)));
        assert!(!list.excuses(&word("дан", false)));
        assert!(list.excuses(&word("Сайт", false)));
        assert!(list.excuses(&word("GRE", true)));
        assert!(!list.excuses(&word("gre", false)));
        assert!(list.faults().is_empty());
    }

    #[test]
    fn a_needless_word_and_a_wrong_place_are_told() {
        let mut list = List::of("kk.txt".into(), "сайт\nпарақша\n");
        assert!(list.excuses(&word("сайт", false)));
        assert_eq!(
            list.faults(),
            [
                "kk.txt: парақша: no text uses it, or the dictionary knows it",
                "kk.txt: парақша belongs before сайт"
            ]
        );
    }
}

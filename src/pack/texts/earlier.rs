//! Texts for links of earlier editions: those of the view that compares, and the names of what
//! only an earlier edition has.

use super::wanted::Wanted;
use crate::rulebook::Rulebook;

/// Texts of the view.
const VIEW: [&str; 5] = ["lead", "same", "not-yet", "no-longer", "close"];

/// Those of them that show an edition.
const OF_EDITION: [&str; 3] = ["title", "then", "now"];

impl Wanted {
    /// All texts for links of earlier editions.
    pub(super) fn earlier(&mut self, book: &Rulebook) {
        self.each("earlier", &VIEW);
        for name in OF_EDITION {
            self.want(format!("earlier.{name}"), ["edition"]);
        }
        let mut before = book.before;
        while let Some(book) = before {
            book.pathways.iter().for_each(|it| self.pathway(it));
            before = book.before;
        }
    }
}

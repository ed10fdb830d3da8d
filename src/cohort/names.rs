//! What columns call themselves: paths of the contract, and names of facts in three languages.

use std::collections::HashMap;

use super::Target;
use super::fold::fold;
use crate::rulebook::{Rulebook, TestId};
use crate::text::{Catalog, phrase};

/// Names that a column with the student's own name or number has, parted by semicolons.
const LABELS: [&str; 3] = ["cohort.number", "cohort.label", "cohort.words-label"];

/// The names of all targets. What two of them could be called by is a name of neither.
pub(super) struct Names {
    /// Whole names.
    whole: HashMap<String, usize>,
    /// Parts of names that tell one target from all others.
    short: HashMap<String, Option<usize>>,
}

impl Names {
    /// All names.
    pub(super) fn of(book: &Rulebook, catalogs: &[Catalog]) -> Self {
        let mut names = Self {
            whole: HashMap::new(),
            short: HashMap::new(),
        };
        for (place, target) in Target::all(book).into_iter().enumerate() {
            names.target(book, catalogs, target, place);
        }
        names
    }

    /// For each column of a header the place of what it is taken for; of several columns for
    /// the same the first.
    pub(super) fn propose(&self, header: &[String]) -> Vec<usize> {
        let mut taken = Vec::new();
        for name in header {
            let place = self.find(name).filter(|place| !taken.contains(place));
            taken.push(place.unwrap_or_default());
        }
        taken
    }

    fn find(&self, name: &str) -> Option<usize> {
        let name = fold(name);
        let whole = self.whole.get(&name).copied();
        whole.or_else(|| *self.short.get(&name)?)
    }

    fn target(&mut self, book: &Rulebook, catalogs: &[Catalog], target: Target, place: usize) {
        let path = target.path(book);
        self.whole(&path, place);
        for catalog in catalogs {
            match target {
                Target::Nothing => {}
                Target::Label => {
                    let words = LABELS.iter().flat_map(|key| catalog.text(key).split(';'));
                    words.for_each(|word| self.whole(word, place));
                }
                Target::Fact(_) => {
                    let name = target.name(catalog, book);
                    self.whole(&name, place);
                    variants(&name).for_each(|it| self.short(it, place));
                }
                Target::Test(test) => self.test(book, catalog, test, place),
                Target::Part(fact, _) | Target::Language(fact) | Target::Level(fact) => {
                    let name = target.name(catalog, book);
                    self.whole(&name, place);
                    let (_, part) = name.split_once(": ").unwrap_or_default();
                    // A column that is merely called “Language” may be any.
                    if matches!(target, Target::Part(..)) {
                        self.short(part, place);
                    }
                    let whole = phrase::fact_name(catalog, book, fact);
                    for it in [whole].into_iter().chain(variants(whole)) {
                        for part in [part].into_iter().chain(variants(part)) {
                            self.short(&[it, " ", part].concat(), place);
                        }
                    }
                }
            }
        }
    }

    fn test(&mut self, book: &Rulebook, catalog: &Catalog, test: TestId, place: usize) {
        let name = phrase::test_name(catalog, book, test);
        self.whole(name, place);
        self.whole(&book.tests[test.index()].id, place);
        // TOEFL alone is the one whose version is not named.
        variants(name).take(1).for_each(|it| self.whole(it, place));
        let name = fold(name);
        self.short(name.split(' ').next().unwrap_or_default(), place);
    }

    fn whole(&mut self, name: &str, place: usize) {
        let name = fold(name);
        if !name.is_empty() {
            self.whole.entry(name).or_insert(place);
        }
    }

    fn short(&mut self, name: &str, place: usize) {
        let name = fold(name);
        if !name.is_empty() {
            let known = self.short.entry(name).or_insert(Some(place));
            *known = known.filter(|known| *known == place);
        }
    }
}

/// Of a name with something in brackets what stands before them, and in them.
fn variants(name: &str) -> impl Iterator<Item = &str> {
    let (before, inside) = name.split_once('(').unwrap_or_default();
    let (inside, _) = inside.split_once(')').unwrap_or_default();
    [before, inside].into_iter().filter(|it| !it.is_empty())
}

//! The smallest changes that lift a verdict.
//!
//! What a student is certain of is the low end of a pathway's interval. A set of changes
//! lifts it when it does so whatever is not stated, and is smallest when every one of its
//! changes is needed and none could be less. `levers` are the facts that could do it and
//! `reach` what each can become; `search` finds the sets, `board` judges them, and
//! `least` finds how few points of an exam suffice. `plan` tells like sets together.

mod board;
mod least;
mod levers;
mod plan;
mod reach;
mod search;
mod shape;

use std::cmp::Reverse;

pub use plan::{Advice, Plan, advice};

use self::search::{Search, bit};
use self::shape::Shape;
use super::Verdict;
use crate::order;
use crate::rulebook::{Answers, FactId, Level, PathwayId, Rulebook, Value};

/// Changes that together lift a pathway's verdict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alternative {
    /// Exactly the verdict that comes of them, whatever is not stated.
    pub lifts_to: Verdict,
    /// The changes, in asking order: every one is needed.
    pub set: Vec<Change>,
}

/// One fact, and the value that just suffices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The fact.
    pub fact: FactId,
    /// The value to state; of certificates the one to add ([`Answers::bring`]).
    pub to: Value,
}

/// The smallest changes that lift a pathway's verdict to conditional or to eligible, best
/// first: few changes before many, eligible before conditional, little effort before much.
/// None where it is eligible, or where nothing that a person can do helps.
#[must_use]
pub fn changes(book: &Rulebook, pathway: PathwayId, answers: &Answers) -> Vec<Alternative> {
    let shape = Shape::new(book, &book.pathways[pathway.index()]);
    of_shape(&shape, answers)
}

/// The same for many students of one rule book: what depends on nobody is found once.
pub struct Changes<'a>(Vec<Shape<'a>>);

impl<'a> Changes<'a> {
    /// Looks at the pathways of a rule book.
    #[must_use]
    pub fn new(book: &'a Rulebook) -> Self {
        let pathways = book.pathways.iter();
        Self(pathways.map(|it| Shape::new(book, it)).collect())
    }

    /// As [`changes`].
    #[must_use]
    pub fn of(&self, pathway: PathwayId, answers: &Answers) -> Vec<Alternative> {
        of_shape(&self.0[pathway.index()], answers)
    }
}

fn of_shape(shape: &Shape, answers: &Answers) -> Vec<Alternative> {
    let book = shape.book;
    let mut search = Search::new(shape, answers);
    for level in [Level::Met, Level::Pending] {
        search.lift_to(level);
    }
    let mut found = search.found;
    order::by_key(&mut found, |it| rank(book, it));
    found
}

/// The less, the better.
fn rank(book: &Rulebook, it: &Alternative) -> impl Ord + use<> {
    let effort = |it: &Change| u32::from(book.fact(it.fact).effort);
    let efforts: u32 = it.set.iter().map(effort).sum();
    let facts = it.set.iter().fold(0, |set, it| set | bit(it.fact));
    let early_facts_first = Reverse(facts.reverse_bits());
    (it.set.len(), it.lifts_to, efforts, early_facts_first)
}

#[cfg(test)]
mod tests;

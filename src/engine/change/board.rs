//! How the leaves of a pathway stand while changes are tried. A change makes those be judged
//! anew that look at it, once they are asked for, and no others.

use std::rc::Rc;

use super::search::{Facts, bit};
use super::shape::{Set, Shape};
use crate::engine::stated::Stated;
use crate::engine::{Verdict, judge, ways};
use crate::rulebook::{FactId, Level, Split, Value};

/// The leaves of a pathway and the values that they see. Where one is to be tried, that is
/// done with a copy.
#[derive(Clone)]
pub(super) struct Board<'a> {
    pub(super) shape: &'a Shape<'a>,
    stated: Stated<'a>,
    /// The facts that are not stated.
    open: Facts,
    ends: Ends,
    /// The leaves that look at what was changed since they were judged.
    stale: Set,
    /// What splits that are not stated make of requirements.
    spreads: Vec<Spread>,
}

/// The leaves that reach a level for certain, and those that can: pending, then met.
#[derive(Clone, Copy, Default)]
struct Ends {
    low: [Set; 2],
    high: [Set; 2],
}

/// How the leaves stand for every kind of value of the splits of a requirement.
#[derive(Clone)]
struct Spread {
    requirement: usize,
    splits: Facts,
    ends: Rc<[Ends]>,
}

impl<'a> Board<'a> {
    /// With every leaf judged.
    pub(super) fn new(shape: &'a Shape<'a>, stated: Stated<'a>) -> Self {
        let mut board = Self {
            shape,
            stated,
            open: 0,
            ends: Ends::default(),
            stale: 0,
            spreads: Vec::new(),
        };
        for fact in shape.book.fact_ids() {
            let is_open = board.stated.get(fact).is_none();
            board.open |= if is_open { bit(fact) } else { 0 };
        }
        for place in 0..shape.leaves.len() {
            board.ends.judge(shape, place, &board.stated);
        }
        board
    }

    /// States a value, or takes it back.
    pub(super) fn set(&mut self, fact: FactId, value: Option<&'a Value>) {
        let before = self.stated.set(fact, value);
        if before.is_none() && value.is_none() {
            return;
        }
        match value {
            Some(_) => self.open &= !bit(fact),
            None => self.open |= bit(fact),
        }
        self.stale |= self.shape.looking_at(bit(fact));
        let requirements = &self.shape.requirements;
        self.spreads
            .retain(|it| requirements[it.requirement].facts & bit(fact) == 0);
    }

    /// Takes some facts back.
    pub(super) fn open(&mut self, facts: Facts) {
        let all = self.shape.book.fact_ids();
        for fact in all.filter(|fact| facts & bit(*fact) != 0) {
            self.set(fact, None);
        }
    }

    /// Whether the pathway is certain to reach a level, whatever is not stated. Open facts
    /// that are chosen are taken at what is best for each leaf that looks at them, which may
    /// be more than one value can do; all others at their worst.
    pub(super) fn reaches(&mut self, level: Level, chosen: Facts) -> bool {
        let asked = Asked {
            at: usize::from(level == Level::Met),
            chosen,
            taken: self.shape.looking_at(chosen),
        };
        self.shape.pathway.routes.iter().any(|route| {
            let mut requirements = route.requirements.iter();
            requirements.all(|&index| self.has(usize::from(index), asked))
        })
    }

    /// The same of one requirement, where nothing is chosen.
    pub(super) fn requires(&mut self, requirement: usize, level: Level) -> bool {
        let asked = Asked {
            at: usize::from(level == Level::Met),
            chosen: 0,
            taken: 0,
        };
        self.has(requirement, asked)
    }

    fn has(&mut self, index: usize, asked: Asked) -> bool {
        let requirement = &self.shape.requirements[index];
        let splits = requirement.splits & self.open & !asked.chosen;
        if splits != 0 {
            let spread = self.spread(index, splits);
            let reached = |ends: &Ends| {
                let bits = ends.reached(asked);
                requirement.ways.iter().any(|way| way & !bits == 0)
            };
            return spread.iter().all(reached);
        }
        requirement.ways.iter().any(|way| {
            // What is known not to be reached saves the judging of what is not.
            way & !self.stale & !self.ends.reached(asked) == 0 && {
                self.refresh(*way);
                way & !self.ends.reached(asked) == 0
            }
        })
    }

    /// Judges those of some leaves that look at what was changed.
    fn refresh(&mut self, leaves: Set) {
        let stale = self.stale & leaves;
        self.stale &= !leaves;
        for place in ways::places(stale) {
            self.ends.judge(self.shape, place, &self.stated);
        }
    }

    /// How the leaves stand for every kind of value of some splits.
    fn spread(&mut self, index: usize, splits: Facts) -> Rc<[Ends]> {
        let mut known = self.spreads.iter();
        let known = known.find(|it| it.requirement == index && it.splits == splits);
        if let Some(known) = known {
            return Rc::clone(&known.ends);
        }
        let shape = self.shape;
        let own = shape.pathway.requirements[index].splits.iter();
        let own = own.filter(|it| splits & bit(it.fact) != 0);
        let own: Vec<Split> = own.copied().collect();
        let leaves = shape.requirements[index].leaves;
        let anew = shape.looking_at(splits) & leaves;
        self.refresh(leaves & !anew);
        let (mut all, mut ends) = (Vec::new(), self.ends);
        self.stated.for_all(&own, &mut |stated| {
            for place in ways::places(anew) {
                ends.judge(shape, place, stated);
            }
            all.push(ends);
            true
        });
        let ends: Rc<[Ends]> = all.into();
        self.spreads.push(Spread {
            requirement: index,
            splits,
            ends: Rc::clone(&ends),
        });
        ends
    }

    /// The verdict as things stand.
    pub(super) fn verdict(&self) -> Verdict {
        let Shape { book, pathway, .. } = self.shape;
        judge::pathway(book, pathway, &mut self.stated.clone()).verdict()
    }
}

/// A level, the facts that are chosen, and the leaves that look at them.
#[derive(Clone, Copy)]
struct Asked {
    at: usize,
    chosen: Facts,
    taken: Set,
}

impl Ends {
    /// The leaves that reach a level.
    fn reached(&self, asked: Asked) -> Set {
        self.low[asked.at] & !asked.taken | self.high[asked.at] & asked.taken
    }

    /// Judges a leaf.
    fn judge(&mut self, shape: &Shape, place: usize, stated: &Stated) {
        let interval = judge::rule(shape.book, shape.leaves[place].rule, stated);
        let own = ways::bit(place);
        for (index, level) in [Level::Pending, Level::Met].into_iter().enumerate() {
            let put = |set: &mut Set, reached| {
                *set = if reached { *set | own } else { *set & !own };
            };
            put(&mut self.low[index], level <= interval.low);
            put(&mut self.high[index], level <= interval.high);
        }
    }
}

#[cfg(test)]
mod tests;

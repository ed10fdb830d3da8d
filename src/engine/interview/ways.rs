//! The ways to a level: which undecided leaves of a pathway are enough for it together.

use super::leaves::{LEVELS, Leaves, Set};
use crate::engine::Interval;
use crate::rulebook::{Answers, Rule, Rulebook, Value};

/// All answers with the splits stated, and the ways that they leave to each level.
pub(super) struct Ground {
    pub(super) answers: Answers,
    pub(super) ways: [Vec<Set>; 2],
}

impl Ground {
    /// The ways that answers leave in which the splits are stated.
    pub(super) fn new(leaves: &mut Leaves, answers: &Answers) -> Self {
        let intervals = leaves.intervals(answers);
        let pathway = leaves.pathway;
        let ways = [0, 1].map(|level| {
            let requirements = pathway.requirements.iter();
            let requirements: Vec<_> = requirements
                .map(|it| of(&it.rule, level, leaves, &intervals))
                .collect();
            let mut ways = Vec::new();
            for route in &pathway.routes {
                let own = route.requirements.iter().map(|&index| usize::from(index));
                let own = own.fold(vec![0], |all, index| both(&all, &requirements[index]));
                own.into_iter().for_each(|way| put(&mut ways, way));
            }
            ways
        });
        Self {
            answers: answers.clone(),
            ways,
        }
    }

    /// The direction.
    pub(super) fn field(&self, book: &Rulebook) -> Option<u8> {
        match self.answers.get(book.field) {
            Some(Value::Choice(field)) => Some(*field),
            _ => None,
        }
    }

    /// The leaves that stand on any way.
    pub(super) fn leaves(&self) -> Set {
        self.ways.iter().flatten().fold(0, |all, way| all | way)
    }
}

/// The ways of a rule to a level, by its place.
fn of(it: &Rule, level: usize, leaves: &Leaves, intervals: &[Interval]) -> Vec<Set> {
    match it {
        Rule::All(parts) => {
            let mut ways = vec![0];
            for part in parts {
                ways = both(&ways, &of(part, level, leaves, intervals));
                if ways.is_empty() {
                    break;
                }
            }
            ways
        }
        Rule::Any(parts) => {
            let mut ways = Vec::new();
            for part in parts {
                let of_part = of(part, level, leaves, intervals);
                of_part.into_iter().for_each(|way| put(&mut ways, way));
            }
            ways
        }
        leaf => {
            let (place, implies) = leaves.find(leaf);
            match intervals[place] {
                Interval { low, .. } if LEVELS[level] <= low => vec![0],
                Interval { high, .. } if high < LEVELS[level] => Vec::new(),
                _ => vec![implies[level]],
            }
        }
    }
}

/// Every way of the one with every way of the other.
fn both(one: &[Set], other: &[Set]) -> Vec<Set> {
    let mut ways = Vec::new();
    for one in one {
        other.iter().for_each(|other| put(&mut ways, one | other));
    }
    ways
}

/// Adds a way, unless one that asks less is there.
fn put(ways: &mut Vec<Set>, way: Set) {
    if !ways.iter().any(|known| known & !way == 0) {
        ways.retain(|known| way & !known != 0);
        ways.push(way);
    }
}

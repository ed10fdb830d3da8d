//! The ways to a level: which undecided leaves of a pathway are enough for it together.

use super::leaves::{LEVELS, Leaves, Set};
use crate::engine::stated::Stated;
use crate::engine::{Interval, ways};
use crate::rulebook::{Rule, Rulebook};

/// All answers with the splits stated, and the ways that they leave to each level.
pub(super) struct Ground<'a> {
    pub(super) stated: Stated<'a>,
    pub(super) ways: [Vec<Set>; 2],
}

impl<'a> Ground<'a> {
    /// The ways that answers leave in which the splits are stated.
    pub(super) fn new(leaves: &mut Leaves<'a>, stated: &Stated<'a>) -> Self {
        let pathway = leaves.pathway;
        let ways = [0, 1].map(|level| {
            let mut of_leaf = |leaf: &Rule| {
                let (place, implies) = leaves.find(leaf);
                match leaves.interval(place, stated) {
                    Interval { low, .. } if LEVELS[level] <= low => vec![0],
                    Interval { high, .. } if high < LEVELS[level] => Vec::new(),
                    _ => vec![implies[level]],
                }
            };
            let mut known: Vec<Option<Vec<Set>>> = vec![None; pathway.requirements.len()];
            let mut ways = Vec::new();
            for route in &pathway.routes {
                let mut own = vec![0];
                for index in route.requirements.iter().map(|&index| usize::from(index)) {
                    // A route that is closed asks for nothing more.
                    if own.is_empty() {
                        break;
                    }
                    let rule = &pathway.requirements[index].rule;
                    let asked = known[index].get_or_insert_with(|| ways::all(rule, &mut of_leaf));
                    own = ways::both(&own, asked);
                }
                own.into_iter().for_each(|way| ways::put(&mut ways, way));
            }
            ways
        });
        Self {
            stated: stated.clone(),
            ways,
        }
    }

    /// The direction.
    pub(super) fn field(&self, book: &Rulebook) -> Option<u8> {
        self.stated.choice(book.field)
    }

    /// The leaves that stand on any way.
    pub(super) fn leaves(&self) -> Set {
        self.ways.iter().flatten().fold(0, |all, way| all | way)
    }
}

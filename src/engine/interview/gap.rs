//! Gaps between two sides: what reaches a level on the one and not on the other.

use super::kinds::{self, Kind};
use super::leaves::{LEVELS, Leaves, Set};
use super::sum::Sum;
use super::ways::Ground;
use crate::engine::ways::bit;
use crate::order;
use crate::rulebook::{FactId, Level, Pathway, Question, Rulebook};

/// Finds gaps, and keeps what it has found out on the way.
pub(super) struct Gaps<'a> {
    book: &'a Rulebook,
    pub(super) leaves: Leaves<'a>,
    /// Kinds of values of a fact in the directions of two grounds.
    kinds: Vec<(FactId, [Option<u8>; 2], Vec<Kind>)>,
}

/// Two sides: the grounds, and the question whose answer is the best on the one and the
/// worst on the other. Some leaves ask the same on both.
struct Sides<'a> {
    best: &'a Ground<'a>,
    worst: &'a Ground<'a>,
    question: Option<Question>,
    same: Set,
}

/// A way on the best side, and those on the worst that may be open wherever it is.
type Doubt = (Set, Vec<Set>);

impl<'a> Gaps<'a> {
    pub(super) fn new(book: &'a Rulebook, pathway: &'a Pathway) -> Self {
        Self {
            book,
            leaves: Leaves::new(book, pathway),
            kinds: Vec::new(),
        }
    }

    /// Whether the best answer to a question leaves gaps to the worst on a ground.
    pub(super) fn are_left_by(&mut self, question: Question, ground: &Ground) -> bool {
        self.are_there(&Sides {
            best: ground,
            worst: ground,
            question: Some(question),
            same: self.leaves.without(question.fact),
        })
    }

    /// Whether two grounds can come to different levels.
    pub(super) fn are_between(&mut self, one: &Ground, other: &Ground) -> bool {
        let same = self.leaves.asking_alike(one, other);
        [[one, other], [other, one]].iter().any(|[best, worst]| {
            self.are_there(&Sides {
                best,
                worst,
                question: None,
                same,
            })
        })
    }

    fn are_there(&mut self, sides: &Sides) -> bool {
        (0..LEVELS.len()).any(|level| match self.doubts(sides, level) {
            None => true,
            Some(doubts) => !doubts.is_empty() && self.is_confirmed(sides, LEVELS[level], &doubts),
        })
    }

    /// The ways that are open on the one side and perhaps not on the other; `None` where
    /// one surely is not.
    fn doubts(&self, sides: &Sides, level: usize) -> Option<Vec<Doubt>> {
        let mut doubts = Vec::new();
        for &way in &sides.best.ways[level] {
            if sides.question.is_some() && way & !sides.same == 0 {
                continue;
            }
            // What a rival asks must stand on the way, or be a sum that others reach.
            let beyond = !(way & sides.same);
            let mut rivals = sides.worst.ways[level].clone();
            rivals.retain(|rival| rival & beyond & !self.leaves.sums == 0);
            if rivals.is_empty() {
                return None;
            }
            if rivals.iter().all(|rival| rival & beyond != 0) {
                doubts.push((way, rivals));
            }
        }
        Some(doubts)
    }

    /// Whether one of the ways is open and no rival of it is, for some points that are
    /// credited.
    fn is_confirmed(&mut self, sides: &Sides, level: Level, doubts: &[Doubt]) -> bool {
        let ways = doubts
            .iter()
            .flat_map(|(way, rivals)| rivals.iter().chain([way]));
        let among = ways.fold(0, |all, way| all | way);
        let (mut high, mut low, mut credited) = (Vec::new(), Vec::new(), Vec::new());
        for (place, points) in self.leaves.sums(among) {
            let sum =
                |on: &Ground, side| Sum::new(self.book, points, level, on, sides.question, side);
            high.push((place, sum(sides.best, 0)));
            low.push((place, sum(sides.worst, 1)));
            for id in &points.credits {
                let from = self.book.conversions[id.index()].from;
                let asked = sides.question.is_some_and(|it| it.fact == from);
                if !asked && sides.best.stated.get(from).is_none() {
                    order::put(&mut credited, from);
                }
            }
        }
        let credited: Vec<usize> = credited
            .into_iter()
            .map(|fact| self.kinds(fact, sides))
            .collect();
        self.any_kinds(&credited, &mut Vec::new(), &|kinds| {
            let with = |sums: &[(usize, Sum)]| -> Vec<(usize, Sum)> {
                let sums = sums.iter();
                sums.map(|(place, sum)| (*place, sum.with(kinds))).collect()
            };
            let (high, low) = (with(&high), with(&low));
            doubts.iter().any(|(way, rivals)| {
                let nothing = Sum::default();
                let mut held = vec![&nothing];
                held.extend(on(*way, &high));
                let reached = |sum: &Sum| held.iter().any(|held| held.is_enough_for(sum));
                let is_open = |rival: &Set| on(*rival, &low).all(reached);
                held.iter().all(|sum| sum.can_be()) && !rivals.iter().any(is_open)
            })
        })
    }

    /// The place of the kinds of a fact's values.
    fn kinds(&mut self, fact: FactId, sides: &Sides) -> usize {
        let fields = [sides.best, sides.worst].map(|it| it.field(self.book));
        let mut known = self.kinds.iter();
        let known = known.position(|(of, on, _)| *of == fact && *on == fields);
        known.unwrap_or_else(|| {
            let credits = self.leaves.sums(Set::MAX).flat_map(|(_, it)| &it.credits);
            let kinds = kinds::of(self.book, credits, fact, fields);
            self.kinds.push((fact, fields, kinds));
            self.kinds.len() - 1
        })
    }

    /// Whether the test holds for some kinds of values, one from each of some lists.
    fn any_kinds<'k>(
        &'k self,
        lists: &[usize],
        chosen: &mut Vec<&'k Kind>,
        test: &dyn Fn(&[&Kind]) -> bool,
    ) -> bool {
        let Some((list, others)) = lists.split_first() else {
            return test(chosen);
        };
        self.kinds[*list].2.iter().any(|kind| {
            chosen.push(kind);
            let holds = self.any_kinds(others, chosen, test);
            chosen.pop();
            holds
        })
    }
}

/// The sums on a way.
fn on(way: Set, sums: &[(usize, Sum)]) -> impl Iterator<Item = &Sum> {
    let own = sums.iter().filter(move |(place, _)| way & bit(*place) != 0);
    own.map(|(_, sum)| sum)
}

#[cfg(test)]
mod tests;

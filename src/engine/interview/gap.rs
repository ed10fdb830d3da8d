//! Gaps between two grounds: what reaches a level on the one and not on the other.

use super::kinds;
use super::sum::Sum;
use super::ways::{Ground, Leaves, Ways};
use crate::rulebook::{Answers, FactId, Level, Pathway, Question, Rulebook, Value};

/// Finds gaps, and keeps what it has found out on the way.
pub(super) struct Gaps<'a> {
    book: &'a Rulebook,
    pathway: &'a Pathway,
    pub(super) ways: Ways<'a>,
    kinds: Vec<(FactId, Vec<Value>)>,
}

/// A way that only sums may keep open on the other side, and the ways there that may.
type Doubt = (Leaves, Vec<Leaves>);

impl<'a> Gaps<'a> {
    pub(super) fn new(book: &'a Rulebook, pathway: &'a Pathway) -> Self {
        Self {
            book,
            pathway,
            ways: Ways::new(book, pathway),
            kinds: Vec::new(),
        }
    }

    /// Whether something reaches a level on the one ground and not on the other. Where a
    /// question is named, its answer is the best on the one and the worst on the other.
    pub(super) fn between(
        &mut self,
        best: &Ground,
        worst: &Ground,
        question: Option<Question>,
    ) -> bool {
        let mut levels = [Level::Pending, Level::Met].into_iter();
        levels.any(|level| match self.doubts(level, best, worst, question) {
            None => true,
            Some(doubts) => self.is_confirmed(&doubts, level, best, worst, question),
        })
    }

    /// The ways that are open on the one side and perhaps not on the other; `None` where
    /// one surely is not.
    fn doubts(
        &self,
        level: Level,
        best: &Ground,
        worst: &Ground,
        question: Option<Question>,
    ) -> Option<Vec<Doubt>> {
        let own = question.map_or(0, |it| self.ways.looking_at(it.fact));
        let mut doubts = Vec::new();
        for &way in best.ways(level) {
            if question.is_some() && way & own == 0 {
                continue;
            }
            // What a rival asks beside sums must stand on the way.
            let mut rivals = worst.ways(level).to_vec();
            rivals.retain(|rival| rival & !(way & !own) & !self.ways.sums == 0);
            if rivals.is_empty() {
                return None;
            }
            let same = if question.is_some() { way & !own } else { 0 };
            if !rivals.iter().any(|it| it & !same == 0 || it & self.ways.sums == 0) {
                doubts.push((way, rivals));
            }
        }
        Some(doubts)
    }

    /// Whether one of the ways has no rival for some points that certificates and exams bring.
    fn is_confirmed(
        &mut self,
        doubts: &[Doubt],
        level: Level,
        best: &Ground,
        worst: &Ground,
        question: Option<Question>,
    ) -> bool {
        if doubts.is_empty() {
            return false;
        }
        let all = doubts
            .iter()
            .flat_map(|(way, rivals)| rivals.iter().chain([way]))
            .fold(0, |all, way| all | way);
        let mut sources: Vec<FactId> = Vec::new();
        for (_, points) in self.ways.sums(all) {
            for id in &points.credits {
                let from = self.book.conversions[id.index()].from;
                let asked = question.is_some_and(|it| it.fact == from);
                if !asked && best.answers.get(from).is_none() && !sources.contains(&from) {
                    sources.push(from);
                }
            }
        }
        for &fact in &sources {
            if !self.kinds.iter().any(|(known, _)| *known == fact) {
                let kinds = kinds::of(self.book, self.pathway, fact);
                self.kinds.push((fact, kinds));
            }
        }
        let mut sides = [best.answers.clone(), worst.answers.clone()];
        self.any_kind(&sources, &mut sides, &|sides| {
            let sums = |answers: &Answers, best| {
                let mut sums: Vec<Sum> = Vec::new();
                for (index, points) in self.ways.sums(all) {
                    sums.resize_with(index, Sum::default);
                    sums.push(Sum::new(self.book, points, level, answers, question, best));
                }
                sums
            };
            let (best, worst) = (sums(&sides[0], true), sums(&sides[1], false));
            let nothing = Sum::default();
            doubts.iter().any(|(way, rivals)| {
                let held = best.iter().enumerate().filter(|(index, _)| way >> index & 1 == 1);
                let held: Vec<&Sum> = held.map(|(_, sum)| sum).chain([&nothing]).collect();
                let open = |rival: &Leaves| {
                    let asked = worst.iter().enumerate();
                    let mut asked = asked.filter(|(index, _)| rival >> index & 1 == 1);
                    asked.all(|(_, sum)| held.iter().any(|held| held.is_enough_for(sum)))
                };
                held.iter().all(|sum| sum.can_be()) && !rivals.iter().any(open)
            })
        })
    }

    /// Whether the test holds for some values of facts that bring points, on both sides.
    fn any_kind(
        &self,
        facts: &[FactId],
        sides: &mut [Answers; 2],
        test: &dyn Fn(&[Answers; 2]) -> bool,
    ) -> bool {
        let Some((fact, others)) = facts.split_first() else {
            return test(sides);
        };
        let kinds = self.kinds.iter().filter(|(known, _)| known == fact);
        kinds.flat_map(|(_, kinds)| kinds).any(|kind| {
            for side in sides.iter_mut() {
                side.set(*fact, Some(kind.clone()));
            }
            self.any_kind(others, sides, test)
        })
    }
}

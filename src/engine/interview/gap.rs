//! Gaps between two grounds: what reaches a level on the one and not on the other.

use super::kinds::{self, Kind};
use super::sum::Sum;
use super::ways::{Ground, Leaves, Ways};
use crate::rulebook::{FactId, Level, Pathway, Question, Rulebook};

/// Finds gaps, and keeps what it has found out on the way.
pub(super) struct Gaps<'a> {
    book: &'a Rulebook,
    pathway: &'a Pathway,
    pub(super) ways: Ways<'a>,
    kinds: Vec<(FactId, [Option<u8>; 2], Vec<Kind>)>,
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
        let same = match question {
            Some(question) => !self.ways.looking_at(question.fact),
            None => self.ways.asking_alike(best, worst),
        };
        let mut doubts = Vec::new();
        for &way in best.ways(level) {
            if question.is_some() && way & !same == 0 {
                continue;
            }
            // What a rival asks beside sums must stand on the way.
            let left = !(way & same);
            let mut rivals = worst.ways(level).to_vec();
            rivals.retain(|rival| rival & left & !self.ways.sums == 0);
            if rivals.is_empty() {
                return None;
            }
            if !rivals.iter().any(|rival| rival & left == 0) {
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
        let (mut high, mut low) = (Vec::new(), Vec::new());
        for (index, points) in self.ways.sums(all) {
            high.resize_with(index, Sum::default);
            low.resize_with(index, Sum::default);
            let sum = |ground: &Ground, best| {
                Sum::new(self.book, points, level, &ground.answers, question, best)
            };
            high.push(sum(best, true));
            low.push(sum(worst, false));
            for id in &points.credits {
                let from = self.book.conversions[id.index()].from;
                let asked = question.is_some_and(|it| it.fact == from);
                if !asked && best.answers.get(from).is_none() && !sources.contains(&from) {
                    sources.push(from);
                }
            }
        }
        let fields = [best, worst].map(|ground| ground.field(self.book));
        let known = |kinds: &[(FactId, [Option<u8>; 2], Vec<Kind>)], fact| {
            kinds.iter().position(|it| it.0 == fact && it.1 == fields)
        };
        for &fact in &sources {
            if known(&self.kinds, fact).is_none() {
                let kinds = kinds::of(self.book, self.pathway, fact, fields);
                self.kinds.push((fact, fields, kinds));
            }
        }
        let sources = sources.into_iter().filter_map(|fact| known(&self.kinds, fact));
        let sources: Vec<&[Kind]> = sources.map(|index| &*self.kinds[index].2).collect();
        any_kind(&sources, &mut Vec::new(), &|kinds| {
            let with = |sums: &[Sum]| -> Vec<Sum> { sums.iter().map(|it| it.with(kinds)).collect() };
            let (high, low) = (with(&high), with(&low));
            let nothing = Sum::default();
            doubts.iter().any(|(way, rivals)| {
                let held = high.iter().enumerate();
                let held = held.filter(|(index, _)| way >> index & 1 == 1);
                let held: Vec<&Sum> = held.map(|(_, sum)| sum).chain([&nothing]).collect();
                let open = |rival: &Leaves| {
                    let asked = low.iter().enumerate();
                    let mut asked = asked.filter(|(index, _)| rival >> index & 1 == 1);
                    asked.all(|(_, sum)| held.iter().any(|held| held.is_enough_for(sum)))
                };
                held.iter().all(|sum| sum.can_be()) && !rivals.iter().any(open)
            })
        })
    }
}

/// Whether the test holds for some kinds of values, one from each list.
fn any_kind<'k>(
    lists: &[&'k [Kind]],
    chosen: &mut Vec<&'k Kind>,
    test: &dyn Fn(&[&'k Kind]) -> bool,
) -> bool {
    let Some((kinds, others)) = lists.split_first() else {
        return test(chosen);
    };
    kinds.iter().any(|kind| {
        chosen.push(kind);
        let holds = any_kind(others, chosen, test);
        chosen.pop();
        holds
    })
}

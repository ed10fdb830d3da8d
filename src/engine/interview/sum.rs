//! A sum of points at one level, and whether one of them being reached is enough for
//! another. Points are counted in `i32` hundredths, as amounts are.

use super::kinds::Kind;
use super::ways::Ground;
use crate::engine::points::{self, Range};
use crate::rulebook::{
    Amount, ConflictId, ConversionId, FactId, Level, Minimum, PartId, Points, Question, Rulebook,
};

/// What a level asks of the parts of an exam; by default nothing of no exam.
#[derive(Debug, Default)]
pub(super) struct Sum {
    exam: Option<FactId>,
    /// The exam may yet turn out not to have been sat.
    unsure: bool,
    terms: Vec<Term>,
    total: i32,
    /// The conversions that may still bring points, and on which side it stands.
    credits: Vec<ConversionId>,
    side: usize,
}

/// One part: the points that it can still have, those credited to it, and those needed.
#[derive(Debug, Clone)]
struct Term {
    part: PartId,
    least: i32,
    greatest: i32,
    credit: i32,
    need: i32,
}

impl Sum {
    /// The sum at a level on one of two sides: with the best answer to the question on the
    /// first, with the worst on the second. What else is not stated brings nothing yet.
    pub(super) fn new(
        book: &Rulebook,
        points: &Points,
        level: Level,
        on: &Ground,
        question: Option<Question>,
        side: usize,
    ) -> Self {
        let stated = &on.stated;
        let asked = |fact: FactId| question.is_some_and(|it| it.fact == fact);
        let end = |range: Range| [range.1, range.0][side].0;
        let need = |least: Amount, lenient: Option<ConflictId>| match lenient {
            Some(_) if level == Level::Pending => 0,
            _ => least.0,
        };
        let term = |minimum: &Minimum| {
            let sat = points::sat(book, points, minimum, stated);
            let part = question.and_then(|it| it.part);
            let own = part.is_none_or(|part| minimum.sat.map(usize::from) == Some(part));
            let (least, greatest) = if own && points.exam.is_some_and(asked) {
                (end(sat), end(sat))
            } else {
                (sat.0.0, sat.1.0)
            };
            let mut credit = 0;
            for id in &points.credits {
                let conversion = &book.conversions[id.index()];
                let range = points::credit(book, conversion, minimum.part, stated);
                let least = range.0.0;
                credit = credit.max(if asked(conversion.from) {
                    end(range)
                } else {
                    least
                });
            }
            Term {
                part: minimum.part,
                least,
                greatest,
                credit: minimum.waived.map_or(credit, |full| full.0),
                need: need(minimum.least, minimum.lenient),
            }
        };
        let is_open = |exam: FactId| stated.get(exam).is_none() && !asked(exam);
        Self {
            exam: points.exam,
            unsure: points.exam.is_some_and(is_open),
            terms: points.minimums.iter().map(term).collect(),
            total: need(points.total, points.lenient),
            credits: points.credits.to_vec(),
            side,
        }
    }

    /// The sum with what values of other facts bring.
    pub(super) fn with(&self, kinds: &[&Kind]) -> Self {
        let mut terms = self.terms.clone();
        for brought in kinds.iter().copied().flatten() {
            if self.credits.contains(&brought.by) {
                let own = terms.iter_mut().filter(|term| term.part == brought.part);
                own.for_each(|term| term.credit = term.credit.max(brought.points[self.side]));
            }
        }
        Self {
            terms,
            credits: Vec::new(),
            ..*self
        }
    }

    /// Whether it can be reached at all.
    pub(super) fn can_be(&self) -> bool {
        let most = |term: &Term| term.greatest.max(term.credit);
        let reached = self.terms.iter().all(|term| term.need <= most(term));
        reached && self.total <= self.terms.iter().map(most).sum()
    }

    /// Whether whatever reaches this one reaches the other.
    pub(super) fn is_enough_for(&self, other: &Self) -> bool {
        if self.exam == other.exam {
            // In every part, either what was sat counts or what is credited.
            return (0..1 << self.terms.len()).all(|sat| self.is_enough_by(sat, other));
        }
        !other.unsure && Self::default().is_enough_by(0, other)
    }

    /// The same where these parts count as sat and all others as credited.
    fn is_enough_by(&self, sat: u32, other: &Self) -> bool {
        let sits = |index: usize| sat >> index & 1 == 1;
        // What the parts sat must bring together, and the most that they can.
        let (mut rest, mut most) = (self.total, 0);
        for (index, term) in self.terms.iter().enumerate() {
            let counted = term.least.max(term.credit);
            if sits(index) && term.sat_from() <= term.greatest {
                most += term.greatest;
            } else if !sits(index) && term.need <= counted {
                rest -= counted;
            } else {
                return true;
            }
        }
        if most < rest {
            return true;
        }
        // The least that the other counts. A part sat here of which it counts the same
        // anyway, or nothing, may take as much of the rest as it can.
        let (mut fixed, mut moving) = (0, 0);
        let mut elsewhere = rest - most;
        for it in &other.terms {
            let known = self.terms.iter().position(|term| term.part == it.part);
            let term = known
                .filter(|index| sits(*index))
                .map(|index| &self.terms[index]);
            let own = it.least.max(it.credit);
            let moves = term.filter(|term| it.least < it.greatest && it.credit < term.greatest);
            let least = moves.map_or(own, |term| {
                let alone = rest - (most - term.greatest);
                elsewhere += term.greatest;
                moving += term.sat_from().max(it.credit);
                term.sat_from().max(alone).max(it.credit)
            });
            if least < it.need {
                return false;
            }
            if moves.is_none() {
                fixed += own;
            }
        }
        other.total <= fixed + moving.max(elsewhere)
    }
}

impl Term {
    /// The least points sat that count before any credited.
    fn sat_from(&self) -> i32 {
        self.least.max(self.need).max(self.credit)
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;

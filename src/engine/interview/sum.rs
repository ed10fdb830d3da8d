//! A sum of points at one level, and whether one of them being reached is enough for
//! another. Points are counted in `i32` hundredths, as amounts are.

use crate::engine::points::{self, Range};
use super::kinds::Kind;
use crate::rulebook::{
    Answers, ConversionId, FactId, Level, PartId, Points, Question, Rulebook,
};

/// What a level asks of the parts of an exam; by default nothing of no exam.
#[derive(Default)]
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
#[derive(Clone)]
struct Term {
    part: PartId,
    least: i32,
    greatest: i32,
    credit: i32,
    need: i32,
}

impl Sum {
    /// The sum at a level, on the side where the question's answer is the best or on the one
    /// where it is the worst. What else is not stated brings nothing yet.
    pub(super) fn new(
        book: &Rulebook,
        points: &Points,
        level: Level,
        answers: &Answers,
        question: Option<Question>,
        best: bool,
    ) -> Self {
        let asked = |fact: FactId| question.is_some_and(|it| it.fact == fact);
        let end = |range: Range| if best { range.1.0 } else { range.0.0 };
        let need = |least: i32, lenient: bool| {
            if lenient && level == Level::Pending {
                0
            } else {
                least
            }
        };
        let terms = points.minimums.iter().map(|minimum| {
            let sat = points::sat(book, points, minimum, answers);
            let part = question.and_then(|it| it.part);
            let own = part.is_none() || part == minimum.sat.map(usize::from);
            let fixed = points.exam.is_some_and(asked) && own;
            let credits = points.credits.iter().map(|id| {
                let conversion = &book.conversions[id.index()];
                let range = points::credit(book, conversion, minimum.part, answers);
                if asked(conversion.from) { end(range) } else { range.0.0 }
            });
            let credit = credits.max().unwrap_or_default();
            Term {
                part: minimum.part,
                least: if fixed { end(sat) } else { sat.0.0 },
                greatest: if fixed { end(sat) } else { sat.1.0 },
                credit: minimum.waived.map_or(credit, |full| full.0),
                need: need(minimum.least.0, minimum.lenient.is_some()),
            }
        });
        Self {
            exam: points.exam,
            unsure: points
                .exam
                .is_some_and(|exam| answers.get(exam).is_none() && !asked(exam)),
            terms: terms.collect(),
            total: need(points.total.0, points.lenient.is_some()),
            credits: points.credits.clone(),
            side: usize::from(!best),
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
            exam: self.exam,
            unsure: self.unsure,
            terms,
            total: self.total,
            credits: Vec::new(),
            side: self.side,
        }
    }

    /// Whether it can be reached at all.
    pub(super) fn can_be(&self) -> bool {
        let most = |term: &Term| term.greatest.max(term.credit);
        let reached = self.terms.iter().all(|term| term.need <= most(term));
        reached && self.total <= self.terms.iter().map(most).sum()
    }

    /// Whether every way to reach this one reaches the other.
    pub(super) fn is_enough_for(&self, other: &Self) -> bool {
        if self.exam == other.exam {
            // In every part, either what was sat counts or what is credited.
            return (0..1 << self.terms.len()).all(|sat| self.is_enough_by(sat, other));
        }
        !other.unsure && Self::default().is_enough_by(0, other)
    }

    /// The same where these parts count as sat and the others as credited.
    fn is_enough_by(&self, sat: u32, other: &Self) -> bool {
        let from = |term: &Term| term.least.max(term.need).max(term.credit);
        let sits = |index: usize| sat >> index & 1 == 1;
        // What the parts sat must bring together, and the most that they can.
        let (mut rest, mut most) = (self.total, 0);
        for (index, term) in self.terms.iter().enumerate() {
            let counted = term.least.max(term.credit);
            if sits(index) && from(term) <= term.greatest {
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
        // The least that the other counts: first what it counts whatever is sat here.
        let (mut fixed, mut spread, mut free) = (0, 0, 0);
        for it in &other.terms {
            let place = self.terms.iter().position(|term| term.part == it.part);
            let place = place.filter(|index| sits(*index));
            let own = it.least.max(it.credit);
            let Some(term) = place.map(|index| &self.terms[index]) else {
                if own < it.need {
                    return false;
                }
                fixed += own;
                continue;
            };
            let least = from(term).max(rest - (most - term.greatest));
            if it.least == it.greatest || term.greatest <= it.credit {
                if own < it.need {
                    return false;
                }
                fixed += own;
                free += term.greatest;
            } else {
                if least.max(it.credit) < it.need {
                    return false;
                }
                spread += from(term).max(it.credit);
                free += 0;
            }
        }
        let elsewhere = self.terms.iter().enumerate().filter(|(index, term)| {
            sits(*index) && !other.terms.iter().any(|it| it.part == term.part)
        });
        free += elsewhere.map(|(_, term)| term.greatest).sum::<i32>();
        other.total <= fixed + spread.max(rest - free)
    }
}

//! The facts by which a pathway can be lifted at all, and what each can become.

use super::board::Board;
use super::reach::Run;
use super::search::{Facts, Search, bit};
use super::shape::Requirement;
use crate::order;
use crate::rulebook::{Fact, FactId, Kind, Leeway};

/// A fact that can be changed, and what it can become.
pub(super) struct Lever {
    pub(super) fact: FactId,
    pub(super) runs: Vec<Run>,
}

impl Lever {
    fn moves(&self) -> bool {
        self.runs.iter().any(|run| !run.is_empty())
    }
}

impl Search<'_> {
    /// The facts that can be changed and stand in a requirement that is not certain to be
    /// at the level, or in one that such a change touches. Choices come first,
    /// certificates last.
    pub(super) fn levers(&self, board: &mut Board) -> Vec<Lever> {
        let (book, requirements) = (self.shape.book, &self.shape.requirements);
        let doubtful = requirements.iter().enumerate();
        let doubtful = doubtful.filter(|(index, _)| !board.requires(*index, self.level));
        let doubtful = doubtful.fold(0, |all, (_, it)| all | it.facts);
        let concerned = connected(requirements, doubtful);
        let levers = book.fact_ids().filter(|fact| concerned & bit(*fact) != 0);
        let levers = levers.map(|fact| Lever {
            fact,
            runs: self.shape.runs(fact, self.answers.get(fact)),
        });
        let mut levers: Vec<Lever> = levers.filter(Lever::moves).collect();
        self.drop_vain(board, &mut levers);
        order::by_key(&mut levers, |lever| turn(book.fact(lever.fact)));
        levers
    }

    /// Drops values with which the level is out of reach, and facts that lose all. (Those
    /// of certificates are many, and few of them are hopeless.)
    fn drop_vain(&self, board: &Board, levers: &mut Vec<Lever>) {
        let all = facts(levers.iter());
        let mut board = board.clone();
        board.open(all);
        for lever in levers.iter_mut() {
            if self.shape.book.certificates == Some(lever.fact) {
                continue;
            }
            for run in &mut lever.runs {
                run.retain(|to| {
                    let mut board = board.clone();
                    board.set(lever.fact, Some(to));
                    board.reaches(self.level, all & !bit(lever.fact))
                });
            }
        }
        levers.retain(Lever::moves);
    }
}

/// Some facts, those of every requirement that looks at one of them, and so on.
fn connected(requirements: &[Requirement], facts: Facts) -> Facts {
    let touched = requirements.iter().filter(|it| it.facts & facts != 0);
    let all = touched.fold(facts, |all, it| all | it.facts);
    if all == facts {
        return facts;
    }
    connected(requirements, all)
}

/// When a fact is tried: what is had at once before what takes years.
fn turn(fact: &Fact) -> u8 {
    match fact.kind {
        Kind::Choice(_) if fact.change == Leeway::Free => 0,
        Kind::LanguageTest { .. } => 1,
        Kind::Scores { .. } => 3,
        Kind::Certificates => 4,
        _ => 2,
    }
}

/// The facts of some levers.
pub(super) fn facts<'a>(levers: impl Iterator<Item = &'a Lever>) -> Facts {
    levers.fold(0, |set, lever| set | bit(lever.fact))
}

#[cfg(test)]
mod tests;

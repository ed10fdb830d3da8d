//! The facts by which a pathway can be lifted at all, and what each can become.

use super::board::Board;
use super::reach::Run;
use super::search::{Facts, Search, bit};
use crate::order;
use crate::rulebook::{FactId, Kind, Leeway};

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
        let mut facts = 0;
        loop {
            let before = facts;
            for (index, requirement) in self.shape.requirements.iter().enumerate() {
                let own = requirement.facts;
                let mut certain = || board.requires(index, self.level);
                if own & !facts != 0 && (own & facts != 0 || !certain()) {
                    facts |= own;
                }
            }
            if facts == before {
                break;
            }
        }
        let book = self.shape.book;
        let levers = book.fact_ids().filter(|fact| facts & bit(*fact) != 0);
        let levers = levers.map(|fact| Lever {
            fact,
            runs: self.shape.runs(fact, self.answers.get(fact)),
        });
        let mut levers: Vec<Lever> = levers.filter(Lever::moves).collect();
        self.drop_vain(board, &mut levers);
        order::by_key(&mut levers, |lever| {
            let rules = book.fact(lever.fact);
            match rules.kind {
                Kind::Choice(_) if rules.change == Leeway::Free => 0,
                Kind::LanguageTest { .. } => 1,
                Kind::Scores { .. } => 3,
                Kind::Certificates => 4,
                _ => 2,
            }
        });
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

/// The facts of some levers.
pub(super) fn facts<'a>(levers: impl Iterator<Item = &'a Lever>) -> Facts {
    levers.fold(0, |set, lever| set | bit(lever.fact))
}

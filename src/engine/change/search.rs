//! The sets of facts that can lift a pathway, smallest first, and the values that do it.

use super::board::Board;
use super::levers::{Lever, facts};
use super::shape::Shape;
use super::{Alternative, Change, least};
use crate::engine::Verdict;
use crate::engine::stated::Stated;
use crate::order;
use crate::rulebook::{Answers, FactId, Level, Value};

/// The search for alternatives of one pathway.
pub(super) struct Search<'a> {
    pub(super) shape: &'a Shape<'a>,
    pub(super) answers: &'a Answers,
    pub(super) found: Vec<Alternative>,
    /// How everything stands as it is stated.
    board: Board<'a>,
    pub(super) level: Level,
    /// Sets that lift to a level.
    sets: Vec<(Facts, Level)>,
    /// How many alternatives there may be before the next set is looked at.
    room: usize,
}

/// As many alternatives are told of one set of facts. It is enough for one of every test or
/// one of every language; twice that comes only of choices that do not bear on each other.
const MOST_OF_A_SET: usize = 16;

/// A set of facts, one bit each by their place in the rule book.
pub(super) type Facts = u64;

pub(super) fn bit(fact: FactId) -> Facts {
    1 << fact.index()
}

impl<'a> Search<'a> {
    pub(super) fn new(shape: &'a Shape<'a>, answers: &'a Answers) -> Self {
        Self {
            shape,
            answers,
            found: Vec::new(),
            board: Board::new(shape, Stated::of(answers)),
            level: Level::Met,
            sets: Vec::new(),
            room: 0,
        }
    }

    /// Finds every smallest set that lifts what is certain to a level: small sets first, so
    /// that none is tried of which a part does it.
    pub(super) fn lift_to(&mut self, level: Level) {
        self.level = level;
        let mut board = self.board.clone();
        if board.reaches(level, 0) {
            return;
        }
        let levers = self.levers(&mut board);
        let bits: Vec<Facts> = levers.iter().map(|lever| bit(lever.fact)).collect();
        let mut left = facts(levers.iter());
        for size in 1..=levers.len() {
            let mut needed = 0;
            for bit in bits.iter().filter(|bit| left & *bit != 0) {
                let may = self.may_reach(&board, left & !bit);
                needed |= if may { 0 } else { *bit };
            }
            if !self.may_reach(&board, left) || self.covered(needed) {
                return;
            }
            let mut alone = 0;
            for set in sets_of(size, needed, left) {
                if !self.covered(set)
                    && self.may_reach(&board, set)
                    && self.lifts(&board, set, &levers)
                {
                    self.sets.push((set, level));
                    alone |= if size == 1 { set } else { 0 };
                }
            }
            left &= !alone;
        }
    }

    /// Whether a part of the set lifts as far, or the set itself does.
    fn covered(&self, set: Facts) -> bool {
        let mut sets = self.sets.iter();
        sets.any(|&(part, level)| part & !set == 0 && (part != set || level == self.level))
    }

    /// An outer bound: whether some values of these facts reach the level.
    pub(super) fn may_reach(&self, board: &Board, set: Facts) -> bool {
        let mut board = board.clone();
        board.open(set);
        board.reaches(self.level, set)
    }

    /// Lists the ways in which these facts lift, each needed; false where there is none.
    fn lifts(&mut self, board: &Board, set: Facts, levers: &[Lever]) -> bool {
        let before = self.found.len();
        self.room = before + MOST_OF_A_SET;
        let levers = levers.iter().filter(|lever| set & bit(lever.fact) != 0);
        let mut board = board.clone();
        self.walk(&mut board, &levers.collect::<Vec<_>>(), &mut Vec::new());
        self.found.len() > before
    }

    /// Tries the values of one fact after the other; whether the level is reached.
    fn walk(&mut self, board: &mut Board, levers: &[&Lever], chosen: &mut Vec<Change>) -> bool {
        if self.found.len() == self.room {
            return true;
        }
        let reached = board.reaches(self.level, 0);
        let Some((lever, rest)) = levers.split_first() else {
            if reached {
                self.accept(board, chosen);
            }
            return reached;
        };
        // What reaches it already needs nothing more; what all could not, no single one can.
        if reached
            || !self.may_reach(board, facts(levers.iter().copied()))
            || !self.all_would_do(board, lever)
        {
            return reached;
        }
        let mut any = false;
        for run in &lever.runs {
            for to in run {
                let value = self.brought(lever.fact, to);
                let mut board = board.clone();
                board.set(lever.fact, Some(value.as_ref().unwrap_or(to)));
                let (fact, to) = (lever.fact, to.clone());
                chosen.push(Change { fact, to });
                let reached = self.walk(&mut board, rest, chosen);
                chosen.pop();
                any |= reached;
                if reached {
                    break;
                }
            }
        }
        any
    }

    /// What is stated together with a certificate; nothing where a value is just what it is.
    fn brought(&self, fact: FactId, to: &Value) -> Option<Value> {
        match (self.answers.get(fact), to) {
            (Some(Value::Certificates(stated)), Value::Certificates(more)) => {
                Some(Value::Certificates([&stated[..], more].concat()))
            }
            _ => None,
        }
    }

    /// Whether all certificates together would do, where one is to be added; they come last.
    fn all_would_do(&self, board: &Board, lever: &Lever) -> bool {
        if self.shape.book.certificates != Some(lever.fact) {
            return true;
        }
        let mut all = match self.answers.get(lever.fact) {
            Some(Value::Certificates(stated)) => stated.clone(),
            _ => Vec::new(),
        };
        for best in lever.runs.iter().filter_map(|run| run.last()) {
            if let Value::Certificates(more) = best {
                all.extend(more);
            }
        }
        let all = Value::Certificates(all);
        let mut board = board.clone();
        board.set(lever.fact, Some(&all));
        board.reaches(self.level, 0)
    }

    /// Lists changes that reach the level, where each is needed and exactly the level comes
    /// of them; not where better points would leave the verdict open.
    fn accept(&mut self, board: &Board, chosen: &[Change]) {
        if board.verdict() == Verdict::Incomplete {
            return;
        }
        let mut set = chosen.to_vec();
        for index in 0..set.len() {
            if let Value::Scores(_) = set[index].to {
                set[index].to = least::points(self, &scored(board, &set), set[index].fact);
            }
        }
        order::by_key(&mut set, |change| change.fact);
        let board = scored(board, &set);
        let lifts_to = board.verdict();
        let exactly = match self.level {
            Level::Met => Verdict::Eligible,
            _ => Verdict::Conditional,
        };
        let each = |change: &Change| {
            let mut board = board.clone();
            board.set(change.fact, self.answers.get(change.fact));
            !board.reaches(self.level, 0)
        };
        if lifts_to == exactly && set.iter().all(each) {
            let alternative = Alternative { lifts_to, set };
            if !self.found.contains(&alternative) {
                self.found.push(alternative);
            }
        }
    }
}

/// The board with the points of exams as some changes have them.
fn scored<'b>(board: &Board<'b>, set: &'b [Change]) -> Board<'b> {
    let mut board = board.clone();
    for change in set {
        if let Value::Scores(_) = change.to {
            board.set(change.fact, Some(&change.to));
        }
    }
    board
}

/// The sets of so many facts that hold all needed ones, in counting order.
fn sets_of(size: usize, needed: Facts, all: Facts) -> impl Iterator<Item = Facts> {
    let others = all & !needed;
    let count = size.checked_sub(needed.count_ones() as usize);
    let mut next = count.and_then(|count| first(count, others));
    std::iter::from_fn(move || {
        let set = next?;
        next = after(set, others);
        Some(set | needed)
    })
}

/// The least set of so many of some facts.
fn first(count: usize, of: Facts) -> Option<Facts> {
    let (mut set, mut rest) = (0, of);
    for _ in 0..count {
        if rest == 0 {
            return None;
        }
        set |= rest & rest.wrapping_neg();
        rest &= rest - 1;
    }
    Some(set)
}

/// The next set of as many of some facts, in counting order: the lowest run of its members
/// gives one to the place above it, and the others fall to the lowest places.
fn after(set: Facts, of: Facts) -> Option<Facts> {
    let lowest = set & set.wrapping_neg();
    let gaps = of & !set & !(lowest | (lowest.wrapping_sub(1)));
    let place = gaps & gaps.wrapping_neg();
    if set == 0 || place == 0 {
        return None;
    }
    let below = (place - 1) & set;
    let fallen = first((below.count_ones() - 1) as usize, of)?;
    Some(set & !(place - 1) | place | fallen)
}

#[cfg(test)]
mod tests;

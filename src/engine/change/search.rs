//! The sets of facts that can lift a pathway, smallest first, and the values that do it.

use super::certain::Asked;
use super::levers::{Lever, facts};
use super::{Alternative, Change, least};
use crate::engine::{Verdict, judge};
use crate::order;
use crate::rulebook::{Answers, FactId, Level, Pathway, Rulebook, Value};

/// The search for alternatives of one pathway.
pub(super) struct Search<'a> {
    pub(super) book: &'a Rulebook,
    pub(super) stated: &'a Answers,
    pub(super) found: Vec<Alternative>,
    pub(super) pathway: &'a Pathway,
    /// What is stated, with the changes that are being tried.
    pub(super) answers: Answers,
    level: Level,
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
    pub(super) fn new(book: &'a Rulebook, pathway: &'a Pathway, stated: &'a Answers) -> Self {
        Self {
            book,
            stated,
            found: Vec::new(),
            pathway,
            answers: stated.clone(),
            level: Level::Met,
            sets: Vec::new(),
            room: 0,
        }
    }

    /// Finds every smallest set that lifts what is certain to a level: small sets first, so
    /// that none is tried of which a part does it.
    pub(super) fn lift_to(&mut self, level: Level) {
        self.level = level;
        let levers = self.levers();
        let bits: Vec<Facts> = levers.iter().map(|lever| bit(lever.fact)).collect();
        let mut left = facts(levers.iter());
        for size in 1..=levers.len() {
            let mut needed = 0;
            for bit in bits.iter().filter(|bit| left & *bit != 0) {
                needed |= if self.may_reach(left & !bit) { 0 } else { *bit };
            }
            if !self.may_reach(left) || self.covered(needed) {
                return;
            }
            let mut alone = 0;
            let mut set = next(0, left);
            while set != 0 {
                let fits = set.count_ones() as usize == size && set & needed == needed;
                if fits && !self.covered(set) && self.may_reach(set) && self.lifts(set, &levers) {
                    self.sets.push((set, level));
                    alone |= if size == 1 { set } else { 0 };
                }
                set = next(set, left);
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
    pub(super) fn may_reach(&mut self, set: Facts) -> bool {
        let facts = self.book.fact_ids().filter(|fact| set & bit(*fact) != 0);
        let before: Vec<_> = facts.map(|it| (it, self.answers.set(it, None))).collect();
        let may = self.asked(set).pathway(self.pathway, &self.answers);
        for (fact, value) in before {
            self.answers.set(fact, value);
        }
        may
    }

    /// Lists the ways in which these facts lift, each needed; false where there is none.
    fn lifts(&mut self, set: Facts, levers: &[Lever]) -> bool {
        let before = self.found.len();
        self.room = before + MOST_OF_A_SET;
        let levers = levers.iter().filter(|lever| set & bit(lever.fact) != 0);
        self.walk(&levers.collect::<Vec<_>>(), &mut Vec::new());
        self.found.len() > before
    }

    /// Tries the values of one fact after the other; whether the level is reached.
    fn walk(&mut self, levers: &[&Lever], chosen: &mut Vec<Change>) -> bool {
        if self.found.len() == self.room {
            return true;
        }
        let reached = self.certain();
        let Some((lever, rest)) = levers.split_first() else {
            if reached {
                self.accept(chosen);
            }
            return reached;
        };
        // What reaches it already needs nothing more; what all could not, no single one can.
        if reached || !self.may_reach(facts(levers.iter().copied())) || !self.all_would_do(lever) {
            return reached;
        }
        let mut any = false;
        for run in &lever.runs {
            for to in run {
                let before = self.answers.bring(lever.fact, to);
                let (fact, to) = (lever.fact, to.clone());
                chosen.push(Change { fact, to });
                let reached = self.walk(rest, chosen);
                chosen.pop();
                self.answers.set(fact, before);
                any |= reached;
                if reached {
                    break;
                }
            }
        }
        any
    }

    /// Whether all certificates together would do, where one is to be added; they come last.
    fn all_would_do(&mut self, lever: &Lever) -> bool {
        if self.book.certificates != Some(lever.fact) {
            return true;
        }
        let before = self.answers.get(lever.fact).cloned();
        for best in lever.runs.iter().filter_map(|run| run.last()) {
            self.answers.bring(lever.fact, best);
        }
        let reached = self.certain();
        self.answers.set(lever.fact, before);
        reached
    }

    /// Lists changes that reach the level, where each is needed and exactly the level comes
    /// of them; not where better points would leave the verdict open.
    fn accept(&mut self, chosen: &[Change]) {
        if self.verdict() == Verdict::Incomplete {
            return;
        }
        let mut set = chosen.to_vec();
        for change in &mut set {
            if let Value::Scores(_) = change.to {
                change.to = least::points(self, change.fact);
            }
        }
        order::by_key(&mut set, |change| change.fact);
        let lifts_to = self.verdict();
        let exactly = match self.level {
            Level::Met => Verdict::Eligible,
            _ => Verdict::Conditional,
        };
        let alternative = Alternative { lifts_to, set };
        let new = !self.found.contains(&alternative);
        let each = |change: &Change| {
            let before = self.stated.get(change.fact).cloned();
            let after = self.answers.set(change.fact, before);
            let needed = !self.certain();
            self.answers.set(change.fact, after);
            needed
        };
        if new && lifts_to == exactly && alternative.set.iter().all(each) {
            self.found.push(alternative);
        }
    }

    /// States something more; whether that is enough.
    pub(super) fn suffices(&mut self, fact: FactId, value: Value) -> bool {
        self.answers.set(fact, Some(value));
        self.certain()
    }

    fn verdict(&self) -> Verdict {
        judge::pathway(self.book, self.pathway, &self.answers).verdict()
    }

    /// Whether the level is certain, whatever is not stated.
    fn certain(&self) -> bool {
        self.asked(0).pathway(self.pathway, &self.answers)
    }

    pub(super) fn asked(&self, chosen: Facts) -> Asked<'a> {
        Asked {
            book: self.book,
            level: self.level,
            chosen,
        }
    }
}

/// The next subset of a set, in counting order; nothing after the last.
fn next(subset: Facts, set: Facts) -> Facts {
    subset.wrapping_sub(set) & set
}

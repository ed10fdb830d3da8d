//! Judged requirements: the levels that each can still take, and the contradictions behind it, which are read off the
//! judged tree: every rule before its parts, in the rule's order.

use super::stated::Stated;
use super::{Interval, blame, judge};
use crate::rulebook::{Answers, ConflictId, Level, Requirement, Rule, Rulebook};

/// One rule of a judged tree.
#[derive(Clone, Copy)]
pub(super) struct Node {
    /// The levels it can still take.
    pub(super) interval: Interval,
    /// How many rules it consists of, itself among them.
    pub(super) size: u16,
}

/// Judges requirements one after the other.
pub(super) struct Judge<'a, 's> {
    pub(super) book: &'a Rulebook,
    pub(super) stated: &'s mut Stated<'a>,
    /// The tree that is being judged: kept for its room alone.
    tree: Vec<Node>,
}

impl<'a, 's> Judge<'a, 's> {
    pub(super) fn new(book: &'a Rulebook, stated: &'s mut Stated<'a>) -> Self {
        Self {
            book,
            stated,
            tree: Vec::new(),
        }
    }

    /// Judges a requirement, and finds the contradictions behind it where it is settled: where a choice is not stated,
    /// those that hold whatever it is.
    pub(super) fn requirement(&mut self, it: &Requirement) -> (Interval, Vec<ConflictId>) {
        let Self { book, stated, tree } = self;
        let mut judged: Option<(Interval, Vec<ConflictId>)> = None;
        stated.for_all(&it.splits, &mut |stated| {
            tree.clear();
            let interval = grow(book, &it.rule, stated, tree);
            let found = blame::settled(book, &it.rule, stated, tree);
            judged = Some(match judged.take() {
                None => (interval, found),
                Some((before, mut conflicts)) => {
                    conflicts.retain(|conflict| found.contains(conflict));
                    (before.hull(interval), conflicts)
                }
            });
            true
        });
        let (interval, mut conflicts) = judged.unwrap_or((Interval::EVERYTHING, Vec::new()));
        if interval.settled().is_none() {
            conflicts.clear();
        }
        (interval, conflicts)
    }
}

/// Judges a rule that looks at no choice in several places, and finds the contradictions
/// behind it where it is settled.
pub(super) fn rule(book: &Rulebook, it: &Rule, answers: &Answers) -> (Interval, Vec<ConflictId>) {
    let (stated, mut tree) = (Stated::of(answers), Vec::new());
    let interval = grow(book, it, &stated, &mut tree);
    (interval, blame::settled(book, it, &stated, &tree))
}

/// Judges a rule whose splits are stated, and puts it and its parts behind the tree.
fn grow(book: &Rulebook, it: &Rule, stated: &Stated, tree: &mut Vec<Node>) -> Interval {
    let place = tree.len();
    let is_all = matches!(it, Rule::All(_));
    let interval = match it {
        Rule::All(parts) | Rule::Any(parts) => {
            tree.push(Node {
                interval: Interval::EVERYTHING,
                size: 0,
            });
            let mut joined = Interval::point(if is_all { Level::Met } else { Level::Unmet });
            for part in parts {
                let own = grow(book, part, stated, tree);
                joined = if is_all {
                    joined.and(own)
                } else {
                    joined.or(own)
                };
            }
            joined
        }
        leaf => {
            let interval = judge::rule(book, leaf, stated);
            tree.push(Node { interval, size: 1 });
            return interval;
        }
    };
    let size = u16::try_from(tree.len() - place).unwrap_or(u16::MAX);
    tree[place] = Node { interval, size };
    interval
}

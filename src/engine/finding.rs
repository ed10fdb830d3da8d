//! Judged requirements: how every rule stands, in the shape of the rule, and what is behind it.

use std::rc::Rc;

use super::stated::Stated;
use super::{Interval, blame, judge};
use crate::rulebook::{Answers, ConflictId, Level, Requirement, Rule, Rulebook};

/// A judged rule, of the rule's shape.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The levels it can still take.
    pub interval: Interval,
    /// Every rule of the tree; none where it is a leaf. Routes that ask the same share it.
    nodes: Option<Rc<[Node]>>,
}

/// One rule of a judged tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Node {
    /// The levels it can still take.
    pub interval: Interval,
    /// How many rules it consists of, itself among them.
    pub size: u16,
}

impl Finding {
    /// Every rule of the tree, each before its parts, in the rule's order; none for a leaf.
    #[must_use]
    pub fn nodes(&self) -> &[Node] {
        self.nodes.as_deref().unwrap_or_default()
    }
}

/// Judges requirements one after the other.
pub(super) struct Judge<'a, 's> {
    pub(super) book: &'a Rulebook,
    pub(super) stated: &'s mut Stated<'a>,
    /// The tree that is being judged.
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

    /// Judges a requirement, keeps the tree, and finds the contradictions behind it where it
    /// is settled: where a choice is not stated, those that hold whatever it is.
    pub(super) fn requirement(&mut self, it: &Requirement) -> (Finding, Vec<ConflictId>) {
        let Self { book, stated, tree } = self;
        if !matches!(it.rule, Rule::All(_) | Rule::Any(_)) && stated.has_all(&it.splits) {
            let interval = judge::rule(book, &it.rule, stated);
            let nodes = [Node { interval, size: 1 }];
            let conflicts = blame::settled(book, &it.rule, stated, &nodes);
            let nodes = None;
            return (Finding { interval, nodes }, conflicts);
        }
        let mut conflicts: Vec<ConflictId> = Vec::new();
        stated.for_all(&it.splits, &mut |stated| {
            let begin = tree.len();
            grow(book, &it.rule, stated, tree);
            let found = blame::settled(book, &it.rule, stated, &tree[begin..]);
            if begin == 0 {
                conflicts = found;
                return true;
            }
            conflicts.retain(|conflict| found.contains(conflict));
            let (joined, own) = tree.split_at_mut(begin);
            for (joined, own) in joined.iter_mut().zip(own) {
                joined.interval = joined.interval.hull(own.interval);
            }
            tree.truncate(begin);
            true
        });
        let interval = tree.first().map_or(Interval::EVERYTHING, |it| it.interval);
        if interval.settled().is_none() {
            conflicts.clear();
        }
        let nodes = (tree.len() > 1).then(|| Rc::from(&tree[..]));
        tree.clear();
        (Finding { interval, nodes }, conflicts)
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

//! A pathway as the search for changes sees it: its leaves, and the sets of them that are
//! enough. Nothing of it depends on what is stated.

use super::reach::{self, Run};
use super::search::{Facts, bit};
use crate::engine::ways;
use crate::rulebook::{FactId, Kind, Pathway, Rule, Rulebook, Value};

/// Some of the leaves, one bit each.
pub(super) type Set = u64;

/// What a search has to know of a pathway.
pub(super) struct Shape<'a> {
    pub(super) book: &'a Rulebook,
    pub(super) pathway: &'a Pathway,
    /// Its leaves; those that ask the same are one.
    pub(super) leaves: Vec<Leaf<'a>>,
    /// The leaves that look at each fact.
    looking_at: Vec<Set>,
    /// What each of its requirements asks, in their order.
    pub(super) requirements: Vec<Requirement>,
    /// The certificates that can be added.
    pub(super) certificates: Vec<Run>,
}

/// One leaf, and the facts that it looks at.
pub(super) struct Leaf<'a> {
    pub(super) rule: &'a Rule,
    pub(super) facts: Facts,
}

/// What a requirement asks.
pub(super) struct Requirement {
    /// The facts that it looks at, and the splits among them.
    pub(super) facts: Facts,
    pub(super) splits: Facts,
    /// The sets of leaves that are enough, and those of any of them.
    pub(super) ways: Vec<Set>,
    pub(super) leaves: Set,
}

impl<'a> Shape<'a> {
    pub(super) fn new(book: &'a Rulebook, pathway: &'a Pathway) -> Self {
        let mut leaves: Vec<Leaf> = Vec::new();
        pathway.visit(&mut |rule| {
            if !leaves.iter().any(|leaf| *leaf.rule == *rule) {
                let facts = set_of(rule.looks(book));
                leaves.push(Leaf { rule, facts });
            }
        });
        let requirements = pathway.requirements.iter().map(|it| {
            let ways = ways::all(&it.rule, &mut |rule| {
                let place = leaves.iter().position(|leaf| *leaf.rule == *rule);
                vec![place.map_or(0, ways::bit)]
            });
            Requirement {
                facts: set_of(it.facts.iter().copied()),
                splits: set_of(it.splits.iter().map(|split| split.fact)),
                leaves: ways.iter().fold(0, |all, way| all | way),
                ways,
            }
        });
        let requirements = requirements.collect();
        let looking_at = book.fact_ids().map(|fact| {
            let leaves = leaves.iter().enumerate();
            let own = leaves.filter(|(_, leaf)| leaf.facts & bit(fact) != 0);
            own.fold(0, |all, (place, _)| all | ways::bit(place))
        });
        let looking_at = looking_at.collect();
        let of = |fact| reach::certificates(book, pathway, fact);
        Self {
            book,
            pathway,
            leaves,
            looking_at,
            requirements,
            certificates: book.certificates.map_or_else(Vec::new, of),
        }
    }

    /// The runs of values to which a fact can be changed.
    pub(super) fn runs(&self, fact: FactId, stated: Option<&Value>) -> Vec<Run> {
        match self.book.fact(fact).kind {
            Kind::Certificates => self.certificates.clone(),
            _ => reach::runs(self.book, self.pathway, fact, stated),
        }
    }

    /// The leaves that look at any of some facts.
    pub(super) fn looking_at(&self, facts: Facts) -> Set {
        let of_each = ways::places(facts).filter_map(|fact| self.looking_at.get(fact));
        of_each.fold(0, |all, own| all | own)
    }
}

/// A set of these facts.
fn set_of(facts: impl IntoIterator<Item = FactId>) -> Facts {
    facts.into_iter().fold(0, |all, fact| all | bit(fact))
}

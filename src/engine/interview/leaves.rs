//! The leaves of a pathway's rules: which there are, what they look at, how they stand.

use super::ways::Ground;
use crate::engine::stated::Stated;
use crate::engine::ways::bit;
use crate::engine::{Interval, judge, points};
use crate::rulebook::{
    ConversionId, FactId, Judgement, Level, Pathway, Points, Rule, Rulebook, Value,
};

/// Some of the leaves, one bit each.
pub(super) type Set = u64;

/// A pathway's leaves.
pub(super) struct Leaves<'a> {
    book: &'a Rulebook,
    pub(super) pathway: &'a Pathway,
    /// Every leaf of the rules, and its bit's place: leaves that ask the same share one.
    places: Vec<(&'a Rule, usize)>,
    all: Vec<Leaf<'a>>,
    /// Those that are sums of points from several facts.
    pub(super) sums: Set,
}

struct Leaf<'a> {
    rule: &'a Rule,
    /// The facts that it looks at.
    facts: Vec<FactId>,
    /// The splits among them.
    beside: Vec<FactId>,
    /// Its intervals for the values of those seen so far.
    seen: Vec<(Vec<Option<&'a Value>>, Interval)>,
    /// Itself and what is reached wherever it is, to each level.
    implies: [Set; 2],
}

/// The levels that something must be reached for.
pub(super) const LEVELS: [Level; 2] = [Level::Pending, Level::Met];

impl<'a> Leaves<'a> {
    pub(super) fn new(book: &'a Rulebook, pathway: &'a Pathway) -> Self {
        let mut own = Self {
            book,
            pathway,
            places: Vec::new(),
            all: Vec::new(),
            sums: 0,
        };
        pathway.visit(&mut |rule| own.add(rule));
        for place in 0..own.all.len() {
            own.all[place].implies = LEVELS.map(|level| own.implied(place, level));
        }
        own
    }

    fn add(&mut self, rule: &'a Rule) {
        let known = self.all.iter().position(|leaf| *leaf.rule == *rule);
        let place = known.unwrap_or(self.all.len());
        self.places.push((rule, place));
        if known.is_some() {
            return;
        }
        if matches!(rule, Rule::Points(points) if points.exam.is_some() || points.credits.len() > 1)
        {
            self.sums |= bit(place);
        }
        let facts = rule.looks(self.book);
        let is_split = |fact: &FactId| self.pathway.splits.iter().any(|it| it.fact == *fact);
        self.all.push(Leaf {
            rule,
            beside: facts.iter().copied().filter(is_split).collect(),
            facts,
            seen: Vec::new(),
            implies: [0; 2],
        });
    }

    fn implied(&self, place: usize, level: Level) -> Set {
        let asks = |place: usize| match self.all[place].rule {
            Rule::Fact {
                fact,
                judgement,
                in_language: None,
            } => Some((fact, judgement)),
            _ => None,
        };
        let own = asks(place);
        let implied = (0..self.all.len()).filter(|&other| {
            let both = own.zip(asks(other));
            other == place
                || both.is_some_and(|(one, two)| one.0 == two.0 && one.1.implies(two.1, level))
        });
        implied.fold(0, |all, place| all | bit(place))
    }

    /// How one stands with these answers.
    pub(super) fn interval(&mut self, place: usize, stated: &Stated<'a>) -> Interval {
        let book = self.book;
        let own = self.all.get_mut(place);
        own.map_or(Interval::EVERYTHING, |leaf| leaf.interval(book, stated))
    }

    /// The place of a leaf of the pathway, and what is reached wherever it is.
    pub(super) fn find(&self, rule: &Rule) -> (usize, [Set; 2]) {
        let mut places = self.places.iter();
        let place = places.find(|(known, _)| std::ptr::eq(*known, rule));
        let place = place.map_or(0, |(_, place)| *place);
        (place, self.all[place].implies)
    }

    /// The sums among some leaves, by the places of their bits.
    pub(super) fn sums(&self, among: Set) -> impl Iterator<Item = (usize, &'a Points)> {
        let leaves = self.all.iter().enumerate();
        leaves.filter_map(move |(place, leaf)| match leaf.rule {
            Rule::Points(points) if self.sums & among & bit(place) != 0 => Some((place, points)),
            _ => None,
        })
    }

    /// The facts that some leaves look at.
    pub(super) fn facts(&self, of: Set) -> Vec<FactId> {
        let mut facts = Vec::new();
        for (place, leaf) in self.all.iter().enumerate() {
            if of & bit(place) != 0 {
                facts.extend(&leaf.facts);
            }
        }
        facts
    }

    /// The leaves that do not look at a fact.
    pub(super) fn without(&self, fact: FactId) -> Set {
        self.those(|leaf| !leaf.facts.contains(&fact))
    }

    /// The leaves that ask the same on two grounds.
    pub(super) fn asking_alike(&self, one: &Ground, other: &Ground) -> Set {
        let fields = [one, other].map(|it| it.field(self.book));
        let alike = |id: &ConversionId| {
            let conversion = &self.book.conversions[id.index()];
            let is_stated = one.stated.get(conversion.from).is_some();
            conversion.blocks.iter().all(|block| {
                let brought =
                    |on: &Ground| points::credit(self.book, conversion, block.gives, &on.stated);
                block.may_hold(fields[0]) == block.may_hold(fields[1])
                    || is_stated && brought(one) == brought(other)
            })
        };
        self.those(|leaf| {
            let mut beside = leaf.beside.iter();
            beside.all(|fact| one.stated.get(*fact) == other.stated.get(*fact))
                || matches!(leaf.rule, Rule::Points(points) if points.credits.iter().all(alike))
        })
    }

    fn those(&self, are: impl Fn(&Leaf) -> bool) -> Set {
        let leaves = self.all.iter().enumerate();
        let own = leaves.filter(|(_, leaf)| are(leaf));
        own.fold(0, |all, (place, _)| all | bit(place))
    }
}

impl<'a> Leaf<'a> {
    fn interval(&mut self, book: &Rulebook, stated: &Stated<'a>) -> Interval {
        let beside = || self.beside.iter().map(|fact| stated.get(*fact));
        let same = |values: &Vec<Option<&'a Value>>| values.iter().copied().eq(beside());
        if let Some((_, interval)) = self.seen.iter().find(|(values, _)| same(values)) {
            return *interval;
        }
        let beside = beside().collect();
        let interval = judge::rule(book, self.rule, stated);
        self.seen.push((beside, interval));
        interval
    }
}

impl Judgement {
    /// Whether whatever reaches a level here reaches it there.
    fn implies(&self, other: &Self, level: Level) -> bool {
        let starts = self.bands.iter().chain(&other.bands).map(|it| it.least);
        let mut values = starts.map(Value::Number).chain([Value::Word]);
        values.all(|it| self.of(&it).level < level || level <= other.of(&it).level)
    }
}

#[cfg(test)]
mod tests;

//! The ways to a level: which undecided leaves of a pathway are enough for it together.

use crate::engine::{Interval, judge, points};
use crate::rulebook::{
    Answers, ConversionId, FactId, Judgement, Level, Pathway, Points, Rule, Rulebook, Value,
};

/// Some of a pathway's leaves, one bit each.
pub(super) type Leaves = u64;

/// All answers with the splits stated, and the ways that they leave to each level.
pub(super) struct Ground {
    pub(super) answers: Answers,
    pub(super) ways: [Vec<Leaves>; 2],
}

/// A pathway's leaves.
pub(super) struct Ways<'a> {
    book: &'a Rulebook,
    pathway: &'a Pathway,
    /// Every leaf of the rules, and its bit's place: leaves that ask the same share one.
    places: Vec<(&'a Rule, usize)>,
    leaves: Vec<Leaf<'a>>,
    /// Those that are sums of points from several facts.
    pub(super) sums: Leaves,
}

struct Leaf<'a> {
    rule: &'a Rule,
    /// The facts that it looks at.
    facts: Vec<FactId>,
    /// The splits among them.
    beside: Vec<FactId>,
    /// Its intervals for the values of those seen so far.
    seen: Vec<(Vec<Option<Value>>, Interval)>,
    /// Itself and what is reached wherever it is, to each level.
    implies: [Leaves; 2],
}

/// The levels that something must be reached for.
pub(super) const LEVELS: [Level; 2] = [Level::Pending, Level::Met];

impl Ground {
    /// The direction.
    pub(super) fn field(&self, book: &Rulebook) -> Option<u8> {
        match self.answers.get(book.field) {
            Some(Value::Choice(field)) => Some(*field),
            _ => None,
        }
    }

    /// The leaves that stand on any way.
    pub(super) fn leaves(&self) -> Leaves {
        self.ways.iter().flatten().fold(0, |all, way| all | way)
    }
}

impl<'a> Ways<'a> {
    pub(super) fn new(book: &'a Rulebook, pathway: &'a Pathway) -> Self {
        let mut all = Self {
            book,
            pathway,
            places: Vec::new(),
            leaves: Vec::new(),
            sums: 0,
        };
        pathway.visit(&mut |rule| all.add(rule));
        for place in 0..all.leaves.len() {
            all.leaves[place].implies = LEVELS.map(|level| all.implied(place, level));
        }
        all
    }

    fn add(&mut self, rule: &'a Rule) {
        let known = self.leaves.iter().position(|leaf| *leaf.rule == *rule);
        let place = known.unwrap_or(self.leaves.len());
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
        self.leaves.push(Leaf {
            rule,
            beside: facts.iter().copied().filter(is_split).collect(),
            facts,
            seen: Vec::new(),
            implies: [0; 2],
        });
    }

    fn implied(&self, place: usize, level: Level) -> Leaves {
        let asks = |place: usize| match self.leaves[place].rule {
            Rule::Fact {
                fact,
                judgement,
                in_language: None,
            } => Some((fact, judgement)),
            _ => None,
        };
        let own = asks(place);
        let implied = (0..self.leaves.len()).filter(|&other| {
            let both = own.zip(asks(other));
            other == place
                || both.is_some_and(|(one, two)| one.0 == two.0 && one.1.implies(two.1, level))
        });
        implied.fold(0, |all, place| all | bit(place))
    }

    /// The ways on the ground of these answers.
    pub(super) fn ground(&mut self, answers: &Answers) -> Ground {
        let intervals: Vec<Interval> = self
            .leaves
            .iter_mut()
            .map(|leaf| leaf.interval(self.book, answers))
            .collect();
        let ways = LEVELS.map(|level| {
            let requirements = self.pathway.requirements.iter();
            let requirements: Vec<_> = requirements
                .map(|it| self.of(&it.rule, level, &intervals))
                .collect();
            let mut ways = Vec::new();
            for route in &self.pathway.routes {
                let own = route.requirements.iter().map(|&index| usize::from(index));
                let own = own.fold(vec![0], |all, index| both(&all, &requirements[index]));
                own.into_iter().for_each(|way| put(&mut ways, way));
            }
            ways
        });
        Ground {
            answers: answers.clone(),
            ways,
        }
    }

    fn of(&self, it: &Rule, level: Level, intervals: &[Interval]) -> Vec<Leaves> {
        match it {
            Rule::All(parts) => {
                let mut ways = vec![0];
                for part in parts {
                    ways = both(&ways, &self.of(part, level, intervals));
                    if ways.is_empty() {
                        break;
                    }
                }
                ways
            }
            Rule::Any(parts) => {
                let mut ways = Vec::new();
                for part in parts {
                    let of_part = self.of(part, level, intervals);
                    of_part.into_iter().for_each(|way| put(&mut ways, way));
                }
                ways
            }
            leaf => {
                let mut places = self.places.iter();
                let place = places.find(|(rule, _)| std::ptr::eq(*rule, leaf));
                let place = place.map_or(0, |(_, place)| *place);
                if level <= intervals[place].low {
                    vec![0]
                } else if intervals[place].high < level {
                    Vec::new()
                } else {
                    vec![self.leaves[place].implies[usize::from(level == Level::Met)]]
                }
            }
        }
    }

    /// The sums among some leaves, by the places of their bits.
    pub(super) fn sums(&self, among: Leaves) -> impl Iterator<Item = (usize, &'a Points)> {
        let leaves = self.leaves.iter().enumerate();
        leaves.filter_map(move |(place, leaf)| match leaf.rule {
            Rule::Points(points) if self.sums & among & bit(place) != 0 => Some((place, points)),
            _ => None,
        })
    }

    /// The facts that some leaves look at.
    pub(super) fn facts(&self, of: Leaves) -> Vec<FactId> {
        let mut facts = Vec::new();
        for (place, leaf) in self.leaves.iter().enumerate() {
            if of & bit(place) != 0 {
                facts.extend(&leaf.facts);
            }
        }
        facts
    }

    /// The leaves that do not look at a fact.
    pub(super) fn without(&self, fact: FactId) -> Leaves {
        self.those(|leaf| !leaf.facts.contains(&fact))
    }

    /// The leaves that ask the same on two grounds.
    pub(super) fn asking_alike(&self, one: &Ground, other: &Ground) -> Leaves {
        let fields = [one, other].map(|it| it.field(self.book));
        let alike = |id: &ConversionId| {
            let conversion = &self.book.conversions[id.index()];
            let is_stated = one.answers.get(conversion.from).is_some();
            conversion.blocks.iter().all(|block| {
                let brought =
                    |on: &Ground| points::credit(self.book, conversion, block.gives, &on.answers);
                block.may_hold(fields[0]) == block.may_hold(fields[1])
                    || is_stated && brought(one) == brought(other)
            })
        };
        self.those(|leaf| {
            let mut beside = leaf.beside.iter();
            beside.all(|fact| one.answers.get(*fact) == other.answers.get(*fact))
                || matches!(leaf.rule, Rule::Points(points) if points.credits.iter().all(alike))
        })
    }

    fn those(&self, are: impl Fn(&Leaf) -> bool) -> Leaves {
        let leaves = self.leaves.iter().enumerate();
        let own = leaves.filter(|(_, leaf)| are(leaf));
        own.fold(0, |all, (place, _)| all | bit(place))
    }
}

impl Leaf<'_> {
    fn interval(&mut self, book: &Rulebook, answers: &Answers) -> Interval {
        let beside = self.beside.iter();
        let beside: Vec<_> = beside.map(|fact| answers.get(*fact).cloned()).collect();
        if let Some((_, interval)) = self.seen.iter().find(|(values, _)| *values == beside) {
            return *interval;
        }
        let interval = judge::rule(book, self.rule, answers);
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

/// The bit of a leaf. A leaf too many would count as reached; the tests hold that there is none.
pub(super) fn bit(place: usize) -> Leaves {
    let place = u32::try_from(place).unwrap_or(u32::MAX);
    Leaves::checked_shl(1, place).unwrap_or_default()
}

/// Every way of the one with every way of the other.
fn both(one: &[Leaves], other: &[Leaves]) -> Vec<Leaves> {
    let mut ways = Vec::new();
    for one in one {
        other.iter().for_each(|other| put(&mut ways, one | other));
    }
    ways
}

/// Adds a way, unless one that asks less is there.
fn put(ways: &mut Vec<Leaves>, way: Leaves) {
    if !ways.iter().any(|known| known & !way == 0) {
        ways.retain(|known| way & !known != 0);
        ways.push(way);
    }
}

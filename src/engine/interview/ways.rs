//! The ways to a level: which undecided leaves are enough for it together.

use crate::engine::{Interval, judge};
use crate::rulebook::{Answers, FactId, Level, Pathway, Points, Rule, Rulebook, Value};

/// Some of the undecided leaves, one bit each. The rules of a pathway have far fewer than
/// there are bits, which the tests hold.
pub(super) type Leaves = u64;

/// All answers with the splits stated, and the ways that they leave.
pub(super) struct Ground {
    pub(super) answers: Answers,
    ways: [Vec<Leaves>; 2],
}

/// What has been seen of a pathway's leaves on the grounds so far.
pub(super) struct Ways<'a> {
    book: &'a Rulebook,
    pathway: &'a Pathway,
    seen: Vec<Seen<'a>>,
    /// The undecided leaves, each once, by their bits.
    leaves: Vec<&'a Rule>,
    /// Those that are sums of points from several facts.
    pub(super) sums: Leaves,
}

/// A leaf, judged for one value of the split that it looks at beside its own facts.
struct Seen<'a> {
    rule: &'a Rule,
    beside: Option<Value>,
    interval: Interval,
    bit: Leaves,
}

impl Ground {
    /// The direction.
    pub(super) fn field(&self, book: &Rulebook) -> Option<u8> {
        match self.answers.get(book.field) {
            Some(Value::Choice(field)) => Some(*field),
            _ => None,
        }
    }

    /// The ways to a level above unmet, none of them holding another.
    pub(super) fn ways(&self, level: Level) -> &[Leaves] {
        &self.ways[usize::from(level == Level::Met)]
    }
}

impl<'a> Ways<'a> {
    pub(super) fn new(book: &'a Rulebook, pathway: &'a Pathway) -> Self {
        Self {
            book,
            pathway,
            seen: Vec::new(),
            leaves: Vec::new(),
            sums: 0,
        }
    }

    /// The ways on the ground of these answers.
    pub(super) fn ground(&mut self, answers: &Answers) -> Ground {
        let ways = [Level::Pending, Level::Met].map(|level| {
            let pathway = self.pathway;
            let requirements = pathway.requirements.iter();
            let requirements: Vec<_> = requirements
                .map(|it| self.of(&it.rule, level, answers))
                .collect();
            let mut ways = Vec::new();
            for route in &pathway.routes {
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

    /// The sums among some leaves, by the places of their bits.
    pub(super) fn sums(&self, among: Leaves) -> impl Iterator<Item = (usize, &'a Points)> {
        let leaves = self.leaves.iter().enumerate();
        leaves.filter_map(move |(index, rule)| match rule {
            Rule::Points(points) if self.sums & among & bit(index) != 0 => Some((index, points)),
            _ => None,
        })
    }

    /// The leaves that look at a fact.
    pub(super) fn looking_at(&self, fact: FactId) -> Leaves {
        let looks = |rule: &Rule| match rule {
            Rule::Fact { fact: own, .. } => *own == fact,
            Rule::Certificates { .. } => self.book.certificates == Some(fact),
            Rule::Points(points) => {
                let mut credits = points.credits.iter();
                points.exam == Some(fact)
                    || credits.any(|id| self.book.conversions[id.index()].from == fact)
            }
            _ => false,
        };
        let leaves = self.leaves.iter().enumerate();
        leaves.fold(0, |all, (index, rule)| {
            if looks(rule) { all | bit(index) } else { all }
        })
    }

    fn of(&mut self, it: &'a Rule, level: Level, answers: &Answers) -> Vec<Leaves> {
        match it {
            Rule::All(parts) => {
                let mut ways = vec![0];
                for part in parts {
                    ways = both(&ways, &self.of(part, level, answers));
                    if ways.is_empty() {
                        break;
                    }
                }
                ways
            }
            Rule::Any(parts) => {
                let mut ways = Vec::new();
                for part in parts {
                    let of_part = self.of(part, level, answers);
                    of_part.into_iter().for_each(|way| put(&mut ways, way));
                }
                ways
            }
            leaf => {
                let (interval, bit) = self.leaf(leaf, answers);
                if level <= interval.low {
                    vec![0]
                } else if interval.high < level {
                    Vec::new()
                } else {
                    vec![bit]
                }
            }
        }
    }

    fn leaf(&mut self, rule: &'a Rule, answers: &Answers) -> (Interval, Leaves) {
        let (beside, sum) = match rule {
            Rule::Fact { fact, .. } if self.pathway.splits.contains(fact) => (Some(*fact), false),
            Rule::Fact { in_language, .. } | Rule::Certificates { in_language, .. } => {
                (*in_language, false)
            }
            Rule::Points(points) => (
                Some(self.book.field),
                points.exam.is_some() || points.credits.len() > 1,
            ),
            _ => (None, false),
        };
        let beside = beside.and_then(|fact| answers.get(fact));
        let mut seen = self.seen.iter();
        let same = |it: &&Seen| std::ptr::eq(it.rule, rule) && it.beside.as_ref() == beside;
        if let Some(seen) = seen.find(same) {
            return (seen.interval, seen.bit);
        }
        let interval = judge::rule(self.book, rule, answers);
        let alike = |it: &&Seen| {
            it.bit != 0 && *it.rule == *rule && (sum || it.beside.as_ref() == beside)
        };
        let known = self.seen.iter().find(alike).map(|it| it.bit);
        let bit = match known {
            _ if interval.settled().is_some() => 0,
            Some(bit) => bit,
            None => {
                let bit = bit(self.leaves.len());
                self.leaves.push(rule);
                if sum {
                    self.sums |= bit;
                }
                bit
            }
        };
        self.seen.push(Seen {
            rule,
            beside: beside.cloned(),
            interval,
            bit,
        });
        (interval, bit)
    }
}

fn bit(index: usize) -> Leaves {
    1 << index
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

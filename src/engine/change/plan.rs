//! Alternatives told together: what they have in common once, and what they differ in beside
//! each other.

use super::{Alternative, Change};
use crate::engine::Verdict;
use crate::rulebook::FactId;

/// All that leads to one verdict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice {
    /// The verdict.
    pub lifts_to: Verdict,
    /// What is needed in any case.
    pub common: Vec<Change>,
    /// The plans of which one is enough beside it; one without anything of its own where
    /// there is nothing to choose.
    pub plans: Vec<Plan>,
}

/// Changes of the same facts, whose values differ at the most.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// What every way has in common.
    pub fixed: Vec<Change>,
    /// What each way adds, in the order of the alternatives; none where there is but one.
    pub ways: Vec<Vec<Change>>,
}

/// What alternatives come to, in their order: what leads to the same verdict is one advice.
#[must_use]
pub fn advice(alternatives: &[Alternative]) -> Vec<Advice> {
    let groups = grouped(alternatives.iter(), |one, two| one.lifts_to == two.lifts_to);
    groups.iter().map(|group| advise(group)).collect()
}

fn advise(group: &[&Alternative]) -> Advice {
    let common = shared(group.iter().map(|it| &it.set));
    let rest = |it: &&Alternative| without(&it.set, &common);
    let sets: Vec<Vec<Change>> = group.iter().map(rest).collect();
    let like = |one: &Vec<Change>, two: &Vec<Change>| facts(one).eq(facts(two));
    let plans = grouped(sets.iter(), like);
    Advice {
        lifts_to: group[0].lifts_to,
        plans: plans.iter().map(|sets| plan(sets)).collect(),
        common,
    }
}

fn plan(sets: &[&Vec<Change>]) -> Plan {
    let fixed = shared(sets.iter().copied());
    let ways = match sets {
        [_] => Vec::new(),
        _ => sets.iter().map(|set| without(set, &fixed)).collect(),
    };
    Plan { fixed, ways }
}

/// What stands in every set.
fn shared<'a>(mut sets: impl Iterator<Item = &'a Vec<Change>>) -> Vec<Change> {
    let mut shared = sets.next().cloned().unwrap_or_default();
    sets.for_each(|set| shared.retain(|change| set.contains(change)));
    shared
}

fn without(set: &[Change], taken: &[Change]) -> Vec<Change> {
    let left = set.iter().filter(|change| !taken.contains(change));
    left.cloned().collect()
}

fn facts(set: &[Change]) -> impl Iterator<Item = FactId> + '_ {
    set.iter().map(|change| change.fact)
}

/// Things that are like the first of their group, in the order of their firsts.
fn grouped<'a, T>(
    things: impl Iterator<Item = &'a T>,
    like: impl Fn(&T, &T) -> bool,
) -> Vec<Vec<&'a T>> {
    let mut groups: Vec<Vec<&T>> = Vec::new();
    for it in things {
        match groups.iter_mut().find(|group| like(group[0], it)) {
            Some(group) => group.push(it),
            None => groups.push(vec![it]),
        }
    }
    groups
}

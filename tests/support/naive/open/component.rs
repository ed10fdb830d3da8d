//! Requirements that share unstated facts, with all that can come of them. Knows nothing of the
//! routes that ask for them.

use std::collections::BTreeSet;

use crate::naive::fact::{Fact, Value};
use crate::naive::facts::Facts;
use crate::naive::hull::enumerate;
use crate::naive::level::Level;
use crate::naive::representatives::{Purpose, representatives};
use crate::naive::rule::Rule;

/// Requirements that share unstated facts, and all their outcomes.
pub(super) struct Component {
    pub(super) facts: Vec<Fact>,
    /// Indices into the pathway's distinct rules.
    pub(super) rules: Vec<usize>,
    pub(super) values: Vec<Vec<Value>>,
    /// The distinct outcomes: one level for each of `rules`.
    pub(super) outcomes: Vec<Vec<Level>>,
    /// Index into `outcomes` for every combination of values, the last fact running fastest.
    pub(super) table: Vec<u8>,
}

/// Judges every combination of the component's representative values.
pub(super) fn tabulate(
    open: Vec<Fact>,
    indices: Vec<usize>,
    rules: &[Rule],
    facts: &Facts,
) -> Component {
    let own: Vec<Rule> = indices.iter().map(|index| rules[*index]).collect();
    let axes: Vec<(Fact, Vec<Value>)> = open
        .iter()
        .map(|fact| (*fact, representatives(*fact, Purpose::Pivot, &own)))
        .collect();
    let mut outcomes: Vec<Vec<Level>> = Vec::new();
    let mut table: Vec<u8> = Vec::new();
    enumerate(&axes, &mut facts.clone(), &mut |complete| {
        let levels = own.iter().map(|rule| rule.level(complete));
        let known = outcomes
            .iter()
            .position(|outcome| outcome.iter().copied().eq(levels.clone()));
        let index = known.unwrap_or_else(|| {
            outcomes.push(levels.collect());
            outcomes.len() - 1
        });
        table.push(u8::try_from(index).expect("few outcomes"));
        true
    });
    Component {
        facts: open,
        rules: indices,
        values: axes.into_iter().map(|(_, values)| values).collect(),
        outcomes,
        table,
    }
}

/// The distinct sets of outcomes along one fact, all others held.
pub(super) fn lines(component: &Component, axis: usize) -> BTreeSet<BTreeSet<usize>> {
    let length = component.values[axis].len();
    let stride: usize = component.values[axis + 1..].iter().map(Vec::len).product();
    let mut masks: BTreeSet<u128> = BTreeSet::new();
    for block in component.table.chunks(stride * length) {
        let mut last = 0;
        for start in 0..stride {
            let mask = (0..length)
                .map(|step| 1u128 << block[start + step * stride])
                .fold(0, |a, b| a | b);
            if mask != last {
                masks.insert(mask);
                last = mask;
            }
        }
    }
    masks
        .into_iter()
        .map(|mask| {
            (0..component.outcomes.len())
                .filter(|outcome| mask >> outcome & 1 == 1)
                .collect()
        })
        .collect()
}

pub(super) fn place(component: &Component, outcome: &[Level], levels: &mut [Level]) {
    for (index, level) in component.rules.iter().zip(outcome) {
        levels[*index] = *level;
    }
}

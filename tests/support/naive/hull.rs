//! One requirement judged for all that unstated facts might be. Does not know one rule from another.

use super::fact::{Fact, Value};
use super::facts::Facts;
use super::level::Interval;
use super::level::Level::{Met, Unmet};
use super::representatives::{Purpose, representatives};
use super::rule::Rule;

/// The hull of the levels of one requirement over all values of all its unstated facts together.
pub(super) fn hull(rule: Rule, facts: &Facts) -> Interval {
    let open: Vec<(Fact, Vec<Value>)> = rule
        .facts()
        .iter()
        .filter(|fact| facts.is_open(**fact))
        .map(|fact| (*fact, representatives(*fact, Purpose::Hull, &[rule])))
        .collect();
    let mut seen = None;
    enumerate(&open, &mut facts.clone(), &mut |complete| {
        let level = rule.level(complete);
        let (low, high) = seen.unwrap_or((level, level));
        seen = Some((low.min(level), high.max(level)));
        seen != Some((Unmet, Met)) // nothing can widen it any more
    });
    seen.expect("every fact has a value")
}

/// Calls `visit` with every combination of the values until it answers `false`.
pub(super) fn enumerate<'a>(
    open: &[(Fact, Vec<Value>)],
    facts: &mut Facts<'a>,
    visit: &mut dyn FnMut(&Facts<'a>) -> bool,
) -> bool {
    let Some(((fact, values), rest)) = open.split_first() else {
        return visit(facts);
    };
    values.iter().all(|value| {
        facts.state(*fact, *value);
        enumerate(rest, facts, visit)
    })
}

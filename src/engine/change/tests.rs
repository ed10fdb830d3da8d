//! The order of alternatives.

use super::{Alternative, Change, rank};
use crate::engine::Verdict;
use crate::rulebook::{FactId, List, Value};

#[test]
fn few_changes_then_eligible_then_little_effort_then_early_facts_come_first() {
    let mut book = crate::rulebook().clone();
    let mut facts = book.facts.to_vec();
    for (fact, effort) in facts.iter_mut().zip([2, 2, 2, 2, 1, 3]) {
        fact.effort = effort;
    }
    book.facts = List(facts.leak());
    let any = |facts: &[usize], lifts_to| {
        let change = |&fact: &usize| Change {
            fact: FactId::from(fact),
            to: Value::Word,
        };
        let set = facts.iter().map(change).collect();
        Alternative { lifts_to, set }
    };
    let told = [
        any(&[4], Verdict::Eligible),
        any(&[0], Verdict::Eligible),
        any(&[1], Verdict::Eligible),
        any(&[5], Verdict::Eligible),
        any(&[4], Verdict::Conditional),
        any(&[0, 1], Verdict::Eligible),
        any(&[0, 3], Verdict::Eligible),
        any(&[1, 2], Verdict::Eligible),
        any(&[0, 5], Verdict::Eligible),
        any(&[0, 1], Verdict::Conditional),
        any(&[0, 1, 2], Verdict::Eligible),
    ];
    assert!(told.is_sorted_by(|one, two| rank(&book, one) < rank(&book, two)));
}

//! Alternatives told together: every one is told, and nothing else.

use qadam::engine::{Advice, Alternative, Change, Plan, advice};
use qadam::rulebook::FactId;

/// Asserts that what is told comes to exactly these alternatives, and that nothing which
/// stands beside another could be told once for both.
#[track_caller]
pub(crate) fn check(alternatives: &[Alternative]) {
    let told = advice(alternatives);
    let mut expanded: Vec<Alternative> = told.iter().flat_map(expand).collect();
    assert_eq!(expanded.len(), alternatives.len(), "{told:#?}");
    for it in alternatives {
        let at = expanded.iter().position(|other| other == it);
        expanded.remove(at.unwrap_or_else(|| panic!("{it:?} is not told: {told:#?}")));
    }
    for one in &told {
        assert!(!one.plans.is_empty());
        let same = told.iter().filter(|it| it.lifts_to == one.lifts_to);
        assert_eq!(same.count(), 1, "{told:#?}");
        let shared = |change: &&Change| one.plans.iter().all(|it| it.fixed.contains(change));
        let twice: Vec<_> = one.plans[0].fixed.iter().filter(shared).collect();
        assert!(twice.is_empty(), "{twice:?}: {told:#?}");
        for (index, plan) in one.plans.iter().enumerate() {
            assert!(plan.ways.len() != 1 && plan.ways.iter().all(|way| !way.is_empty()));
            let alike = plan
                .ways
                .iter()
                .all(|way| facts(plan, Some(way)) == of(plan));
            assert!(alike, "a plan of several facts: {plan:#?}");
            let others = one.plans.iter().skip(index + 1);
            let apart = others.map(of).all(|other| other != of(plan));
            assert!(apart, "two plans of the same facts: {told:#?}");
        }
    }
}

/// The facts of a plan, all of whose ways have the same.
fn of(plan: &Plan) -> Vec<FactId> {
    facts(plan, plan.ways.first())
}

/// The facts of a plan in one of its ways.
fn facts(plan: &Plan, way: Option<&Vec<Change>>) -> Vec<FactId> {
    let changes = plan.fixed.iter().chain(way.into_iter().flatten());
    let mut facts: Vec<_> = changes.map(|change| change.fact).collect();
    facts.sort();
    facts
}

fn expand(it: &Advice) -> Vec<Alternative> {
    let mut all = Vec::new();
    for plan in &it.plans {
        let ways = if plan.ways.is_empty() {
            vec![Vec::new()]
        } else {
            plan.ways.clone()
        };
        for way in ways {
            let mut set = [it.common.clone(), plan.fixed.clone(), way].concat();
            set.sort_by_key(|change| change.fact);
            all.push(Alternative {
                lifts_to: it.lifts_to,
                set,
            });
        }
    }
    all
}

//! Two sums of points that are both asked: what is said of the one does not rule the other out.

use super::scores;
use crate::engine::points::tests::{exam, five, points};
use crate::engine::tests::list;
use crate::rulebook::{Answers, FactId, Requirement, Rule};

/// One part of which so many points are asked.
fn part(exam: Option<FactId>, least: i32) -> Rule {
    Rule::Points(points(exam, vec![five(0, least)], 0))
}

fn asking(rule: Rule) -> Requirement {
    Requirement {
        rule,
        ..crate::rulebook().pathways[0].requirements[0].clone()
    }
}

#[test]
fn of_two_sums_that_serve_alike_the_first_is_told() {
    let asked = asking(Rule::Any(list(vec![part(None, 4), part(None, 5)])));
    let found = scores(crate::rulebook(), &asked, &Answers::default());
    let least: Vec<i32> = found.iter().map(|it| it.parts[0].least.0).collect();
    assert_eq!(least, [4]);
}

#[test]
fn a_sum_that_is_out_of_reach_does_not_hide_another_that_is_asked_as_well() {
    let asked = asking(Rule::All(list(vec![part(Some(exam()), 5), part(None, 6)])));
    let found = scores(crate::rulebook(), &asked, &Answers::default());
    let missing: Vec<i32> = found.iter().map(|it| it.parts[0].missing().0).collect();
    assert_eq!(missing, [0, 1]);
}

//! Nothing less is overlooked: whatever brute force finds, no more of it is told.

use qadam::engine::{Alternative, Change, Verdict, changes};
use qadam::rulebook::{Answers, FactId, PathwayId};

use super::applied::{applied, certain, level, verdict, within};
use super::domain;
use crate::crowd::Dice;

#[test]
fn one_fact_that_helps_is_always_told() {
    let mut dice = Dice::new(0xa1);
    let mut helped = 0;
    for turn in 0..150 {
        let answers = somebody(&mut dice, turn);
        for pathway in crate::book().pathway_ids() {
            let found = changes(crate::book(), pathway, &answers);
            for (fact, values) in domain(&answers) {
                for to in values {
                    helped += usize::from(check(pathway, &answers, &found, &[Change { fact, to }]));
                }
            }
        }
    }
    assert!(helped > 1_000, "{helped}");
}

#[test]
fn several_facts_that_help_hold_some_that_are_told() {
    several(0xb2);
}

#[test]
fn several_others_that_help_hold_some_that_are_told() {
    several(0xc3);
}

/// Whoever is eligible but for one choice is told of it, where it can be changed.
#[test]
fn one_choice_that_was_taken_wrongly_is_always_told() {
    let mut dice = Dice::new(0xd4);
    let mut helped = 0;
    for turn in 0..24 {
        let person = somebody(&mut dice, turn);
        for pathway in crate::book().pathway_ids() {
            let lifted = changes(crate::book(), pathway, &person);
            let Some(best) = lifted.iter().find(|it| it.lifts_to == Verdict::Eligible) else {
                continue;
            };
            let eligible = applied(&person, &best.set, None);
            for fact in crate::book().fact_ids() {
                let Some(right) = eligible.get(fact) else {
                    continue;
                };
                for wrong in domain::choices(fact) {
                    let mut answers = eligible.clone();
                    answers.set(fact, Some(wrong));
                    if domain::values(fact, answers.get(fact)).contains(right) {
                        let found = changes(crate::book(), pathway, &answers);
                        let to = right.clone();
                        helped +=
                            usize::from(check(pathway, &answers, &found, &[Change { fact, to }]));
                    }
                }
            }
        }
    }
    assert!(helped > 20, "{helped}");
}

#[track_caller]
fn several(seed: u64) {
    let mut dice = Dice::new(seed);
    let mut helped = 0;
    for turn in 0..150 {
        let answers = somebody(&mut dice, turn);
        let all = domain(&answers);
        for pathway in crate::book().pathway_ids() {
            let found = changes(crate::book(), pathway, &answers);
            if verdict(pathway, &answers) == Verdict::Eligible {
                continue;
            }
            let requirements = &crate::book().pathways[pathway.index()].requirements;
            let looked_at = |fact| requirements.iter().any(|it| it.facts.contains(&fact));
            let domain: Vec<_> = all.iter().filter(|(fact, _)| looked_at(*fact)).collect();
            for _ in 0..250 {
                let count = domain.len().min(2 + dice.below(3));
                let mut set: Vec<Change> = Vec::new();
                while set.len() < count {
                    let (fact, values) = &domain[dice.below(domain.len())];
                    if set.iter().all(|it| it.fact != *fact) {
                        let to = values[dice.below(values.len())].clone();
                        set.push(Change { fact: *fact, to });
                    }
                }
                helped += usize::from(check(pathway, &answers, &found, &set));
            }
        }
    }
    assert!(helped > 50, "{helped}");
}

fn somebody(dice: &mut Dice, turn: usize) -> Answers {
    if turn.is_multiple_of(8) {
        return crate::judge::read(&dice.applicant());
    }
    dice.person()
}

fn domain(answers: &Answers) -> Vec<(FactId, Vec<qadam::rulebook::Value>)> {
    let facts = crate::book().fact_ids();
    let domain = facts.map(|fact| (fact, domain::values(fact, answers.get(fact))));
    domain.filter(|(_, values)| !values.is_empty()).collect()
}

/// Asserts that changes which lift, each needed, hold the facts of some that are told and
/// lift as far; whether they lift.
#[track_caller]
fn check(pathway: PathwayId, answers: &Answers, found: &[Alternative], set: &[Change]) -> bool {
    let lifts_to = verdict(pathway, &applied(answers, set, None));
    let lifts = lifts_to <= Verdict::Conditional && lifts_to < verdict(pathway, answers);
    if !lifts {
        return false;
    }
    let level = level(lifts_to);
    let reaches = |answers: &Answers| certain(pathway, answers) >= level;
    // Without the change, or with less of it.
    let less = |place: usize| {
        let Change { fact, to } = &set[place];
        let values = domain::values(*fact, answers.get(*fact));
        let less = values
            .into_iter()
            .filter(|it| domain::is_less(*fact, it, to));
        less.map(|it| applied(answers, set, Some(place)).with(*fact, it))
            .any(|it| reaches(&it))
    };
    // To hold back in an exam, lest a better one leave the verdict open, is no advice.
    let mut most = set.to_vec();
    for change in &mut most {
        change.to = domain::greatest(change.fact, &change.to);
    }
    if verdict(pathway, &applied(answers, &most, None)) == Verdict::Incomplete {
        return false;
    }
    let vain = |place| reaches(&applied(answers, set, Some(place))) || less(place);
    if (0..set.len()).any(vain) {
        return false;
    }
    let told = |it: &Alternative| it.lifts_to <= lifts_to && within(&it.set, set);
    assert!(
        found.iter().any(told),
        "{pathway:?} {answers:?}\n{set:?} lifts to {lifts_to:?}, told are\n{found:?}"
    );
    true
}

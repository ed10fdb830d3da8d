//! Which unstated facts can still change a verdict, by brute force. Does not know one rule from another.

mod component;

use std::collections::BTreeSet;

use serde_json::Value as Json;

use super::fact::Fact;
use super::level::Level::{self, Met, Unmet};
use super::pathways::{PATHWAYS, Routes};
use super::read::{certificates, read};
use super::rule::Rule;
use component::{Component, lines, place, tabulate};

/// The unstated facts whose statement can still change the pathway's verdict: those for which some
/// completion of all other unstated facts has two values of this one with differing verdicts.
///
/// Brute force: the requirements fall into components that share no unstated fact; every
/// combination of representative values of a component's facts is judged, and each line of that
/// table along one fact is put beside every outcome of the other components. That decomposition is
/// exact. What is assumed is that the representatives suffice:
///
/// - words, flags, semesters, years and months: every class that a rule tells apart (fields in five
///   kinds for KT, Kazakh instruction as Russian);
/// - certificates: the empty list and lists of one; a list counts by its best certificate, and with
///   a list of that one alone a pivotal fact stays pivotal;
/// - for KT one certificate for each number of points of App.2, a GRE for each pair of rows of
///   App.3 in both kinds of field, a GMAT for each judgement of App.5;
/// - a part missing in a stated KT: every number of points (a foreign language below 25 counts as 0);
/// - a KT not stated at all: every sum of the profile subjects from 14 to 70 and a miss of either
///   minimum, each with a foreign language of 0, 25 and 50 and a readiness of 0, 7 and 30: a part
///   that does not decide may as well be 0, and the profile subjects take up any difference;
/// - a doctoral exam: interview with profile 0, 50 and 54 to 80, each with an essay of 0, 4, 6, 20.
///
/// # Panics
///
/// When the applicant is not valid against the contract, or the pathway unknown.
pub fn open_facts(applicant: &Json, pathway: &str) -> BTreeSet<String> {
    let held = certificates(applicant);
    let facts = read(applicant, held.as_deref());
    let (_, routes) = PATHWAYS
        .into_iter()
        .find(|(id, _)| *id == pathway)
        .expect("a pathway of the contract");

    let mut rules: Vec<Rule> = Vec::new();
    for (_, rule) in routes.iter().flat_map(|(_, requirements)| *requirements) {
        if !rules.contains(rule) {
            rules.push(*rule);
        }
    }
    let mut levels: Vec<Level> = vec![Unmet; rules.len()];
    let mut groups: Vec<(Vec<Fact>, Vec<usize>)> = Vec::new();
    for (index, rule) in rules.iter().enumerate() {
        let mut open: Vec<Fact> = rule.facts().to_vec();
        open.retain(|fact| facts.is_open(*fact));
        if open.is_empty() {
            levels[index] = rule.level(&facts);
            continue;
        }
        let mut group = (open, vec![index]);
        let (touching, apart): (Vec<_>, Vec<_>) = groups
            .into_iter()
            .partition(|(theirs, _)| theirs.iter().any(|fact| group.0.contains(fact)));
        for (theirs, their_rules) in touching {
            group.0.extend(theirs);
            group.1.extend(their_rules);
        }
        group.0.sort();
        group.0.dedup();
        groups = apart;
        groups.push(group);
    }
    let components: Vec<Component> = groups
        .into_iter()
        .map(|(open, indices)| tabulate(open, indices, &rules, &facts))
        .collect();

    let mut found = BTreeSet::new();
    for (position, component) in components.iter().enumerate() {
        let others: Vec<&Component> = components
            .iter()
            .enumerate()
            .filter(|(other, _)| *other != position)
            .map(|(_, other)| other)
            .collect();
        for axis in 0..component.facts.len() {
            let pivotal = lines(component, axis).into_iter().any(|line| {
                in_some_context(&mut levels.clone(), &others, &mut |levels| {
                    let mut verdicts = line.iter().map(|outcome| {
                        let mut levels = levels.to_vec();
                        place(component, &component.outcomes[*outcome], &mut levels);
                        pathway_level(routes, &rules, &levels)
                    });
                    let first = verdicts.next();
                    verdicts.any(|verdict| Some(verdict) != first)
                })
            });
            if pivotal {
                found.insert(component.facts[axis].path().to_owned());
            }
        }
    }
    found
}

/// Whether the test holds beside some outcome of each of the other components.
fn in_some_context(
    levels: &mut [Level],
    others: &[&Component],
    test: &mut dyn FnMut(&[Level]) -> bool,
) -> bool {
    let Some((component, rest)) = others.split_first() else {
        return test(levels);
    };
    component.outcomes.iter().any(|outcome| {
        place(component, outcome, levels);
        in_some_context(levels, rest, test)
    })
}

/// ANY of ALL, every requirement being decided.
fn pathway_level(routes: Routes, rules: &[Rule], levels: &[Level]) -> Level {
    let level_of = |rule: &Rule| {
        let index = rules.iter().position(|known| known == rule);
        levels[index.expect("a rule of the pathway")]
    };
    routes
        .iter()
        .map(|(_, requirements)| {
            requirements
                .iter()
                .map(|(_, rule)| level_of(rule))
                .min()
                .unwrap_or(Met)
        })
        .max()
        .unwrap_or(Unmet)
}

//! What holds of all changes, whoever asks.

use qadam::engine::{Alternative, Change, Verdict, changes};
use qadam::rulebook::{Amount, Answers, FactId, Kind, Leeway, PathwayId, Scale, Value};

use super::applied::{applied, verdict, within};
use crate::APPLICANTS;
use crate::crowd::Dice;

#[test]
fn laws_hold_of_the_first_quarter() {
    crowd(0x11);
}

#[test]
fn laws_hold_of_the_second_quarter() {
    crowd(0x22);
}

#[test]
fn laws_hold_of_the_third_quarter() {
    crowd(0x33);
}

#[test]
fn laws_hold_of_the_last_quarter() {
    crowd(0x44);
}

#[test]
fn laws_hold_of_those_who_state_little() {
    let mut dice = Dice::new(0x55);
    for _ in 0..300 {
        let answers = crate::judge::read(&dice.applicant());
        for pathway in crate::book().pathway_ids() {
            check(pathway, &answers);
        }
    }
}

#[track_caller]
fn crowd(seed: u64) {
    let mut dice = Dice::new(seed);
    let book = crate::book();
    let facts: Vec<FactId> = book.fact_ids().collect();
    let pathways: Vec<PathwayId> = book.pathway_ids().collect();
    let people: Vec<Answers> = (0..500).map(|_| dice.somebody()).collect();
    let mut lifted = 0;
    for turn in 0..APPLICANTS {
        // Of one person, but for some facts of another, and some that are not stated.
        let mut answers = people[dice.below(people.len())].clone();
        let other = &people[dice.below(people.len())];
        for _ in 0..dice.below(8) {
            let fact = facts[dice.below(facts.len())];
            answers.set(fact, other.get(fact).cloned());
        }
        for _ in 0..dice.below(4) {
            answers.set(facts[dice.below(facts.len())], None);
        }
        lifted += usize::from(check(pathways[turn % pathways.len()], &answers));
    }
    assert!(lifted > APPLICANTS / 4, "{lifted} can be lifted");
}

/// Asserts every law; whether anything helps.
#[track_caller]
fn check(pathway: PathwayId, answers: &Answers) -> bool {
    let now = verdict(pathway, answers);
    let found = changes(crate::book(), pathway, answers);
    let told = |it: &Alternative| format!("{pathway:?}, {now:?}\n{answers:?}\n{it:?}\n{found:#?}");
    if now == Verdict::Eligible {
        assert!(found.is_empty(), "{answers:?}");
    }
    for (index, it) in found.iter().enumerate() {
        assert!(it.lifts_to < now, "lifts nothing: {}", told(it));
        let after = verdict(pathway, &applied(answers, &it.set, None));
        assert_eq!(after, it.lifts_to, "breaks its promise: {}", told(it));
        assert!(it.set.is_sorted_by_key(|it| it.fact), "{}", told(it));
        for place in 0..it.set.len() {
            allowed(answers, &it.set[place]);
            let without = verdict(pathway, &applied(answers, &it.set, Some(place)));
            assert!(without > it.lifts_to, "item {place} is vain: {}", told(it));
            for less in smaller(answers.get(it.set[place].fact), &it.set[place]) {
                let mut set = it.set.clone();
                set[place].to = less;
                let after = verdict(pathway, &applied(answers, &set, None));
                assert!(after > it.lifts_to, "{set:?} does: {}", told(it));
            }
        }
        let others = found
            .iter()
            .enumerate()
            .filter(|(other, _)| *other != index);
        for (_, other) in others {
            assert_ne!(it, other);
            let part = within(&other.set, &it.set) && other.set.len() < it.set.len();
            assert!(!part || other.lifts_to > it.lifts_to, "{}", told(it));
        }
        let alike = |other: &&Alternative| {
            other.lifts_to == it.lifts_to
                && within(&other.set, &it.set)
                && within(&it.set, &other.set)
        };
        assert!(found.iter().filter(alike).count() <= 16, "{}", told(it));
    }
    assert!(found.is_sorted_by_key(rank), "{found:#?}");
    super::told::check(&found);
    !found.is_empty()
}

/// Few changes first, eligible first, little effort first, facts that are asked early first.
fn rank(it: &Alternative) -> (usize, Verdict, u32, Vec<FactId>) {
    let facts = it.set.iter().map(|it| it.fact).collect();
    let efforts = it.set.iter();
    let efforts = efforts.map(|it| u32::from(crate::book().fact(it.fact).effort));
    (it.set.len(), it.lifts_to, efforts.sum(), facts)
}

/// Asserts that a person can change a fact so.
#[track_caller]
fn allowed(answers: &Answers, change: &Change) {
    let book = crate::book();
    let fact = book.fact(change.fact);
    assert!(fact.accepts(&change.to), "{change:?}");
    let forward = match (answers.get(change.fact), &change.to) {
        (None, _) => true,
        (Some(Value::Number(from)), Value::Number(to)) => from < to,
        (Some(Value::Choice(from)), Value::Choice(to)) => {
            from < to || fact.change == Leeway::Free && from != to
        }
        (
            Some(Value::LanguageTest { language, level }),
            Value::LanguageTest {
                language: other,
                level: to,
            },
        ) => level < to || language != other,
        (Some(Value::Scores(from)), Value::Scores(to)) => {
            from.iter().zip(to).all(|(from, to)| from <= to) && from != to
        }
        (Some(Value::Certificates(_)), Value::Certificates(to)) => to.len() == 1,
        (Some(from), to) => from != to && *to != Value::Word,
    };
    assert!(fact.change != Leeway::Never && forward, "{change:?}");
}

/// One step less, in every way that is still a change.
fn smaller(stated: Option<&Value>, change: &Change) -> Vec<Value> {
    let book = crate::book();
    let fact = book.fact(change.fact);
    let below = |number: Amount, scale: Scale| {
        let less = Amount(number.0 - scale.step.0);
        scale.contains(less).then_some(less)
    };
    let less: Vec<Value> = match (&change.to, &fact.kind) {
        (Value::Number(number), Kind::Number { scale, .. }) => below(*number, *scale)
            .map(Value::Number)
            .into_iter()
            .collect(),
        (Value::LanguageTest { language, level }, _) => (1..level.0 / 100)
            .map(|level| Value::LanguageTest {
                language: *language,
                level: Amount::whole(level),
            })
            .collect(),
        (Value::Choice(index), Kind::Choice(_)) if fact.change == Leeway::Forward => {
            (0..*index).map(Value::Choice).collect()
        }
        (Value::Certificates(held), _) => {
            let mut less = held.clone();
            let scale = book.tests[less[0].test.index()].scale;
            let below = below(less[0].result, scale);
            below
                .into_iter()
                .map(|it| {
                    less[0].result = it;
                    Value::Certificates(less.clone())
                })
                .collect()
        }
        (Value::Scores(scores), Kind::Scores { parts, .. }) => {
            let less = parts.iter().enumerate().filter_map(|(index, part)| {
                let mut less = scores.clone();
                less[index] = Some(below(less[index]?, part.scale)?);
                Some(Value::Scores(less))
            });
            less.collect()
        }
        _ => Vec::new(),
    };
    let still = |less: &Value| match (stated, less) {
        (Some(Value::Number(from)), Value::Number(to)) => from < to,
        (Some(Value::Choice(from)), Value::Choice(to)) => from < to,
        (Some(Value::Scores(from)), Value::Scores(to)) => {
            from.iter().zip(to).all(|(from, to)| from <= to)
        }
        _ => true,
    };
    less.into_iter().filter(still).collect()
}

//! What a value that reaches a level in one place reaches in another; what leaves ask on two grounds; which look at what.

#![allow(clippy::panic, reason = "a test stops at what is wrong")]

use super::{Leaves, Set};
use crate::engine::interview::ways::Ground;
use crate::engine::judge;
use crate::engine::stated::Stated;
use crate::engine::ways::bit;
use crate::rulebook::{
    Amount, Answers, Band, Certificate, FactId, Judgement, Kind, Level, List, Outcome, Rule,
    TestId, Value, byte,
};

/// Numbers from 0 to 9: pending from one of them, met from another.
fn judgement(pending: i32, met: i32, word: Level) -> Judgement {
    let outcome = |level| Outcome {
        level,
        conflict: None,
    };
    let ends = [[0, pending], [pending, met], [met, 10]].into_iter();
    let levels = [Level::Unmet, Level::Pending, Level::Met];
    let bands = ends.zip(levels).filter(|(ends, _)| ends[0] < ends[1]);
    let bands = bands.map(|(ends, level)| Band {
        least: Amount(ends[0]),
        greatest: Amount(ends[1] - 1),
        outcome: outcome(level),
    });
    Judgement {
        word: Some(outcome(word)),
        bands: List(Box::leak(bands.collect())),
    }
}

#[test]
fn one_judgement_implies_another_where_every_value_says_so() {
    let borders = || (0..=10).flat_map(|pending| (pending..=10).map(move |met| (pending, met)));
    let words = [Level::Unmet, Level::Met];
    let all: Vec<Judgement> = borders()
        .step_by(3)
        .flat_map(|(pending, met)| words.map(|word| judgement(pending, met, word)))
        .collect();
    let values: Vec<Value> = (0..10)
        .map(|it| Value::Number(Amount(it)))
        .chain([Value::Word])
        .collect();
    for (one, other) in all
        .iter()
        .flat_map(|one| all.iter().map(move |other| (one, other)))
    {
        for level in [Level::Pending, Level::Met] {
            let reach = |it: &Judgement, value| level <= it.of(value).level;
            let expected = values.iter().all(|it| !reach(one, it) || reach(other, it));
            assert_eq!(
                one.implies(other, level),
                expected,
                "{one:?} {other:?} {level:?}"
            );
        }
    }
}

/// No answers, and those that bring points: nothing, a middling value and the best there is.
fn people() -> Vec<Answers> {
    let book = crate::rulebook();
    let mut people = vec![Answers::default()];
    for conversion in &book.conversions {
        let values: Vec<Value> = match &book.fact(conversion.from).kind {
            Kind::Scores { parts, .. } => [1, 2, 4]
                .map(|share| {
                    let least = |it: Amount, most: Amount| Amount(it.0 + (most.0 - it.0) / share);
                    let score = parts
                        .iter()
                        .map(|it| Some(least(it.scale.least, it.scale.greatest)));
                    Value::Scores(score.collect())
                })
                .into(),
            _ => (0..book.tests.len())
                .map(|test| {
                    Value::Certificates(vec![Certificate {
                        test: TestId::from(test),
                        result: book.tests[test].scale.greatest,
                        language: 0,
                    }])
                })
                .collect(),
        };
        for value in values {
            let mut answers = Answers::default();
            answers.set(conversion.from, Some(value));
            people.push(answers);
        }
    }
    people
}

fn with(answers: &Answers, fact: FactId, choice: u8) -> Answers {
    let mut answers = answers.clone();
    answers.set(fact, Some(Value::Choice(choice)));
    answers
}

fn ground(answers: &Answers) -> Ground<'_> {
    Ground {
        stated: Stated::of(answers),
        ways: [Vec::new(), Vec::new()],
    }
}

/// The choices of a split.
fn choices(fact: FactId) -> u8 {
    let Kind::Choice(words) = &crate::rulebook().fact(fact).kind else {
        panic!("a split is a choice")
    };
    byte(words.len())
}

#[test]
fn leaves_that_ask_alike_judge_alike_and_those_without_the_split_always_do() {
    let (book, people) = (crate::rulebook(), people());
    let (mut apart, mut points_alike) = (0, 0);
    for (pathway, split) in book
        .pathways
        .iter()
        .flat_map(|it| it.splits.iter().map(move |split| (it, split.fact)))
    {
        let leaves = Leaves::new(book, pathway);
        for (one, other) in (1..choices(split)).map(|it| (it - 1, it)) {
            for stated in &people {
                let [one, other] = [one, other].map(|it| with(stated, split, it));
                let alike = leaves.asking_alike(&ground(&one), &ground(&other));
                for (place, leaf) in leaves.all.iter().enumerate() {
                    let is_alike = alike & bit(place) != 0;
                    assert!(is_alike || leaf.facts.contains(&split), "{:?}", leaf.rule);
                    let judged = |own: &Answers| judge::rule(book, leaf.rule, &Stated::of(own));
                    let told = |it: &Answers| {
                        let mut all = people.iter().map(|more| {
                            let mut own = it.clone();
                            let open = book.fact_ids().filter(|fact| it.get(*fact).is_none());
                            open.for_each(|fact| drop(own.set(fact, more.get(fact).cloned())));
                            judged(&own)
                        });
                        [judged(it)].into_iter().chain(&mut all).collect::<Vec<_>>()
                    };
                    apart += usize::from(!is_alike);
                    if is_alike {
                        assert_eq!(told(&one), told(&other), "{:?}", leaf.rule);
                    }
                    if let Rule::Points(points) = leaf.rule {
                        let mut blocks = points
                            .credits
                            .iter()
                            .flat_map(|id| &book.conversions[id.index()].blocks);
                        let [one, other] =
                            [&one, &other].map(|it| Stated::of(it).choice(book.field));
                        let hold = blocks.all(|it| it.may_hold(one) == it.may_hold(other));
                        assert!(is_alike || !hold, "{:?}", leaf.rule);
                        points_alike += usize::from(is_alike && one != other);
                    }
                }
            }
        }
    }
    assert!(apart > 0 && points_alike > 0, "{apart} {points_alike}");
}

#[test]
fn a_leaf_alone_is_found_by_its_bit() {
    let book = crate::rulebook();
    for pathway in &book.pathways {
        let leaves = Leaves::new(book, pathway);
        assert!(leaves.sums(0).next().is_none() && leaves.facts(0).is_empty());
        let mut all: Set = 0;
        for (place, leaf) in leaves.all.iter().enumerate() {
            let own = bit(place);
            assert_eq!(leaves.facts(own), leaf.facts);
            let sums: Vec<usize> = leaves.sums(own).map(|it| it.0).collect();
            let is_sum = leaves.sums & own != 0;
            assert_eq!(sums, if is_sum { vec![place] } else { Vec::new() });
            let fact = leaf.facts.first().copied();
            assert!(fact.is_none_or(|fact| leaves.without(fact) & own == 0));
            all |= own;
        }
        assert_eq!(leaves.sums(all).count(), leaves.sums.count_ones() as usize);
    }
}

//! The ends between which an answer can lie.

#![allow(clippy::panic, reason = "a test stops at what is wrong")]

use super::ends;
use crate::engine::stated::Stated;
use crate::rulebook::{Answers, FactId, Kind, Question, Value};

/// The ends of a question about the first fact of a kind, where so much is stated of it.
fn ends_of(kind: fn(&Kind) -> bool, part: Option<usize>, stated: Option<Value>) -> Vec<Value> {
    let book = crate::rulebook();
    let fact = book.facts.iter().position(|it| kind(&it.kind));
    let fact = fact.map_or_else(|| panic!("no such fact"), FactId::from);
    let mut answers = Answers::default();
    answers.set(fact, stated);
    let stated = Stated::of(&answers);
    ends(book, &book.pathways[0], Question { fact, part }, &stated)
}

#[test]
fn every_choice_is_an_end() {
    let values = ends_of(|it| matches!(it, Kind::Choice(_)), None, None);
    let expected: Vec<Value> = (0..).take(values.len()).map(Value::Choice).collect();
    assert!(values.len() > 2 && values == expected, "{values:?}");
}

#[test]
fn certificates_lie_between_none_and_the_best_of_every_test_in_every_language() {
    let book = crate::rulebook();
    let values = ends_of(|it| matches!(it, Kind::Certificates), None, None);
    let [Value::Certificates(none), Value::Certificates(all)] = &values[..] else {
        panic!("{values:?}")
    };
    assert!(none.is_empty());
    for (index, test) in book.tests.iter().enumerate() {
        let own: Vec<_> = all.iter().filter(|it| it.test.index() == index).collect();
        let languages = if test.language.is_some() {
            1
        } else {
            book.languages.len()
        };
        assert_eq!(own.len(), languages, "{}", test.id);
        assert!(own.iter().all(|it| it.result == test.scale.greatest));
    }
}

#[test]
fn a_part_that_is_asked_for_lies_between_the_ends_of_its_scale_and_others_stay() {
    let exam = |it: &Kind| matches!(it, Kind::Scores { .. });
    let book = crate::rulebook();
    let kinds = book.facts.iter().map(|it| &it.kind);
    let Some(Kind::Scores { parts, .. }) = kinds.into_iter().find(|it| exam(it)) else {
        panic!("no exam")
    };
    let least: Vec<_> = parts.iter().map(|it| Some(it.scale.least)).collect();
    let mut stated = least.clone();
    stated[1] = None;
    let (mut low, mut high) = (least.clone(), least);
    low[1] = Some(parts[1].scale.least);
    high[1] = Some(parts[1].scale.greatest);
    let values = ends_of(exam, Some(1), Some(Value::Scores(stated)));
    assert_eq!(values, [Value::Scores(low), Value::Scores(high)]);
}

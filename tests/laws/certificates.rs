//! A list of certificates is a set: neither order nor repetition says anything.

use qadam::rulebook::{Answers, Certificate, FactId, Value};
use serde_json::json;

use crate::crowd::Dice;
use crate::judge;

#[test]
fn order_and_repetition_of_certificates_are_irrelevant() {
    let (mut dice, mut seen) = (Dice::new(0x5e7), 0);
    while seen < 1_000 {
        let answers = dice.person();
        let Some(Value::Certificates(held)) = answers.get(fact()) else {
            continue;
        };
        if held.is_empty() {
            continue;
        }
        let mut other = held.clone();
        if other.len() < 20 {
            let again = dice.below(held.len());
            other.push(held[again]);
        }
        for index in (1..other.len()).rev() {
            other.swap(index, dice.below(index + 1));
        }
        check(&answers, other);
        seen += 1;
    }
}

#[test]
fn two_doubtful_certificates_in_either_order() {
    let held = json!([{"test": "hsk", "level": 2}, {"test": "toefl-other", "score": 40}]);
    let answers = judge::read(&json!({"tou_test": {"language": "en", "level": "A1"},
        "host": {"letter": false}, "certificates": held}));
    let Some(Value::Certificates(held)) = answers.get(fact()) else {
        panic!("certificates")
    };
    check(&answers, held.iter().rev().copied().collect());
}

/// Holds other certificates against those stated.
#[track_caller]
fn check(answers: &Answers, other: Vec<Certificate>) {
    let after = answers.clone().with(fact(), Value::Certificates(other));
    assert_eq!(
        judge::judge(answers),
        judge::judge(&after),
        "{answers:?}\n{after:?}"
    );
}

fn fact() -> FactId {
    qadam::rulebook().certificates.expect("certificates")
}

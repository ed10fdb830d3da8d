//! More answers never contradict what was said before.

use qadam::engine::Interval;
use qadam::rulebook::{Absence, Answers, FactId, Kind, Value};

use crate::crowd::{Dice, check};

#[test]
fn a_decision_survives_any_further_answer() {
    let mut dice = Dice::new(0xdec1);
    for turn in 0..2_000 {
        let before = dice.person();
        let after = more(&mut dice, &before);
        check(&before, &after, within, &turn);
    }
}

/// Whether all that can still be was possible before.
fn within(before: Interval, after: Interval) -> bool {
    before.low <= after.low && after.high <= before.high
}

/// The same answers, and some of somebody else's to what was not stated.
fn more(dice: &mut Dice, before: &Answers) -> Answers {
    let other = dice.somebody();
    let few = dice.below(2) == 0;
    let mut after = before.clone();
    for (fact, value) in other.iter() {
        if few && dice.below(3) > 0 {
            continue;
        }
        match before.get(fact) {
            None => after.set(fact, Some(value.clone())),
            Some(stated) => after.set(fact, Some(filled(fact, stated, value))),
        };
    }
    after
}

/// A stated value with the open parts of an exam taken from another.
fn filled(fact: FactId, stated: &Value, other: &Value) -> Value {
    let kind = &qadam::rulebook().fact(fact).kind;
    let (Value::Scores(stated), Value::Scores(other), Kind::Scores { parts, .. }) =
        (stated, other, kind)
    else {
        return stated.clone();
    };
    let scores = parts
        .iter()
        .zip(stated)
        .zip(other)
        .map(|((part, stated), other)| {
            let open = part.absent == Absence::Open;
            stated.or(other.filter(|_| open))
        });
    Value::Scores(scores.collect())
}

//! A better result never makes anything worse.

use qadam::engine::Interval;
use qadam::rulebook::{Absence, Amount, Certificate, FactId, Kind, Scale, TestId, Value};

use crate::crowd::{Dice, check};

/// More of it is better.
const UP: [&str; 10] = [
    "gpa",
    "work_months",
    "leadership_years",
    "specialty_years",
    "itp_additional_test",
    "tou_test",
    "kt",
    "doctoral_exam",
    "gre",
    "gmat",
];
/// Less of it is better.
const DOWN: [&str; 2] = ["military_service_months_ago", "english_degree_years_ago"];
/// Its word is the least of its values.
const NONE: [&str; 4] = [
    "gre",
    "gmat",
    "military_service_months_ago",
    "english_degree_years_ago",
];

#[test]
fn a_better_result_never_lowers_anything() {
    let mut dice = Dice::new(0xbe77);
    let mut raised = 0;
    while raised < 2_000 {
        let before = dice.person();
        let stated: Vec<FactId> = before.iter().map(|(fact, _)| fact).collect();
        let better = |fact| Some((fact, better(&mut dice, fact, before.get(fact)?)?));
        let found: Vec<(FactId, Value)> = stated.into_iter().filter_map(better).collect();
        let Some((fact, value)) = dice.pick(&found) else {
            continue;
        };
        let after = before.clone().with(*fact, value.clone());
        check(
            &before,
            &after,
            no_lower,
            &(raised, &qadam::rulebook().fact(*fact).path),
        );
        raised += 1;
    }
}

fn no_lower(before: Interval, after: Interval) -> bool {
    before.low <= after.low && before.high <= after.high
}

/// A better value of a fact, where there is one.
fn better(dice: &mut Dice, fact: FactId, value: &Value) -> Option<Value> {
    let book = qadam::rulebook();
    let rules = book.fact(fact);
    let listed = |list: &[&str]| list.contains(&&*rules.path);
    match (value, &rules.kind) {
        (Value::Certificates(held), _) => certificates(dice, held),
        (Value::Word, kind) if listed(&NONE) => some(dice, kind),
        (Value::Number(number), Kind::Number { scale, .. }) if listed(&UP) => {
            above(dice, *number, *scale).map(Value::Number)
        }
        (Value::Number(number), Kind::Number { scale, .. }) if listed(&DOWN) => {
            below(dice, *number, *scale).map(Value::Number)
        }
        (Value::LanguageTest { language, level }, _) => {
            let level = above(dice, *level, levels())?;
            Some(Value::LanguageTest {
                language: *language,
                level,
            })
        }
        (Value::Scores(scores), Kind::Scores { parts, .. }) if listed(&UP) => {
            let index = dice.below(parts.len());
            let mut scores = scores.clone();
            scores[index] = match (scores[index], parts[index].absent) {
                (Some(score), _) => Some(above(dice, score, parts[index].scale)?),
                (None, Absence::Zero) => Some(on(dice, parts[index].scale)),
                (None, _) => return None,
            };
            Some(Value::Scores(scores))
        }
        _ => None,
    }
}

/// One of them with a better result, or one more.
fn certificates(dice: &mut Dice, held: &[Certificate]) -> Option<Value> {
    let tests = &qadam::rulebook().tests;
    let mut held = held.to_vec();
    if held.is_empty() || dice.below(4) == 0 {
        let test = dice.below(tests.len());
        let language = u8::try_from(dice.below(13)).expect("a language");
        held.push(Certificate {
            test: TestId(u8::try_from(test).expect("a test")),
            result: on(dice, tests[test].scale),
            language: tests[test].language.unwrap_or(language),
        });
    } else {
        let index = dice.below(held.len());
        let one = &mut held[index];
        one.result = above(dice, one.result, tests[one.test.index()].scale)?;
    }
    Some(Value::Certificates(held))
}

/// Something rather than nothing.
fn some(dice: &mut Dice, kind: &Kind) -> Option<Value> {
    match kind {
        Kind::Number { scale, .. } => Some(Value::Number(on(dice, *scale))),
        Kind::Scores { parts, .. } => {
            let points = parts.iter().map(|part| Some(on(dice, part.scale)));
            Some(Value::Scores(points.collect()))
        }
        _ => None,
    }
}

/// CEFR levels as a scale.
fn levels() -> Scale {
    let count = i32::try_from(qadam::rulebook().levels.len()).expect("six levels");
    Scale {
        least: Amount::whole(1),
        greatest: Amount::whole(count),
        step: Amount::whole(1),
    }
}

fn on(dice: &mut Dice, scale: Scale) -> Amount {
    let before = Amount(scale.least.0 - scale.step.0);
    above(dice, before, scale).unwrap_or(scale.least)
}

/// The next number of a scale, or any later one.
fn above(dice: &mut Dice, number: Amount, scale: Scale) -> Option<Amount> {
    let steps = usize::try_from((scale.greatest.0 - number.0) / scale.step.0).ok()?;
    let most = if dice.below(2) == 0 {
        steps.min(1)
    } else {
        steps
    };
    let step = (most > 0).then(|| dice.below(most) + 1)?;
    Some(Amount(number.0 + i32::try_from(step).ok()? * scale.step.0))
}

/// The number before, or any earlier one.
fn below(dice: &mut Dice, number: Amount, scale: Scale) -> Option<Amount> {
    let mirror = |it: Amount| Amount(scale.least.0 + scale.greatest.0 - it.0);
    above(dice, mirror(number), scale).map(mirror)
}

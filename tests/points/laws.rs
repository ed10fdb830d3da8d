//! What holds of all points, whoever asks.

use qadam::engine::{self, Credit, Means, Score};
use qadam::rulebook::{Amount, Answers, Certificate, Level, Requirement, Value};

use crate::crowd::Dice;

const PEOPLE: usize = 3_000;

/// Everybody's scores, requirement by requirement.
fn each(seed: u64, mut check: impl FnMut(&Answers, &Requirement, &Score)) {
    let (book, mut dice) = (qadam::rulebook(), Dice::new(seed));
    for _ in 0..PEOPLE {
        let answers = dice.somebody();
        for requirement in book.pathways.iter().flat_map(|it| &it.requirements) {
            for score in engine::scores(book, requirement, &answers) {
                check(&answers, requirement, &score);
            }
        }
    }
}

#[test]
fn sums_are_those_of_the_parts() {
    each(0x51, |_, _, score| {
        let least: i32 = score.parts.iter().map(|it| it.counted.0.0).sum();
        let greatest: i32 = score.parts.iter().map(|it| it.counted.1.0).sum();
        assert_eq!(score.total, (Amount(least), Amount(greatest)), "{score:?}");
        assert!(greatest <= score.greatest().0, "{score:?}");
        for part in &score.parts {
            assert!(
                part.counted.0 <= part.counted.1 && part.counted.1 <= part.greatest,
                "{part:?}"
            );
            let own = part.own.unwrap_or_default();
            assert!(
                part.waived || part.counted.0 == own.max(part.brought),
                "{part:?}"
            );
        }
    });
}

/// An exam that lacks points in every way to count them does not meet its requirement.
#[test]
fn what_is_missing_is_missed() {
    let (mut lacking, mut enough) = (0, 0);
    each(0x52, |answers, requirement, score| {
        let sat = score.rule.exam.and_then(|exam| answers.get(exam));
        let full = score.missing().0 == 0 && score.parts.iter().all(|it| it.missing().0 == 0);
        if !matches!(sat, Some(Value::Scores(_))) {
            return;
        }
        let status = status(requirement, answers);
        // Something else may stand in the exam's place, so only the exam itself is looked at.
        let alone = answers.get(fact("gmat")) == Some(&Value::Word);
        if full {
            enough += 1;
        } else if alone && !requirement.id.starts_with("master-profile") {
            lacking += 1;
            assert_ne!(status, Some(Level::Met), "{score:?}\n{answers:?}");
        }
    });
    assert!(lacking > 300 && enough > 100, "{lacking} {enough}");
}

/// The next step of a scale brings what is promised, and nothing less than it does.
#[test]
fn the_next_step_brings_what_it_promises() {
    let mut climbed = 0;
    each(0x53, |answers, _, score| {
        for credit in engine::credits(qadam::rulebook(), score.rule, answers) {
            let Some((Means::Certificate(test, result), points)) = &credit.next else {
                continue;
            };
            let with = |result: Amount| {
                let language = qadam::rulebook().tests[test.index()]
                    .language
                    .unwrap_or_default();
                let held = Certificate {
                    test: *test,
                    result,
                    language,
                };
                let mut better = answers.clone();
                better.set(fact("certificates"), Some(Value::Certificates(vec![held])));
                brought(score, &better, &credit)
            };
            assert_eq!(with(*result), Some(*points), "{credit:?}");
            let below = qadam::rulebook().tests[test.index()].scale.step;
            assert!(
                with(Amount(result.0 - below.0)) < Some(*points),
                "{credit:?}"
            );
            climbed += 1;
        }
    });
    assert!(climbed > 300, "{climbed}");
}

/// What the same table brings to the same part of other answers.
fn brought(score: &Score, answers: &Answers, like: &Credit) -> Option<Amount> {
    let found = engine::credits(qadam::rulebook(), score.rule, answers);
    let mut same = found
        .iter()
        .filter(|it| (it.conversion, it.part) == (like.conversion, like.part));
    same.next().map(|it| it.points)
}

fn fact(path: &str) -> qadam::rulebook::FactId {
    qadam::rulebook().fact_by_path(path).expect("a fact")
}

/// How a requirement stands that some pathway has.
fn status(requirement: &Requirement, answers: &Answers) -> Option<Level> {
    let book = qadam::rulebook();
    let assessment = engine::assess(book, answers);
    let found = assessment.pathways.iter().flat_map(|pathway| {
        let own = &book.pathways[pathway.pathway.index()].requirements;
        let all = pathway.routes.iter().flat_map(|route| &route.requirements);
        all.filter(move |it| std::ptr::eq(&raw const own[it.requirement], requirement))
    });
    let mut settled = found.map(|it| it.interval.settled());
    settled.next().flatten()
}

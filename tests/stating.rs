//! What may be stated and what may not: every way into the answers is checked.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use qadam::rulebook::{Amount, Certificate, FactId, Question, TestId, Value};
use qadam::session::link::read;
use qadam::session::{Action, MOST_CERTIFICATES, Screen, Session};
use qadam::text::Language;

fn at(fragment: &str) -> Session {
    let session = read(fragment, qadam::rulebook(), Language::Kk);
    assert_eq!(session.rejected, [], "{fragment}");
    session
}

fn after(session: &Session, actions: impl IntoIterator<Item = Action>) -> Session {
    let step = |session: Session, action| session.reduce(qadam::rulebook(), action);
    actions.into_iter().fold(session.clone(), step)
}

fn fact(path: &str) -> FactId {
    qadam::rulebook()
        .fact_by_path(path)
        .expect("a fact of the rule book")
}

fn question(path: &str) -> Question {
    Question {
        fact: fact(path),
        part: None,
    }
}

fn number(text: &str) -> Value {
    Value::Number(Amount::parse(text).expect("a number"))
}

#[test]
fn a_part_of_an_exam_is_answered_by_itself() {
    let readiness = Question {
        fact: fact("kt"),
        part: Some(1),
    };
    let session = at("#/change/kt.readiness?for=master-research&kt=20,,8,9&skip=kt.readiness");
    assert_eq!(session.screen, Screen::Change(readiness));
    let answered = after(&session, [Action::Answer(readiness, number("10"))]);
    assert_eq!(answered, at("#/result?for=master-research&kt=20,10,8,9"));
    let Some(whole) = answered.answers.get(fact("kt")).cloned() else {
        panic!("points")
    };
    assert_eq!(
        after(&session, [Action::Answer(readiness, whole)]),
        answered
    );
    let unknown = after(&answered, [Action::Skip(readiness)]);
    assert_eq!(
        unknown,
        at("#/result?for=master-research&kt=20,,8,9&skip=kt.readiness")
    );
    // An exam cannot be stated without its profile subject.
    let profile = Question {
        fact: fact("kt"),
        part: Some(2),
    };
    assert_eq!(
        after(&answered, [Action::Skip(profile)]).answers,
        answered.answers
    );
}

#[test]
fn what_may_not_be_stated_changes_nothing() {
    let session = at("#/ask/gpa?for=mshe&gpa=3");
    let certificate = |test, result, language| {
        Value::Certificates(vec![Certificate {
            test: TestId(test),
            result: Amount(result),
            language,
        }])
    };
    for (path, value) in [
        ("gpa", number("5")),
        ("gpa", Value::Word),
        ("gpa", Value::Flag(true)),
        ("education", Value::Choice(99)),
        ("certificates", certificate(0, 630, 0)),
        ("certificates", certificate(99, 600, 0)),
        ("certificates", certificate(19, 400, 99)),
        (
            "certificates",
            Value::Certificates(vec![
                Certificate {
                    test: TestId(0),
                    result: Amount(600),
                    language: 0
                };
                MOST_CERTIFICATES + 1
            ]),
        ),
        (
            "tou_test",
            Value::LanguageTest {
                language: 99,
                level: Amount(400),
            },
        ),
        (
            "tou_test",
            Value::LanguageTest {
                language: 0,
                level: Amount(0),
            },
        ),
        (
            "tou_test",
            Value::LanguageTest {
                language: 0,
                level: Amount(700),
            },
        ),
        (
            "tou_test",
            Value::LanguageTest {
                language: 0,
                level: Amount(350),
            },
        ),
        ("kt", Value::Scores(Vec::new())),
    ] {
        let refused = after(&session, [Action::Answer(question(path), value.clone())]);
        assert_eq!(refused, session, "{path} {value:?}");
    }
    for part in [Some(1), Some(99)] {
        let part = Question {
            fact: fact("kt"),
            part,
        };
        assert_eq!(
            after(&session, [Action::Answer(part, number("1"))]),
            session
        );
    }
    let nowhere = Question {
        fact: FactId(200),
        part: Some(7),
    };
    assert_eq!(
        after(
            &session,
            [Action::Answer(nowhere, number("1")), Action::Skip(nowhere)]
        ),
        session
    );
}

#[test]
fn a_certificate_is_held_with_the_language_that_it_certifies() {
    let held = |language| {
        let goethe = qadam::rulebook().test_by_id("goethe").expect("a test");
        Value::Certificates(vec![Certificate {
            test: goethe,
            result: Amount(400),
            language,
        }])
    };
    let session = at("#/?for=mshe");
    let stated = |language| {
        after(
            &session,
            [Action::Answer(question("certificates"), held(language))],
        )
    };
    assert_eq!(stated(0), stated(1));
}

//! The session in the address: what is written is read again, as people and programs
//! carry it.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "support/dice.rs"]
mod dice;

use dice::Dice;
use qadam::rulebook::{Amount, FactId, Question, Value};
use qadam::session::link::{read, write};
use qadam::session::{Reason, Screen, Session};
use qadam::text::Language;

fn parsed(fragment: &str) -> Session {
    read(fragment, qadam::rulebook(), Language::Kk)
}

fn fact(path: &str) -> FactId {
    qadam::rulebook()
        .fact_by_path(path)
        .expect("a fact of the rule book")
}

fn stated(session: &Session, path: &str) -> Option<Value> {
    session.answers.get(fact(path)).cloned()
}

fn reasons(session: &Session) -> Vec<(&str, Reason)> {
    session
        .rejected
        .iter()
        .map(|it| (it.piece.as_str(), it.reason))
        .collect()
}

#[test]
fn a_link_reads_as_people_write_it() {
    let session = parsed(
        "#/ask/gpa?v=1&r=2025-2026&lang=ru&for=erasmus+mshe&education=bachelor-student&gpa=3.4\
         &certificates=ielts-academic:6.5+goethe:B2+other:tr:B2+hsk:4&host.language=en\
         &host.letter=no&tou_test=en:B2&kt=,10,8,9&gre=none&skip=gmat+kt.foreign_language",
    );
    let book = qadam::rulebook();
    assert_eq!(session.rejected, []);
    assert_eq!(session.language, Language::Ru);
    assert_eq!(
        session.screen,
        Screen::Ask(Question {
            fact: fact("gpa"),
            part: None
        })
    );
    assert_eq!(
        session.wanted,
        ["erasmus", "mshe"].map(|id| book.pathway_by_id(id).expect(id))
    );
    assert_eq!(stated(&session, "education"), Some(Value::Choice(0)));
    assert_eq!(stated(&session, "gpa"), Some(Value::Number(Amount(340))));
    assert_eq!(stated(&session, "host.letter"), Some(Value::Flag(false)));
    assert_eq!(stated(&session, "gre"), Some(Value::Word));
    let level = Amount::whole(4);
    assert_eq!(
        stated(&session, "tou_test"),
        Some(Value::LanguageTest { language: 0, level })
    );
    let Some(Value::Scores(points)) = stated(&session, "kt") else {
        panic!("points")
    };
    assert_eq!(
        points,
        [
            None,
            Some(Amount(1000)),
            Some(Amount(800)),
            Some(Amount(900))
        ]
    );
    let Some(Value::Certificates(held)) = stated(&session, "certificates") else {
        panic!("held")
    };
    let results: Vec<i32> = held.iter().map(|held| held.result.0).collect();
    assert_eq!(results, [650, 400, 400, 400]);
    assert_eq!(&*book.languages[usize::from(held[2].language)], "tr");
    let open = Question {
        fact: fact("kt"),
        part: Some(0),
    };
    assert_eq!(
        session.skipped,
        [
            Question {
                fact: fact("gmat"),
                part: None
            },
            open
        ]
    );
    assert_eq!(parsed(&write(&session, book)), session);
}

#[test]
fn what_is_written_is_what_people_would_write() {
    let link = "#/result?v=1&r=2025-2026&lang=en&for=mshe&gpa=2.97\
                &certificates=toefl-ibt:72+other:tr:C1&kt=,10,8,9&skip=gmat";
    assert_eq!(write(&parsed(link), qadam::rulebook()), link);
    let none = "#/result?v=1&r=2025-2026&lang=kk&for=mshe&certificates=";
    assert_eq!(write(&parsed(none), qadam::rulebook()), none);
    assert_eq!(
        stated(&parsed(none), "certificates"),
        Some(Value::Certificates(Vec::new()))
    );
    let start = Session::new(Language::Kk);
    assert_eq!(
        write(&start, qadam::rulebook()),
        "#/?v=1&r=2025-2026&lang=kk"
    );
}

#[test]
fn a_link_survives_the_programs_that_carry_it() {
    let plain = parsed("#/result?v=1&for=erasmus+mshe&certificates=goethe:B2+hsk:4&kt=20,10,8,9");
    for carried in [
        "/result?v=1&for=erasmus+mshe&certificates=goethe:B2+hsk:4&kt=20,10,8,9",
        "#/result?v=1&for=erasmus%2Bmshe&certificates=goethe%3AB2%2Bhsk%3a4&kt=20%2C10%2C8%2C9",
        "#/result?v=1&for=erasmus%20mshe&certificates=goethe:B2 hsk:4&kt=20,10,8,9",
        "%23%2Fresult%3Fv%3D1%26for%3Derasmus%2Bmshe%26certificates%3Dgoethe%3AB2%2Bhsk%3A4%26kt%3D20%2C10%2C8%2C9",
        "#/result/?&&for=+mshe++erasmus&certificates=goethe:b2+hsk:4.0&&kt=20.00,10,8,9&",
    ] {
        assert_eq!(parsed(carried), plain, "{carried}");
    }
}

#[test]
fn another_edition_keeps_the_answers_and_another_version_does_not() {
    let edition = parsed("#/?r=2019-2020&lang=en&gpa=3");
    assert_eq!(stated(&edition, "gpa"), Some(Value::Number(Amount(300))));
    let version = parsed("#/result?gpa=3&for=mshe&lang=en&v=2");
    assert_eq!(reasons(&version), [("v=2", Reason::Version)]);
    assert_eq!(
        Session {
            rejected: Vec::new(),
            ..version
        },
        Session::new(Language::En)
    );
}

#[test]
fn a_screen_that_cannot_be_shown_falls_back() {
    let gpa = Question {
        fact: fact("gpa"),
        part: None,
    };
    let kt = Question {
        fact: fact("kt"),
        part: None,
    };
    let readiness = Question {
        part: Some(1),
        ..kt
    };
    for (fragment, screen, told) in [
        ("", Screen::Start, false),
        ("#", Screen::Start, false),
        ("#/", Screen::Start, false),
        ("#/?for=mshe&gpa=3", Screen::Start, false),
        ("#/result", Screen::Start, false),
        ("#/result?gpa=3", Screen::Start, false),
        ("#/result?for=mshe", Screen::Result, false),
        ("#/counsel", Screen::Counsel, false),
        ("#/cohort", Screen::Cohort, false),
        ("#/embed", Screen::Embed, false),
        ("#/accessibility", Screen::Accessibility, false),
        ("#/ask/gpa?gpa=3", Screen::Start, false),
        ("#/ask/gpa?for=mshe", Screen::Ask(gpa), false),
        ("#/change/gpa?for=mshe", Screen::Change(gpa), false),
        ("#/ask/kt.readiness?for=mshe", Screen::Ask(kt), false),
        (
            "#/ask/kt.readiness?for=mshe&kt=not-taken",
            Screen::Ask(kt),
            false,
        ),
        (
            "#/ask/kt.readiness?for=mshe&kt=20,,8,9",
            Screen::Ask(readiness),
            false,
        ),
        ("#/ask/gpa.readiness?for=mshe&gpa=3", Screen::Result, true),
        ("#/ask/kt.?for=mshe", Screen::Start, true),
        ("#/ask/", Screen::Start, true),
        ("#/ask/nothing?for=mshe", Screen::Start, true),
        ("#/nowhere?for=mshe&gpa=3", Screen::Result, true),
        ("#/result/more?for=mshe&gpa=3", Screen::Result, true),
        ("#gpa=3", Screen::Start, true),
    ] {
        let session = parsed(fragment);
        assert_eq!(session.screen, screen, "{fragment}");
        let screens = session
            .rejected
            .iter()
            .filter(|it| it.reason == Reason::Screen)
            .count();
        assert_eq!(screens, usize::from(told), "{fragment}");
    }
}

#[test]
fn every_session_is_read_as_it_was_written() {
    let (book, mut dice) = (qadam::rulebook(), Dice(0x5eed));
    for _ in 0..3000 {
        let session = dice.session(book);
        let link = write(&session, book);
        assert_eq!(parsed(&link), session, "{link}");
    }
}

#[test]
fn ticks_are_read_one_by_one() {
    let session =
        parsed("#/?v=1&have=erasmus.photos+erasmus.nothing+photos+.+erasmus.photos+erasmus.form");
    let book = qadam::rulebook();
    let paths: Vec<_> = session
        .ticked
        .iter()
        .map(|it| book.paper_path(*it))
        .collect();
    assert_eq!(paths, ["erasmus.photos", "erasmus.form"]);
    assert_eq!(
        reasons(&session),
        [
            ("have=erasmus.nothing", Reason::UnknownValue),
            ("have=photos", Reason::UnknownValue),
            ("have=.", Reason::UnknownValue),
            ("have=erasmus.photos", Reason::Duplicate),
        ]
    );
}

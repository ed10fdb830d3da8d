//! What stays on a device: it is read back as it was written, junk is nothing, and only the
//! visitor's own visit takes its place.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use qadam::calendar::Day;
use qadam::rulebook;
use qadam::session::kept::{Kept, Upkeep, is_allowed, is_own, upkeep};
use qadam::session::link::read;
use qadam::session::{Action, Reason, Screen, Session};
use qadam::text::Language;

const RESULT: &str = "#/result?v=1&lang=ru&for=mshe&education=bachelor-student&gpa=2.5";

fn at(fragment: &str) -> Session {
    let session = read(fragment, rulebook(), Language::Kk);
    assert_eq!(session.rejected, [], "{fragment}");
    session
}

fn kept(text: &str) -> Option<Kept> {
    Kept::read(text, rulebook(), Language::Kk)
}

/// The visit after a step, whether it is the kept one then, and what became of that.
fn step(own: bool, before: &str, now: &str) -> (bool, Upkeep) {
    let mut own = own;
    let upkeep = upkeep(&mut own, &at(before), &at(now));
    (own, upkeep)
}

#[test]
fn what_is_kept_is_read_back() {
    let day = Day::new(2025, 11, 22).expect("a day");
    for fragment in [
        RESULT,
        "#/ask/gpa?v=1&lang=kk&for=mshe&education=bachelor-student&skip=citizenship",
        "#/?v=1&lang=en&gpa=2.97&for=erasmus",
    ] {
        let session = at(fragment);
        let text = Kept::write(day, &session, rulebook());
        assert!(text.starts_with("2025-11-22#/"), "{text}");
        assert_eq!(kept(&text), Some(Kept { day, session }));
    }
}

#[test]
fn junk_is_nothing() {
    let long = "x".repeat(1 << 20);
    let ask = "#/ask/gpa?for=mshe";
    for text in [
        "",
        "#",
        "2025-11-22",
        "2025-11-22#",
        "2025-11-22#/",
        "2025-11-22#/result?v=1",
        "2025-11-22#/?v=2&for=mshe&gpa=2.5",
        "2025-02-30#/?for=mshe",
        "yesterday#/?for=mshe",
        ask,
        "[object Object]",
        "{\"v\":1}",
        "\u{0}\u{feff}\u{202e}",
        &long,
        &["2025-11-22#", &long].concat(),
        &["2025-11-22#/?", &long, "&for=mshe"].concat(),
        &["қ", ask].concat(),
    ] {
        let start: String = text.chars().take(40).collect();
        assert_eq!(kept(text), None, "{start}");
    }
}

#[test]
fn what_no_longer_fits_is_told() {
    let found = kept("2025-11-22#/result?v=1&for=mshe&gpa=9&semester=5").expect("the semester");
    let reasons: Vec<Reason> = found.session.rejected.iter().map(|it| it.reason).collect();
    assert_eq!(reasons, [Reason::OffScale]);
    let unknown = kept("2025-11-22#/result?v=1&r=1999-2000&for=mshe&gpa=3").expect("the rest");
    assert_eq!(unknown.session.rejected[0].reason, Reason::Edition);
    assert_eq!(unknown.session.answers.iter().count(), 1);
}

#[test]
fn the_visit_that_is_kept_is_known_again() {
    let stored = kept(&format!("2025-11-22{RESULT}"));
    assert!(stored.is_some());
    let own = |fragment: &str| is_own(stored.as_ref(), &at(fragment));
    assert!(own(RESULT));
    assert!(own(&RESULT.replace("lang=ru", "lang=en")));
    assert!(own(&RESULT.replace("result", "change/gpa")));
    for other in ["gpa=2.6", "gpa=2.5&semester=5", "gpa=2.5&skip=kaztest"] {
        assert!(!own(&RESULT.replace("gpa=2.5", other)), "{other}");
    }
    assert!(!own("#/"));
    assert!(!is_own(None, &at(RESULT)) && !is_own(None, &at("#/")));
}

#[test]
fn a_visit_of_ones_own_is_written_with_every_step() {
    let asked = RESULT.replace("result", "change/gpa");
    for now in [
        RESULT.to_owned(),
        RESULT.replace("2.5", "2.6"),
        RESULT.replace("lang=ru", "lang=kk"),
        RESULT.replace("&gpa=2.5", ""),
        asked.clone(),
    ] {
        assert_eq!(step(true, &asked, &now), (true, Upkeep::Write), "{now}");
    }
    let looked_up = RESULT.replace("result", "rules/dates");
    assert_eq!(step(true, RESULT, &looked_up), (true, Upkeep::Leave));
}

#[test]
fn a_visit_of_others_takes_nothing_away_until_something_is_answered_in_it() {
    let other = RESULT.replace("2.5", "3.9");
    for now in [
        other.replace("lang=ru", "lang=en"),
        other.replace("result", "change/gpa"),
        other.replace("result", "rules"),
        "#/".to_owned(),
    ] {
        assert_eq!(step(false, &other, &now), (false, Upkeep::Leave), "{now}");
    }
    let changed = other.replace("3.9", "3.8");
    assert_eq!(step(false, &other, &changed), (true, Upkeep::Write));
    // Pathways alone are no answers.
    assert_eq!(step(false, "#/", "#/?for=mshe"), (false, Upkeep::Leave));
    let (asked, answered) = (
        "#/ask/education?for=mshe",
        "#/ask/citizenship?for=mshe&education=bachelor",
    );
    assert_eq!(step(false, asked, answered), (true, Upkeep::Write));
}

#[test]
fn starting_over_erases_only_what_is_ones_own() {
    for (own, expected) in [(true, Upkeep::Erase), (false, Upkeep::Leave)] {
        let before = at(RESULT);
        let now = before.reduce(rulebook(), Action::StartOver);
        let mut after = own;
        assert_eq!(upkeep(&mut after, &before, &now), expected);
        assert!(!after);
    }
}

#[test]
fn nothing_is_kept_where_others_are_counselled() {
    for fragment in ["", "#/", RESULT, "#/rules/contradictions", "#/ask/gpa"] {
        assert!(is_allowed(fragment), "{fragment}");
    }
    for fragment in [
        "#/counsel",
        "#/counsel?v=1&lang=kk",
        "#/counsel/2",
        "#/counselling",
    ] {
        assert!(!is_allowed(fragment), "{fragment}");
    }
}

#[test]
fn a_visit_that_was_counselled_is_never_kept() {
    let counselled = at("#/counsel?v=1&for=mshe&education=bachelor-student&gpa=2.5");
    let book = rulebook();
    let result = counselled.reduce(book, Action::Open(Screen::Result));
    let next = counselled.reduce(book, Action::NextStudent);
    for (before, now) in [
        (&counselled, &result),
        (&counselled, &next),
        (&at(RESULT), &counselled),
    ] {
        let mut own = true;
        assert_eq!(upkeep(&mut own, before, now), Upkeep::Leave);
        assert!(!own, "nor with a later step");
    }
}

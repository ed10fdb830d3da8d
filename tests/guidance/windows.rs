//! Windows on every day of five years, against a check that knows nothing of spans.

use qadam::calendar::{Day, Span, State, Turn, spans, valid_until, windows};
use qadam::rulebook::{MonthDay, PathwayId, Term, When, Window};

use super::{all, day, pathway, window};

/// Every day of 2024 to 2028, two leap years among them.
fn days() -> impl Iterator<Item = Day> {
    let (first, last) = (day("2024-01-01"), day("2028-12-31"));
    (0..=first.days_to(last)).map(move |days| first.plus(days))
}

/// Whether a term holds a day, by the day's name alone.
fn holds(term: Term, today: Day) -> bool {
    let (_, month, day) = today.civil();
    let today = MonthDay { month, day };
    if term.first <= term.last {
        term.first <= today && today <= term.last
    } else {
        term.first <= today || today <= term.last
    }
}

fn terms(window: &Window) -> &[Term] {
    match &window.when {
        When::Terms(terms) => terms,
        _ => &[],
    }
}

fn is_open(window: &Window, today: Day) -> bool {
    terms(window).iter().any(|term| holds(*term, today))
}

/// How many days on, or back, a window first is as wanted.
fn steps(window: &Window, from: Day, by: i32, open: bool) -> i32 {
    (1..=366)
        .find(|step| is_open(window, from.plus(step * by)) == open)
        .expect("within a year")
}

/// Asserts that a span is one whole time of its term.
fn whole(window: &Window, span: Span) {
    let term = terms(window)[span.term];
    assert!(holds(term, span.first) && holds(term, span.last));
    assert!(!holds(term, span.first.plus(-1)) && !holds(term, span.last.plus(1)));
    assert!(span.first <= span.last && span.first.days_to(span.last) < 366);
}

#[test]
fn every_window_on_every_day_of_five_years() {
    let book = qadam::rulebook();
    let mut seen = [0; 3];
    for today in days() {
        let turns = windows(book, &all(), today);
        assert_eq!(turns.len(), book.windows.len());
        for Turn {
            window,
            state,
            past,
        } in turns
        {
            let window = &book.windows[window.index()];
            let dated = !terms(window).is_empty();
            match state {
                State::Open { span, left } => {
                    whole(window, span);
                    assert!(is_open(window, today), "{} {today}", window.id);
                    assert!(span.first <= today && today <= span.last);
                    let closed = steps(window, today, 1, false);
                    assert_eq!(i64::from(left), i64::from(closed), "{} {today}", window.id);
                    seen[0] += 1;
                }
                State::Next { span, wait } => {
                    whole(window, span);
                    assert!(!is_open(window, today), "{} {today}", window.id);
                    let opens = steps(window, today, 1, true);
                    assert_eq!(i64::from(wait), i64::from(opens), "{} {today}", window.id);
                    assert_eq!(today.plus(opens), span.first);
                    seen[1] += 1;
                }
                _ => assert!(!dated, "{}", window.id),
            }
            assert_eq!(past.is_some(), dated);
            if let Some(past) = past {
                whole(window, past);
                let from = match state {
                    State::Open { span, .. } => span.first,
                    _ => today,
                };
                assert_eq!(from.plus(-steps(window, from, -1, true)), past.last);
                seen[2] += 1;
            }
        }
    }
    assert!(seen.iter().all(|seen| *seen > 1000), "{seen:?}");
}

#[test]
fn the_order_is_open_then_next_then_without_days() {
    for today in days() {
        let turns = windows(qadam::rulebook(), &all(), today);
        let rank = |turn: &Turn| match turn.state {
            State::Open { span, .. } => (0, span.last.to_string()),
            State::AllYear => (1, String::new()),
            State::Next { span, .. } => (2, span.first.to_string()),
            State::Moving { now } => (4 - u8::from(now), String::new()),
            State::Announced => (5, String::new()),
            State::Unstated => (6, String::new()),
        };
        assert!(turns.is_sorted_by_key(rank), "{today}");
    }
}

#[test]
fn only_the_windows_of_the_pathways_are_there() {
    let book = qadam::rulebook();
    let ids = |pathways: &[PathwayId]| {
        let turns = windows(book, pathways, day("2025-09-15"));
        let ids = turns
            .iter()
            .map(|turn| &*book.windows[turn.window.index()].id);
        ids.collect::<Vec<_>>()
    };
    assert_eq!(
        ids(&[pathway("mshe")]),
        ["mshe-selection", "mobility-papers"]
    );
    assert_eq!(
        ids(&[pathway("erasmus"), pathway("mshe")]),
        ["mshe-selection", "erasmus-selection", "mobility-papers"]
    );
    assert_eq!(ids(&[]), [""; 0]);
}

#[test]
fn certificates_of_exams_are_valid_until_the_day_set() {
    let book = qadam::rulebook();
    for id in ["doctorate-exam", "additional-test"] {
        let window = window(book, id);
        let until: Vec<_> = spans(window, day("2025-08-01"))
            .into_iter()
            .map(|span| valid_until(window, span).expect("a day").to_string())
            .collect();
        assert_eq!(until, ["2025-12-01", "2026-03-01"], "{id}");
    }
    let enrolment = window(book, "enrolment");
    for span in spans(enrolment, day("2025-08-01")) {
        assert_eq!(valid_until(enrolment, span), None);
    }
}

#[test]
fn a_term_of_one_day_is_that_day_and_its_certificates_are_valid_for_a_year() {
    let day_of_exam = MonthDay { month: 8, day: 4 };
    let term = Term {
        first: day_of_exam,
        last: day_of_exam,
        valid: Some(day_of_exam),
    };
    let window = Window {
        when: When::Terms(vec![term].into()),
        ..window(qadam::rulebook(), "doctorate-exam").clone()
    };
    let span = spans(&window, day("2025-08-04"))[0];
    assert_eq!(
        (span.first, span.last),
        (day("2025-08-04"), day("2025-08-04"))
    );
    assert_eq!(valid_until(&window, span), Some(day("2026-08-04")));
}

#[test]
fn the_ends_of_the_calendar_are_no_trap() {
    let book = qadam::rulebook();
    for today in ["1000-01-01", "8999-12-31"] {
        assert_eq!(windows(book, &all(), day(today)).len(), book.windows.len());
    }
}

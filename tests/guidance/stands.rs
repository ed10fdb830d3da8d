//! Windows on the days that the sources name, and on those beside them.

use qadam::calendar::{State, windows};

use super::{all, day};

/// The window, the day, and how it stands then.
const SAID: &str = "\
# The state of a window on a day, in a few words.
# ADM ¶7: 1 June–8 July, 28 October–10 November.
master-applications 2025-05-31 next 2025-06-01..2025-07-08, in 1
master-applications 2025-06-01 open 2025-06-01..2025-07-08, 38 left
master-applications 2025-07-08 open 2025-06-01..2025-07-08, 1 left
master-applications 2025-07-09 next 2025-10-28..2025-11-10, in 111
master-applications 2025-11-11 next 2026-06-01..2026-07-08, in 202
# ADM ¶7: 3 July–3 August, 25 October–10 November.
doctorate-applications 2026-08-03 open 2026-07-03..2026-08-03, 1 left
doctorate-applications 2026-10-25 open 2026-10-25..2026-11-10, 17 left
# ADM ¶7: 4–20 August, 19 November–11 December.
doctorate-exam 2025-08-04 open 2025-08-04..2025-08-20, 17 left
doctorate-exam 2025-11-18 next 2025-11-19..2025-12-11, in 1
additional-test 2025-11-18 open 2025-11-18..2025-12-11, 24 left
# ADM ¶9, ¶15: 25–28 August, 22–28 August.
master-papers 2025-08-24 next 2025-08-25..2025-08-28, in 1
doctorate-papers 2025-08-22 open 2025-08-22..2025-08-28, 7 left
doctorate-originals 2025-08-28 open 2025-08-22..2025-08-28, 1 left
# ADM ¶7: 15–28 August, 26 December–10 January.
enrolment 2025-12-25 next 2025-12-26..2026-01-10, in 1
enrolment 2025-12-31 open 2025-12-26..2026-01-10, 11 left
enrolment 2026-01-01 open 2025-12-26..2026-01-10, 10 left
enrolment 2026-01-10 open 2025-12-26..2026-01-10, 1 left
enrolment 2026-01-11 next 2026-08-15..2026-08-28, in 216
# 29 February counts as a day where there is one.
master-applications 2024-02-28 next 2024-06-01..2024-07-08, in 94
master-applications 2024-02-29 next 2024-06-01..2024-07-08, in 93
master-applications 2024-03-01 next 2024-06-01..2024-07-08, in 92
master-applications 2025-02-28 next 2025-06-01..2025-07-08, in 93
# MOB: February–April, may move.
mshe-selection 2024-01-31 moving, now: false
mshe-selection 2024-02-29 moving, now: true
mshe-selection 2025-04-30 moving, now: true
mshe-selection 2025-05-01 moving, now: false
erasmus-selection 2025-05-01 Announced
foreign-interview 2025-05-01 AllYear
experience-interview 2025-05-01 Unstated
";

/// The state of a window on a day, in a few words.
fn stands(id: &str, today: &str) -> String {
    let book = qadam::rulebook();
    let turns = windows(book, &all(), day(today));
    let turn = turns
        .iter()
        .find(|turn| *book.windows[turn.window.index()].id == *id);
    match turn.expect("a window").state {
        State::Open { span, left } => format!("open {}..{}, {left} left", span.first, span.last),
        State::Next { span, wait } => format!("next {}..{}, in {wait}", span.first, span.last),
        State::Moving { now } => format!("moving, now: {now}"),
        other => format!("{other:?}"),
    }
}

#[test]
fn what_the_sources_say() {
    let cases = SAID.lines().filter(|line| !line.starts_with('#'));
    let mut seen = 0;
    for line in cases {
        let mut fields = line.splitn(3, ' ');
        let mut field = || fields.next().expect("three fields");
        let (id, today, expected) = (field(), field(), field());
        assert_eq!(stands(id, today), expected, "{id} on {today}");
        seen += 1;
    }
    assert_eq!(seen, 29);
}

//! The calendar file, against a reader that others wrote and against RFC 5545 line by line.

use icalendar::{Calendar, CalendarComponent, Component};
use proptest::prelude::*;
use qadam::calendar::{Event, Stamp, calendar, spans, uid};
use qadam::rulebook::Occasion;
use qadam::text::{Language, phrase};

use super::{catalog, day, window};

const STAMP: &str = "2025-09-15";

fn stamp() -> Stamp {
    Stamp {
        day: day(STAMP),
        second: 8 * 3600 + 5 * 60 + 9,
    }
}

/// All that comes after a day, as the page would write it.
fn whole(language: Language, today: &str) -> String {
    let (book, catalog) = (qadam::rulebook(), catalog(language));
    let mut texts = Vec::new();
    for window in &book.windows {
        for span in spans(window, day(today)) {
            let note = phrase::window_note(catalog, window);
            texts.push((window, span, phrase::window_name(catalog, window), note));
        }
    }
    let events = texts
        .iter()
        .map(|(window, span, summary, description)| Event {
            uid: uid(book, window, *span),
            first: span.first,
            last: span.last,
            deadline: window.kind.is_deadline(),
            summary,
            description,
        });
    let events: Vec<Event> = events.collect();
    calendar(catalog.text("dates.calendar"), &events, stamp())
}

/// The lines of a file, unfolded; every rule of RFC 5545, section 3.1, on the way.
fn lines(file: &str) -> Vec<String> {
    assert!(file.ends_with("\r\n"));
    let mut lines: Vec<String> = Vec::new();
    for line in file.split_terminator("\r\n") {
        assert!(line.len() <= 75, "{} bytes: {line}", line.len());
        assert!(!line.contains(['\r', '\n']), "a bare break: {line:?}");
        assert!(line.chars().all(|it| !it.is_control()), "{line:?}");
        match line.strip_prefix(' ') {
            Some(rest) => lines.last_mut().expect("a line before").push_str(rest),
            None => lines.push(line.to_owned()),
        }
    }
    for line in &lines {
        let (name, _) = line.split_once(':').expect("a name and a value");
        let name = name.split(';').next().unwrap_or_default();
        let plain = |it: char| it.is_ascii_uppercase() || it == '-';
        assert!(!name.is_empty() && name.chars().all(plain), "{line}");
    }
    lines
}

/// What a text's value says; every backslash must mean something.
fn unescaped(value: &str) -> String {
    let (mut out, mut signs) = (String::new(), value.chars());
    while let Some(sign) = signs.next() {
        assert!(!matches!(sign, ',' | ';'), "a bare {sign} in {value:?}");
        out.push(match (sign, sign == '\\') {
            (_, true) => match signs.next() {
                Some('n') => '\n',
                Some(sign @ ('\\' | ',' | ';')) => sign,
                other => panic!("\\{other:?} in {value:?}"),
            },
            (sign, false) => sign,
        });
    }
    out
}

/// The values of a property.
fn values<'a>(lines: &'a [String], name: &str) -> Vec<&'a str> {
    let found = lines.iter().filter_map(|line| line.split_once(':'));
    found
        .filter(|(known, _)| *known == name)
        .map(|(_, value)| value)
        .collect()
}

#[test]
fn every_window_in_every_language_is_a_valid_calendar() {
    for language in Language::ALL {
        let file = whole(language, "2025-09-15");
        let lines = lines(&file);
        let head = [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Toraighyrov University//Qadam//KK",
            "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH",
        ];
        assert_eq!(lines[..5], head);
        assert_eq!(values(&lines, "X-WR-TIMEZONE"), ["Asia/Almaty"]);
        let mut open = Vec::new();
        for line in &lines {
            match line.split_once(':') {
                Some(("BEGIN", kind)) => open.push(kind),
                Some(("END", kind)) => assert_eq!(open.pop(), Some(kind)),
                _ => assert!(!open.is_empty(), "{line}"),
            }
        }
        assert!(open.is_empty());
        let read: Calendar = file.parse().expect("a calendar");
        let events: Vec<_> = read
            .components
            .iter()
            .filter_map(CalendarComponent::as_event)
            .collect();
        assert_eq!(events.len(), 14, "one a term");
        assert_eq!(events.len(), values(&lines, "UID").len());
        let mut uids: Vec<_> = events.iter().filter_map(|it| it.get_uid()).collect();
        uids.sort_unstable();
        uids.dedup();
        assert_eq!(uids.len(), events.len());
        for event in events {
            for name in ["UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "TRANSP"] {
                assert!(event.properties().contains_key(name), "{name}");
            }
            let date = |name: &str| {
                event.properties()[name]
                    .params()
                    .get("VALUE")
                    .map(|it| it.value().to_owned())
            };
            assert_eq!(
                (date("DTSTART"), date("DTEND")),
                (Some("DATE".into()), Some("DATE".into()))
            );
            let (start, end) = (event.get_start(), event.get_end());
            let (start, end) = (
                start.expect("a start").date_naive(),
                end.expect("an end").date_naive(),
            );
            assert!(start < end);
        }
        assert_eq!(values(&lines, "DTSTAMP"), ["20250915T080509Z"; 14]);
        values(&lines, "SUMMARY")
            .into_iter()
            .for_each(|it| drop(unescaped(it)));
        values(&lines, "DESCRIPTION")
            .into_iter()
            .for_each(|it| drop(unescaped(it)));
    }
}

#[test]
fn one_window_word_for_word() {
    let book = qadam::rulebook();
    let window = window(book, "enrolment");
    let span = spans(window, day("2025-12-30"))[0];
    let event = Event {
        uid: uid(book, window, span),
        first: span.first,
        last: span.last,
        deadline: window.kind.is_deadline(),
        summary: "Enrolment",
        description: "",
    };
    let expected = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Toraighyrov University//Qadam//KK\r\n\
        CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\nX-WR-CALNAME:Qadam\r\nX-WR-TIMEZONE:Asia/Almaty\r\n\
        BEGIN:VEVENT\r\nUID:2025-2026.enrolment.2.2025@qadam.tou.edu.kz\r\n\
        DTSTAMP:20250915T080509Z\r\nDTSTART;VALUE=DATE:20251226\r\nDTEND;VALUE=DATE:20260111\r\n\
        SUMMARY:Enrolment\r\nTRANSP:TRANSPARENT\r\n\
        BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-P6DT15H\r\nDESCRIPTION:Enrolment\r\nEND:VALARM\r\n\
        BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT15H\r\nDESCRIPTION:Enrolment\r\nEND:VALARM\r\n\
        END:VEVENT\r\nEND:VCALENDAR\r\n";
    assert_eq!(calendar("Qadam", &[event], stamp()), expected);
}

#[test]
fn alarms_go_before_the_day_that_counts() {
    let triggers = |first: &str, last: &str, deadline| {
        let (first, last) = (day(first), day(last));
        let event = Event {
            uid: "1".to_owned(),
            first,
            last,
            deadline,
            summary: "",
            description: "",
        };
        let file = calendar("", &[event], stamp());
        let lines = lines(&file);
        values(&lines, "TRIGGER").join(" ")
    };
    // Nine in the morning, seven days and one day before the first day or before the last.
    assert_eq!(
        triggers("2025-08-04", "2025-08-20", false),
        "-P6DT15H -PT15H"
    );
    assert_eq!(triggers("2025-08-04", "2025-08-20", true), "P9DT9H P15DT9H");
    assert_eq!(
        triggers("2025-08-25", "2025-08-28", true),
        "-P3DT15H P2DT9H"
    );
    assert_eq!(triggers("2025-08-27", "2025-08-28", true), "-P5DT15H PT9H");
    let deadlines = [
        Occasion::Applications,
        Occasion::Papers,
        Occasion::Originals,
    ];
    assert!(deadlines.iter().all(|it| it.is_deadline()));
    assert!(!Occasion::Exam.is_deadline() && !Occasion::Interview.is_deadline());
}

#[test]
fn names_last_while_the_year_does() {
    let book = qadam::rulebook();
    let window = window(book, "master-applications");
    let names = |today: &str| {
        let spans = spans(window, day(today));
        spans
            .into_iter()
            .map(|span| uid(book, window, span))
            .collect::<Vec<_>>()
    };
    let (first, second) = (
        "2025-2026.master-applications.2025@qadam.tou.edu.kz",
        "2025-2026.master-applications.2.2025@qadam.tou.edu.kz",
    );
    assert_eq!(names("2025-01-01"), [first, second]);
    assert_eq!(names("2025-07-08"), [first, second]);
    let next = "2025-2026.master-applications.2026@qadam.tou.edu.kz";
    assert_eq!(names("2025-07-09"), [second, next]);
}

#[test]
fn moments_and_lines_keep_to_their_measures() {
    let ten = Stamp {
        day: day(STAMP),
        second: 10 * 3600 + 10 * 60 + 10,
    };
    let lines_of = |summary: &str| {
        let event = Event {
            uid: "1".to_owned(),
            first: day(STAMP),
            last: day(STAMP),
            deadline: false,
            summary,
            description: "",
        };
        calendar("", &[event], ten)
    };
    let full = "x".repeat(75 - "SUMMARY:".len());
    let file = lines_of(&full);
    assert_eq!(values(&lines(&file), "DTSTAMP"), ["20250915T101010Z"]);
    assert!(file.contains(&format!("SUMMARY:{full}\r\n")));
    assert!(lines_of(&format!("{full}y")).contains(&format!("SUMMARY:{full}\r\n y\r\n")));
}

proptest! {
    #[test]
    fn any_text_is_folded_and_read_back(summary in "\\PC*", description in "(?s).{0,200}") {
        let event = Event {
            uid: "1".to_owned(),
            first: day("2025-08-04"),
            last: day("2025-08-20"),
            deadline: false,
            summary: &summary,
            description: &description,
        };
        let file = calendar(&summary, &[event], stamp());
        let lines = lines(&file);
        let allowed = |text: &str| text.chars().filter(|it| *it == '\n' || !it.is_control()).collect::<String>();
        prop_assert_eq!(unescaped(values(&lines, "SUMMARY")[0]), allowed(&summary));
        let said = values(&lines, "DESCRIPTION");
        prop_assert_eq!(said.len(), if description.is_empty() { 2 } else { 3 });
        if !description.is_empty() {
            prop_assert_eq!(unescaped(said[0]), allowed(&description));
        }
        prop_assert!(file.parse::<Calendar>().is_ok());
    }
}

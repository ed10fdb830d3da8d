//! The checker as a program: streams of lines in, streams of answers out.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "checker/flow.rs"]
mod flow;
#[path = "checker/memory.rs"]
mod memory;
#[path = "checker/process.rs"]
mod process;

use process::{Answers, run};
use qadam::contract::LONGEST;

/// An applicant whose pathways are all decided.
const DECIDED: &str = r#"{"id": "decided", "education": "master-student", "citizenship": "kz", "work_months": 0, "target": {"field": "other", "instruction": "kk"}, "kt": {"foreign_language": 0, "readiness": 0, "profile_1": 0, "profile_2": 0}, "gre": "none", "gmat": "none", "certificates": [], "english_degree_years_ago": "none", "military_service_months_ago": "none", "leadership_years": 0, "specialty_years": 0}"#;

fn line(id: &str) -> String {
    DECIDED.replace("decided", id)
}

#[test]
fn answers_come_in_the_order_of_the_lines() {
    let lines = [
        &line("a"),
        "{\"gpa\": 5}",
        &line("b"),
        "no JSON",
        &line("c"),
    ]
    .join("\n");
    let Answers { ids, status, .. } = run(lines.as_bytes());
    assert_eq!(ids, ["a", "!gpa", "b", "!", "c"]);
    assert_eq!(status, 1);
}

#[test]
fn the_exit_status_tells_whether_every_line_was_answered() {
    assert_eq!(run(line("a").as_bytes()).status, 0);
    assert_eq!(
        run(format!("{}\n{}\n", line("a"), line("b")).as_bytes()).status,
        0
    );
    assert_eq!(
        run(format!("{{\"gpa\": 5}}\n{}\n", line("a")).as_bytes()).status,
        1
    );
    assert_eq!(run(format!("{}\n[]", line("a")).as_bytes()).status, 1);
}

#[test]
fn nothing_in_gives_nothing_out() {
    let Answers { ids, status, .. } = run(b"");
    assert_eq!((ids.len(), status), (0, 0));
}

#[test]
fn the_last_line_needs_no_end() {
    assert_eq!(
        run(format!("{}\n{}", line("a"), line("b")).as_bytes()).ids,
        ["a", "b"]
    );
    assert_eq!(
        run(format!("{}\n{}\n", line("a"), line("b")).as_bytes()).ids,
        ["a", "b"]
    );
}

#[test]
fn lines_may_end_in_crlf() {
    let Answers { ids, status, .. } = run(format!("{}\r\n{}\r\n", line("a"), line("b")).as_bytes());
    assert_eq!((ids, status), (vec!["a".to_owned(), "b".to_owned()], 0));
    assert_eq!(run(format!("{}\r", line("a")).as_bytes()).ids, ["a"]);
}

#[test]
fn a_byte_order_mark_may_stand_before_the_first_line_alone() {
    let marked = |id| format!("\u{feff}{}", line(id));
    let Answers { ids, status, .. } = run(marked("a").as_bytes());
    assert_eq!((ids, status), (vec!["a".to_owned()], 0));
    assert_eq!(
        run(format!("{}\n{}", marked("a"), marked("b")).as_bytes()).ids,
        ["a", "!"]
    );
    assert_eq!(
        run(format!("\u{feff}\n{}", line("b")).as_bytes()).ids,
        ["!", "b"]
    );
    assert_eq!(run(b"\xef\xbb").ids, ["!"]);
}

#[test]
fn a_blank_line_is_no_json() {
    let Answers { ids, status, .. } = run(format!("\n{}\n\r\n \t\n", line("a")).as_bytes());
    assert_eq!(
        (ids.as_slice(), status),
        (["!", "a", "!", "!"].map(str::to_owned).as_slice(), 1)
    );
}

#[test]
fn bytes_that_are_no_text_are_refused_alone() {
    let mut lines = b"\xff\xfe\x00\n".to_vec();
    lines.extend(line("a").as_bytes());
    lines.extend(b"\n{\"id\": \"\xc3\x28\"}\n\x00\n");
    lines.extend(line("b").as_bytes());
    assert_eq!(run(&lines).ids, ["!", "a", "!", "!", "b"]);
}

#[test]
fn a_long_line_is_read_like_any() {
    const LENGTH: usize = 10 << 20;
    let padded = line("long").replacen('{', &format!("{{{}", " ".repeat(LENGTH)), 1);
    let rubbish = "x".repeat(LENGTH);
    let list = format!(r#"{{"certificates": [{}1]}}"#, "1,".repeat(LENGTH / 2));
    let id = format!(r#"{{"id": "{}"}}"#, "x".repeat(LENGTH));
    let lines = [line("a"), padded, rubbish, list, id, line("b")];
    let ids = run(lines.join("\n").as_bytes()).ids;
    assert_eq!(ids, ["a", "long", "!", "!certificates", "!id", "b"]);
}

#[test]
fn a_line_beyond_the_limit_is_refused_alone() {
    let padded = |length: usize| {
        let mut padded = line("padded");
        padded.push_str(&" ".repeat(length - padded.len()));
        padded
    };
    let lines = [
        padded(LONGEST),
        padded(LONGEST + 1),
        line("a"),
        "x".repeat(3 * LONGEST),
    ];
    let answers = run(lines.join("\n").as_bytes());
    assert_eq!(answers.ids, ["padded", "!", "a", "!"]);
    assert!(
        answers.raw[1].contains("the line is longer than 16777216 bytes"),
        "{}",
        answers.raw[1]
    );
    assert_eq!(answers.status, 1);
}

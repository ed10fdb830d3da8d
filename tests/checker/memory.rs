//! Memory does not grow with the number of lines. Linux tells the most that a process used.

#![cfg(target_os = "linux")]

use std::fs;
use std::io::{BufRead, Write};
use std::thread;

use super::process::start;

/// Lines of all sorts; every hundredth is an applicant that is judged.
fn lines(from: usize, count: usize) -> String {
    let line = |number: usize| match number % 100 {
        0 => super::line(&format!("line {number}")),
        1 => format!(r#"{{"id": "{number}", "field-{number}": {number}}}"#),
        2 => "[".repeat(number % 5000),
        _ => format!(r#"{{"id": "{number}", "certificates": [{{"test": "test-{number}"}}]}}"#),
    };
    (from..from + count)
        .map(|number| line(number) + "\n")
        .collect()
}

/// The most memory that the process has used, in kilobytes.
fn most(process: u32) -> u32 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).expect("a status");
    let most = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .expect("a figure");
    most.trim()
        .trim_end_matches(" kB")
        .parse()
        .expect("kilobytes")
}

#[test]
fn ten_times_the_lines_take_the_same_memory() {
    let (mut child, mut input, output) = start();
    let mut answers = output.lines();
    let mut feed = |from: usize, count: usize| {
        let lines = lines(from, count);
        thread::scope(|scope| {
            scope.spawn(|| {
                input
                    .write_all(lines.as_bytes())
                    .expect("a checker that reads");
            });
            for _ in 0..count {
                answers.next().expect("an answer").expect("text");
            }
        });
        most(child.id())
    };
    // Every processor keeps room for the longest answers; all of it is taken by then.
    let few = feed(0, 10_000);
    let many = feed(10_000, 40_000);
    assert!(
        many <= few + 1024,
        "{few} kB after 10,000 lines, {many} kB after 50,000"
    );
    drop(input);
    assert_eq!(child.wait().expect("an end").code(), Some(1));
}

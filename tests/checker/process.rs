//! The checker's process, fed and read at once.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::thread;

use serde_json::Value;

/// What came of a whole input.
pub(crate) struct Answers {
    /// The answers as they are.
    pub(crate) raw: Vec<String>,
    /// Of each answer the id; of a refusal its field behind an exclamation mark.
    pub(crate) ids: Vec<String>,
    /// The exit status.
    pub(crate) status: i32,
}

/// The process and the ends of its pipes.
pub(crate) fn start() -> (Child, ChildStdin, BufReader<ChildStdout>) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_assess"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the checker");
    let input = child.stdin.take().expect("a pipe");
    let output = BufReader::new(child.stdout.take().expect("a pipe"));
    (child, input, output)
}

/// Feeds the checker and reads it to the end. It must have nothing to complain of.
pub(crate) fn run(input: &[u8]) -> Answers {
    let (child, mut pipe, output) = start();
    let (raw, ended) = thread::scope(|scope| {
        scope.spawn(move || pipe.write_all(input).expect("a checker that reads"));
        let raw: Vec<String> = output.lines().map(|line| line.expect("text")).collect();
        (raw, child.wait_with_output().expect("an end"))
    });
    assert_eq!(String::from_utf8_lossy(&ended.stderr), "");
    let ids = raw.iter().map(|answer| id(answer)).collect();
    Answers {
        raw,
        ids,
        status: ended.status.code().expect("an exit status"),
    }
}

fn id(answer: &str) -> String {
    let answer: Value = serde_json::from_str(answer).expect("JSON");
    match answer["error"]["field"].as_str() {
        Some(field) => format!("!{field}"),
        None => answer["id"].as_str().unwrap_or_default().to_owned(),
    }
}

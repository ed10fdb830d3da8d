//! Answers come while lines are still to come.

use std::io::{BufRead, BufReader, Write};
use std::process::ChildStdout;
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

use super::process::start;

const REFUSED: &str = "{\"gpa\": 5}\n";

/// The answers as they come, that waiting for one can be given up.
fn listen(output: BufReader<ChildStdout>) -> Receiver<String> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        for line in output.lines() {
            let sent = line.is_ok_and(|line| sender.send(line).is_ok());
            if !sent {
                break;
            }
        }
    });
    receiver
}

fn next(answers: &Receiver<String>) -> String {
    let answer = answers.recv_timeout(Duration::from_secs(30));
    answer.expect("an answer before the next line is written")
}

#[test]
fn each_answer_can_be_read_before_the_next_line_is_written() {
    let (mut child, mut input, output) = start();
    let answers = listen(output);
    for line in [
        super::line("a"),
        super::line("b"),
        "{}}".to_owned(),
        super::line("c"),
    ] {
        writeln!(input, "{line}").expect("a checker that reads");
        let answer = next(&answers);
        assert!(
            answer.contains("\"id\":") || answer.contains("error"),
            "{answer}"
        );
    }
    drop(input);
    assert!(answers.recv().is_err(), "one answer a line");
    assert_eq!(child.wait().expect("an end").code(), Some(1));
}

#[test]
fn half_a_line_holds_no_answer_back() {
    let (mut child, mut input, output) = start();
    let answers = listen(output);
    input
        .write_all([REFUSED, REFUSED, "{\"gpa\":"].concat().as_bytes())
        .expect("a checker");
    assert!(next(&answers).contains("\"gpa\""));
    assert!(next(&answers).contains("\"gpa\""));
    input
        .write_all(b" 3, \"semester\": 0}\n")
        .expect("a checker that reads");
    assert!(next(&answers).contains("\"semester\""));
    drop(input);
    assert_eq!(child.wait().expect("an end").code(), Some(1));
}

#[test]
fn a_reader_that_has_had_enough_is_no_fault() {
    let (mut child, mut input, mut output) = start();
    let writer = thread::spawn(move || {
        // Ends when the checker does.
        while input.write_all(REFUSED.repeat(500).as_bytes()).is_ok() {}
    });
    let mut first = String::new();
    output.read_line(&mut first).expect("an answer");
    assert!(first.contains("\"gpa\""));
    drop(output);
    assert_eq!(child.wait().expect("an end").code(), Some(0));
    writer.join().expect("an end");
}

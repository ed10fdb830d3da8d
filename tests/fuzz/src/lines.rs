//! Lines for the checker. The first byte says in what pieces they come. Each is refused, by one line of JSON,
//! or read; the first that can be read is answered, by one line of JSON and the same when it is asked again.
//! The others are not: an answer takes a hundred times as long as reading.

use std::cell::OnceCell;
use std::io::BufReader;

use qadam::contract::{self, Applicant, Checker, LONGEST, Line, Lines, Refusal};
use qadam::engine;
use qadam::rulebook::{Answers, Rulebook};
use serde_json::Value;

thread_local! {
    static CHECKER: OnceCell<Checker<'static>> = const { OnceCell::new() };
}

/// Answers a stream.
pub fn check(input: &[u8], book: &'static Rulebook) {
    let [length, stream @ ..] = input else {
        return;
    };
    let mut lines = Lines::new(BufReader::with_capacity(1 + usize::from(*length), stream));
    let (mut count, mut answered) = (0, false);
    while let Some(line) = lines.next_line().expect("memory can be read") {
        let Line::Bytes(bytes) = line else {
            panic!("nothing here is longer than {LONGEST}");
        };
        count += 1;
        let read = contract::read(book, bytes);
        if let Ok(applicant) = &read {
            is_stated(&applicant.answers, book);
        }
        if read.is_err() || !answered {
            answered |= read.is_ok();
            CHECKER
                .with(|it| is_answered(it.get_or_init(|| Checker::new(book)), bytes, read, book));
        }
    }
    let pieces = stream.split(|it| *it == b'\n').count();
    let ended = stream.last().is_none_or(|it| *it == b'\n');
    assert_eq!(count, pieces - usize::from(ended));
}

fn is_answered(checker: &Checker, line: &[u8], read: Result<Applicant, Refusal>, book: &Rulebook) {
    let mut out = Vec::new();
    let answered = checker.answer(Line::Bytes(line), &mut out);
    let text = str::from_utf8(&out).expect("UTF-8");
    assert!(text.ends_with('\n') && !text.trim_end().contains('\n'));
    let answer: Value = serde_json::from_str(text).expect("JSON");
    assert_eq!(read.is_ok(), answered);
    let Ok(applicant) = read else {
        let error = &answer["error"];
        assert!(error["field"].is_string() && error["message"] != "");
        return;
    };
    assert_eq!(answer["id"].as_str(), applicant.id.as_deref());
    let pathways = answer["pathways"].as_array().expect("pathways");
    assert_eq!(pathways.len(), book.pathways.len());
    // The second answer should be the first; asked seldom, since it takes as long.
    if out.len() % 16 == 0 {
        let assessment = engine::assess(book, &applicant.answers);
        let again = contract::write(book, &applicant, &assessment);
        assert_eq!(again, text.trim_end());
    }
}

/// Asserts that all that is stated is what the rule book has.
fn is_stated(answers: &Answers, book: &Rulebook) {
    for (fact, value) in answers.iter() {
        assert!(book.fact(fact).accepts(value), "{value:?}");
    }
}

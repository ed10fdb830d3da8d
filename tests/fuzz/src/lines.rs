//! Lines for the checker. The first byte says in what pieces they come; each line gets one answer, which
//! is one line of JSON, and the same when it is asked again.

use std::cell::OnceCell;
use std::io::BufReader;

use qadam::contract::{self, Checker, LONGEST, Line, Lines};
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
    let mut count = 0;
    while let Some(line) = lines.next_line().expect("memory can be read") {
        let Line::Bytes(bytes) = line else {
            panic!("nothing here is longer than {LONGEST}");
        };
        // An answer takes a while, and the second should be the first.
        let twice = length % 8 == 0;
        CHECKER.with(|it| {
            let checker = it.get_or_init(|| Checker::new(book));
            is_answered(checker, bytes, book, twice);
        });
        count += 1;
    }
    let pieces = stream.split(|it| *it == b'\n').count();
    let ended = stream.last().is_none_or(|it| *it == b'\n');
    assert_eq!(count, pieces - usize::from(ended));
}

fn is_answered(checker: &Checker, line: &[u8], book: &Rulebook, twice: bool) {
    let mut out = Vec::new();
    let answered = checker.answer(Line::Bytes(line), &mut out);
    let text = str::from_utf8(&out).expect("UTF-8");
    assert!(text.ends_with('\n') && !text.trim_end().contains('\n'));
    let answer: Value = serde_json::from_str(text).expect("JSON");
    let read = contract::read(book, line);
    assert_eq!(read.is_ok(), answered);
    let Ok(applicant) = read else {
        let error = &answer["error"];
        assert!(error["field"].is_string() && error["message"] != "");
        return;
    };
    is_stated(&applicant.answers, book);
    assert_eq!(answer["id"].as_str(), applicant.id.as_deref());
    let pathways = answer["pathways"].as_array().expect("pathways");
    assert_eq!(pathways.len(), book.pathways.len());
    if twice {
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

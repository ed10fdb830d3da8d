//! The public JSON: one applicant in, one assessment out.
//!
//! Speaks for the checker and for tests; never part of the page. What comes in is hostile
//! until it is parsed into answers; what is wrong with it is told by the path of the value.

mod applicant;
mod assessment;
mod batch;
mod certificate;
mod change;
mod json;
mod lines;
mod path;

pub use applicant::{Applicant, read};
pub use batch::Batch;
pub use lines::{LONGEST, Line, Lines};

use self::assessment::Writer;
use crate::engine;
use crate::rulebook::Rulebook;

/// Why a line was not answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// Path of the value at fault, such as `certificates[0].score`; empty where the line is
    /// no JSON object.
    pub field: String,
    /// What is wrong with it.
    pub message: String,
}

impl Refusal {
    pub(crate) fn new(field: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            field: field.into(),
            message: message.into(),
        }
    }
}

/// Answers lines by one rule book; what is the same in every answer is made ready once.
pub struct Checker<'a> {
    book: &'a Rulebook,
    writer: Writer<'a>,
}

impl<'a> Checker<'a> {
    /// Makes ready for a rule book.
    #[must_use]
    pub fn new(book: &'a Rulebook) -> Self {
        let writer = Writer::new(book);
        Self { book, writer }
    }

    /// Puts the answer to a line behind what is written, and a line break; false where it
    /// refuses the line, which is then no applicant of the contract.
    pub fn answer(&self, line: Line, out: &mut Vec<u8>) -> bool {
        let applicant = match line {
            Line::Bytes(bytes) => read(self.book, bytes),
            Line::TooLong => Err(Refusal::new(
                "",
                format!("the line is longer than {LONGEST} bytes"),
            )),
        };
        match &applicant {
            Ok(applicant) => {
                let assessment = engine::assess(self.book, &applicant.answers);
                self.writer.put(out, applicant, &assessment);
            }
            Err(refusal) => assessment::refuse(out, refusal),
        }
        out.push(b'\n');
        applicant.is_ok()
    }
}

/// Answers one line with one line, without a line break; `Err` holds the answer that
/// refuses it. Whoever has many lines has a [`Checker`].
///
/// # Errors
/// The line is no applicant of the contract.
pub fn answer(book: &Rulebook, line: &[u8]) -> Result<String, String> {
    let mut out = Vec::new();
    let answered = Checker::new(book).answer(Line::Bytes(line), &mut out);
    out.pop();
    let text = String::from_utf8(out).unwrap_or_default();
    if answered { Ok(text) } else { Err(text) }
}

/// One assessment as one line of JSON.
#[must_use]
pub fn write(book: &Rulebook, applicant: &Applicant, assessment: &engine::Assessment) -> String {
    let mut out = Vec::new();
    Writer::new(book).put(&mut out, applicant, assessment);
    String::from_utf8(out).unwrap_or_default()
}

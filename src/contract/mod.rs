//! The public JSON: one applicant in, one assessment out.
//!
//! Speaks for the checker and for tests; never part of the page. What comes in is hostile
//! until it is parsed into answers; what is wrong with it is told by the path of the value.

mod applicant;
mod assessment;
mod certificate;
mod change;
mod json;
mod lines;

pub use applicant::{Applicant, read};
pub use assessment::write;
pub use lines::{LONGEST, Line, Lines};

use std::fmt;

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

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.field, self.message)
    }
}

/// Answers one line with one line, without a line break; `Err` holds the answer that
/// refuses it.
///
/// # Errors
/// The line is no applicant of the contract.
pub fn answer(book: &Rulebook, line: &[u8]) -> Result<String, String> {
    match read(book, line) {
        Ok(applicant) => {
            let assessment = engine::assess(book, &applicant.answers);
            Ok(write(book, &applicant, &assessment))
        }
        Err(refusal) => Err(assessment::refuse(&refusal)),
    }
}

/// The answer to a line that is longer than [`LONGEST`].
#[must_use]
pub fn too_long() -> String {
    assessment::refuse(&Refusal::new(
        "",
        format!("the line is longer than {LONGEST} bytes"),
    ))
}

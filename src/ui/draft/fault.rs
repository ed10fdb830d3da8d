//! What keeps a draft from being a statement. The words are the page's.

use crate::rulebook::Scale;

/// One field that is missing or cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fault {
    /// Where.
    pub field: Field,
    /// Why.
    pub reason: Reason,
}

/// A control of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// The only choice, or the one that opens the other fields.
    Answer,
    /// The number.
    Number,
    /// A part of an exam, by its index.
    Part(usize),
    /// The language of a test or of a certificate.
    Language,
    /// The level shown in a test.
    Level,
    /// Which test a certificate is of.
    Test,
    /// The result that a certificate prints.
    Result,
}

/// What is asked of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// That something be chosen.
    Choose,
    /// A number on this scale.
    Number(Scale),
}

impl Fault {
    pub(in crate::ui) const fn choose(field: Field) -> Self {
        Self {
            field,
            reason: Reason::Choose,
        }
    }

    pub(super) const fn number(field: Field, scale: Scale) -> Self {
        Self {
            field,
            reason: Reason::Number(scale),
        }
    }
}

impl Field {
    /// The id of its control, or of the first of its radio buttons.
    #[must_use]
    pub fn id(self) -> String {
        match self {
            Self::Answer => "answer".into(),
            Self::Number => "answer-number".into(),
            Self::Part(index) => format!("answer-part-{index}"),
            Self::Language => "answer-language".into(),
            Self::Level => "answer-level".into(),
            Self::Test => "answer-test".into(),
            Self::Result => "answer-result".into(),
        }
    }
}

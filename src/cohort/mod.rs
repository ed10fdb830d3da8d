//! Cohorts: a table of students, judged row by row.
//!
//! A coordinator's CSV is hostile until it is read: bytes become text (`encoding`), text a
//! `Table`, its columns are taken for facts (`names`), its cells for values (`column`), a row
//! for [`Answers`](crate::rulebook::Answers) (`row`), and those are judged by the engine
//! (`judgement`). What cannot be read is told by row and column and counts as not stated: an
//! open fact takes all its values at once, so no verdict rests on it.
//!
//! `Cohort` does all this step by step for whoever sends it an [`Ask`], and holds the one
//! table. It knows neither files nor browsers: the worker's program (`src/bin/cohort.rs`) has
//! those, the page has only the messages and the [`Target`]s.

mod answer;
mod ask;
mod target;
mod wire;

pub use answer::{Answer, Line, Preview, PreviewColumn, Refused, Summary};
pub use ask::{Ask, Filter};
pub use target::Target;

#[cfg(feature = "cohort")]
mod column;
#[cfg(feature = "cohort")]
mod encoding;
#[cfg(feature = "cohort")]
mod fault;
#[cfg(feature = "cohort")]
mod fold;
#[cfg(feature = "cohort")]
mod judgement;
#[cfg(feature = "cohort")]
mod names;
#[cfg(feature = "cohort")]
mod output;
#[cfg(feature = "cohort")]
mod row;
#[cfg(feature = "cohort")]
mod sample;
#[cfg(feature = "cohort")]
mod state;
#[cfg(feature = "cohort")]
mod table;
#[cfg(feature = "cohort")]
mod words;

#[cfg(feature = "cohort")]
pub use encoding::decoded;
#[cfg(feature = "cohort")]
pub use state::Cohort;
#[cfg(feature = "cohort")]
pub use table::Table;

/// How a table's text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without its mark.
    Utf8,
    /// UTF-16, the lower byte first, as Excel saves “Unicode text”.
    Utf16,
    /// Windows-1251, Cyrillic without the Kazakh letters.
    Windows1251,
    /// KZ-1048, Cyrillic with the Kazakh letters in the places of others.
    Kz1048,
}

impl Encoding {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Utf8, Self::Utf16, Self::Windows1251, Self::Kz1048];

    /// What it is called everywhere.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16 => "UTF-16",
            Self::Windows1251 => "Windows-1251",
            Self::Kz1048 => "KZ-1048",
        }
    }
}

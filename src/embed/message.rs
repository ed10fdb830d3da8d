//! What host and frame tell each other: texts of pairs that name the version and the frame,
//! `qadam=1&id=q1&height=812`.

use super::parameters::{Accent, Theme};
use super::{VERSION, pairs};
use crate::text::Language;

/// What a host asks of a frame that stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Order {
    /// To be drawn so.
    pub theme: Option<Theme>,
    /// To take this colour.
    pub accent: Option<Accent>,
    /// To speak this language.
    pub language: Option<Language>,
}

/// What a frame tells its host.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Report<'a> {
    /// It can be used.
    Ready,
    /// It is so high, in whole CSS pixels.
    Height(i32),
    /// Another screen of this kind is shown, since the visitor asked for it.
    Screen(&'static str),
    /// What a pathway came to; both by id. Only to hosts that asked for it.
    Verdict {
        /// The pathway.
        pathway: &'a str,
        /// Its verdict.
        verdict: &'a str,
    },
}

impl Order {
    /// What a message asks of the frame with this id; `None` where it is no message to it.
    #[must_use]
    pub fn read(message: &str, id: &str) -> Option<Self> {
        let value = |key| pairs::value(message, key);
        let mine = value("qadam") == Some(VERSION) && value("id") == Some(id);
        mine.then(|| Self {
            theme: value("theme").and_then(Theme::read),
            accent: value("accent").and_then(Accent::read),
            language: value("lang").and_then(Language::from_code),
        })
    }
}

impl Report<'_> {
    /// As the frame with this id writes it.
    #[must_use]
    pub fn write(self, id: &str) -> String {
        let head = ["qadam=", VERSION, "&id=", id, "&"].concat();
        let said = match self {
            Self::Ready => "ready=1".to_owned(),
            Self::Height(pixels) => ["height=", &pixels.to_string()].concat(),
            Self::Screen(kind) => ["screen=", kind].concat(),
            Self::Verdict { pathway, verdict } => {
                ["pathway=", pathway, "&verdict=", verdict].concat()
            }
        };
        head + &said
    }
}

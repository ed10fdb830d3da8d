//! What a webmaster wants of a frame, as the address and the code that ask for it.

use super::{Accent, Theme, VERSION};
use crate::rulebook::{PathwayId, Rulebook};
use crate::text::Language;

/// What a webmaster wants of a frame.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wish {
    /// The pathways that are asked about; empty: visitors choose.
    pub pathways: Vec<PathwayId>,
    /// A group of programmes, as an index of [`Rulebook::programmes`].
    pub programme: Option<usize>,
    /// The language; where absent, the visitor's.
    pub language: Option<Language>,
    /// The theme; where absent, as the visitor's system has it.
    pub theme: Option<Theme>,
    /// The site's own colour.
    pub accent: Option<Accent>,
    /// Whether the site wants to be told verdicts.
    pub verdicts: bool,
}

impl Wish {
    /// The query of the frame's address, with its `?`.
    #[must_use]
    pub fn query(&self, book: &Rulebook) -> String {
        let mut query = ["?embed=", VERSION].concat();
        let mut push = |key: &str, value: &str| {
            query.push('&');
            query.push_str(key);
            query.push('=');
            query.push_str(value);
        };
        let ids = self
            .pathways
            .iter()
            .map(|id| &*book.pathways[id.index()].id);
        let ids: Vec<&str> = ids.collect();
        if !ids.is_empty() {
            push("pathway", &ids.join("+"));
        }
        let programme = self.programme.and_then(|it| book.programmes.get(it));
        if let Some(programme) = programme {
            push("programme", &programme.id);
        }
        if let Some(language) = self.language {
            push("lang", language.code());
        }
        if let Some(theme) = self.theme {
            push("theme", theme.name());
        }
        if let Some(accent) = self.accent {
            push("accent", &accent.css()[1..]);
        }
        query
    }

    /// HTML of a link that the host's script makes a frame of: for a page below `folder`, with
    /// these words.
    #[must_use]
    pub fn scripted(&self, folder: &str, words: &str, book: &Rulebook) -> String {
        let asks = if self.verdicts { "=\"verdict\"" } else { "" };
        let address = escaped(&[folder, &self.query(book)].concat());
        let script = escaped(&[folder, "embed.js"].concat());
        [
            "<a data-qadam",
            asks,
            " href=\"",
            &address,
            "\">",
            &escaped(words),
            "</a>\n<script src=\"",
            &script,
            "\" async></script>",
        ]
        .concat()
    }

    /// HTML of a frame that needs no script.
    #[must_use]
    pub fn bare(&self, folder: &str, words: &str, book: &Rulebook) -> String {
        let address = escaped(&[folder, &self.query(book)].concat());
        [
            "<iframe src=\"",
            &address,
            "\" title=\"",
            &escaped(words),
            "\" width=\"100%\" height=\"800\" allow=\"clipboard-write\"></iframe>",
        ]
        .concat()
    }
}

/// A text as it stands in HTML.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            sign => out.push(sign),
        }
    }
    out
}

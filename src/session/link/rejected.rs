//! Pieces of a link that were dropped, fit to be shown.

/// At most so many are told.
pub const MOST_REJECTED: usize = 20;

const MOST_SIGNS: usize = 60;

/// A piece of a link that was dropped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rejected {
    /// The piece, such as `gpa=5`: short, and without signs that cannot be seen.
    pub piece: String,
    /// Why it was dropped.
    pub reason: Reason,
}

/// Why a piece of a link was dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// It names nothing that can be stated.
    UnknownKey,
    /// Its value is none that the fact can take.
    UnknownValue,
    /// Its figure is not on the scale.
    OffScale,
    /// It stands there a second time.
    Duplicate,
    /// The list goes on for too long.
    TooMany,
    /// The link goes on for too long.
    TooLong,
    /// The link is of another edition of the rules; its answers are kept.
    Edition,
    /// The link is of another version of the page; nothing but its language is kept.
    Version,
    /// There is no such page.
    Screen,
}

impl Reason {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::UnknownKey,
        Self::UnknownValue,
        Self::OffScale,
        Self::Duplicate,
        Self::TooMany,
        Self::TooLong,
        Self::Edition,
        Self::Version,
        Self::Screen,
    ];

    /// Its word in the keys of texts.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::UnknownKey => "unknown-key",
            Self::UnknownValue => "unknown-value",
            Self::OffScale => "off-scale",
            Self::Duplicate => "duplicate",
            Self::TooMany => "too-many",
            Self::TooLong => "too-long",
            Self::Edition => "edition",
            Self::Version => "version",
            Self::Screen => "screen",
        }
    }
}

/// Notes a dropped piece, unless enough are noted.
pub(super) fn note(rejected: &mut Vec<Rejected>, reason: Reason, piece: &[&str]) {
    if rejected.len() < MOST_REJECTED {
        rejected.push(Rejected {
            piece: shown(piece),
            reason,
        });
    }
}

fn shown(piece: &[&str]) -> String {
    let mut signs = piece
        .iter()
        .flat_map(|text| text.chars())
        .filter(|sign| is_seen(*sign));
    let mut out: String = signs.by_ref().take(MOST_SIGNS).collect();
    if signs.next().is_some() {
        out.push('…');
    }
    out
}

/// Whether a sign is harmless in a line of text: no control, no turn of direction,
/// nothing of zero width.
const fn is_seen(sign: char) -> bool {
    !matches!(sign,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{ad}' | '\u{34f}' | '\u{61c}'
        | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}'
        | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::{MOST_REJECTED, Reason, note, shown};

    #[test]
    fn what_is_shown_is_short_and_visible() {
        assert_eq!(shown(&["gpa", "=", "5"]), "gpa=5");
        assert_eq!(
            shown(&["a\u{202e}b\nc\0d\u{200b}e\u{2066}\u{feff}"]),
            "abcde"
        );
        assert_eq!(shown(&[&"қ".repeat(60)]), "қ".repeat(60));
        assert_eq!(shown(&[&"қ".repeat(61)]), "қ".repeat(60) + "…");
    }

    #[test]
    fn no_more_are_noted_than_are_told() {
        let mut rejected = Vec::new();
        (0..1000).for_each(|_| note(&mut rejected, Reason::UnknownKey, &["x"]));
        assert_eq!(rejected.len(), MOST_REJECTED);
    }
}

//! The languages of the page.

/// A language that every text exists in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// Kazakh.
    Kk,
    /// Russian.
    Ru,
    /// English.
    En,
}

impl Language {
    /// All of them, in the order in which the page offers them.
    pub const ALL: [Self; 3] = [Self::Kk, Self::Ru, Self::En];

    /// Its code, as in `lang="kk"` and in the folder of its texts.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Kk => "kk",
            Self::Ru => "ru",
            Self::En => "en",
        }
    }

    /// The language with this code, or of this tag, such as `en-GB`.
    #[must_use]
    pub fn from_code(tag: &str) -> Option<Self> {
        let code = tag.split(['-', '_']).next().unwrap_or(tag);
        Self::ALL
            .into_iter()
            .find(|language| code.eq_ignore_ascii_case(language.code()))
    }

    /// The first of the reader's languages that the page has; Kazakh where it has none.
    pub fn preferred<'a>(tags: impl Iterator<Item = &'a str>) -> Self {
        tags.into_iter()
            .find_map(Self::from_code)
            .unwrap_or(Self::Kk)
    }

    /// What stands between a whole number and its decimals.
    #[must_use]
    pub const fn decimal_mark(self) -> char {
        match self {
            Self::Kk | Self::Ru => ',',
            Self::En => '.',
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn the_first_known_language_of_the_reader_wins() {
        let preferred = |tags: &[&'static str]| Language::preferred(tags.iter().copied());
        assert_eq!(preferred(&["de-DE", "en-GB", "ru"]), Language::En);
        assert_eq!(preferred(&["RU-kz", "kk"]), Language::Ru);
        assert_eq!(preferred(&["fr", "enm", ""]), Language::Kk);
        assert_eq!(preferred(&[]), Language::Kk);
    }
}

//! The messages of one language, by key.

use std::sync::LazyLock;

use super::plural::Plural;
use super::{Language, date};
use crate::rulebook::Amount;

/// The messages of one language.
#[derive(Debug)]
pub struct Catalog {
    language: Language,
    keys: &'static [&'static str],
    messages: Vec<&'static str>,
}

static KEYS: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    include_str!(concat!(env!("OUT_DIR"), "/text-keys.txt"))
        .lines()
        .collect()
});
static KK: LazyLock<Catalog> = LazyLock::new(|| {
    Catalog::new(
        Language::Kk,
        &KEYS,
        include_str!(concat!(env!("OUT_DIR"), "/text-kk.txt")),
    )
});
static RU: LazyLock<Catalog> = LazyLock::new(|| {
    Catalog::new(
        Language::Ru,
        &KEYS,
        include_str!(concat!(env!("OUT_DIR"), "/text-ru.txt")),
    )
});
static EN: LazyLock<Catalog> = LazyLock::new(|| {
    Catalog::new(
        Language::En,
        &KEYS,
        include_str!(concat!(env!("OUT_DIR"), "/text-en.txt")),
    )
});

impl Catalog {
    /// The messages of a language.
    #[must_use]
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::Kk => &KK,
            Language::Ru => &RU,
            Language::En => &EN,
        }
    }

    /// One message a line, in the order of the sorted keys.
    pub(super) fn new(
        language: Language,
        keys: &'static [&'static str],
        messages: &'static str,
    ) -> Self {
        Self {
            language,
            keys,
            messages: messages.lines().collect(),
        }
    }

    /// The language.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The message of a key; empty where there is none, which the build has ruled out for
    /// every key that it knows to be used.
    #[must_use]
    pub fn text(&self, key: &str) -> &'static str {
        let place = self.keys.binary_search(&key).ok();
        place
            .and_then(|index| self.messages.get(index))
            .copied()
            .unwrap_or_default()
    }

    /// The message of a key that is put together: `["fact.", "gpa", ".name"]`.
    #[must_use]
    pub fn text_of(&self, key: &[&str]) -> &'static str {
        self.text(&key.concat())
    }

    /// Whether the key has a message in this language.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        !self.text(key).is_empty()
    }

    /// The message of a key with its placeholders filled in.
    #[must_use]
    pub fn fill(&self, key: &str, values: &[(&str, &str)]) -> String {
        filled(self.text(key), values)
    }

    /// The message in the form that goes with a count, with the count for `{n}`.
    #[must_use]
    pub fn count(&self, key: &str, n: u32) -> String {
        self.counted(key, Plural::of_count(self.language, n), &n.to_string())
    }

    /// The message in the form that goes with an amount, with the amount for `{n}`.
    #[must_use]
    pub fn measure(&self, key: &str, amount: Amount) -> String {
        self.counted(
            key,
            Plural::of_amount(self.language, amount),
            &self.amount(amount),
        )
    }

    fn counted(&self, key: &str, plural: Plural, n: &str) -> String {
        let message = match self.text_of(&[key, ".", plural.id()]) {
            "" => self.text_of(&[key, ".other"]),
            message => message,
        };
        filled(message, &[("n", n)])
    }

    /// An amount as the language writes it: `2,97` in Kazakh and Russian.
    #[must_use]
    pub fn amount(&self, amount: Amount) -> String {
        let mark = self.language.decimal_mark();
        amount
            .to_string()
            .chars()
            .map(|sign| if sign == '.' { mark } else { sign })
            .collect()
    }

    /// A day, given as `YYYY-MM-DD`, as the language writes it.
    #[must_use]
    pub fn date(&self, day: &str) -> String {
        date::written(self, day)
    }
}

/// Catalogs of one language are the same.
impl PartialEq for Catalog {
    fn eq(&self, other: &Self) -> bool {
        self.language == other.language
    }
}

/// Replaces every `{name}` that has a value; all else stays as it is.
fn filled(message: &str, values: &[(&str, &str)]) -> String {
    let mut out = String::with_capacity(message.len() + 16);
    let mut rest = message;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let placeholder = after.split_once('}').and_then(|(name, behind)| {
            let (_, value) = values.iter().find(|(known, _)| *known == name)?;
            Some((value, behind))
        });
        if let Some((value, behind)) = placeholder {
            out.push_str(value);
            rest = behind;
        } else {
            out.push('{');
            rest = after;
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::{Amount, Catalog, Language, filled};

    const KEYS: &[&str] = &[
        "months.few",
        "months.many",
        "months.one",
        "months.other",
        "word",
    ];

    #[test]
    fn messages_are_found_by_key() {
        let catalog = Catalog::new(Language::Ru, KEYS, "\n\n\nмесяца\nслово");
        assert_eq!(catalog.text("word"), "слово");
        assert_eq!(catalog.text("months.other"), "месяца");
        assert!(!catalog.has("months.few") && !catalog.has("wor") && !catalog.has(""));
    }

    #[test]
    fn every_file_of_the_build_has_a_line_for_every_key() {
        for language in Language::ALL {
            let catalog = Catalog::of(language);
            assert!(catalog.keys.is_sorted());
            assert!(catalog.messages.len() <= catalog.keys.len());
        }
    }

    #[test]
    fn placeholders_are_filled() {
        let values = [("least", "0"), ("greatest", "4")];
        assert_eq!(filled("{least} – {greatest}", &values), "0 – 4");
        assert_eq!(filled("{least}{least}", &values), "00");
        assert_eq!(filled("{other} {least", &values), "{other} {least");
        assert_eq!(filled("{{least}}", &values), "{0}");
        assert_eq!(filled("", &values), "");
    }

    #[test]
    fn counts_take_their_form() {
        let russian = "{n} месяца\n{n} месяцев\n{n} месяц\n{n} месяца\nслово";
        let russian = Catalog::new(Language::Ru, KEYS, russian);
        assert_eq!(russian.count("months", 1), "1 месяц");
        assert_eq!(russian.count("months", 3), "3 месяца");
        assert_eq!(russian.count("months", 11), "11 месяцев");
        assert_eq!(russian.measure("months", Amount(150)), "1,5 месяца");
        let kazakh = Catalog::new(Language::Kk, KEYS, "\n\n{n} ай\n{n} ай (көп)\nсөз");
        assert_eq!(kazakh.count("months", 1), "1 ай");
        assert_eq!(kazakh.count("months", 21), "21 ай (көп)");
        let sparse = Catalog::new(Language::En, KEYS, "\n\n\n{n} months\nword");
        assert_eq!(sparse.count("months", 1), "1 months");
    }

    #[test]
    fn amounts_take_the_mark_of_the_language() {
        let amount = |language| Catalog::new(language, KEYS, "").amount(Amount(297));
        assert_eq!(amount(Language::Kk), "2,97");
        assert_eq!(amount(Language::Ru), "2,97");
        assert_eq!(amount(Language::En), "2.97");
        assert_eq!(
            Catalog::new(Language::Kk, KEYS, "").amount(Amount(900)),
            "9"
        );
    }
}

//! The messages of one language, by key.

use super::plural::Plural;
use super::{Language, date};
use crate::rulebook::Amount;

/// The messages of one language.
#[derive(Debug)]
pub struct Catalog {
    language: Language,
    /// What the first question needs, and all else: key and message, in the order of
    /// the keys.
    messages: [Vec<(&'static str, &'static str)>; 2],
}

impl Catalog {
    /// Reads what the build has packed: a line `key=message` each, in the order of the keys.
    /// The second file may still be on its way.
    #[must_use]
    pub fn read(language: Language, packed: &'static str, more: &'static str) -> Self {
        let messages = |packed: &'static str| {
            let lines = packed.lines();
            lines.filter_map(|line| line.split_once('=')).collect()
        };
        Self {
            language,
            messages: [messages(packed), messages(more)],
        }
    }

    /// Whether the messages are there that only a result needs.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        !self.messages[1].is_empty()
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
        let found = self.messages.iter().find_map(|messages| {
            let place = messages.binary_search_by(|(known, _)| (*known).cmp(key));
            Some(messages[place.ok()?].1)
        });
        found.unwrap_or_default()
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
        self.measure_as(key, amount, &self.amount(amount))
    }

    /// The message in the form that goes with an amount, with other words for `{n}`, such as
    /// a run that ends with the amount.
    #[must_use]
    pub fn measure_as(&self, key: &str, amount: Amount, words: &str) -> String {
        self.counted(key, Plural::of_amount(self.language, amount), words)
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

/// Catalogs of one language are the same, once both are whole.
impl PartialEq for Catalog {
    fn eq(&self, other: &Self) -> bool {
        self.language == other.language && self.is_whole() == other.is_whole()
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

    #[test]
    fn messages_are_found_by_key() {
        let catalog = Catalog::read(Language::Ru, "months.other=месяца\nword=слово = слово", "");
        assert_eq!(catalog.text("word"), "слово = слово");
        assert_eq!(catalog.text("months.other"), "месяца");
        assert!(!catalog.has("months.few") && !catalog.has("wor") && !catalog.has(""));
    }

    #[test]
    fn the_files_of_the_build_are_in_the_order_of_their_keys() {
        for catalog in Language::ALL.map(crate::text::packed::catalog) {
            assert!(catalog.is_whole());
            for messages in &catalog.messages {
                assert!(messages.is_sorted() && messages.len() > 100);
            }
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
        let russian = "months.few={n} месяца\nmonths.many={n} месяцев\n\
                       months.one={n} месяц\nmonths.other={n} месяца";
        let russian = Catalog::read(Language::Ru, russian, "");
        assert_eq!(russian.count("months", 1), "1 месяц");
        assert_eq!(russian.count("months", 3), "3 месяца");
        assert_eq!(russian.count("months", 11), "11 месяцев");
        assert_eq!(russian.measure("months", Amount(150)), "1,5 месяца");
        let kazakh = Catalog::read(
            Language::Kk,
            "months.one={n} ай\nmonths.other={n} ай (көп)",
            "",
        );
        assert_eq!(kazakh.count("months", 1), "1 ай");
        assert_eq!(kazakh.count("months", 21), "21 ай (көп)");
        let sparse = Catalog::read(Language::En, "months.other={n} months", "");
        assert_eq!(sparse.count("months", 1), "1 months");
    }

    #[test]
    fn amounts_take_the_mark_of_the_language() {
        let amount = |language| Catalog::read(language, "", "").amount(Amount(297));
        assert_eq!(amount(Language::Kk), "2,97");
        assert_eq!(amount(Language::Ru), "2,97");
        assert_eq!(amount(Language::En), "2.97");
        assert_eq!(Catalog::read(Language::Kk, "", "").amount(Amount(900)), "9");
    }
}

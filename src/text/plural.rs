//! The grammatical number that a count takes, by the Unicode rules (CLDR).

use super::Language;
use crate::rulebook::Amount;

/// The form of a message that goes with a count. Not every language has every one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Plural {
    /// 1 in Kazakh and English; 1, 21, 101 in Russian.
    One,
    /// 2, 3, 22 in Russian.
    Few,
    /// 0, 5, 11, 111 in Russian.
    Many,
    /// All other counts; in Russian those with decimals.
    Other,
}

impl Plural {
    /// The form that goes with a whole number.
    #[must_use]
    pub const fn of_count(language: Language, count: u32) -> Self {
        match (language, count % 10, count % 100) {
            (Language::Kk | Language::En, _, _) if count == 1 => Self::One,
            (Language::Kk | Language::En, _, _) => Self::Other,
            (Language::Ru, _, 11..=14) => Self::Many,
            (Language::Ru, 1, _) => Self::One,
            (Language::Ru, 2..=4, _) => Self::Few,
            (Language::Ru, _, _) => Self::Many,
        }
    }

    /// The form that goes with an amount.
    #[must_use]
    pub const fn of_amount(language: Language, amount: Amount) -> Self {
        if amount.0 % 100 == 0 {
            Self::of_count(language, amount.0.unsigned_abs() / 100)
        } else {
            Self::Other
        }
    }

    /// The last word of the message's key.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::One => "one",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Amount, Language, Plural};

    #[test]
    fn whole_numbers() {
        let russian = [
            (0, "many"),
            (1, "one"),
            (2, "few"),
            (5, "many"),
            (11, "many"),
            (12, "many"),
            (21, "one"),
            (22, "few"),
            (25, "many"),
            (101, "one"),
            (111, "many"),
            (112, "many"),
        ];
        for (count, form) in russian {
            assert_eq!(
                Plural::of_count(Language::Ru, count).id(),
                form,
                "ru {count}"
            );
            let other = if count == 1 { "one" } else { "other" };
            assert_eq!(
                Plural::of_count(Language::Kk, count).id(),
                other,
                "kk {count}"
            );
            assert_eq!(
                Plural::of_count(Language::En, count).id(),
                other,
                "en {count}"
            );
        }
    }

    #[test]
    fn decimals() {
        for language in Language::ALL {
            assert_eq!(Plural::of_amount(language, Amount(150)), Plural::Other);
            assert_eq!(Plural::of_amount(language, Amount(101)), Plural::Other);
            assert_eq!(Plural::of_amount(language, Amount(100)), Plural::One);
        }
        assert_eq!(Plural::of_amount(Language::Ru, Amount(2200)), Plural::Few);
    }
}

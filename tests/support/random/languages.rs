//! The contract's languages and CEFR levels. Knows no test that examines them.

use super::draw::{chance, pick};

/// Any language, more often one that many tests examine.
pub(super) fn some_language(rng: &mut impl FnMut() -> u64) -> &'static str {
    if chance(rng, 60) {
        pick(rng, &LANGUAGES[..5])
    } else {
        pick(rng, &LANGUAGES)
    }
}

pub(super) const LANGUAGES: [&str; 13] = [
    "en", "de", "fr", "es", "it", "zh", "ko", "kk", "ru", "tr", "pl", "cs", "other",
];

pub(super) const LEVELS: [&str; 6] = ["A1", "A2", "B1", "B2", "C1", "C2"];

//! Reads single words and numbers. Knows no applicant.

use serde_json::Value as Json;

use crate::naive::certificate::{A1, A2, B1, B2, C1, C2};
use crate::naive::words::Perhaps::{self, No, Yes};
use crate::naive::words::{Field, Language};

pub(super) fn word(value: &Json) -> &str {
    value.as_str().expect("a word")
}

pub(super) fn flag(value: &Json) -> bool {
    value.as_bool().expect("true or false")
}

pub(super) fn whole(value: &Json) -> i64 {
    scaled(value, 1.0)
}

/// `value` times `scale`; the contract lets 3.0 stand for 3.
#[allow(
    clippy::cast_possible_truncation,
    reason = "every scale of the contract is small"
)]
pub(super) fn scaled(value: &Json, scale: f64) -> i64 {
    (value.as_f64().expect("a number") * scale).round() as i64
}

/// A word (`"none"`, `"not-taken"`) or something else.
pub(super) fn perhaps<T>(value: &Json, read: impl Fn(&Json) -> T) -> Perhaps<T> {
    if value.is_string() {
        No
    } else {
        Yes(read(value))
    }
}

pub(super) fn cefr(value: &Json) -> i64 {
    match word(value) {
        "A1" => A1,
        "A2" => A2,
        "B1" => B1,
        "B2" => B2,
        "C1" => C1,
        "C2" => C2,
        unknown => panic!("level {unknown}"),
    }
}

pub(super) fn language(value: &Json) -> Language {
    match word(value) {
        "en" => Language::En,
        "de" => Language::De,
        "fr" => Language::Fr,
        "es" => Language::Es,
        "it" => Language::It,
        "zh" => Language::Zh,
        "ko" => Language::Ko,
        "kk" => Language::Kk,
        "ru" => Language::Ru,
        "tr" => Language::Tr,
        "pl" => Language::Pl,
        "cs" => Language::Cs,
        "other" => Language::Other,
        unknown => panic!("language {unknown}"),
    }
}

pub(super) fn field(value: &Json) -> Field {
    match word(value) {
        "pedagogical" => Field::Pedagogical,
        "languages" => Field::Languages,
        "humanities" => Field::Humanities,
        "social" => Field::Social,
        "natural" => Field::Natural,
        "ict" => Field::Ict,
        "engineering" => Field::Engineering,
        "business" => Field::Business,
        "other" => Field::Other,
        unknown => panic!("field {unknown}"),
    }
}

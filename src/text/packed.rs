//! The texts as the build has packed them, for tests: the page is handed them at run time.
//! Tests outside the library use this file too.

use super::{Catalog, Language};

macro_rules! packed {
    ($($name:literal)*) => {
        [$(include_str!(concat!(env!("OUT_DIR"), "/text/", $name, ".txt"))),*]
    };
}

/// The packed texts of a language: what the first question needs, and all else.
pub(crate) fn packed(language: Language) -> [&'static str; 2] {
    match language {
        Language::Kk => packed!("kk" "more-kk"),
        Language::Ru => packed!("ru" "more-ru"),
        Language::En => packed!("en" "more-en"),
    }
}

/// The texts of a language.
pub(crate) fn catalog(language: Language) -> Catalog {
    let [packed, more] = packed(language);
    Catalog::read(language, packed, more)
}

//! The texts as the build has packed them, for tests: the page is handed them at run time.

use super::{Catalog, Language};

/// The messages of every language.
pub(crate) fn all() -> [Catalog; 3] {
    Language::ALL.map(catalog)
}

/// The messages of one language.
pub(crate) fn catalog(language: Language) -> Catalog {
    let packed = match language {
        Language::Kk => include_str!(concat!(env!("OUT_DIR"), "/text/kk.txt")),
        Language::Ru => include_str!(concat!(env!("OUT_DIR"), "/text/ru.txt")),
        Language::En => include_str!(concat!(env!("OUT_DIR"), "/text/en.txt")),
    };
    Catalog::read(language, packed)
}

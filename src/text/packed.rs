//! The texts as the build has packed them, for tests: the page is handed them at run time.

use super::{Catalog, Language};

/// The messages of every language.
pub(crate) fn all() -> [Catalog; 3] {
    Language::ALL.map(catalog)
}

/// The messages of one language.
pub(crate) fn catalog(language: Language) -> Catalog {
    macro_rules! packed {
        ($($name:literal)*) => {
            [$(include_str!(concat!(env!("OUT_DIR"), "/text/", $name, ".txt"))),*]
        };
    }
    let [packed, more] = match language {
        Language::Kk => packed!("kk" "more-kk"),
        Language::Ru => packed!("ru" "more-ru"),
        Language::En => packed!("en" "more-en"),
    };
    Catalog::read(language, packed, more)
}

//! The texts as the build has packed them; the page is handed them at run time.

use qadam::text::Language;

/// The packed texts of a language, as its file holds them.
pub(crate) fn packed(language: Language) -> &'static str {
    match language {
        Language::Kk => include_str!(concat!(env!("OUT_DIR"), "/text/kk.txt")),
        Language::Ru => include_str!(concat!(env!("OUT_DIR"), "/text/ru.txt")),
        Language::En => include_str!(concat!(env!("OUT_DIR"), "/text/en.txt")),
    }
}

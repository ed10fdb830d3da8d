//! Texts as translators write them: nested TOML in a folder a language, one key a message.

mod agree;
mod earlier;
mod early;
mod guidance;
mod messages;
mod views;
mod wanted;

use std::collections::BTreeSet;
use std::path::Path;

use super::desk::Desk;
use crate::rulebook::Rulebook;
use messages::Messages;

/// The messages of every language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Texts {
    /// All keys, sorted.
    pub keys: Vec<String>,
    /// Language code, and its messages in the order of the keys; empty where a plural form
    /// does not exist in the language.
    pub languages: Vec<(String, Vec<String>)>,
    /// The keys whose messages the start and the first question need.
    pub first: BTreeSet<String>,
}

impl Texts {
    /// What the page reads, by the name of its file: for every language what the start and the
    /// first question need, `kk`, and all else, `more-kk`. A line `key=message` for each message, in
    /// the order of the keys.
    pub fn packed(&self) -> impl Iterator<Item = (String, String)> {
        let languages = self.languages.iter();
        let files = languages.flat_map(|(language, messages)| {
            [("", false), ("more-", true)].map(|(name, later)| (name, language, messages, later))
        });
        files.map(|(name, language, messages, later)| {
            let both = self.keys.iter().zip(messages);
            let lines = both
                .filter(|(key, message)| !message.is_empty() && self.first.contains(*key) != later);
            let lines: Vec<_> = lines
                .map(|(key, message)| format!("{key}={message}"))
                .collect();
            (format!("{name}{language}"), lines.join("\n"))
        })
    }
}

/// Languages with the plural forms that each needs (CLDR).
const LANGUAGES: [(&str, &[&str]); 3] = [
    ("kk", &["one", "other"]),
    ("ru", &["few", "many", "one", "other"]),
    ("en", &["one", "other"]),
];

const PLURALS: [&str; 4] = ["few", "many", "one", "other"];

/// Reads all languages and holds them against each other and against the rule book.
pub(super) fn read(folder: &Path, book: &Rulebook, desk: &mut Desk) -> Texts {
    let languages: Vec<Messages> = LANGUAGES
        .iter()
        .map(|&(language, plurals)| Messages::read(folder, language, plurals, desk))
        .collect();
    // What lies in a file that cannot be read is not missing.
    if desk.is_clear() {
        let strays = wanted::check(book, &languages, desk);
        agree::check(&languages, &strays, desk);
    }
    let keys: BTreeSet<&str> = languages.iter().flat_map(Messages::keys).collect();
    let in_order = |messages: &Messages| {
        let texts = keys
            .iter()
            .map(|key| messages.text(key).unwrap_or_default().to_owned());
        (messages.language.to_owned(), texts.collect())
    };
    let first = keys.iter().filter(|key| early::is_first(key, book));
    Texts {
        first: first.map(|key| (*key).to_owned()).collect(),
        languages: languages.iter().map(in_order).collect(),
        keys: keys.into_iter().map(str::to_owned).collect(),
    }
}

/// What stands before the plural form. `other` alone is a word like any; beside `one` it
/// is a form.
fn plural_stem<'a>(key: &'a str, keys: &BTreeSet<&str>) -> Option<&'a str> {
    let (stem, form) = key.rsplit_once('.')?;
    let one = format!("{stem}.one");
    (PLURALS.contains(&form) && keys.contains(one.as_str())).then_some(stem)
}

/// The file in which a key belongs.
fn file_of(key: &str) -> &'static str {
    match key.split('.').next() {
        Some("test" | "language" | "level") => "certificates.toml",
        Some("fact" | "topic" | "part") => "facts.toml",
        Some(
            "pathway" | "route" | "requirement" | "verdict" | "status" | "conflict" | "condition"
            | "clause" | "document" | "table" | "programme",
        ) => "rules.toml",
        Some("access") => "access.toml",
        Some("cohort") => "cohort.toml",
        Some("counsel") => "counsel.toml",
        Some("device") => "device.toml",
        Some("earlier") => "earlier.toml",
        Some("embed") => "embed.toml",
        Some("window" | "dates" | "month") => "dates.toml",
        Some("paper" | "papers" | "remark") => "papers.toml",
        Some("change" | "step" | "points") => "advice.toml",
        Some("take" | "sheet") => "take.toml",
        Some("contact" | "contacts" | "doubt" | "premises" | "weekday") => "contacts.toml",
        _ => "page.toml",
    }
}

//! Texts as translators write them: nested TOML in a folder a language, one key a message.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::figures::key;
use super::{Problem, files::Desk};
use crate::rulebook::{Kind, Rulebook};

const FILES: [&str; 4] = ["certificates.toml", "facts.toml", "page.toml", "rules.toml"];

/// Languages with the plural forms that each needs (CLDR).
const LANGUAGES: [(&str, &[&str]); 3] = [
    ("kk", &["one", "other"]),
    ("ru", &["few", "many", "one", "other"]),
    ("en", &["one", "other"]),
];

const PLURALS: [&str; 4] = ["few", "many", "one", "other"];

/// The messages of every language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Texts {
    /// All keys, sorted.
    pub keys: Vec<String>,
    /// Language code, and its messages in the order of the keys; empty where a plural form
    /// does not exist in the language.
    pub languages: Vec<(String, Vec<String>)>,
}

type Messages = BTreeMap<String, (String, String)>;

/// Reads all languages and holds them against each other and against the rule book.
pub(super) fn read(folder: &Path, book: &Rulebook, desk: &mut Desk) -> Texts {
    let read: Vec<(&str, &[&str], Messages)> = LANGUAGES
        .iter()
        .map(|&(language, plurals)| (language, plurals, language_messages(folder, language, desk)))
        .collect();
    let keys: BTreeSet<String> = read
        .iter()
        .flat_map(|(_, _, messages)| messages.keys().cloned())
        .collect();
    for (language, plurals, messages) in &read {
        complete(language, plurals, messages, &keys, desk);
    }
    let first = &read[0].2;
    for (_, _, messages) in &read[1..] {
        same_placeholders(first, messages, &keys, desk);
    }
    wanted(book, &keys, first, desk);
    let in_order = |messages: &Messages| -> Vec<String> {
        keys.iter()
            .map(|key| messages.get(key).map_or(String::new(), |it| it.1.clone()))
            .collect()
    };
    let languages = read
        .iter()
        .map(|(language, _, messages)| ((*language).to_owned(), in_order(messages)))
        .collect();
    Texts {
        keys: keys.into_iter().collect(),
        languages,
    }
}

fn language_messages(folder: &Path, language: &str, desk: &mut Desk) -> Messages {
    let mut messages = Messages::new();
    for name in FILES {
        let file = format!("{language}/{name}");
        if let Some(table) = desk.read::<toml::Table>(folder, &file) {
            flatten(&table, "", &file, &mut messages, desk);
        }
    }
    messages
}

fn flatten(
    table: &toml::Table,
    prefix: &str,
    file: &str,
    messages: &mut Messages,
    desk: &mut Desk,
) {
    for (name, value) in table {
        let key = if prefix.is_empty() {
            name.clone()
        } else {
            format!("{prefix}.{name}")
        };
        match value {
            toml::Value::Table(inner) => flatten(inner, &key, file, messages, desk),
            toml::Value::String(text) if !text.trim().is_empty() && !text.contains('\n') => {
                messages.insert(key, (file.to_owned(), text.clone()));
            }
            _ => desk.fault(file, &key, Problem::BadText),
        }
    }
}

/// What stands before the plural form. `other` alone is a word like any; beside `one` it
/// is a form.
fn plural_stem<'a>(key: &'a str, keys: &BTreeSet<String>) -> Option<&'a str> {
    let (stem, form) = key.rsplit_once('.')?;
    (PLURALS.contains(&form) && keys.contains(&format!("{stem}.one"))).then_some(stem)
}

/// Every key that another language has, and every plural form of this one.
fn complete(
    language: &str,
    plurals: &[&str],
    messages: &Messages,
    keys: &BTreeSet<String>,
    desk: &mut Desk,
) {
    let mut stems = BTreeSet::new();
    for key in keys {
        if let Some(stem) = plural_stem(key, keys) {
            stems.insert(stem);
        } else if !messages.contains_key(key) {
            desk.fault(
                &format!("{language}/{}", file_of(key)),
                key,
                Problem::NoText(language.to_owned()),
            );
        }
    }
    for stem in stems {
        let has: Vec<&str> = PLURALS
            .iter()
            .copied()
            .filter(|form| messages.contains_key(&format!("{stem}.{form}")))
            .collect();
        if has != plurals {
            desk.fault(
                &format!("{language}/{}", file_of(stem)),
                stem,
                Problem::Plural(plurals.join(", ")),
            );
        }
    }
}

/// The file in which a key belongs.
fn file_of(key: &str) -> &'static str {
    match key.split('.').next() {
        Some("test" | "language" | "level") => "certificates.toml",
        Some("fact" | "topic" | "part") => "facts.toml",
        Some(
            "pathway" | "route" | "requirement" | "verdict" | "status" | "conflict" | "condition"
            | "clause" | "document",
        ) => "rules.toml",
        _ => "page.toml",
    }
}

fn same_placeholders(
    first: &Messages,
    messages: &Messages,
    keys: &BTreeSet<String>,
    desk: &mut Desk,
) {
    for (key, (file, text)) in messages {
        let Some((_, other)) = first.get(key) else {
            continue;
        };
        let (here, there) = (placeholders(text), placeholders(other));
        if here != there && plural_stem(key, keys).is_none() {
            let list = |names: BTreeSet<&str>| names.into_iter().collect::<Vec<_>>().join(", ");
            desk.fault(file, key, Problem::Placeholders(list(here), list(there)));
        }
    }
}

fn placeholders(text: &str) -> BTreeSet<&str> {
    text.split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .map(|(name, _)| name)
        .collect()
}

/// Every text that the rule book needs, and none that it does not know.
fn wanted(book: &Rulebook, keys: &BTreeSet<String>, messages: &Messages, desk: &mut Desk) {
    let wanted = wanted_keys(book);
    for key in wanted.iter().filter(|key| !keys.contains(*key)) {
        desk.fault(file_of(key), key, Problem::NoText("kk, ru, en".to_owned()));
    }
    for key in keys.iter().filter(|key| file_of(key) != "page.toml") {
        let hint = key.starts_with("test.") && key.ends_with(".hint");
        let unit = plural_stem(key, keys)
            .is_some_and(|stem| stem.starts_with("fact.") && stem.ends_with(".unit"));
        let optional = hint || unit;
        if !wanted.contains(key) && !optional {
            desk.fault(file_of(key), key, Problem::StrayText);
        }
    }
    for requirement in book
        .pathways
        .iter()
        .flat_map(|pathway| &pathway.requirements)
    {
        let key = format!("requirement.{}.asked", requirement.text);
        let Some((file, text)) = messages.get(&key) else {
            continue;
        };
        for name in placeholders(text) {
            if !requirement
                .figures
                .iter()
                .any(|(figure, _)| **figure == *name)
            {
                desk.fault(file, &key, Problem::NoFigure(name.to_owned()));
            }
        }
    }
}

fn wanted_keys(book: &Rulebook) -> BTreeSet<String> {
    let mut wanted = BTreeSet::new();
    let mut want = |wanted_key: String| {
        wanted.insert(wanted_key);
    };
    for fact in &book.facts {
        let path = key(&fact.path);
        want(format!("topic.{}", fact.topic));
        ["name", "question", "help", "why"]
            .iter()
            .for_each(|what| want(format!("fact.{path}.{what}")));
        let words: Vec<&str> = match &fact.kind {
            Kind::Choice(words) if *words == book.languages => Vec::new(),
            Kind::Choice(words) => words.iter().map(|word| &**word).collect(),
            Kind::Flag => vec!["yes", "no"],
            Kind::Number { word, .. } => word.as_deref().into_iter().collect(),
            Kind::Certificates => Vec::new(),
            Kind::LanguageTest { word } => vec![word, "taken"],
            Kind::Scores { word, parts } => {
                for part in parts {
                    want(format!(
                        "part.{path}.{}",
                        key(&book.parts[part.name.index()])
                    ));
                }
                vec![word, "taken"]
            }
        };
        words
            .iter()
            .for_each(|word| want(format!("fact.{path}.value.{word}")));
    }
    for test in &book.tests {
        ["name", "result"]
            .iter()
            .for_each(|what| want(format!("test.{}.{what}", test.id)));
    }
    book.languages
        .iter()
        .for_each(|id| want(format!("language.{id}")));
    book.levels
        .iter()
        .for_each(|id| want(format!("level.{}", id.to_lowercase())));
    for pathway in &book.pathways {
        ["name", "summary"]
            .iter()
            .for_each(|what| want(format!("pathway.{}.{what}", pathway.id)));
        pathway
            .routes
            .iter()
            .for_each(|route| want(format!("route.{}.{}", pathway.id, route.id)));
        pathway
            .conditions
            .iter()
            .for_each(|id| want(format!("condition.{id}")));
        for requirement in &pathway.requirements {
            ["title", "asked"]
                .iter()
                .for_each(|what| want(format!("requirement.{}.{what}", requirement.text)));
        }
    }
    for conflict in &book.conflicts {
        ["title", "text"]
            .iter()
            .for_each(|what| want(format!("conflict.{}.{what}", conflict.id)));
    }
    for clause in &book.clauses {
        let document = book.documents[usize::from(clause.document)]
            .id
            .to_lowercase();
        want(format!("clause.{document}.{}", clause.place));
        ["name", "short"]
            .iter()
            .for_each(|what| want(format!("document.{document}.{what}")));
    }
    for verdict in ["eligible", "conditional", "incomplete", "ineligible"] {
        ["name", "sentence"]
            .iter()
            .for_each(|what| want(format!("verdict.{verdict}.{what}")));
    }
    ["met", "pending", "unmet", "open"]
        .iter()
        .for_each(|status| want(format!("status.{status}")));
    wanted
}

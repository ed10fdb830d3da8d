//! The messages of one language as they are written.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::pack::Problem;
use crate::pack::desk::Desk;
use crate::pack::place::Place;

use super::file_of;

const FILES: [&str; 15] = [
    "access.toml",
    "certificates.toml",
    "advice.toml",
    "cohort.toml",
    "contacts.toml",
    "counsel.toml",
    "dates.toml",
    "device.toml",
    "earlier.toml",
    "embed.toml",
    "facts.toml",
    "page.toml",
    "papers.toml",
    "rules.toml",
    "take.toml",
];

/// The messages of one language.
pub(super) struct Messages {
    pub(super) language: &'static str,
    /// The plural forms that the language needs.
    pub(super) plurals: &'static [&'static str],
    /// By key; `None` where what is written is no text of one line.
    texts: BTreeMap<String, Option<String>>,
}

impl Messages {
    /// Reads the files of a language.
    pub(super) fn read(
        folder: &Path,
        language: &'static str,
        plurals: &'static [&'static str],
        desk: &mut Desk,
    ) -> Self {
        let mut messages = Self {
            language,
            plurals,
            texts: BTreeMap::new(),
        };
        for name in FILES {
            let file = format!("{language}/{name}");
            if let Some(table) = desk.read::<toml::Table>(folder, &file) {
                messages.add(&table, "", name, desk);
            }
        }
        messages
    }

    /// Adds what a table holds, key by key.
    fn add(&mut self, table: &toml::Table, prefix: &str, name: &str, desk: &mut Desk) {
        for (word, value) in table {
            let key = if prefix.is_empty() {
                word.clone()
            } else {
                format!("{prefix}.{word}")
            };
            let text = match value {
                toml::Value::Table(inner) => {
                    self.add(inner, &key, name, desk);
                    continue;
                }
                toml::Value::String(text) => Some(text.clone()),
                _ => None,
            };
            let text = text.filter(|text| !text.trim().is_empty() && !text.contains('\n'));
            let file = format!("{}/{name}", self.language);
            let place = Place::new(&file, &key, key.split('.'));
            if text.is_none() {
                desk.fault(&place, Problem::BadText);
            }
            if file_of(&key) != name {
                desk.fault(&place, Problem::Elsewhere(file_of(&key)));
            }
            self.texts.insert(key, text);
        }
    }

    /// All keys.
    pub(super) fn keys(&self) -> impl Iterator<Item = &str> {
        self.texts.keys().map(String::as_str)
    }

    /// Whether a key is written.
    pub(super) fn has(&self, key: &str) -> bool {
        self.texts.contains_key(key)
    }

    /// The text of a key.
    pub(super) fn text(&self, key: &str) -> Option<&str> {
        self.texts.get(key)?.as_deref()
    }

    /// The placeholders of a key's text.
    pub(super) fn placeholders(&self, key: &str) -> Option<BTreeSet<&str>> {
        let parts = self.text(key)?.split('{').skip(1);
        Some(
            parts
                .filter_map(|rest| rest.split_once('}'))
                .map(|(name, _)| name)
                .collect(),
        )
    }

    /// Notes a fault of a key in the file where it belongs.
    pub(super) fn fault(&self, key: &str, problem: Problem, desk: &mut Desk) {
        let file = format!("{}/{}", self.language, file_of(key));
        desk.fault(&Place::new(&file, key, key.split('.')), problem);
    }
}

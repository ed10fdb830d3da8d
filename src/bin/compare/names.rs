//! What things of the rule files are called in the texts.

use std::path::Path;

use toml::Table;

use super::written::Change;
use super::{files, read};

/// The texts of one language.
pub(crate) struct Names(Vec<Table>);

impl Names {
    /// Reads the files of a folder.
    pub(crate) fn read(folder: &Path) -> Result<Self, String> {
        let texts = files(folder)?;
        let texts = texts.iter().map(|path| read(path));
        texts.collect::<Result<_, String>>().map(Self)
    }

    /// Where a change stands, with the names of the thing and of the test in a row of it.
    pub(crate) fn place(&self, change: &Change) -> String {
        let mut place = change.place.clone();
        if let [.., list, test] = &change.place[..]
            && ["rows", "certificates"].contains(&&**list)
            && let Some(name) = self.named(&["test", test])
        {
            place.push(name);
        }
        if let (Some(name), Some(id)) = (self.thing(change), place.get_mut(1)) {
            *id = format!("{id} {name}");
        }
        place.join(" ")
    }

    fn thing(&self, change: &Change) -> Option<String> {
        let [kind, id, ..] = &change.place[..] else {
            return None;
        };
        let pathway = change.file.strip_prefix("pathways/");
        match (&**kind, pathway.and_then(|it| it.strip_suffix(".toml"))) {
            ("requirement", _) => self.named(&["requirement", change.text.as_deref()?]),
            ("route", Some(pathway)) => self.named(&["route", pathway, id]),
            ("conversion", _) => self.named(&["table", id]),
            (kind, _) => self.named(&[kind, id]),
        }
    }

    /// What a pathway is called.
    pub(crate) fn pathway(&self, id: &str) -> Option<String> {
        self.named(&["pathway", id])
    }

    /// The name, the title or the text of a thing.
    fn named(&self, key: &[&str]) -> Option<String> {
        let written = |it: &&str| it.to_lowercase().replace(['.', '_'], "-");
        let key: Vec<String> = key.iter().map(written).collect();
        let (kind, rest) = key.split_first()?;
        self.0.iter().find_map(|texts| {
            let mut rest = rest.iter();
            let found = rest.try_fold(texts.get(kind)?, |it, name| it.get(name))?;
            let name = found.get("name").or_else(|| found.get("title"));
            Some(format!("“{}”", name.unwrap_or(found).as_str()?))
        })
    }
}

//! One case: what is changed in the true files, and what the build says then.

use std::fs;
use std::path::{Path, PathBuf};

use qadam::pack::{self, Fault};
use serde::Deserialize;

use crate::edit::{Edit, copy};

/// A wrong rule book or a wrong text.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Case {
    /// What is wrong.
    title: String,
    /// Files stand below the folder of the edition; below that of the texts, where a language
    /// begins them.
    edit: Vec<Edit>,
    /// All faults, in the order in which they are listed.
    fault: Vec<Expected>,
}

/// What came of a case.
pub(crate) struct Run {
    /// The name of the case's file.
    pub(crate) name: String,
    pub(crate) title: String,
    /// The faults that the case expects.
    pub(crate) expected: Vec<String>,
    pub(crate) found: Vec<Fault>,
}

/// A fault as people read it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    /// What stands once in the file, on the line that the fault gives.
    at: Option<String>,
    says: String,
}

const LANGUAGES: [&str; 3] = ["kk/", "ru/", "en/"];

impl Case {
    /// Makes the wrong files and reads them.
    pub(crate) fn run(self, name: String) -> Run {
        let folder = self.wrong_files(&name);
        let expected = self.fault.iter().map(|fault| fault.read(&folder)).collect();
        let found = self.faults(&folder);
        fs::remove_dir_all(folder).expect("a folder to remove");
        Run {
            name,
            title: self.title,
            expected,
            found,
        }
    }

    fn of_texts(&self) -> bool {
        self.edit
            .iter()
            .any(|edit| LANGUAGES.iter().any(|it| edit.file.starts_with(it)))
    }

    fn faults(&self, folder: &Path) -> Vec<Fault> {
        let faults = if self.of_texts() {
            pack::texts(folder, qadam::rulebook()).err()
        } else {
            pack::rulebook(folder).err()
        };
        faults.unwrap_or_default()
    }

    /// A copy of the true files with the case's changes.
    fn wrong_files(&self, name: &str) -> PathBuf {
        let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
        let from = if self.of_texts() {
            assets.join("text")
        } else {
            assets.join("rulebook").join(&*qadam::rulebook().edition)
        };
        let to = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("authoring-{name}"));
        copy(&from, &to).expect("a copy");
        let mut done = self.edit.iter().map(|edit| edit.apply(&to));
        done.try_for_each(|it| it)
            .unwrap_or_else(|why| panic!("{name}: {why}"));
        to
    }
}

impl Expected {
    /// The fault with the line that the files really have.
    fn read(&self, folder: &Path) -> String {
        let Some(at) = &self.at else {
            return self.says.clone();
        };
        let file = self.says.split(':').next().unwrap_or_default();
        let text = fs::read_to_string(folder.join(file)).unwrap_or_default();
        let mut places = text.match_indices(at.as_str()).map(|(offset, _)| offset);
        let (Some(offset), None) = (places.next(), places.next()) else {
            return format!(
                "{}, but {at:?} does not stand there exactly once",
                self.says
            );
        };
        let line = text[..offset].matches('\n').count() + 1;
        self.says.replace("{line}", &line.to_string())
    }
}

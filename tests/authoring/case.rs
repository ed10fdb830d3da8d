//! One case: what is changed in the true files, and what the build says then.

use std::fs;
use std::path::{Path, PathBuf};

use qadam::pack::{self, Fault};
use serde::Deserialize;

/// A wrong rule book or a wrong text.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Case {
    /// What is wrong.
    title: String,
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

/// A change of one file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Edit {
    /// Below the folder of the edition; below that of the texts, where a language begins it.
    file: String,
    /// What stands there exactly once, and what comes in its place.
    #[serde(default)]
    replace: Vec<[String; 2]>,
    /// What is put at the end.
    #[serde(default)]
    append: String,
    /// All that the file holds then.
    bytes: Option<Vec<u8>>,
    /// Whether there is no such file.
    #[serde(default)]
    remove: bool,
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
        let from = assets.join(if self.of_texts() {
            "text"
        } else {
            "rulebook/2025-2026"
        });
        let to = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("authoring-{name}"));
        let _ = fs::remove_dir_all(&to);
        copy(&from, &to);
        for edit in &self.edit {
            edit.apply(name, &to);
        }
        to
    }
}

impl Edit {
    fn apply(&self, name: &str, folder: &Path) {
        let path = folder.join(&self.file);
        if self.remove {
            fs::remove_file(&path).expect("a file to remove");
            return;
        }
        if let Some(bytes) = &self.bytes {
            fs::write(&path, bytes).expect("a written file");
            return;
        }
        let mut text = fs::read_to_string(&path).unwrap_or_default();
        for [old, new] in &self.replace {
            let times = text.matches(old.as_str()).count();
            assert_eq!(
                times, 1,
                "{name}: {old:?} stands {times} times in {}",
                self.file
            );
            text = text.replacen(old.as_str(), new, 1);
        }
        text.push_str(&self.append);
        fs::write(&path, text).expect("a written file");
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

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder to copy") {
        let entry = entry.expect("an entry");
        let (path, copied) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy(&path, &copied);
        } else {
            fs::copy(&path, &copied).expect("a copied file");
        }
    }
}

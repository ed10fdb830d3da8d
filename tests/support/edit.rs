//! Changes to a copy of authored files, themselves written as TOML.

#![allow(dead_code, reason = "each user uses its own part")]

use std::fs;
use std::path::Path;

use serde::Deserialize;

/// A change of one file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Edit {
    /// Below the folder that is copied.
    pub(crate) file: String,
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

/// Nothing but changes.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Edits {
    edit: Vec<Edit>,
}

/// Makes a folder anew from another one with the changes that a file lists.
pub(crate) fn made(edits: &Path, from: &Path, to: &Path) -> Result<(), String> {
    let at = |why: String| format!("{}: {why}", edits.display());
    let text = fs::read_to_string(edits).map_err(|error| at(error.to_string()))?;
    let edits: Edits = toml::from_str(&text).map_err(|error| at(error.to_string()))?;
    copy(from, to).map_err(at)?;
    edits
        .edit
        .iter()
        .try_for_each(|edit| edit.apply(to))
        .map_err(at)
}

/// Puts next year's rules, which are test data, into a folder: `rulebook`, with the edition that
/// they are made from before them, and the `text` that goes with them.
pub(crate) fn rehearsed(root: &Path, folder: &Path) -> Result<(), String> {
    let (assets, edits) = (root.join("assets"), root.join("tests/rehearsal"));
    let (rules, texts) = (folder.join("rulebook"), folder.join("text"));
    let [before, next] = ["2025-2026", "2026-2027"].map(|name| rules.join(name));
    let _ = fs::remove_dir_all(&rules);
    copy(&assets.join("rulebook/2025-2026"), &before)?;
    made(&edits.join("2026-2027.toml"), &before, &next)?;
    made(&edits.join("texts.toml"), &assets.join("text"), &texts)
}

/// Makes a folder anew as a copy of another one.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<(), String> {
    let _ = fs::remove_dir_all(to);
    copied(from, to).map_err(|error| format!("{} cannot be copied: {error}", from.display()))
}

fn copied(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (path, copy) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copied(&path, &copy)?;
        } else {
            fs::copy(&path, &copy)?;
        }
    }
    Ok(())
}

impl Edit {
    /// Changes the file in a folder.
    pub(crate) fn apply(&self, folder: &Path) -> Result<(), String> {
        let path = folder.join(&self.file);
        let done = if self.remove {
            fs::remove_file(&path)
        } else if let Some(bytes) = &self.bytes {
            fs::write(&path, bytes)
        } else {
            let text = fs::read_to_string(&path).unwrap_or_default();
            fs::write(&path, self.text(text)?)
        };
        done.map_err(|error| format!("{}: {error}", self.file))
    }

    fn text(&self, mut text: String) -> Result<String, String> {
        for [old, new] in &self.replace {
            let times = text.matches(old.as_str()).count();
            if times != 1 {
                return Err(format!("{old:?} stands {times} times in {}", self.file));
            }
            text = text.replacen(old.as_str(), new, 1);
        }
        Ok(text + &self.append)
    }
}

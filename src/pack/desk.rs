//! The desk on which authored files lie: their text, and the faults found so far.

use std::fs;
use std::path::Path;

use serde::de::DeserializeOwned;

use super::place::Place;
use super::{Fault, Problem};

/// Files that were read, and what is wrong with them.
#[derive(Default)]
pub(super) struct Desk {
    files: Vec<(String, String)>,
    faults: Vec<Fault>,
}

impl Desk {
    /// Reads and parses a file; a fault where that fails.
    pub(super) fn read<T: DeserializeOwned>(&mut self, folder: &Path, file: &str) -> Option<T> {
        let text = match fs::read_to_string(folder.join(file)) {
            Ok(text) => text,
            Err(error) => {
                let problem = Problem::Unreadable(error.kind().to_string());
                self.fault(&Place::file(file), problem);
                return None;
            }
        };
        let parsed = toml::from_str(&text);
        let parsed = parsed.map_err(|error| self.faults.push(syntax(file, &text, &error)));
        self.files.push((file.to_owned(), text));
        parsed.ok()
    }

    /// Notes a fault of the thing at a place, once.
    pub(super) fn fault(&mut self, place: &Place, problem: Problem) {
        let read = self.files.iter().find(|(name, _)| name == place.file);
        let line = read.and_then(|(_, text)| place.line(text));
        let (file, id) = (place.file.to_owned(), place.id.to_owned());
        let fault = Fault {
            file,
            line,
            id,
            problem,
        };
        if !self.faults.contains(&fault) {
            self.faults.push(fault);
        }
    }

    /// Whether something is wrong with the thing itself, so that more faults of what rests
    /// on it would tell nothing new.
    pub(super) fn doubts(&self, file: &str, id: &str) -> bool {
        self.faults
            .iter()
            .any(|fault| fault.file == file && fault.id == id)
    }

    /// Whether nothing is wrong so far.
    pub(super) fn is_clear(&self) -> bool {
        self.faults.is_empty()
    }

    /// All faults, by file and line.
    pub(super) fn into_faults(mut self) -> Vec<Fault> {
        self.faults
            .sort_by(|one, two| (&one.file, one.line).cmp(&(&two.file, two.line)));
        self.faults
    }
}

/// A file that is no TOML, or whose tables and keys are not those expected.
fn syntax(file: &str, text: &str, error: &toml::de::Error) -> Fault {
    let line = |offset: usize| text[..offset].matches('\n').count() + 1;
    Fault {
        file: file.to_owned(),
        line: error.span().map(|span| line(span.start)),
        id: String::new(),
        problem: Problem::Syntax(error.message().lines().collect::<Vec<_>>().join(" ")),
    }
}

//! The desk on which authored files lie: their text, and the faults found so far.

use std::fs;
use std::path::Path;

use serde::de::DeserializeOwned;

use super::{Fault, Problem};

/// Files that were read, and what is wrong with them.
#[derive(Default)]
pub(super) struct Desk {
    files: Vec<(String, String)>,
    /// Faults in the order in which they were found.
    pub(super) faults: Vec<Fault>,
}

impl Desk {
    /// Reads and parses a file; a fault where that fails.
    pub(super) fn read<T: DeserializeOwned>(&mut self, folder: &Path, file: &str) -> Option<T> {
        let text = match fs::read_to_string(folder.join(file)) {
            Ok(text) => text,
            Err(error) => {
                self.fault(file, "", Problem::Unreadable(error.kind().to_string()));
                return None;
            }
        };
        let parsed = toml::from_str(&text);
        let line = |error: &toml::de::Error| error.span().map(|span| line_at(&text, span.start));
        match parsed {
            Ok(parsed) => {
                self.files.push((file.to_owned(), text));
                Some(parsed)
            }
            Err(error) => {
                let problem =
                    Problem::Syntax(error.message().lines().collect::<Vec<_>>().join(" "));
                let line = line(&error);
                self.faults.push(Fault {
                    file: file.to_owned(),
                    line,
                    id: String::new(),
                    problem,
                });
                None
            }
        }
    }

    /// Notes a fault of the thing with this id, at the line where the id stands.
    pub(super) fn fault(&mut self, file: &str, id: &str, problem: Problem) {
        let line = self.line_of(file, id);
        self.faults.push(Fault {
            file: file.to_owned(),
            line,
            id: id.to_owned(),
            problem,
        });
    }

    /// The line on which an id is given: quoted, as a table's head, or as a key.
    fn line_of(&self, file: &str, id: &str) -> Option<usize> {
        let (_, text) = self.files.iter().find(|(name, _)| name == file)?;
        if id.is_empty() {
            return None;
        }
        let last = id.rsplit('.').next().unwrap_or(id);
        let needles = [
            format!("id = \"{id}\""),
            format!("[rules.{id}]"),
            format!("\"{id}\""),
            format!("{last} ="),
            format!(".{id}]"),
        ];
        let start = needles
            .iter()
            .find_map(|needle| text.find(needle.as_str()))?;
        Some(line_at(text, start))
    }
}

fn line_at(text: &str, offset: usize) -> usize {
    text.bytes()
        .take(offset)
        .filter(|byte| *byte == b'\n')
        .count()
        + 1
}

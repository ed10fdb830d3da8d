//! All editions of the rules: a folder each, of which the last by name is in force.

use std::fs;
use std::io;
use std::path::Path;

use super::{Fault, Problem, rulebook};
use crate::rulebook::Rulebook;

/// Reads and checks every edition in a folder, such as `assets/rulebook`. Gives the one in
/// force, which leads to those before it.
///
/// # Errors
/// All faults of the files, by edition, file and line.
pub fn editions(folder: &Path) -> Result<Rulebook, Vec<Fault>> {
    let fault = |file: String, problem| Fault {
        file,
        line: None,
        id: String::new(),
        problem,
    };
    let unreadable = |why: String| vec![fault(String::new(), Problem::Unreadable(why))];
    let names = folders(folder).map_err(|error| unreadable(error.kind().to_string()))?;
    let (mut newest, mut faults) = (None, Vec::new());
    for name in names {
        match rulebook(&folder.join(&name)) {
            Ok(book) if *book.edition != name => {
                let problem = Problem::Malformed("edition of its folder", book.edition.to_string());
                faults.push(fault(format!("{name}/edition.toml"), problem));
            }
            Ok(book) => {
                let before = newest.map(|book| &*Box::leak(Box::new(book)));
                newest = Some(Rulebook { before, ..book });
            }
            Err(found) => faults.extend(found.into_iter().map(|fault| Fault {
                file: format!("{name}/{}", fault.file),
                ..fault
            })),
        }
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    newest.ok_or_else(|| unreadable("no edition".to_owned()))
}

/// The names of the folders in a folder, in their order.
fn folders(folder: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}

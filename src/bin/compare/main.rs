//! Two editions of the rules side by side, for those who change rules: what is written
//! otherwise, and whose verdicts are others.
//!
//! `cargo xtask compare OLD NEW` calls it. An edition is a folder, or the name of one under
//! `assets/rulebook`; a third argument is the folder of texts that names are taken from.

mod names;
#[path = "../../../tests/support/random/mod.rs"]
mod random;
mod reach;
#[path = "../../../tests/verdicts/file.rs"]
#[allow(
    dead_code,
    clippy::expect_used,
    reason = "reads the tests' own files, and uses a part of them"
)]
mod standard;
mod table;
mod verdicts;
mod written;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use qadam::pack;
use qadam::rulebook::Rulebook;

use names::Names;
use reach::Reach;
use verdicts::Changed;
use written::Edition;

const RULEBOOK: &str = "assets/rulebook";
const TEXTS: &str = "assets/text/en";
const CASES: &str = "tests/verdicts";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let compared = match &arguments[..] {
        [old, new] => compared(old, new, TEXTS),
        [old, new, texts] => compared(old, new, texts),
        _ => Err("compare OLD NEW [TEXTS]: an edition is a folder, or one of those under assets/rulebook".into()),
    };
    match compared {
        Ok(told) => {
            print!("{told}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("error: {why}");
            ExitCode::FAILURE
        }
    }
}

/// All that is told of two editions.
fn compared(old: &str, new: &str, texts: &str) -> Result<String, String> {
    let folders = [old, new].map(folder);
    let [then, now] = [packed(&folders[0])?, packed(&folders[1])?];
    let [old, new] = [Edition::read(&folders[0])?, Edition::read(&folders[1])?];
    let changes = written::changes(&old, &new);
    if changes.is_empty() {
        return Ok("nothing differs\n".to_owned());
    }
    let judged = Changed::between(&then, &now, Path::new(CASES))?;
    let names = Names::read(Path::new(texts))?;
    let reach = Reach::of([&old, &new]);
    let heading = format!("{} → {}\n\n", then.edition, now.edition);
    Ok(heading
        + &table::rules(&changes, &names, &reach, &judged)
        + &table::verdicts(&judged, &names))
}

/// The folder of an edition, given by itself or by its name.
fn folder(name: &str) -> PathBuf {
    let known = Path::new(RULEBOOK).join(name);
    if known.is_dir() { known } else { name.into() }
}

fn packed(folder: &Path) -> Result<Rulebook, String> {
    pack::rulebook(folder).map_err(|faults| {
        let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
        format!("{} has faults:\n{}", folder.display(), faults.join("\n"))
    })
}

/// The files in a folder that end so, and in the folders below it, in their order.
fn files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let unread = |error| format!("{}: {error}", folder.display());
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(unread)? {
        let path = entry.map_err(unread)?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else if path.extension().is_some_and(|it| it == "toml") {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// What a file holds.
fn read(path: &Path) -> Result<toml::Table, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
}

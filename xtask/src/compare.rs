//! `cargo xtask compare OLD NEW`: two editions of the rules side by side, with the verdicts that
//! change.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::paths;

/// Tells what differs; says whether it could be told.
pub(crate) fn run(words: &[String]) -> Result<bool> {
    if !(2..=3).contains(&words.len()) {
        bail!(
            "two editions, each a folder or the name of one under assets/rulebook: compare OLD NEW [TEXTS]"
        );
    }
    // A folder is meant from where the command was typed; an edition may be given by its name.
    let meant = |word: &String| {
        let folder = PathBuf::from(word);
        let from_here = env::current_dir().unwrap_or_default().join(&folder);
        if from_here.is_dir() {
            from_here
        } else {
            folder
        }
    };
    let mut program = Command::new("cargo");
    program
        .args(["run", "--quiet", "--bin", "compare", "--"])
        .args(words.iter().map(meant))
        .current_dir(paths::root());
    let status = program.status().context("cannot run cargo")?;
    Ok(status.success())
}

//! The texts as the page's build has packed them, one file a language, laid beside the page.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::step;

/// Copies the texts into the folder of a page; `compile` is the call of cargo that built it, which has
/// nothing left to do but to say where its build script wrote.
pub(crate) fn copy(compile: &mut Command, page: &Path) -> Result<()> {
    let told = step::must("texts", compile.arg("--message-format=json"))?;
    let packed = written(&told).context("cargo does not say where the texts were packed")?;
    for entry in fs::read_dir(packed.join("text"))? {
        let entry = entry?;
        let name = format!("text-{}", entry.file_name().display());
        fs::copy(entry.path(), page.join(name))?;
    }
    Ok(())
}

/// Where the project's own build script wrote; cargo keeps that under the name of the package.
fn written(told: &str) -> Option<PathBuf> {
    let messages = told
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let mut written = messages.filter_map(|message| Some(message["out_dir"].as_str()?.into()));
    written.find(|folder: &PathBuf| folder.iter().rev().nth(1).is_some_and(is_own))
}

fn is_own(folder: &OsStr) -> bool {
    folder.to_string_lossy().starts_with("qadam-")
}

#[cfg(test)]
mod tests {
    use super::written;

    #[test]
    fn the_own_build_script_is_found() {
        let told = r#"
            {"reason":"build-script-executed","out_dir":"/build/std-1/out"}
            warning: not a message
            {"reason":"compiler-artifact","package_id":"path+file:///q#qadam@1"}
            {"reason":"build-script-executed","out_dir":"/build/qadam-2/out"}"#;
        assert_eq!(written(told), Some("/build/qadam-2/out".into()));
        assert_eq!(written("{}"), None);
    }
}

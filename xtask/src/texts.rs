//! The texts as the page's build has packed them, one file a language, laid beside the page.

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

/// Where the project's own build script wrote: it is the only one that is not from a registry.
fn written(told: &str) -> Option<PathBuf> {
    let messages = told
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let own = |message: &Value| {
        message["reason"] == "build-script-executed"
            && message["package_id"]
                .as_str()
                .is_some_and(|id| id.starts_with("path+"))
    };
    Some(messages.into_iter().find(own)?["out_dir"].as_str()?.into())
}

#[cfg(test)]
mod tests {
    use super::written;

    #[test]
    fn the_own_build_script_is_found() {
        let told = r#"
            {"reason":"build-script-executed","package_id":"registry+x#serde@1","out_dir":"/a"}
            warning: not a message
            {"reason":"compiler-artifact","package_id":"path+file:///q#qadam@1"}
            {"reason":"build-script-executed","package_id":"path+file:///q#qadam@1","out_dir":"/b"}"#;
        assert_eq!(written(told), Some("/b".into()));
        assert_eq!(written("{}"), None);
    }
}

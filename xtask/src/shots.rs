//! `cargo xtask shots`: pictures of the page's states, for eyes.

use std::path::Path;

use anyhow::Result;

use crate::site::Site;
use crate::{build, paths, tools};

/// Builds the page and takes the pictures that the words leave; says whether all could be taken.
pub(crate) fn take(out: Option<&Path>, words: &[String]) -> Result<bool> {
    let address = Site::open(&build::page(build::Kind::Release)?, "/", 0)?.run_aside();
    let out = out.map_or_else(|| paths::root().join("target/shots"), Path::to_path_buf);
    let status = tools::node::with_page(&address)?
        .arg("tests/e2e/shots.mjs")
        .arg(std::path::absolute(out)?)
        .args(words)
        .current_dir(paths::root())
        .status()?;
    Ok(status.success())
}

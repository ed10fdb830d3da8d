//! What the commands need and install where it is missing: one file for each way to install.
//!
//! Looking costs no network, so a second run costs nothing.

pub(crate) mod cargo;
pub(crate) mod node;
pub(crate) mod system;

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::Result;

/// The program of that name on the search path.
fn find(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .map(|folder| folder.join(name))
        .find(|file| file.is_file())
}

/// The search path with a folder before all others.
pub(crate) fn path_with(folder: &Path) -> Result<OsString> {
    let path = env::var_os("PATH").unwrap_or_default();
    let all = std::iter::once(folder.to_path_buf()).chain(env::split_paths(&path));
    Ok(env::join_paths(all)?)
}

//! Where things are: the project, what the commands leave in it, and the tools they installed.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The project's root.
pub(crate) fn root() -> &'static Path {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().unwrap_or(own)
}

/// What the commands make for themselves: the style sheet, Trunk's page, logs.
pub(crate) fn made() -> PathBuf {
    root().join("target/qadam")
}

/// What cargo compiles.
pub(crate) fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |own| root().join(own))
}

/// The finished page, ready for a host.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// Tools installed for this project, kept between clones of it.
pub(crate) fn tools() -> Result<PathBuf> {
    let cache = env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
    let home = || env::home_dir().map(|home| home.join(".cache"));
    let cache = cache.filter(|path| path.is_absolute()).or_else(home);
    let cache = cache.context("neither XDG_CACHE_HOME nor HOME says where tools may be kept")?;
    Ok(cache.join("qadam/tools"))
}

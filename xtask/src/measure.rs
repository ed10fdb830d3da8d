//! `cargo xtask measure`: how soon the released page answers, on a machine made slow.

use anyhow::Result;

use crate::site::Site;
use crate::{build, paths, tools};

/// Builds the page, measures it and prints what came of it; says whether it could.
pub(crate) fn take() -> Result<bool> {
    let address = Site::open(&build::page(build::Kind::Release)?, "/", 0)?.run_aside();
    let status = tools::node::with_browser(&address)?
        .arg("tests/e2e/measure.mjs")
        .current_dir(paths::root())
        .status()?;
    Ok(status.success())
}

//! What the journeys and benches need: node, and the packages that their lock files pin.

use std::fs;
use std::process::Command;

use anyhow::Result;

use super::system;
use crate::{paths, step};

/// A node, ready to be told which script: it finds the page and the browser in its environment.
pub(crate) fn with_page(address: &str) -> Result<Command> {
    let mut command = with_browser()?;
    command.env("QADAM_URL", address);
    Ok(command)
}

/// A node whose script serves its pages itself.
pub(crate) fn with_browser() -> Result<Command> {
    let mut command = Command::new(system::node()?);
    packages("tests/e2e")?;
    command.env("QADAM_CHROMIUM", system::chromium()?);
    Ok(command)
}

/// Installs the packages of a folder anew whenever its lock file is another than last time. npm's own cache
/// spares the network in a fresh clone.
pub(crate) fn packages(folder: &str) -> Result<()> {
    let home = paths::root().join(folder);
    let lock = fs::read(home.join("package-lock.json"))?;
    let stamp = home.join("node_modules/.installed-from");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    eprintln!("installing the packages of {folder} …");
    let mut install = Command::new(system::npm()?);
    install.args([
        "ci",
        "--prefer-offline",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
        "--prefix",
    ]);
    step::must("npm", install.arg(&home))?;
    fs::write(stamp, lock)?;
    Ok(())
}

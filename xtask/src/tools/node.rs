//! What the journeys need: node, and the packages that their lock file pins.

use std::fs;
use std::process::Command;

use anyhow::Result;

use super::system;
use crate::{paths, step};

/// A node, ready to be told which script: it finds the page and the browser in its environment.
pub(crate) fn with_browser(address: &str) -> Result<Command> {
    let node = system::node()?;
    packages()?;
    let mut command = Command::new(node);
    command
        .env("QADAM_URL", address)
        .env("QADAM_CHROMIUM", system::chromium()?);
    Ok(command)
}

/// Installs the packages of tests/e2e anew whenever its lock file is another than last time. npm's own
/// cache spares the network in a fresh clone.
fn packages() -> Result<()> {
    let home = paths::root().join("tests/e2e");
    let lock = fs::read(home.join("package-lock.json"))?;
    let stamp = home.join("node_modules/.installed-from");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    eprintln!("installing the browser tests' packages …");
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

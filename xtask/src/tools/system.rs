//! Programs that the system's package manager installs: browsers, a driver, node, the speller, what a bench needs.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::find;
use crate::step;

const NODE: u32 = 20;

/// The browser that all browser tests use.
pub(crate) fn chromium() -> Result<PathBuf> {
    program(
        &["chromium", "chromium-browser", "google-chrome", "chrome"],
        &["chromium"],
    )
}

/// The driver that wasm-bindgen's tests steer the browser with.
pub(crate) fn chromedriver() -> Result<PathBuf> {
    program(&["chromedriver"], &["chromium", "chromium-driver"])
}

/// The browser of the journey through a second engine.
pub(crate) fn firefox() -> Result<PathBuf> {
    program(&["firefox-esr", "firefox"], &["firefox-esr"])
}

/// Node, new enough for what steers the browser.
pub(crate) fn node() -> Result<PathBuf> {
    let node = program(&["node"], &["nodejs", "npm"])?;
    let version = step::must("node version", Command::new(&node).arg("--version"))?;
    let major = version
        .trim_start_matches('v')
        .split('.')
        .next()
        .and_then(|major| major.parse().ok());
    if major.is_none_or(|major: u32| major < NODE) {
        bail!("node is {}: install {NODE} or newer", version.trim());
    }
    Ok(node)
}

/// Node's package manager.
pub(crate) fn npm() -> Result<PathBuf> {
    program(&["npm"], &["nodejs", "npm"])
}

/// What asks a server as often as it can.
pub(crate) fn wrk() -> Result<PathBuf> {
    program(&["wrk"], &["wrk"])
}

/// The speller, with a dictionary.
pub(crate) fn hunspell(dictionary: &str, package: &str) -> Result<PathBuf> {
    let opens = |hunspell: &PathBuf| {
        let mut open = Command::new(hunspell);
        let opened = open.args(["-d", dictionary, "-l", "/dev/null"]).output();
        opened.is_ok_and(|out| out.status.success())
    };
    let there = || find("hunspell").filter(opens);
    let name = format!("hunspell's dictionary {dictionary}");
    installed(there, &name, &["hunspell", package])
}

/// The first of these programs that is there.
fn program(names: &[&str], packages: &[&str]) -> Result<PathBuf> {
    let there = || names.iter().find_map(|name| find(name));
    installed(there, names[0], packages)
}

/// What is there; if it is not, Debian's packages that hold it are installed where that needs no password.
fn installed(
    there: impl Fn() -> Option<PathBuf>,
    name: &str,
    packages: &[&str],
) -> Result<PathBuf> {
    if let Some(found) = there() {
        return Ok(found);
    }
    let packages = packages.join(" ");
    let advice = format!("{name} is missing: install it (Debian's packages: {packages})");
    let Some(prefix) = administrator() else {
        bail!(advice)
    };
    eprintln!("installing {packages} …");
    let script = format!(
        "{prefix}apt-get update && {prefix}env DEBIAN_FRONTEND=noninteractive apt-get install --yes {packages}"
    );
    step::must("apt-get", Command::new("sh").args(["-c", &script])).context(advice.clone())?;
    there().context(advice)
}

/// What to write before a command so that it runs as root; nothing if that would ask for a password, or
/// there is no apt-get to run.
pub(super) fn administrator() -> Option<&'static str> {
    find("apt-get")?;
    let says = |script| {
        Command::new("sh")
            .args(["-c", script])
            .output()
            .ok()
            .filter(|out| out.status.success())
    };
    if says("id -u")?.stdout.trim_ascii() == b"0" {
        return Some("");
    }
    says("sudo -n true").map(|_| "sudo -n ")
}

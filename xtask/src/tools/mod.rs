//! What the commands need and install where it is missing: one file for each way to install.
//!
//! Looking costs no network, so a second run costs nothing.

pub(crate) mod cargo;
pub(crate) mod debian;
pub(crate) mod node;
pub(crate) mod system;

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::paths;

/// Lets a call of cargo for WebAssembly run what it compiles in a real browser.
pub(crate) fn in_browser(program: &mut Command) -> Result<()> {
    system::chromium()?;
    cargo::wasm_target()?;
    let runner = cargo::wasm_bindgen()?.join("wasm-bindgen-test-runner");
    program
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner)
        .env("CHROMEDRIVER", system::chromedriver()?)
        .env(
            "WASM_BINDGEN_TEST_WEBDRIVER_JSON",
            paths::root().join("xtask/webdriver.json"),
        )
        .env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60")
        .env("WASM_BINDGEN_TEST_TIMEOUT", "300");
    Ok(())
}

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

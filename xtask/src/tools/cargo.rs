//! Tools that rustup and cargo install.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::{paths, step};

const TRUNK: &str = "0.21.14";
/// What Rust calls the browser.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// Makes sure that Rust can compile for the browser.
pub(crate) fn wasm_target() -> Result<()> {
    let sysroot = step::must(
        "sysroot",
        Command::new("rustc").args(["--print", "sysroot"]),
    )?;
    let library = Path::new(sysroot.trim()).join("lib/rustlib").join(WASM);
    if !library.exists() {
        eprintln!("installing Rust's target {WASM} …");
        step::must(
            "rustup target",
            Command::new("rustup").args(["target", "add", WASM]),
        )?;
    }
    Ok(())
}

/// The folder that holds `trunk`, without what it would need to download tools of its own: it is given
/// them.
pub(crate) fn trunk() -> Result<PathBuf> {
    installed(
        "trunk",
        TRUNK,
        "trunk",
        "0",
        &["--locked", "--no-default-features"],
    )
}

/// The folder that holds `wasm-bindgen` and its test runner, of the very version that the page uses.
pub(crate) fn wasm_bindgen() -> Result<PathBuf> {
    let lock = fs::read_to_string(paths::root().join("Cargo.lock"))?;
    let version = locked(&lock, "wasm-bindgen").context("Cargo.lock holds no wasm-bindgen")?;
    installed("wasm-bindgen-cli", version, "wasm-bindgen", "1", &[])
}

/// Installs a crate's programs into a folder that its version names, unless they are there. How far they
/// are optimised is chosen for the least time in all: compiling them takes longer than running them.
fn installed(
    name: &str,
    version: &str,
    program: &str,
    optimised: &str,
    how: &[&str],
) -> Result<PathBuf> {
    let home = paths::tools()?.join(format!("{name}-{version}"));
    let programs = home.join("bin");
    if !programs.join(program).is_file() {
        eprintln!("installing {name} {version}, once, which takes some minutes …");
        let mut install = Command::new("cargo");
        install
            .arg("install")
            .args(how)
            .arg(format!("{name}@{version}"))
            .arg("--root")
            .arg(&home);
        install
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", optimised)
            .env("CARGO_PROFILE_RELEASE_LTO", "off");
        install.env_remove("CARGO_TARGET_DIR");
        step::must(name, &mut install)?;
    }
    Ok(programs)
}

/// The version that a lock file holds of a package.
fn locked<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let (_, after) = lock.split_once(&format!("name = \"{package}\"\nversion = \""))?;
    after.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::locked;

    #[test]
    fn the_lock_file_gives_the_version() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"1.0.0\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(locked(lock, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(locked(lock, "yew"), None);
    }
}

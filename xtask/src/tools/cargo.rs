//! Tools that rustup and cargo install.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::{paths, step};

const TRUNK: &str = "0.21.14";
const MUTANTS: &str = "27.1.0";
/// What Rust calls the browser.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// Makes sure that Rust can compile for the browser.
pub(crate) fn wasm_target() -> Result<()> {
    if !rustlib(WASM)?.exists() {
        eprintln!("installing Rust's target {WASM} …");
        let mut rustup = Command::new("rustup");
        step::must("rustup target", rustup.args(["target", "add", WASM]))?;
    }
    Ok(())
}

/// Makes sure that the standard library can be compiled with the page; says whether it can.
pub(crate) fn std_source() -> Result<bool> {
    let source = rustlib("src/rust/library/std")?;
    if !source.exists() {
        eprintln!("installing the source of Rust's standard library …");
        let mut rustup = Command::new("rustup");
        step::run(
            "rustup source",
            rustup.args(["component", "add", "rust-src"]),
        )?;
    }
    if !source.exists() {
        eprintln!("warning: rust-src cannot be installed; the page is 13 KB heavier without it");
    }
    Ok(source.exists())
}

/// A folder of the toolchain.
fn rustlib(folder: &str) -> Result<PathBuf> {
    let mut rustc = Command::new("rustc");
    let sysroot = step::must("sysroot", rustc.args(["--print", "sysroot"]))?;
    Ok(Path::new(sysroot.trim()).join("lib/rustlib").join(folder))
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

/// A call of the command that changes code to see whether a test notices.
pub(crate) fn mutants() -> Result<Command> {
    let programs = installed(
        "cargo-mutants",
        MUTANTS,
        "cargo-mutants",
        "1",
        &["--locked"],
    )?;
    let mut command = Command::new(programs.join("cargo-mutants"));
    command.arg("mutants");
    Ok(command)
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

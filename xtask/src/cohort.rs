//! The worker that judges tables: a program of its own, which the page fetches only where one is judged. It
//! is fast before small.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::build::Kind;
use crate::{paths, shorten, step, tools};

/// Writes `cohort.js` and `cohort_bg.wasm` into the folder of a page.
pub(crate) fn program(kind: Kind, page: &Path) -> Result<()> {
    let release = kind == Kind::Release;
    let mut compile = Command::new("cargo");
    compile
        .args(["build", "--quiet", "--bin", "cohort"])
        .args(["--no-default-features", "--features", "judge"])
        .args(kind.rules())
        .args(["--target", tools::cargo::WASM])
        .args(release.then_some("--release"));
    step::must("worker", &mut compile)?;
    let profile = if release { "release" } else { "debug" };
    let program = paths::target()
        .join(tools::cargo::WASM)
        .join(profile)
        .join("cohort.wasm");
    let mut bindgen = Command::new(tools::cargo::wasm_bindgen()?.join("wasm-bindgen"));
    bindgen
        .args(["--target", "web", "--no-typescript"])
        .args(["--remove-name-section", "--remove-producers-section"])
        .arg("--out-dir")
        .args([page, &program]);
    step::must("wasm-bindgen", &mut bindgen)?;
    let script = page.join("cohort.js");
    let loader = fs::read_to_string(paths::root().join("assets/cohort.js"))?;
    let joined = [fs::read_to_string(&script)?, loader].concat();
    Ok(fs::write(script, shorten::bare(&joined))?)
}

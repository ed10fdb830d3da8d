//! `cargo xtask build`: the page for a host, with its sizes; `page` is what serve and test build on.

use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use crate::{budget, dist, paths, step, style, texts, tools};

/// Builds the release page and prints what it weighs; says whether that is within the budget.
pub(crate) fn release() -> Result<bool> {
    let dist = page(true)?;
    let light = budget::keeps(&dist)?;
    println!("the page is in {}", dist.display());
    if !light {
        eprintln!("error: the first load is over its budget");
    }
    Ok(light)
}

/// Builds the page and says where it is: `dist/` when it is the release, else a place of its own, so
/// that an unoptimised page is never put on a host by mistake.
pub(crate) fn page(release: bool) -> Result<PathBuf> {
    tools::cargo::wasm_target()?;
    let trunk = tools::cargo::trunk()?;
    let bindgen = tools::cargo::wasm_bindgen()?;
    style::write()?;
    let raw = paths::made().join("page");
    let mut build = Command::new(trunk.join("trunk"));
    build
        .args(["build", "--skip-version-check", "--dist"])
        .arg(&raw)
        .args(release.then_some("--release"))
        .env("PATH", tools::path_with(&bindgen)?)
        .env_remove("NO_COLOR");
    let mut compile = Command::new("cargo");
    compile
        .args([
            "build",
            "--quiet",
            "--bin",
            "qadam",
            "--no-default-features",
        ])
        .args(["--features", "web", "--target", tools::cargo::WASM])
        .args(["--profile", if release { "page" } else { "dev" }]);
    eprintln!("building the page …");
    step::must("trunk", &mut build)?;
    texts::copy(&mut compile, &raw)?;
    let dist = if release {
        paths::dist()
    } else {
        paths::made().join("dist")
    };
    dist::write(&raw, &dist)?;
    Ok(dist)
}

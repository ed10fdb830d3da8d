//! `cargo xtask build`: the page for a host, with its sizes; `page` is what serve and test build on.

use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use crate::pages::Sheets;
use crate::{budget, cohort, compress, dist, paths, shorten, split, step, style, texts, tools};

/// Builds the release page and prints what it weighs; says whether that is within the budget.
pub(crate) fn release() -> Result<bool> {
    let dist = page(Kind::Release)?;
    let light = budget::keeps(&dist)?;
    println!("the page is in {}", dist.display());
    if !light {
        eprintln!("error: the first load is over its budget");
    }
    Ok(light)
}

/// What a page is built for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A host: small, and split in two.
    Release,
    /// A developer: soon built, in one piece.
    Draft,
    /// The tests: a draft that knows an edition before the one in force, which never was.
    Invented,
    /// A developer: a draft under next year's rules, which are test data.
    Rehearsed,
}

impl Kind {
    /// The rules that every program of the page is built with, where those in force are not meant.
    pub(crate) fn rules(self) -> &'static [&'static str] {
        match self {
            Self::Rehearsed => &["--features", "rehearsed"],
            Self::Release | Self::Draft | Self::Invented => &[],
        }
    }
}

/// Builds the page and says where it is: `dist/` when it is the release, else a place of its own, so
/// that an unoptimised page is never put on a host by mistake.
pub(crate) fn page(kind: Kind) -> Result<PathBuf> {
    let release = kind == Kind::Release;
    tools::cargo::wasm_target()?;
    let trunk = tools::cargo::trunk()?.join("trunk");
    let bindgen = tools::cargo::wasm_bindgen()?;
    style::write()?;
    let raw = paths::made().join("page");
    let (features, dist) = match kind {
        Kind::Release => ("split", paths::dist()),
        Kind::Draft => ("web", paths::made().join("dist")),
        Kind::Invented => ("web,invented", paths::made().join("invented")),
        Kind::Rehearsed => ("web,rehearsed", paths::made().join("rehearsed")),
    };
    let (mut build, mut compile) = (Command::new(trunk), Command::new("cargo"));
    build
        .args(["build", "--skip-version-check", "--dist"])
        .arg(&raw)
        .args(["--features", features])
        .args(release.then_some("--release"))
        .env("PATH", tools::path_with(&bindgen)?)
        .env_remove("NO_COLOR");
    compile
        .args([
            "build",
            "--quiet",
            "--bin",
            "qadam",
            "--no-default-features",
        ])
        .args(["--features", features, "--target", tools::cargo::WASM])
        .args(["--profile", if release { "page" } else { "dev" }]);
    if release {
        lean(&mut build)?;
        lean(&mut compile)?;
    }
    eprintln!("building the page …");
    step::must("trunk", &mut build)?;
    texts::copy(&mut compile, &raw)?;
    cohort::program(kind, &raw)?;
    if release {
        let program = lean_target()
            .join(tools::cargo::WASM)
            .join("page/qadam.wasm");
        split::page(&program, &raw)?;
        shorten::page(&raw)?;
    }
    dist::write(&raw, &sheets(kind)?, &dist)?;
    if release {
        compress::beside(&dist)?;
    }
    Ok(dist)
}

/// What the page draws of itself to stand there before it runs.
fn sheets(kind: Kind) -> Result<Sheets> {
    let drawn = paths::made().join("still");
    let mut still = Command::new("cargo");
    still
        .args(["run", "--quiet", "--no-default-features"])
        .args(["--features", "still", "--bin", "still"])
        .args(kind.rules())
        .arg(&drawn);
    step::must("still", &mut still)?;
    Sheets::read(&drawn)
}

/// Has the standard library compiled with the page, small and without the messages of panics, which a
/// visitor could not read: 13 KB of brotli. Where its source cannot be had, the page is heavier.
fn lean(build: &mut Command) -> Result<()> {
    // What the splitter moves must say where it is mentioned.
    let mut flags = "-Clink-args=--emit-relocs".to_owned();
    if tools::cargo::std_source()? {
        flags.push_str(" -Zunstable-options -Cpanic=immediate-abort");
        build
            .env("RUSTC_BOOTSTRAP", "1")
            .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
            .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size");
    }
    build
        .env("RUSTFLAGS", flags)
        .env("CARGO_TARGET_DIR", lean_target());
    Ok(())
}

/// What these settings make can be used for nothing else.
fn lean_target() -> PathBuf {
    paths::target().join("page")
}

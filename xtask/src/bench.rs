//! `cargo xtask bench`: how fast the engine is, how fast the page beside others, and what a server bears. It
//! tells figures and judges nothing, since machines differ.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use anyhow::{Result, bail};

use crate::{build, deploy, paths, step, tools};

/// What the scripts need beside the packages of the journeys, whose browser they use.
const HOME: &str = "benches/page";
/// What can be measured of the page.
const PARTS: [&str; 4] = ["load", "answer", "cohort", "lighthouse"];

/// Measures what the words name and prints what came of it; says whether it could.
pub(crate) fn run(words: &[String], json: Option<&Path>) -> Result<bool> {
    match words.split_first() {
        Some((what, [])) if what == "engine" && json.is_none() => engine(),
        Some((what, [])) if what == "server" && json.is_none() => server(),
        Some((what, parts)) if what == "page" && parts.iter().all(|it| PARTS.contains(&&**it)) => {
            page(parts, json)
        }
        _ => bail!(
            "there is no bench {:?}: engine, server, page [{}] [--json FILE]",
            words.join(" "),
            PARTS.join("|")
        ),
    }
}

/// The engine on this machine, and in its browser.
fn engine() -> Result<bool> {
    let mut natively = Command::new("cargo");
    natively.args(["bench", "--quiet"]);
    let mut in_browser = Command::new("cargo");
    in_browser
        .args(["bench", "--quiet", "--bench", "browser", "--target"])
        .args([tools::cargo::WASM, "--no-default-features"])
        .args(["--features", "checker"]);
    tools::in_browser(&mut in_browser)?;
    let mut done = true;
    for bench in [&mut natively, &mut in_browser] {
        done &= bench.current_dir(paths::root()).status()?.success();
    }
    Ok(done)
}

/// The released page on nginx.
fn server() -> Result<bool> {
    let dist = build::page(build::Kind::Release)?;
    Ok(deploy::load(&dist)?.status()?.success())
}

/// The released page on a slow phone, beside a static page and a hello-world of Yew.
fn page(parts: &[String], json: Option<&Path>) -> Result<bool> {
    let dist = build::page(build::Kind::Release)?;
    let hello = hello()?;
    tools::node::packages(HOME)?;
    let mut node = tools::node::with_browser()?;
    node.arg(Path::new(HOME).join("page.mjs")).args(parts);
    if let Some(file) = json {
        node.arg("--json").arg(env::current_dir()?.join(file));
    }
    node.env("QADAM_DIST", dist)
        .env("QADAM_HELLO", hello)
        .current_dir(paths::root());
    Ok(node.status()?.success())
}

/// Builds the hello-world, as small as its own settings make it, and says where it is.
fn hello() -> Result<PathBuf> {
    eprintln!("building the hello-world …");
    let source = paths::root().join(HOME).join("hello");
    let (target, made) = (paths::target().join("hello"), paths::made().join("hello"));
    let mut compile = Command::new("cargo");
    compile
        .args(["build", "--quiet", "--locked", "--release", "--target"])
        .arg(tools::cargo::WASM)
        .arg("--manifest-path")
        .arg(source.join("Cargo.toml"))
        .env("CARGO_TARGET_DIR", &target);
    step::must("hello", &mut compile)?;
    let mut bind = Command::new(tools::cargo::wasm_bindgen()?.join("wasm-bindgen"));
    bind.args(["--target", "web", "--no-typescript"])
        .args(["--remove-name-section", "--remove-producers-section"])
        .arg("--out-dir")
        .arg(&made)
        .arg(target.join(tools::cargo::WASM).join("release/hello.wasm"));
    step::must("hello bindings", &mut bind)?;
    for name in ["index.html", "start.js"] {
        fs::copy(source.join(name), made.join(name))?;
    }
    Ok(made)
}

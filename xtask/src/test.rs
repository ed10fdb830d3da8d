//! `cargo xtask test`: all that must hold before a change lands, in four parts.
//!
//! As few calls of cargo as can be, over the same packages and features, so that little is compiled twice.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use crate::build::Kind;
use crate::site::Site;
use crate::step::{self, Outcome};
use crate::tally::Tally;
use crate::{budget, build, deploy, paths, spelling, tools};

/// Where the journeys find the page: deep in a host's folders, as it must work anywhere.
const MOUNT: &str = "/some/folder/";
/// The journeys that need a page of their own, with an edition before the one in force.
const EARLIER: &str = "earlier";
/// The part that is run by its name alone: no change of the page needs a page under next year's rules.
const REHEARSAL: &str = "rehearsal";
/// The journey that needs another browser.
const FIREFOX: &str = "firefox";
const PAGE: [&str; 5] = [
    "--target",
    "wasm32-unknown-unknown",
    "--no-default-features",
    "--features",
    "web",
];
/// The program that judges tables.
const JUDGE: [&str; 5] = [
    "--target",
    "wasm32-unknown-unknown",
    "--no-default-features",
    "--features",
    "judge",
];

/// Runs the part that the words name, or all; says whether everything passed.
pub(crate) fn run(words: &[String]) -> Result<bool> {
    let (part, names) = words
        .split_first()
        .map_or(("", &[][..]), |(part, names)| (part, names));
    match part {
        "" | "e2e" => {}
        "host" | "spelling" | "web" | "deploy" | REHEARSAL if names.is_empty() => {}
        _ => bail!(
            "there is no part {:?}: host, spelling, web, e2e [NAME…], deploy, rehearsal",
            words.join(" ")
        ),
    }
    let wanted = |name: &str| part.is_empty() || part == name;
    let begun = Instant::now();
    let mut sum = Sum::default();
    // It has a target folder of its own, and is built beside the tests that do not need it.
    let page = (wanted("e2e") || wanted("deploy")).then(|| thread::spawn(built));
    if wanted("host") {
        host(&mut sum)?;
    }
    if wanted("spelling") || part == "host" {
        sum.hold("spelling", spelling::holds)?;
    }
    if wanted("web") {
        web(&mut sum)?;
    }
    if let Some(page) = page {
        on_hosts(&mut sum, page, &wanted, names)?;
    }
    if part == REHEARSAL {
        rehearsed(&mut sum)?;
    }
    println!(
        "       {:>6.1} s  in all\n\n{}",
        begun.elapsed().as_secs_f32(),
        sum.0
    );
    Ok(sum.0.failed == 0)
}

/// What runs without a browser.
fn host(sum: &mut Sum) -> Result<()> {
    sum.check("format", cargo(&["fmt", "--all", "--check"]))?;
    sum.check(
        "lints",
        cargo(&[
            "clippy",
            "--quiet",
            "--workspace",
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ]),
    )?;
    let mut docs = cargo(&[
        "doc",
        "--quiet",
        "--workspace",
        "--no-deps",
        "--document-private-items",
    ]);
    docs.env("RUSTDOCFLAGS", "-D warnings");
    sum.check("documentation", docs)?;
    sum.count(
        "tests",
        cargo(&["test", "--quiet", "--workspace"]),
        Tally::of_cargo,
    )
}

/// The page's own code: lints, documentation, and components in a real browser.
fn web(sum: &mut Sum) -> Result<()> {
    tools::cargo::wasm_target()?;
    let mut lints = cargo(&["clippy", "--quiet", "--lib", "--bins", "--test", "web"]);
    lints.args(PAGE).args(["--", "-D", "warnings"]);
    sum.check("lints of the page", lints)?;
    let mut lints = cargo(&["clippy", "--quiet", "--bin", "cohort"]);
    lints.args(JUDGE).args(["--", "-D", "warnings"]);
    sum.check("lints of the worker", lints)?;
    let mut docs = cargo(&[
        "doc",
        "--quiet",
        "--lib",
        "--no-deps",
        "--document-private-items",
    ]);
    docs.args(PAGE).env("RUSTDOCFLAGS", "-D warnings");
    sum.check("documentation of the page", docs)?;
    let mut tests = cargo(&["test", "--test", "web"]);
    tools::in_browser(tests.args(PAGE))?;
    sum.count("tests in the browser", tests, Tally::of_cargo)
}

/// The released page: whole journeys through it, and the servers that it is put on.
fn on_hosts(
    sum: &mut Sum,
    page: JoinHandle<Built>,
    wanted: &impl Fn(&str) -> bool,
    names: &[String],
) -> Result<()> {
    let Some(dist) = weighed(sum, page)? else {
        return Ok(());
    };
    if wanted("e2e") {
        journeys(sum, &dist, names)?;
    }
    if wanted("deploy") {
        sum.count("servers", deploy::checks(&dist)?, Tally::of_node)?;
    }
    Ok(())
}

/// The released page, and how long it took.
type Built = (Result<PathBuf>, Duration);

fn built() -> Built {
    let begun = Instant::now();
    (build::page(Kind::Release), begun.elapsed())
}

/// The released page, held to its weight, unless it cannot be built.
fn weighed(sum: &mut Sum, page: JoinHandle<Built>) -> Result<Option<PathBuf>> {
    let Ok((built, took)) = page.join() else {
        bail!("building the page broke off");
    };
    step::line("page", built.is_ok(), took);
    let dist = match built {
        Ok(dist) => dist,
        Err(fault) => {
            println!("{fault:#}");
            sum.0.failed += 1;
            return Ok(None);
        }
    };
    sum.hold("weight of the first load", || budget::keeps(&dist))?;
    Ok(Some(dist))
}

/// Whole journeys in a real browser, of the named files or all.
fn journeys(sum: &mut Sum, dist: &Path, names: &[String]) -> Result<()> {
    let wanted = |name: &str| names.is_empty() || names.iter().any(|wanted| wanted == name);
    let address = Site::open(dist, MOUNT, 0)?.run_aside();
    let mut node = tools::node::with_page(&address)?;
    // Some journeys have hosts of their own, which they stop.
    node.env("QADAM_DIST", dist);
    // A journey waits as long as it works.
    let aside = thread::available_parallelism().map_or(2, |cores| 1 + cores.get());
    node.args(["--test", "--test-reporter=spec"])
        .arg(format!("--test-concurrency={aside}"));
    if wanted(EARLIER) {
        let earlier = Site::open(&build::page(Kind::Invented)?, MOUNT, 0)?.run_aside();
        node.env("QADAM_EARLIER_URL", earlier);
    }
    if wanted(FIREFOX) {
        node.env("QADAM_FIREFOX", tools::system::firefox()?);
    }
    let mut found = false;
    for entry in fs::read_dir(paths::root().join("tests/e2e"))? {
        let file = entry?.file_name().to_string_lossy().into_owned();
        let name = file.strip_suffix(".test.mjs");
        if name.is_some_and(wanted) {
            node.arg(format!("tests/e2e/{file}"));
            found = true;
        }
    }
    if !found {
        bail!("tests/e2e holds no {}", names.join(" "));
    }
    sum.count("journeys", node, Tally::of_node)
}

/// Journeys through the page under next year's rules.
fn rehearsed(sum: &mut Sum) -> Result<()> {
    let page = Site::open(&build::page(Kind::Rehearsed)?, MOUNT, 0)?.run_aside();
    let mut node = tools::node::with_page(&page)?;
    node.args(["--test", "--test-reporter=spec"])
        .arg("tests/rehearsal/page.test.mjs");
    sum.count("rehearsal", node, Tally::of_node)
}

/// What has been counted so far; a step that is not a test counts only when it fails.
#[derive(Default)]
struct Sum(Tally);

impl Sum {
    fn check(&mut self, name: &str, mut program: Command) -> Result<()> {
        let Outcome { passed, .. } = step::tell(name, &mut program)?;
        self.0.failed += u32::from(!passed);
        Ok(())
    }

    /// A check of our own, which says by itself what is wrong.
    fn hold(&mut self, name: &str, holds: impl FnOnce() -> Result<bool>) -> Result<()> {
        let begun = Instant::now();
        let held = holds()?;
        step::line(name, held, begun.elapsed());
        self.0.failed += u32::from(!held);
        Ok(())
    }

    fn count(&mut self, name: &str, mut program: Command, read: fn(&str) -> Tally) -> Result<()> {
        let Outcome { passed, output, .. } = step::tell(name, &mut program)?;
        let mut tally = read(&output);
        if passed && tally.passed == 0 {
            println!("{name}: not one test ran");
        }
        // A run that broke before it counted, and one that ran nothing, is a failure all the same.
        if tally.failed == 0 && (!passed || tally.passed == 0) {
            tally.failed = 1;
        }
        println!("                 {tally}");
        self.0 += tally;
        Ok(())
    }
}

fn cargo(arguments: &[&str]) -> Command {
    let mut cargo = Command::new("cargo");
    cargo.args(arguments);
    cargo
}

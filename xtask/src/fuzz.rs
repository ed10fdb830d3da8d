//! `cargo xtask fuzz`: hostile input made up for every way into the program, each target in turn, for a
//! time. What is found is made small and kept under `tests/fuzz/found/`, where the tests replay it.
//!
//! Inputs that made the program do something new stay in `target/qadam/fuzz/`, so that the next run goes
//! on from there.

mod told;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use self::told::{Sum, cause};
use crate::{paths, step};

const HOME: &str = "tests/fuzz";
const RULES: &str = "assets/rulebook";
/// The rule files whose words stand in addresses, lines and tables.
const NAMING: [&str; 4] = [
    "edition.toml",
    "facts.toml",
    "certificates.toml",
    "papers.toml",
];

/// Counters at every edge, which libFuzzer is led by. Told of every comparison too, it finds less in the same
/// time: the engine compares all the while.
const COUNTED: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Ccodegen-units=1";

/// A way into the program.
struct Target {
    name: &'static str,
    /// The longest input, in bytes.
    longest: u32,
    /// So many inputs to a process: links of earlier editions and packed books are kept for good.
    inputs: u32,
    /// What a process may hold, in megabytes.
    memory: u32,
}

const fn target(name: &'static str, longest: u32) -> Target {
    Target {
        name,
        longest,
        inputs: 200_000,
        memory: 512,
    }
}

const TARGETS: [Target; 7] = [
    target("fragment", 4096),
    target("kept", 2048),
    target("message", 1024),
    target("asks", 1024),
    target("table", 4096),
    target("lines", 4096),
    Target {
        inputs: 4000,
        memory: 2048,
        ..target("rules", 192)
    },
];

/// Looks for so many seconds at each of the named targets, or at all; says whether nothing was found.
pub(crate) fn run(names: &[String], seconds: u64) -> Result<bool> {
    let unknown = |name: &&String| TARGETS.iter().all(|it| it.name != **name);
    if let Some(name) = names.iter().find(unknown) {
        let all = TARGETS.map(|it| it.name).join(" ");
        bail!("there is no target {name:?}: {all}");
    }
    let programs = build()?;
    let words = words()?;
    let mut nothing = true;
    let wanted = |it: &&Target| names.is_empty() || names.iter().any(|name| name == it.name);
    for target in TARGETS.iter().filter(wanted) {
        let program = programs.join(target.name);
        nothing &= look(target, &program, &words, Duration::from_secs(seconds))?;
    }
    Ok(nothing)
}

/// Builds all fuzzers and says where they are.
fn build() -> Result<PathBuf> {
    let rustc = step::must("rustc", Command::new("rustc").arg("-vV"))?;
    let host = rustc.lines().find_map(|line| line.strip_prefix("host: "));
    let host = host.context("rustc does not say what machine this is")?;
    let built = paths::target().join("fuzz");
    let mut cargo = Command::new("cargo");
    cargo
        .args([
            "build",
            "--release",
            "--locked",
            "--bins",
            "--manifest-path",
        ])
        .arg(Path::new(HOME).join("Cargo.toml"))
        // With a target named, scripts and macros of the build are not counted.
        .args(["--target", host])
        .env("CARGO_TARGET_DIR", &built)
        .env("RUSTFLAGS", COUNTED);
    step::must("fuzzers", &mut cargo)?;
    Ok(built.join(host).join("release"))
}

/// The words of the rule files, as a dictionary for libFuzzer; says where it is.
fn words() -> Result<PathBuf> {
    let plain = |word: &&str| {
        let sign = |it: u8| it.is_ascii_alphanumeric() || b"-_.".contains(&it);
        (2..=24).contains(&word.len()) && word.bytes().all(sign)
    };
    let mut all = BTreeSet::new();
    for edition in fs::read_dir(paths::root().join(RULES))? {
        let edition = edition?.path();
        for name in NAMING {
            let text = fs::read_to_string(edition.join(name))?;
            let words = text.split('"').filter(plain);
            all.extend(words.map(|word| format!("\"{word}\"\n")));
        }
    }
    let made = paths::made().join("fuzz");
    fs::create_dir_all(&made)?;
    let file = made.join("words.dict");
    fs::write(&file, all.into_iter().collect::<String>())?;
    Ok(file)
}

/// Fuzzes one target, process after process, until the time is over or something is found; prints what
/// came of it, and says whether it was nothing.
fn look(target: &Target, program: &Path, words: &Path, time: Duration) -> Result<bool> {
    let Target { name, .. } = target;
    let corpus = paths::made().join("fuzz").join(name);
    let caught = paths::made().join("fuzz/caught").join(name);
    let _ = fs::remove_dir_all(&caught);
    for folder in [&corpus, &caught] {
        fs::create_dir_all(folder)?;
    }
    let (begun, mut sum) = (Instant::now(), Sum::default());
    let found = loop {
        let left = time.saturating_sub(begun.elapsed()).as_secs();
        if left == 0 {
            break None;
        }
        let mut fuzzer = fuzzer(target, program, &caught);
        fuzzer
            .arg(format!("-max_len={}", target.longest))
            .arg(format!("-dict={}", words.display()))
            .arg(format!("-runs={}", target.inputs))
            .arg(format!("-max_total_time={left}"))
            .arg(&corpus)
            .args(kept(name));
        let outcome = step::run(&format!("fuzz {name}"), &mut fuzzer)?;
        sum.add(&outcome.output);
        if !outcome.passed {
            break Some(outcome.output);
        }
    };
    let passed = found.is_none();
    step::line(
        &format!("{name}: {}", sum.told(begun.elapsed())),
        passed,
        begun.elapsed(),
    );
    if let Some(output) = found {
        println!("{}", cause(&output));
        for input in fs::read_dir(&caught)? {
            let path = keep(target, program, &input?.path())?;
            println!("kept as {}", path.display());
        }
    }
    Ok(passed)
}

/// A fuzzer within its bounds.
fn fuzzer(target: &Target, program: &Path, caught: &Path) -> Command {
    let mut fuzzer = Command::new(program);
    fuzzer
        .args(["-timeout=5", "-report_slow_units=5", "-print_final_stats=1"])
        .arg(format!("-rss_limit_mb={}", target.memory))
        .arg(format!("-artifact_prefix={}/", caught.display()))
        .env("TMPDIR", paths::made().join("fuzz"));
    fuzzer
}

/// The inputs of a target that are kept in the tree.
fn kept(name: &str) -> impl Iterator<Item = PathBuf> {
    let folders = ["seeds", "found"].map(|kind| paths::root().join(HOME).join(kind).join(name));
    folders.into_iter().filter(|it| it.is_dir())
}

/// Puts what was found among the kept inputs, made small where it can be.
fn keep(target: &Target, program: &Path, input: &Path) -> Result<PathBuf> {
    let folder = paths::root().join(HOME).join("found").join(target.name);
    fs::create_dir_all(&folder)?;
    let path = folder.join(input.file_name().unwrap_or_default());
    let mut smaller = fuzzer(target, program, &folder);
    smaller
        .args(["-minimize_crash=1", "-max_total_time=30"])
        .arg(format!("-exact_artifact_path={}", path.display()))
        .arg(input);
    step::run(&format!("smaller {}", target.name), &mut smaller)?;
    let mut again = fuzzer(target, program, &folder);
    let mut harmless = || step::run(&format!("again {}", target.name), again.arg(&path));
    if !path.exists() || harmless()?.passed {
        fs::copy(input, &path)?;
    }
    Ok(path)
}

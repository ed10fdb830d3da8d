//! One step: a program run in silence, one line with its time, its output only when it fails.
//!
//! Everything a step wrote stays in `target/qadam/log/` for a closer look.

use std::fs::{self, File};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::paths;

/// A step that has run.
pub(crate) struct Outcome {
    /// Whether the program ended well.
    pub(crate) passed: bool,
    /// All that it wrote, both streams in their order.
    pub(crate) output: String,
    time: Duration,
}

/// Runs a program in the project's root and tells nothing.
pub(crate) fn run(name: &str, program: &mut Command) -> Result<Outcome> {
    let logs = paths::made().join("log");
    fs::create_dir_all(&logs)?;
    let path = logs.join(format!("{}.log", name.replace(' ', "-")));
    let log = File::create(&path).with_context(|| format!("cannot write {}", path.display()))?;
    let begun = Instant::now();
    let status = program
        .current_dir(paths::root())
        .stdin(Stdio::null())
        .stdout(log.try_clone()?)
        .stderr(log)
        .status()
        .with_context(|| format!("cannot run {}", program.get_program().display()))?;
    Ok(Outcome {
        passed: status.success(),
        output: String::from_utf8_lossy(&fs::read(path)?).into_owned(),
        time: begun.elapsed(),
    })
}

/// Runs a program as a step that others are counted with: one line, and its output if it fails.
pub(crate) fn tell(name: &str, program: &mut Command) -> Result<Outcome> {
    let outcome = run(name, program)?;
    line(name, outcome.passed, outcome.time);
    if !outcome.passed {
        println!("{}", outcome.output.trim_end());
    }
    Ok(outcome)
}

/// The line that a step gets.
pub(crate) fn line(name: &str, passed: bool, time: Duration) {
    let mark = if passed { "ok    " } else { "FAILED" };
    println!("{mark} {:>6.1} s  {name}", time.as_secs_f32());
}

/// Runs a program that must end well for anything after it to make sense.
pub(crate) fn must(name: &str, program: &mut Command) -> Result<String> {
    let outcome = run(name, program)?;
    if !outcome.passed {
        bail!("{name} failed:\n{}", outcome.output.trim_end());
    }
    Ok(outcome.output)
}

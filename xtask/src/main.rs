//! The developer commands, `cargo xtask <command>`: each installs what it needs, once.
//!
//! `main` reads the arguments; every command is a file of its own and knows nothing of the others'
//! arguments.

mod bench;
mod budget;
mod build;
mod cohort;
mod compare;
mod compress;
mod deploy;
mod digest;
mod dist;
mod fuzz;
mod html;
mod mutants;
mod pages;
mod paths;
mod serve;
mod shorten;
mod shots;
mod site;
mod spelling;
mod split;
mod step;
mod style;
mod tally;
mod test;
mod texts;
mod tools;
mod wasm;
mod worker;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Result, bail};
use lexopt::ValueExt;
use lexopt::prelude::{Long, Short, Value};

const HELP: &str = "\
cargo xtask <command>

  serve [--port N] [--release]   build the page and serve it on this machine, until Ctrl-C;
        [--rehearsed]            under next year's rules of tests/rehearsal, which are test data
  build                          the page for any static host, in dist/
  test [PART]                    all that must hold before a change lands, or a part of it:
                                 host, spelling, web, e2e [NAME…], deploy; NAME leaves
                                 only tests/e2e/NAME.test.mjs. By its name alone: rehearsal,
                                 the page under next year's rules
  style                          the style sheet alone, target/qadam/qadam.css
  compare OLD NEW                what differs between two editions of the rules, and whose
                                 verdicts change; each a folder or its name in assets/rulebook
  bench engine                   how fast answers are judged, on this machine
  bench server                   how many visitors nginx bears, on this machine
  bench page [PART…] [--json F]  how fast the page is on a slow phone, beside a static page and a
                                 hello-world; PART: load answer cohort
                                 lighthouse
  mutants [PART…] [N/M]          which changes of the code no test notices; takes hours; PART: engine
                                 contract calendar pack link, or a file; N/M a share of them
  fuzz [TARGET…] [--seconds N]   hostile input made up for every way into the program, N seconds
                                 (60) each; TARGET: fragment kept message asks table lines rules
  shots [--out DIR] [WORD…]      pictures of every state; each word narrows them:
                                 a state, phone laptop projector, kk ru en, light dark
";

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(fault) => {
            eprintln!("error: {fault:#}");
            ExitCode::FAILURE
        }
    }
}

/// Whether what was asked for went well; an error is a command that could not be carried out.
fn run() -> Result<bool> {
    let asked = Asked::read(lexopt::Parser::from_env())?;
    match asked.command.as_str() {
        "serve" => serve::until_stopped(asked.port, asked.kind)?,
        "build" => return build::release(),
        "test" => return test::run(&asked.words),
        "style" => style::write()?,
        "compare" => return compare::run(&asked.words),
        "bench" => return bench::run(&asked.words, asked.json.as_deref()),
        "mutants" => return mutants::run(&asked.words),
        "fuzz" => return fuzz::run(&asked.words, asked.seconds.unwrap_or(60)),
        "shots" => return shots::take(asked.out.as_deref(), &asked.words),
        "help" => print!("{HELP}"),
        other => bail!("there is no command {other:?}\n\n{HELP}"),
    }
    Ok(true)
}

/// The command line as it was typed, before any command judges it.
struct Asked {
    command: String,
    words: Vec<String>,
    port: Option<u16>,
    kind: build::Kind,
    out: Option<PathBuf>,
    json: Option<PathBuf>,
    seconds: Option<u64>,
}

impl Asked {
    fn read(mut line: lexopt::Parser) -> Result<Self> {
        let mut words = Vec::new();
        let (mut port, mut out, mut json, mut seconds) = (None, None, None, None);
        let mut kind = build::Kind::Draft;
        while let Some(argument) = line.next()? {
            match argument {
                Value(word) => words.push(word.string()?),
                Long("port") => port = Some(line.value()?.parse()?),
                Long("seconds") => seconds = Some(line.value()?.parse()?),
                Long("release") => kind = build::Kind::Release,
                Long("rehearsed") => kind = build::Kind::Rehearsed,
                Long("out") => out = Some(line.value()?.into()),
                Long("json") => json = Some(line.value()?.into()),
                Long("help") | Short('h') => words.insert(0, "help".into()),
                other => return Err(other.unexpected().into()),
            }
        }
        if words.is_empty() {
            words.push("help".into());
        }
        Ok(Self {
            command: words.remove(0),
            words,
            port,
            kind,
            out,
            json,
            seconds,
        })
    }
}

//! Checks and packs the rule book and the texts. Stops with every fault listed. Packs for
//! tests editions that never were, too.

#![allow(
    dead_code,
    unused_imports,
    unreachable_pub,
    reason = "shares the library's modules and uses a part of them"
)]

#[path = "tests/support/edit.rs"]
mod edit;
#[path = "src/pack/mod.rs"]
mod pack;
#[path = "src/rulebook/mod.rs"]
mod rulebook;

use std::path::{Path, PathBuf};
use std::{env, fs, process};

use databake::{Bake, CrateEnv};

const RULEBOOK: &str = "assets/rulebook";
const TEXTS: &str = "assets/text";
const INVENTED: &str = "tests/editions/2024-2025.toml";
const REHEARSAL: &str = "tests/rehearsal";

fn main() {
    for read in [
        RULEBOOK,
        TEXTS,
        INVENTED,
        REHEARSAL,
        "src/pack",
        "src/rulebook",
    ] {
        println!("cargo::rerun-if-changed={read}");
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let [rules, words] = authored(&out);
    let book = pack::editions(&rules).unwrap_or_else(|faults| stop(RULEBOOK, &faults));
    let texts = pack::texts(&words, &book).unwrap_or_else(|faults| stop(TEXTS, &faults));
    for (name, lines) in texts.packed() {
        write(&out.join(format!("text/{name}.txt")), lines.as_bytes());
    }
    // What is wrong with it concerns the tests alone.
    let invented = invented(&rules.join(&*book.edition), &out.join("invented"));
    let (before, invented) = match invented {
        Ok(it) => (Some(&*Box::leak(Box::new(it.clone()))), baked(&it)),
        Err(why) => (None, format!("compile_error!({why:?})")),
    };
    write(&out.join("invented.rs"), invented.as_bytes());
    let book = match env::var_os("CARGO_FEATURE_INVENTED") {
        Some(_) => rulebook::Rulebook { before, ..book },
        None => book,
    };
    write(&out.join("rulebook.rs"), baked(&book).as_bytes());
}

/// Where the rules and the texts lie that are in force, or those of next year's rehearsal.
fn authored(out: &Path) -> [PathBuf; 2] {
    if env::var_os("CARGO_FEATURE_REHEARSED").is_none() {
        return [RULEBOOK, TEXTS].map(PathBuf::from);
    }
    let folder = out.join("rehearsed");
    edit::rehearsed(Path::new("."), &folder).unwrap_or_else(|why| stop(REHEARSAL, &[why]));
    ["rulebook", "text"].map(|it| folder.join(it))
}

fn baked(book: &rulebook::Rulebook) -> String {
    book.bake(&CrateEnv::default()).to_string()
}

/// The edition that tests open old links of, made in a folder from the one in force.
fn invented(in_force: &Path, folder: &Path) -> Result<rulebook::Rulebook, String> {
    edit::made(Path::new(INVENTED), in_force, folder)?;
    pack::rulebook(folder).map_err(|faults| {
        let faults = faults.iter().map(|fault| format!("{INVENTED}: {fault}\n"));
        faults.collect()
    })
}

fn write(file: &Path, bytes: &[u8]) {
    let folder = file.parent().map_or(Ok(()), fs::create_dir_all);
    if let Err(error) = folder.and_then(|()| fs::write(file, bytes)) {
        stop(&file.display().to_string(), &[error]);
    }
}

fn stop(folder: &str, faults: &[impl std::fmt::Display]) -> ! {
    for fault in faults {
        println!("cargo::error={folder}/{fault}");
    }
    process::exit(1)
}

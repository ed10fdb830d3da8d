//! Checks and packs the rule book and the texts. Stops with every fault listed.

#![allow(
    dead_code,
    unused_imports,
    unreachable_pub,
    reason = "shares the library's modules and uses a part of them"
)]

#[path = "src/pack/mod.rs"]
mod pack;
#[path = "src/rulebook/mod.rs"]
mod rulebook;

use std::path::{Path, PathBuf};
use std::{env, fs, process};

use databake::{Bake, CrateEnv};

const RULEBOOK: &str = "assets/rulebook/2025-2026";
const TEXTS: &str = "assets/text";

fn main() {
    println!("cargo::rerun-if-changed=assets/rulebook");
    println!("cargo::rerun-if-changed=assets/text");
    println!("cargo::rerun-if-changed=src/pack");
    println!("cargo::rerun-if-changed=src/rulebook");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let book = pack::rulebook(Path::new(RULEBOOK)).unwrap_or_else(|faults| stop(RULEBOOK, &faults));
    let texts = pack::texts(Path::new(TEXTS), &book).unwrap_or_else(|faults| stop(TEXTS, &faults));
    let source = book.bake(&CrateEnv::default()).to_string();
    write(&out.join("rulebook.rs"), source.as_bytes());
    for (name, lines) in texts.packed() {
        write(&out.join(format!("text/{name}.txt")), lines.as_bytes());
    }
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

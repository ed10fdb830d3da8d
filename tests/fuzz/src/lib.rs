//! Hostile input: for every way into the program one function that takes any bytes the whole way
//! and asserts what must hold whatever they are.
//!
//! The fuzzers (`bin/`) make the bytes up; `tests/found.rs` replays the seeds and all that was ever
//! found. The functions know nothing of who calls them.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::missing_panics_doc,
    unreachable_pub,
    reason = "what must not be, panics; the fuzzers are crates of their own"
)]

pub mod asks;
pub mod fragment;
pub mod kept;
pub mod lines;
pub mod message;
pub mod rules;
pub mod table;

mod students;

use std::path::{Path, PathBuf};

/// What takes any bytes, by the rule book in force.
pub type Check = fn(&[u8], &'static qadam::rulebook::Rulebook);

/// All ways in, by name.
pub const TARGETS: [(&str, Check); 7] = [
    ("fragment", fragment::check),
    ("kept", kept::check),
    ("message", message::check),
    ("asks", asks::check),
    ("table", table::check),
    ("lines", lines::check),
    ("rules", rules::check),
];

/// A folder below the project's root.
fn folder(name: &str) -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut above = own.ancestors().map(|it| it.join(name));
    above
        .find(|it| it.is_dir())
        .expect("a folder of the project")
}

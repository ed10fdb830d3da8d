//! Hostile input that was once found, and the seeds from which more is looked for, through the same
//! functions as the fuzzers': `fuzz/seeds/TARGET/`, `fuzz/found/TARGET/`.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "support/editions.rs"]
mod editions;
#[path = "fuzz/src/lib.rs"]
mod hostile;

use std::fs;
use std::path::{Path, PathBuf};

use qadam::rulebook;

/// What lies in a folder, by name; nothing where there is none.
fn inside(folder: &Path) -> Vec<PathBuf> {
    let entries = folder.read_dir().into_iter().flatten();
    let mut paths: Vec<_> = entries.map(|it| it.expect("an entry").path()).collect();
    paths.sort();
    paths
}

/// Takes all that lies in the folders of a target; how many there were.
fn replayed(target: &str) -> usize {
    let (_, check) = hostile::TARGETS
        .into_iter()
        .find(|(name, _)| *name == target)
        .expect("a target");
    let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz");
    let paths = ["seeds", "found"].map(|kind| inside(&home.join(kind).join(target)));
    let paths = paths.concat();
    for path in &paths {
        println!("{}", path.display());
        check(&fs::read(path).expect("a file"), editions::book());
    }
    paths.len()
}

macro_rules! replays {
    ($($target:ident)*) => {
        $(#[test]
        fn $target() {
            assert!(replayed(stringify!($target)) > 0, "no seed");
        })*

        #[test]
        fn all_targets_are_replayed() {
            let mut known = vec![$(stringify!($target)),*];
            let targets: Vec<_> = hostile::TARGETS.iter().map(|(name, _)| *name).collect();
            assert_eq!(known, targets);
            known.sort_unstable();
            let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz");
            for folder in ["seeds", "found"].iter().flat_map(|kind| inside(&home.join(kind))) {
                let name = folder.file_name().expect("a name").to_string_lossy();
                assert!(known.binary_search(&&*name).is_ok(), "nothing replays {name}");
            }
        }
    };
}

replays! { fragment kept message asks table lines rules }

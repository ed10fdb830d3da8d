//! The folder of next year: both editions, and the texts that go with them.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use qadam::pack::{self, Texts};
use qadam::rulebook::Rulebook;
use qadam::text::{Catalog, Language};

use crate::edit;

/// The edition that it is made from.
pub(crate) const NOW: &str = "2025-2026";
/// The edition of test data.
pub(crate) const NEXT: &str = "2026-2027";

/// Where both editions lie, and the texts.
pub(crate) static FOLDER: LazyLock<PathBuf> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("rehearsal");
    edit::rehearsed(Path::new(env!("CARGO_MANIFEST_DIR")), &folder).expect("next year");
    folder
});

static BOOK: LazyLock<Rulebook> = LazyLock::new(|| {
    pack::editions(&FOLDER.join("rulebook")).unwrap_or_else(|faults| told(&faults))
});

static TEXTS: LazyLock<Texts> = LazyLock::new(|| {
    pack::texts(&FOLDER.join("text"), &BOOK).unwrap_or_else(|faults| told(&faults))
});

/// The rules as they are then, which lead to those of now.
pub(crate) fn book() -> &'static Rulebook {
    &BOOK
}

/// What is said then.
pub(crate) fn catalog(language: Language) -> Catalog {
    let packed: Vec<(String, String)> = TEXTS.packed().collect();
    let of = |name: &str| {
        let mut packed = packed.iter();
        let found = packed.find(|(file, _)| *file == format!("{name}{}", language.code()));
        &*found.expect("a language").1.clone().leak()
    };
    Catalog::read(language, of(""), of("more-"))
}

fn told<T>(faults: &[impl ToString]) -> T {
    let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
    panic!("\n{}", faults.join("\n"))
}

//! The texts against the source that shows them, and against the habits of each language.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "../src/text/packed.rs"]
mod packed;
#[path = "texts/shown.rs"]
mod shown;
#[path = "support/source.rs"]
mod source;
#[path = "texts/typography.rs"]
mod typography;

use std::path::Path;
use std::sync::LazyLock;

use qadam::pack::{self, Texts};
use qadam::text::{Catalog, Language};

static TEXTS: LazyLock<Texts> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/text");
    pack::texts(&folder, qadam::rulebook()).expect("texts without fault")
});

/// What stands before the plural form of a key; the form `one` tells a plural.
fn plural_stem(key: &str) -> Option<&str> {
    let (stem, form) = key.rsplit_once('.')?;
    let plural = ["few", "many", "one", "other"].contains(&form) && has(&format!("{stem}.one"));
    plural.then_some(stem)
}

fn has(key: &str) -> bool {
    TEXTS
        .keys
        .binary_search_by(|known| known.as_str().cmp(key))
        .is_ok()
}

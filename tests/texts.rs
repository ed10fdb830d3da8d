//! The texts against the source that shows them, and against the habits of each language.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "texts/first.rs"]
mod first;
#[path = "texts/letters.rs"]
mod letters;
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

/// Asserts something of every text.
fn every(holds: impl Fn(&str, &str, &str) -> Result<(), String>) {
    let mut wrong = Vec::new();
    for (language, messages) in &TEXTS.languages {
        for (key, text) in TEXTS
            .keys
            .iter()
            .zip(messages)
            .filter(|(_, text)| !text.is_empty())
        {
            if let Err(why) = holds(language, key, text) {
                wrong.push(format!("{language} {key}: {why}: {text}"));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

fn without(text: &str, signs: &[&str]) -> Result<(), String> {
    match signs.iter().find(|sign| text.contains(*sign)) {
        Some(sign) => Err(format!("has {sign:?}")),
        None => Ok(()),
    }
}

//! The edition in force with an invented one before it, for tests of old links. The root of
//! the tests must have `rulebook` in scope, where the build's own words look for it.

use std::sync::LazyLock;

use qadam::rulebook::Rulebook;

/// The edition of `tests/editions/2024-2025.toml`.
pub(crate) static INVENTED: Rulebook = include!(concat!(env!("OUT_DIR"), "/invented.rs"));

static BOOK: LazyLock<Rulebook> = LazyLock::new(|| Rulebook {
    before: Some(&INVENTED),
    ..qadam::rulebook().clone()
});

/// The edition in force, as if the invented one had been before it.
pub(crate) fn book() -> &'static Rulebook {
    &BOOK
}

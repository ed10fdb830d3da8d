//! What the page says: languages, messages, plurals, and phrases about the rule book.
//!
//! Messages are written in `assets/text/<language>/*.toml` and packed by the build, one
//! file a language. This module looks them up and fills them in; it holds no wording of its
//! own and knows nothing of the web, of sessions, or of how a verdict comes about.

mod catalog;
mod date;
mod language;
#[cfg(any(test, feature = "still"))]
pub(crate) mod packed;
pub mod phrase;
pub mod plural;

pub use catalog::Catalog;
pub use language::Language;

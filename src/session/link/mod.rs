//! The session in the address: `#/ask/gpa?v=1&r=2025-2026&lang=kk&for=mshe&gpa=3.4`.
//!
//! Keyed by the paths of facts, readable, without anything that an address would have to
//! escape: ids are kebab-case, `+` parts the items of a list, `,` the parts of an exam and
//! `:` a certificate from its result. What comes in is hostile until read: it is bounded,
//! unescaped, and taken piece by piece; a piece that is wrong is dropped by itself.
//!
//! A discreet visit shows addresses without anything stated ([`shown`]); the same form holds its
//! answers in the history's state.
//!
//! `r` names the edition whose words the answers are in. A link of an edition before the one
//! in force is read twice, by each of them; one of an edition that nobody knows is read by
//! the one in force, and told of.

mod codec;
mod escape;
mod read;
mod rejected;
mod write;

pub use read::read;
pub use rejected::{MOST_REJECTED, Reason, Rejected};
pub use write::{shown, write};

/// The version of this form. Another one is not read at all.
const VERSION: &str = "1";

const VERSION_KEY: &str = "v";
const EDITION_KEY: &str = "r";
const LANGUAGE_KEY: &str = "lang";
const WANTED_KEY: &str = "for";
const SKIPPED_KEY: &str = "skip";
const TICKED_KEY: &str = "have";

//! Several editions of the rules: how they are packed, how a link of an earlier one is read,
//! and what is told of the difference. The earlier one is invented, since there is none yet.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "support/dice.rs"]
mod dice;
#[path = "support/edit.rs"]
mod edit;
#[path = "support/editions.rs"]
mod support;

#[path = "editions/comparing.rs"]
mod comparing;
#[path = "editions/packing.rs"]
mod packing;
#[path = "editions/reading.rs"]
mod reading;

use qadam::rulebook;
use qadam::session::Session;
use qadam::session::link::read;
use qadam::text::Language;

use support::{INVENTED, book};

/// A link as the edition in force reads it, with the invented one before it.
fn opened(link: &str) -> Session {
    read(link, book(), Language::En)
}

/// Links of random visits under the invented edition.
fn old_links(seed: u64) -> impl Iterator<Item = String> {
    let mut dice = dice::Dice(seed);
    let link = move |_| qadam::session::link::write(&dice.session(&INVENTED), &INVENTED);
    (0..1000).map(link)
}

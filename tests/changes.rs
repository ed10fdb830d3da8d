//! The smallest changes: cases that a counsellor can check, laws that hold for everybody,
//! and a search by brute force that finds nothing less.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at what is wrong"
)]

#[path = "laws/crowd.rs"]
mod crowd;
#[path = "support/judge.rs"]
mod judge;
#[path = "changes/mod.rs"]
mod lawful;
#[path = "support/naive/mod.rs"]
mod naive;
#[path = "support/random/mod.rs"]
mod random;

#[path = "changes/cases.rs"]
mod cases;
#[path = "changes/direction.rs"]
mod direction;
#[path = "changes/written.rs"]
mod written;

use qadam::rulebook::Rulebook;

/// So many applicants in each of the laws' quarters, each asking for one pathway.
const APPLICANTS: usize = 25_000;

fn book() -> &'static Rulebook {
    qadam::rulebook()
}

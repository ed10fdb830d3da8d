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
#[path = "support/naive.rs"]
mod naive;
#[path = "support/random.rs"]
mod random;

#[path = "changes/applied.rs"]
mod applied;
#[path = "changes/cases.rs"]
mod cases;
#[path = "changes/complete.rs"]
mod complete;
#[path = "changes/domain.rs"]
mod domain;
#[path = "changes/laws.rs"]
mod laws;
#[path = "changes/told.rs"]
mod told;
#[path = "changes/written.rs"]
mod written;

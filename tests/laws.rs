//! What must hold whatever the rules are, and whoever asks.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at what is wrong"
)]

#[path = "support/judge.rs"]
mod judge;
#[path = "support/naive/mod.rs"]
mod naive;
#[path = "support/random/mod.rs"]
mod random;

#[path = "laws/certificates.rs"]
mod certificates;
#[path = "laws/crowd.rs"]
mod crowd;
#[path = "laws/intervals.rs"]
mod intervals;
#[path = "laws/questions.rs"]
mod questions;
#[path = "laws/raising.rs"]
mod raising;
#[path = "laws/statuses.rs"]
mod statuses;
#[path = "laws/telling.rs"]
mod telling;
#[path = "laws/trees.rs"]
mod trees;

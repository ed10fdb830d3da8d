//! The points of exams: tables that a counsellor can check, and laws for everybody.

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
#[path = "support/random/mod.rs"]
mod random;

#[path = "points/cases.rs"]
mod cases;
#[path = "points/laws.rs"]
mod laws;

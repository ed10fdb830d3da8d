//! The rule book looked at as a whole, figure by figure: nothing in it is idle, out of order or out of reach, and
//! just below, at and just above every figure the engine says what a second evaluator says.

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
#[path = "support/naive/mod.rs"]
mod naive;
#[path = "support/random/mod.rs"]
mod random;
#[path = "support/same.rs"]
mod same;

#[path = "analysis/bounds.rs"]
mod bounds;
#[path = "analysis/conflicts.rs"]
mod conflicts;
#[path = "analysis/deciding.rs"]
mod deciding;
#[path = "analysis/figures.rs"]
mod figures;
#[path = "analysis/order.rs"]
mod order;
#[path = "analysis/write.rs"]
mod write;

//! Next year's rules, rehearsed: an edition after the one in force, of test data, made by
//! changing files alone. Whatever a year may bring must need no code; what needed some would
//! show here.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "support/dice.rs"]
mod dice;
#[path = "support/edit.rs"]
mod edit;

#[path = "rehearsal/comparing.rs"]
mod comparing;
#[path = "rehearsal/judging.rs"]
mod judging;
#[path = "rehearsal/made.rs"]
mod made;
#[path = "rehearsal/opening.rs"]
mod opening;
#[path = "rehearsal/showing.rs"]
mod showing;

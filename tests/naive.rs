//! The engine against a second evaluator, written from the rules alone and in another way.
//!
//! Where the two differ, one of them misreads the rules.

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
#[path = "support/same.rs"]
mod same;

use random::Rng;
use same::check;

#[test]
fn both_say_the_same_of_many_applicants() {
    crowd(0x5eed);
}

#[test]
fn both_say_the_same_of_as_many_others() {
    crowd(0xfeed);
}

#[test]
fn both_say_the_same_of_nobody() {
    check(&serde_json::json!({}), "nothing stated");
}

#[track_caller]
fn crowd(seed: u64) {
    let mut rng = Rng(seed);
    for turn in 0..800 {
        let applicant = random::applicant(&mut || rng.draw());
        check(&applicant, &format!("seed {seed:#x}, turn {turn}"));
    }
}

//! What judging asks of memory: a verdict alone nothing, which is what cohorts and sliders live on.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a test stops at what is wrong")]

#[path = "support/random/mod.rs"]
mod random;

use allocation_counter::measure;
use qadam::rulebook::Answers;
use qadam::{contract, engine};
use random::Rng;

/// Students who state everything, some things and nothing.
fn students() -> Vec<Answers> {
    let mut dice = Rng(5);
    let mut draw = || dice.draw();
    let lines = (0..500).map(|_| random::applicant(&mut draw).to_string());
    let read = |line: String| contract::read(qadam::rulebook(), line.as_bytes());
    let students = lines.map(|line| read(line).expect("an applicant").answers);
    students.chain([Answers::default()]).collect()
}

#[test]
fn verdicts_alone_take_no_memory() {
    let book = qadam::rulebook();
    for answers in students() {
        let taken = measure(|| {
            let eligible = |it: &engine::Verdict| *it == engine::Verdict::Eligible;
            std::hint::black_box(engine::verdicts(book, &answers).filter(eligible).count());
        });
        assert_eq!(taken.count_total, 0, "{answers:?}");
    }
}

#[test]
fn a_judged_tree_leaves_no_memory_behind() {
    let book = qadam::rulebook();
    for answers in students() {
        let taken = measure(|| drop(std::hint::black_box(engine::survey(book, &answers, &[]))));
        assert_eq!(taken.bytes_current, 0, "{answers:?}");
        assert!(taken.count_total > 0, "nothing was counted");
    }
}

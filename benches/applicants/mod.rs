//! The applicants that are judged over and over: some that state everything, and some half.

#![allow(
    dead_code,
    clippy::expect_used,
    reason = "each benchmark uses its own part; one stops at what is not there"
)]

#[path = "../../tests/support/random/mod.rs"]
mod random;

use std::cell::Cell;

use qadam::rulebook::Answers;
use random::Rng;
use serde_json::Value as Json;

/// So many different ones: more than a processor learns by heart.
const DIFFERENT: usize = 256;

/// How much applicants state.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stating {
    /// Every fact, and every part of an exam.
    All,
    /// From a third of the facts to two thirds.
    Half,
}

/// Lines of applicants, the same in every run.
pub(crate) fn lines(stating: Stating) -> Vec<String> {
    let book = qadam::rulebook();
    let facts = book.facts.len();
    let mut dice = Rng(2026);
    let mut lines = Vec::new();
    while lines.len() < DIFFERENT {
        let json = random::applicant(&mut || dice.draw());
        let stated = answers(&json.to_string()).iter().count();
        let fits = match stating {
            Stating::All => stated == facts && has_every_part(&json),
            Stating::Half => (facts / 3..=facts * 2 / 3).contains(&stated),
        };
        if fits {
            lines.push(json.to_string());
        }
    }
    lines
}

fn has_every_part(applicant: &Json) -> bool {
    applicant["kt"].as_object().is_none_or(|it| it.len() == 4)
}

/// What a line states.
pub(crate) fn answers(line: &str) -> Answers {
    let read = qadam::contract::read(qadam::rulebook(), line.as_bytes());
    read.expect("an applicant").answers
}

/// Things one after the other, without end.
pub(crate) struct Round<T> {
    things: Vec<T>,
    next: Cell<usize>,
}

impl<T> Round<T> {
    /// Begins with the first.
    pub(crate) fn new(things: Vec<T>) -> Self {
        Self {
            things,
            next: Cell::new(0),
        }
    }

    /// The next one; after the last the first.
    pub(crate) fn next(&self) -> &T {
        let index = self.next.get();
        self.next.set((index + 1) % self.things.len());
        &self.things[index]
    }
}

/// The answers of applicants, one after the other.
pub(crate) fn round(stating: Stating) -> Round<Answers> {
    Round::new(lines(stating).iter().map(|line| answers(line)).collect())
}

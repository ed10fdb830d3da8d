//! The laws of the smallest changes under rules of another university: what can be changed freely goes one way there,
//! and what goes one way or never changes can be changed freely.

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
#[path = "support/random/mod.rs"]
mod random;

use std::sync::LazyLock;

use qadam::rulebook::{Fact, Leeway, List, Rulebook};

/// So many applicants in each of the laws' quarters, each asking for one pathway.
const APPLICANTS: usize = 2_500;

fn book() -> &'static Rulebook {
    static BOOK: LazyLock<Rulebook> = LazyLock::new(|| {
        let book = qadam::rulebook();
        let facts = book.facts.iter().map(|it| Fact {
            change: match it.change {
                Leeway::Free => Leeway::Forward,
                Leeway::Forward | Leeway::Never => Leeway::Free,
            },
            ..it.clone()
        });
        Rulebook {
            facts: List(Box::leak(facts.collect())),
            ..book.clone()
        }
    });
    &BOOK
}

//! What a student does next: dates, the calendar file, papers, remarks and contacts.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "guidance/contacts.rs"]
mod contacts;
#[path = "guidance/ics.rs"]
mod ics;
#[path = "../src/text/packed.rs"]
mod packed;
#[path = "guidance/papers.rs"]
mod papers;
#[path = "guidance/said.rs"]
mod said;
#[path = "guidance/stands.rs"]
mod stands;
#[path = "guidance/windows.rs"]
mod windows;

use qadam::calendar::Day;
use qadam::rulebook::{PathwayId, Rulebook, Window};
use qadam::text::{Catalog, Language};

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

fn catalog(language: Language) -> &'static Catalog {
    Box::leak(Box::new(packed::catalog(language)))
}

fn pathway(id: &str) -> PathwayId {
    let book = qadam::rulebook();
    book.pathway_by_id(id).expect("a pathway")
}

fn all() -> Vec<PathwayId> {
    qadam::rulebook().pathway_ids().collect()
}

fn window<'a>(book: &'a Rulebook, id: &str) -> &'a Window {
    let mut windows = book.windows.iter();
    windows.find(|it| *it.id == *id).expect("a window")
}

//! From what people write to what the app reads: TOML in, a packed rule book and texts out.
//!
//! Runs in the build and in tests, never in the page. Every fault of the files is found
//! and listed at once; all wording of faults is in `fault`.

mod authored;
mod bands;
mod check;
mod fault;
mod figures;
mod files;
mod resolve;
mod rules;
mod texts;

pub use fault::{Fault, Problem};
pub use texts::Texts;

use std::path::Path;

use crate::rulebook::Rulebook;

/// Reads and checks one edition of the rules, such as `assets/rulebook/2025-2026`.
///
/// # Errors
/// All faults of the files, in the order of the files.
pub fn rulebook(folder: &Path) -> Result<Rulebook, Vec<Fault>> {
    let mut desk = files::Desk::default();
    let authored = authored::read(folder, &mut desk);
    let book = authored.map(|authored| {
        let book = resolve::rulebook(&authored, &mut desk);
        check::whole(&authored, &book, &mut desk);
        book
    });
    match (book, desk.faults.is_empty()) {
        (Some(book), true) => Ok(book),
        _ => Err(desk.faults),
    }
}

/// Reads and checks the texts of all languages, such as `assets/text`, for a rule book.
///
/// # Errors
/// All faults of the files.
pub fn texts(folder: &Path, book: &Rulebook) -> Result<Texts, Vec<Fault>> {
    let mut desk = files::Desk::default();
    let texts = texts::read(folder, book, &mut desk);
    if desk.faults.is_empty() {
        Ok(texts)
    } else {
        Err(desk.faults)
    }
}

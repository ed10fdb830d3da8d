//! From what people write to what the app reads: TOML in, a packed rule book and texts out.
//!
//! Runs in the build and in tests, never in the page. Every fault of the files is found
//! and listed at once; all wording of faults is in `fault`.

mod authored;
mod bands;
mod certificates;
mod check;
mod conflicts;
mod contacts;
mod conversions;
mod desk;
mod editions;
mod facts;
mod fault;
mod fields;
mod figures;
mod foundations;
mod names;
mod papers;
mod pathways;
mod place;
mod points;
mod programmes;
mod remarks;
mod rules;
mod steps;
mod texts;
mod windows;

pub use editions::editions;
pub use fault::{Fault, Problem};
pub use texts::Texts;

use std::path::Path;

use crate::rulebook::Rulebook;

/// Reads and checks one edition of the rules, such as `assets/rulebook/2025-2026`.
///
/// # Errors
/// All faults of the files, by file and line.
pub fn rulebook(folder: &Path) -> Result<Rulebook, Vec<Fault>> {
    let mut desk = desk::Desk::default();
    let authored = authored::read(folder, &mut desk);
    let book = authored.map(|authored| {
        let mut book = foundations::book(&authored, &mut desk);
        book.conflicts = conflicts::all(&authored, &book, &mut desk).into();
        book.tables = certificates::tables(&authored, &book, &mut desk).into();
        book.conversions = conversions::all(&authored, &book, &mut desk).into();
        book.reports = conversions::reports(&authored, &book, &mut desk).into();
        book.pathways = pathways::all(&authored, &book, &mut desk).into();
        book.windows = windows::all(&authored, &book, &mut desk).into();
        book.checklists = papers::all(&authored, &book, &mut desk).into();
        book.remarks = remarks::all(&authored, &book, &mut desk).into();
        book.programmes = programmes::all(&authored, &book, &mut desk).into();
        contacts::all(&authored, &mut book, &mut desk);
        check::whole(&authored, &book, &mut desk);
        book
    });
    book.filter(|_| desk.is_clear())
        .ok_or_else(|| desk.into_faults())
}

/// Reads and checks the texts of all languages, such as `assets/text`, for a rule book.
///
/// # Errors
/// All faults of the files, by file and line.
pub fn texts(folder: &Path, book: &Rulebook) -> Result<Texts, Vec<Fault>> {
    let mut desk = desk::Desk::default();
    let texts = texts::read(folder, book, &mut desk);
    if desk.is_clear() {
        Ok(texts)
    } else {
        Err(desk.into_faults())
    }
}

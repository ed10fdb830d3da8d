//! Addresses of the rule book's pages: fit to be written, and each of one page.

use crate::pack::Problem;
use crate::pack::authored::Authored;
use crate::pack::desk::Desk;
use crate::pack::place::Place;
use crate::rulebook::Rulebook;

const FILE: &str = "sources.toml";

/// Notes every id that gives no address, and every two that give one.
pub(super) fn check(authored: &Authored, book: &Rulebook, desk: &mut Desk) {
    clauses(authored, book, desk);
    for (index, it) in authored.conversions.conversion.iter().enumerate() {
        if authored.tables.table.iter().any(|table| table.id == it.id) {
            let place = Place::item("conversions.toml", &it.id, "conversion", index);
            desk.fault(&place, Problem::SameAddress(it.id.clone()));
        }
    }
}

fn clauses(authored: &Authored, book: &Rulebook, desk: &mut Desk) {
    let written = authored.sources.clause.iter().zip(&book.clauses);
    for (index, (it, clause)) in written.enumerate() {
        if desk.doubts(FILE, &it.id) {
            continue;
        }
        let place = Place::item(FILE, &it.id, "clause", index);
        let own = it.id.strip_prefix(&it.document);
        let slug = clause.slug();
        let fit =
            |sign: u8| sign.is_ascii_lowercase() || sign.is_ascii_digit() || b".-".contains(&sign);
        if own.is_none_or(|own| !own.starts_with(' ')) || slug.is_empty() || !slug.bytes().all(fit)
        {
            let problem = Problem::Malformed("clause of its document", it.id.clone());
            desk.fault(&place, problem);
            continue;
        }
        let mut before = book.clauses[..index].iter();
        let twin = before.find(|other| other.document == clause.document && other.slug() == slug);
        if let Some(twin) = twin {
            desk.fault(&place, Problem::SameAddress(twin.id.to_string()));
        }
    }
}

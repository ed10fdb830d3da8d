//! Addresses of the rule book's pages: fit to be written, and each of one page.

use crate::pack::Problem;
use crate::pack::authored::Authored;
use crate::pack::desk::Desk;
use crate::pack::place::Place;
use crate::rulebook::slug;

const FILE: &str = "sources.toml";

/// Notes every id that gives no address, and every two that give one.
pub(super) fn check(authored: &Authored, desk: &mut Desk) {
    clauses(authored, desk);
    for (index, it) in authored.conversions.conversion.iter().enumerate() {
        if authored.tables.table.iter().any(|table| table.id == it.id) {
            let place = Place::item("conversions.toml", &it.id, "conversion", index);
            desk.fault(&place, Problem::SameAddress(it.id.clone()));
        }
    }
}

fn clauses(authored: &Authored, desk: &mut Desk) {
    let mut before: Vec<(String, &String)> = Vec::new();
    for (index, it) in authored.sources.clause.iter().enumerate() {
        if desk.doubts(FILE, &it.id) {
            continue;
        }
        let (place, slug) = (Place::item(FILE, &it.id, "clause", index), slug(&it.id));
        let document = self::slug(&it.document) + "/";
        let own = slug.strip_prefix(&document).unwrap_or_default();
        let fit = |it: u8| it.is_ascii_lowercase() || it.is_ascii_digit() || b".-".contains(&it);
        if own.is_empty() || !own.bytes().all(fit) {
            let problem = Problem::Malformed("clause of its document", it.id.clone());
            desk.fault(&place, problem);
        } else if let Some((_, twin)) = before.iter().find(|(other, _)| *other == slug) {
            desk.fault(&place, Problem::SameAddress((*twin).clone()));
        }
        before.push((slug, &it.id));
    }
}

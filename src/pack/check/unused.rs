//! Things that nothing refers to, and sources that nothing cites.

use crate::pack::Problem;
use crate::pack::authored::{Authored, Contact};
use crate::pack::desk::Desk;
use crate::pack::place::Place;
use crate::rulebook::{ClauseId, Rulebook};

use super::mentioned::Mentioned;

/// Notes every fact, table, conversion, contradiction and shared rule that nothing names.
pub(super) fn find(authored: &Authored, desk: &mut Desk) {
    let named = Mentioned::of(authored);
    let mut unused = |file, list, kind, ids: Vec<&String>, named: &[&str]| {
        for (index, id) in ids.into_iter().enumerate() {
            if !named.contains(&id.as_str()) {
                desk.fault(&Place::item(file, id, list, index), Problem::Unused(kind));
            }
        }
    };
    let facts = authored.facts.fact.iter().map(|it| &it.id);
    unused("facts.toml", "fact", "fact", facts.collect(), &named.facts);
    let tables = authored.tables.table.iter().map(|it| &it.id);
    unused(
        "tables.toml",
        "table",
        "table",
        tables.collect(),
        &named.tables,
    );
    let (file, kind) = ("conversions.toml", "conversion");
    let conversions = authored.conversions.conversion.iter().map(|it| &it.id);
    unused(file, kind, kind, conversions.collect(), &named.conversions);
    let (file, kind) = ("conflicts.toml", "contradiction");
    let conflicts = authored.conflicts.conflict.iter().map(|it| &it.id);
    unused(
        file,
        "conflict",
        kind,
        conflicts.collect(),
        &named.conflicts,
    );
    for name in authored.rules.rules.keys() {
        if !named.rules.contains(&name.as_str()) {
            let place = Place::new("rules.toml", name, ["rules", name]);
            desk.fault(&place, Problem::Unused("rule"));
        }
    }
}

/// Notes all premises in which nobody is found.
pub(super) fn unasked(authored: &Authored, desk: &mut Desk) {
    let contacts = &authored.contacts;
    for (index, it) in contacts.premises.iter().enumerate() {
        let within = |contact: &Contact| contact.premises.as_ref() == Some(&it.id);
        if !contacts.contact.iter().any(within) {
            let place = Place::item("contacts.toml", &it.id, "premises", index);
            desk.fault(&place, Problem::Unused("place to ask"));
        }
    }
}

/// Notes every clause that nothing cites.
pub(super) fn uncited(book: &Rulebook, desk: &mut Desk) {
    let things = book.things().into_iter();
    let cited: Vec<ClauseId> = things
        .flat_map(|thing| book.sources(thing))
        .copied()
        .collect();
    for (index, clause) in book.clauses.iter().enumerate() {
        if !cited.contains(&ClauseId::from(index)) {
            let place = Place::item("sources.toml", &clause.id, "clause", index);
            desk.fault(&place, Problem::NeverCited);
        }
    }
}

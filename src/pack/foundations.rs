//! What stands by itself: the edition, documents and clauses, levels, languages, facts, tests.

use super::authored::Authored;
use super::desk::Desk;
use super::names::{find, words};
use super::place::Place;
use super::{Problem, certificates, facts};
use crate::rulebook::{Clause, Document, Fact, FactId, Kind, List, Rulebook, byte};

/// A rule book that has no tables, conversions, contradictions, pathways and guidance yet.
pub(super) fn book(authored: &Authored, desk: &mut Desk) -> Rulebook {
    let parts = part_names(authored);
    let certificates = Place::file("certificates.toml");
    let lists = &authored.certificates;
    let levels = words(&lists.levels, &certificates.within("levels"), desk);
    let languages = words(&lists.languages, &certificates.within("languages"), desk);
    let facts = facts::all(authored, &parts, &languages, desk);
    let field = choice(&facts, &authored.conversions.field, "field", desk);
    let instruction = choice(
        &facts,
        &authored.conversions.instruction,
        "instruction",
        desk,
    );
    let edition = Place::file("edition.toml");
    words(
        &authored.edition.pathways,
        &edition.within("pathways"),
        desk,
    );
    date(&authored.edition.checked, &edition.within("checked"), desk);
    let documents = documents(authored, desk);
    let certificates = facts
        .iter()
        .position(|fact| fact.kind == Kind::Certificates);
    Rulebook {
        edition: authored.edition.id.as_str().into(),
        checked: authored.edition.checked.as_str().into(),
        clauses: clauses(authored, &documents, desk).into(),
        documents: documents.into(),
        conflicts: List::EMPTY,
        levels: levels.into(),
        languages: languages.into(),
        parts: parts.iter().map(|it| it.as_str().into()).collect(),
        certificates: certificates.map(FactId::from),
        facts: facts.into(),
        tests: certificates::tests(authored, desk).into(),
        tables: List::EMPTY,
        conversions: List::EMPTY,
        reports: List::EMPTY,
        field,
        instruction,
        pathways: List::EMPTY,
        windows: List::EMPTY,
        checklists: List::EMPTY,
        remarks: List::EMPTY,
        programmes: List::EMPTY,
        premises: List::EMPTY,
        contacts: List::EMPTY,
        doubts: List::EMPTY,
        before: None,
    }
}

/// The names of exam parts, each once: those of the exams, then those of conversions.
fn part_names(authored: &Authored) -> Vec<String> {
    let facts = &authored.facts.fact;
    let sat = facts
        .iter()
        .flat_map(|fact| &fact.parts)
        .map(|part| &part.id);
    let blocks = authored
        .conversions
        .conversion
        .iter()
        .flat_map(|it| &it.block);
    let mut names: Vec<String> = Vec::new();
    for name in sat.chain(blocks.map(|block| &block.gives)) {
        if !names.contains(name) {
            names.push(name.clone());
        }
    }
    names
}

/// The choice by which conversions are looked up.
fn choice(facts: &[Fact], path: &str, key: &str, desk: &mut Desk) -> FactId {
    let place = Place::new("conversions.toml", "", [key]);
    let found = find(
        "fact",
        facts.iter().map(|fact| &*fact.path),
        path,
        &place,
        desk,
    );
    if found.is_some_and(|index| !matches!(facts[index].kind, Kind::Choice(_))) {
        desk.fault(&place, Problem::Malformed("choice", path.to_owned()));
    }
    FactId::from(found.unwrap_or(0))
}

fn documents(authored: &Authored, desk: &mut Desk) -> Vec<Document> {
    let documents = authored.edition.document.iter().enumerate();
    let documents = documents.map(|(index, it)| {
        if let Some(adopted) = &it.adopted {
            let place = Place::item("edition.toml", &it.id, "document", index);
            date(adopted, &place.within("adopted"), desk);
        }
        Document {
            id: it.id.as_str().into(),
            adopted: it.adopted.as_deref().map(Into::into),
            minutes: it.minutes,
        }
    });
    documents.collect()
}

/// Notes what is no day written `YYYY-MM-DD`.
fn date(written: &str, place: &Place, desk: &mut Desk) {
    let number = |part: &str, digits: usize| {
        let plain = part.len() == digits && part.bytes().all(|it| it.is_ascii_digit());
        plain.then(|| part.parse::<u16>().ok()).flatten()
    };
    let day = match *written.split('-').collect::<Vec<_>>() {
        [year, month, day] => {
            number(year, 4).is_some()
                && number(month, 2).is_some_and(|it| (1..=12).contains(&it))
                && number(day, 2).is_some_and(|it| (1..=31).contains(&it))
        }
        _ => false,
    };
    if !day {
        desk.fault(place, Problem::Malformed("day", written.to_owned()));
    }
}

fn clauses(authored: &Authored, documents: &[Document], desk: &mut Desk) -> Vec<Clause> {
    let clauses = authored.sources.clause.iter().enumerate();
    let clauses = clauses.map(|(index, it)| {
        let place = Place::item("sources.toml", &it.id, "clause", index).within("document");
        let known = documents.iter().map(|document| &*document.id);
        let document = find("document", known, &it.document, &place, desk);
        Clause {
            id: it.id.as_str().into(),
            document: byte(document.unwrap_or(0)),
            place: it.place.as_str().into(),
            numbers: [it.n.as_str().into(), it.m.as_str().into()],
        }
    });
    clauses.collect()
}

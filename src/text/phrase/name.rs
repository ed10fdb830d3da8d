//! Names of the things in the rule book, and of what a judgement comes to.

use super::key;
use crate::engine::Verdict;
use crate::rulebook::{Amount, FactId, Kind, Level, PathwayId, Programme, Rulebook, TestId};
use crate::text::Catalog;

/// The short label of a fact.
#[must_use]
pub fn fact_name(catalog: &Catalog, book: &Rulebook, fact: FactId) -> &'static str {
    catalog.text_of(&["fact.", &key(&book.fact(fact).path), ".name"])
}

/// The heading under which a fact stands.
#[must_use]
pub fn topic(catalog: &Catalog, book: &Rulebook, fact: FactId) -> &'static str {
    catalog.text_of(&["topic.", &book.fact(fact).topic])
}

/// The name of one part of an exam, by its index.
#[must_use]
pub fn part_name(catalog: &Catalog, book: &Rulebook, fact: FactId, part: usize) -> &'static str {
    let fact = book.fact(fact);
    let Kind::Scores { parts, .. } = &fact.kind else {
        return "";
    };
    let name = parts
        .get(part)
        .and_then(|part| book.parts.get(part.name.index()));
    name.map_or("", |name| {
        catalog.text_of(&["part.", &key(&fact.path), ".", &key(name)])
    })
}

/// The name of a test.
#[must_use]
pub fn test_name(catalog: &Catalog, book: &Rulebook, test: TestId) -> &'static str {
    test_text(catalog, book, test, ".name")
}

/// What a test calls its result: the label of the field that takes it.
#[must_use]
pub fn test_result(catalog: &Catalog, book: &Rulebook, test: TestId) -> &'static str {
    test_text(catalog, book, test, ".result")
}

/// What helps to find the result on the certificate; empty where nothing need be said.
#[must_use]
pub fn test_hint(catalog: &Catalog, book: &Rulebook, test: TestId) -> &'static str {
    test_text(catalog, book, test, ".hint")
}

fn test_text(catalog: &Catalog, book: &Rulebook, test: TestId, last: &str) -> &'static str {
    let test = book.tests.get(test.index());
    test.map_or("", |test| catalog.text_of(&["test.", &test.id, last]))
}

/// The name of a table of certificates or of points, by its id.
#[must_use]
pub fn table_name(catalog: &Catalog, id: &str) -> &'static str {
    catalog.text_of(&["table.", id, ".name"])
}

/// The name of a language, by its index.
#[must_use]
pub fn language_name(catalog: &Catalog, book: &Rulebook, language: u8) -> &'static str {
    let id = book.languages.get(usize::from(language));
    id.map_or("", |id| catalog.text_of(&["language.", id]))
}

/// The name of a CEFR level as results count it, from 1: `B2`.
#[must_use]
pub fn level_name(book: &Rulebook, level: Amount) -> &str {
    let index = usize::try_from(level.0 / 100 - 1).ok();
    index
        .and_then(|index| book.levels.get(index))
        .map_or("", |name| name)
}

/// A short description of a CEFR level.
#[must_use]
pub fn level_text(catalog: &Catalog, book: &Rulebook, level: Amount) -> &'static str {
    catalog.text_of(&["level.", &level_name(book, level).to_ascii_lowercase()])
}

/// The name of a pathway.
#[must_use]
pub fn pathway_name(catalog: &Catalog, book: &Rulebook, pathway: PathwayId) -> &'static str {
    pathway_text(catalog, book, pathway, ".name")
}

/// What a pathway is, in a sentence.
#[must_use]
pub fn pathway_summary(catalog: &Catalog, book: &Rulebook, pathway: PathwayId) -> &'static str {
    pathway_text(catalog, book, pathway, ".summary")
}

fn pathway_text(
    catalog: &Catalog,
    book: &Rulebook,
    pathway: PathwayId,
    last: &str,
) -> &'static str {
    let pathway = book.pathways.get(pathway.index());
    pathway.map_or("", |pathway| {
        catalog.text_of(&["pathway.", &pathway.id, last])
    })
}

/// The name of a group of programmes, without its code.
#[must_use]
pub fn programme_name(catalog: &Catalog, programme: &Programme) -> &'static str {
    catalog.text_of(&["programme.", &programme.id.to_ascii_lowercase()])
}

/// The name of one route of a pathway, by its index.
#[must_use]
pub fn route_name(
    catalog: &Catalog,
    book: &Rulebook,
    pathway: PathwayId,
    route: usize,
) -> &'static str {
    let Some(pathway) = book.pathways.get(pathway.index()) else {
        return "";
    };
    let route = pathway.routes.get(route);
    route.map_or("", |route| {
        catalog.text_of(&["route.", &pathway.id, ".", &route.id])
    })
}

/// A condition that stands beside every *eligible* of a pathway, by its id.
#[must_use]
pub fn condition(catalog: &Catalog, id: &str) -> &'static str {
    catalog.text_of(&["condition.", id])
}

/// The name of a document, by its index.
#[must_use]
pub fn document_name(catalog: &Catalog, book: &Rulebook, document: u8) -> &'static str {
    document_text(catalog, book, document, ".name")
}

/// The short name of a document, by its index.
#[must_use]
pub fn document_short(catalog: &Catalog, book: &Rulebook, document: u8) -> &'static str {
    document_text(catalog, book, document, ".short")
}

fn document_text(catalog: &Catalog, book: &Rulebook, document: u8, last: &str) -> &'static str {
    let document = book.documents.get(usize::from(document));
    document.map_or("", |document| {
        catalog.text_of(&["document.", &document.id.to_ascii_lowercase(), last])
    })
}

/// The name of a verdict.
#[must_use]
pub fn verdict_name(catalog: &Catalog, verdict: Verdict) -> &'static str {
    catalog.text_of(&["verdict.", verdict.id(), ".name"])
}

/// What a verdict means, in a sentence.
#[must_use]
pub fn verdict_sentence(catalog: &Catalog, verdict: Verdict) -> &'static str {
    catalog.text_of(&["verdict.", verdict.id(), ".sentence"])
}

/// How a requirement stands: its level where that is settled, open where it is not.
#[must_use]
pub fn status(catalog: &Catalog, settled: Option<Level>) -> &'static str {
    catalog.text(match settled {
        Some(Level::Met) => "status.met",
        Some(Level::Pending) => "status.pending",
        Some(Level::Unmet) => "status.unmet",
        None => "status.open",
    })
}

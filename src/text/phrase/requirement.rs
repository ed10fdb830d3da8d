//! Requirements, the clauses that ask them, and where the sources disagree.

use super::{document_short, level_name};
use crate::rulebook::{Amount, ClauseId, ConflictId, Figure, Requirement, Rulebook};
use crate::text::Catalog;

/// The title of a requirement.
#[must_use]
pub fn requirement_title(catalog: &Catalog, requirement: &Requirement) -> &'static str {
    catalog.text_of(&["requirement.", &requirement.text, ".title"])
}

/// What a requirement asks, with the figures of its rule.
#[must_use]
pub fn asked(catalog: &Catalog, book: &Rulebook, requirement: &Requirement) -> String {
    let figures: Vec<(&str, String)> = requirement
        .figures
        .iter()
        .map(|(name, figure)| (&**name, figure_text(catalog, book, *figure)))
        .collect();
    let values: Vec<(&str, &str)> = figures
        .iter()
        .map(|(name, figure)| (*name, figure.as_str()))
        .collect();
    catalog.fill(
        &["requirement.", &requirement.text, ".asked"].concat(),
        &values,
    )
}

fn figure_text(catalog: &Catalog, book: &Rulebook, figure: Figure) -> String {
    match figure {
        Figure::Number(amount) => catalog.amount(amount),
        Figure::Cefr(level) => level_name(book, Amount::whole(i32::from(level))).to_owned(),
    }
}

/// Where a clause stands in its document.
#[must_use]
pub fn clause(catalog: &Catalog, book: &Rulebook, clause: ClauseId) -> String {
    let Some(clause) = book.clauses.get(clause.index()) else {
        return String::new();
    };
    let Some(document) = book.documents.get(usize::from(clause.document)) else {
        return String::new();
    };
    let key = [
        "clause.",
        &document.id.to_ascii_lowercase(),
        ".",
        &clause.place,
    ]
    .concat();
    let [n, m] = &clause.numbers;
    catalog.fill(&key, &[("n", n), ("m", m)])
}

/// The words for a clause without its document, where that is named already.
#[must_use]
pub fn clause_within<'a>(
    catalog: &Catalog,
    book: &Rulebook,
    document: u8,
    words: &'a str,
) -> &'a str {
    let rest = words.strip_prefix(document_short(catalog, book, document));
    rest.and_then(|rest| rest.strip_prefix(", "))
        .unwrap_or(words)
}

/// The title of a contradiction in the sources.
#[must_use]
pub fn conflict_title(catalog: &Catalog, book: &Rulebook, conflict: ConflictId) -> &'static str {
    words_of(catalog, book, conflict, ".title")
}

/// What a contradiction is, and how it is treated.
#[must_use]
pub fn conflict_text(catalog: &Catalog, book: &Rulebook, conflict: ConflictId) -> &'static str {
    words_of(catalog, book, conflict, ".text")
}

fn words_of(catalog: &Catalog, book: &Rulebook, conflict: ConflictId, last: &str) -> &'static str {
    let conflict = book.conflicts.get(conflict.index());
    conflict.map_or("", |conflict| {
        catalog.text_of(&["conflict.", &conflict.id, last])
    })
}

//! Questions: what is asked, what helps to answer it, and the answers to choose from.

use super::{fact_name, key, part_name};
use crate::rulebook::{FactId, Kind, Question, Rulebook, Scale};
use crate::text::Catalog;

/// The heading of a question; of an open exam part: the exam and the part.
#[must_use]
pub fn question_text(catalog: &Catalog, book: &Rulebook, question: Question) -> String {
    let Some(part) = question.part else {
        return text(catalog, book, question.fact, ".question").to_owned();
    };
    let mut out = fact_name(catalog, book, question.fact).to_owned();
    out.push_str(": ");
    out.push_str(part_name(catalog, book, question.fact, part));
    out
}

/// Whether the texts of a fact are there, or still on their way.
#[must_use]
pub fn is_said(catalog: &Catalog, book: &Rulebook, fact: FactId) -> bool {
    !text(catalog, book, fact, ".question").is_empty()
}

/// What helps to answer a question, with the ends of its scale; perhaps empty.
#[must_use]
pub fn question_help(catalog: &Catalog, book: &Rulebook, question: Question) -> String {
    let help = ["fact.", &key(&book.fact(question.fact).path), ".help"].concat();
    let Some(scale) = scale(book, question) else {
        return catalog.fill(&help, &[]);
    };
    let (least, greatest) = (catalog.amount(scale.least), catalog.amount(scale.greatest));
    catalog.fill(&help, &[("least", &least), ("greatest", &greatest)])
}

/// Why a question is asked; perhaps empty.
#[must_use]
pub fn question_why(catalog: &Catalog, book: &Rulebook, question: Question) -> &'static str {
    text(catalog, book, question.fact, ".why")
}

fn scale(book: &Rulebook, question: Question) -> Option<Scale> {
    match (&book.fact(question.fact).kind, question.part) {
        (Kind::Number { scale, .. }, _) => Some(*scale),
        (Kind::Scores { parts, .. }, Some(part)) => Some(parts.get(part)?.scale),
        _ => None,
    }
}

/// The ends of a scale: `0–50`.
#[must_use]
pub fn range(catalog: &Catalog, scale: Scale) -> String {
    let mut out = catalog.amount(scale.least);
    out.push('–');
    out.push_str(&catalog.amount(scale.greatest));
    out
}

/// One of the words of a choice, by its index.
#[must_use]
pub fn choice(catalog: &Catalog, book: &Rulebook, fact: FactId, index: u8) -> &'static str {
    let Kind::Choice(words) = &book.fact(fact).kind else {
        return "";
    };
    let Some(word) = words.get(usize::from(index)) else {
        return "";
    };
    match value_text(catalog, book, fact, word) {
        "" => catalog.text_of(&["language.", word]),
        text => text,
    }
}

/// Yes or no to a fact.
#[must_use]
pub fn flag(catalog: &Catalog, book: &Rulebook, fact: FactId, yes: bool) -> &'static str {
    value_text(catalog, book, fact, if yes { "yes" } else { "no" })
}

/// The word that a fact has beside its figures, such as *not taken*; empty where none.
#[must_use]
pub fn word(catalog: &Catalog, book: &Rulebook, fact: FactId) -> &'static str {
    stated_word(book, fact).map_or("", |word| value_text(catalog, book, fact, word))
}

/// What stands against the word of an exam or a test: that it was sat, with its result.
#[must_use]
pub fn taken(catalog: &Catalog, book: &Rulebook, fact: FactId) -> &'static str {
    value_text(catalog, book, fact, "taken")
}

fn value_text(catalog: &Catalog, book: &Rulebook, fact: FactId, word: &str) -> &'static str {
    catalog.text_of(&["fact.", &key(&book.fact(fact).path), ".value.", word])
}

fn text(catalog: &Catalog, book: &Rulebook, fact: FactId, last: &str) -> &'static str {
    catalog.text_of(&["fact.", &key(&book.fact(fact).path), last])
}

fn stated_word(book: &Rulebook, fact: FactId) -> Option<&str> {
    match &book.fact(fact).kind {
        Kind::Number { word, .. } => word.as_deref(),
        Kind::LanguageTest { word } | Kind::Scores { word, .. } => Some(word),
        _ => None,
    }
}

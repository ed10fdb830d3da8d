//! What names lead to; a name that leads nowhere is noted.

use std::collections::BTreeMap;

use super::Problem;
use super::authored::Authored;
use super::desk::Desk;
use super::place::Place;
use crate::rulebook::{
    ClauseId, ConflictId, ConversionId, FactId, Kind, Name, PathwayId, Rulebook, TableId, TestId,
    byte,
};

/// The index of a name among the names of one kind.
pub(super) fn find<'a>(
    kind: &'static str,
    names: impl IntoIterator<Item = &'a str>,
    name: &str,
    place: &Place,
    desk: &mut Desk,
) -> Option<usize> {
    let index = names.into_iter().position(|known| known == name);
    if index.is_none() {
        desk.fault(place, Problem::Unknown(kind, name.to_owned()));
    }
    index
}

/// The words of a list, each once.
pub(super) fn words(written: &[String], place: &Place, desk: &mut Desk) -> Vec<Name> {
    let mut words: Vec<Name> = Vec::new();
    for (index, word) in written.iter().enumerate() {
        if words.iter().any(|known| **known == *word) {
            desk.fault(&place.within(index), Problem::Twice(word.clone()));
        } else {
            words.push(word.as_str().into());
        }
    }
    words
}

/// The fact behind its path.
pub(super) fn fact(book: &Rulebook, path: &str, place: &Place, desk: &mut Desk) -> Option<FactId> {
    let paths = book.facts.iter().map(|fact| &*fact.path);
    find("fact", paths, path, place, desk).map(FactId::from)
}

/// The clauses behind their names.
pub(super) fn clauses(
    book: &Rulebook,
    names: &[String],
    place: &Place,
    desk: &mut Desk,
) -> Vec<ClauseId> {
    let known = || book.clauses.iter().map(|clause| &*clause.id);
    let found = names
        .iter()
        .enumerate()
        .filter_map(|(index, name)| find("clause", known(), name, &place.within(index), desk));
    found.map(ClauseId::from).collect()
}

/// What a thing rests on and whom it is for: its clauses and its pathways, of each at least
/// one.
pub(super) fn ground(
    authored: &Authored,
    book: &Rulebook,
    (kind, pathways, sources): (&'static str, &[String], &[String]),
    place: &Place,
    desk: &mut Desk,
) -> (Vec<PathwayId>, Vec<ClauseId>) {
    if sources.is_empty() {
        desk.fault(place, Problem::NoSource);
    }
    let clauses = clauses(book, sources, &place.within("sources"), desk);
    (
        self::pathways(authored, kind, pathways, place, desk),
        clauses,
    )
}

/// The pathways behind their names, at least one.
pub(super) fn pathways(
    authored: &Authored,
    kind: &'static str,
    names: &[String],
    place: &Place,
    desk: &mut Desk,
) -> Vec<PathwayId> {
    if names.is_empty() {
        desk.fault(place, Problem::Unused(kind));
    }
    let known = || authored.edition.pathways.iter().map(String::as_str);
    let place = place.within("pathways");
    let found = names
        .iter()
        .enumerate()
        .filter_map(|(index, name)| find("pathway", known(), name, &place.within(index), desk));
    found.map(PathwayId::from).collect()
}

/// Figures by the name that texts use.
pub(super) fn figures(written: &BTreeMap<String, String>) -> Vec<(Name, Name)> {
    let figures = written.iter();
    figures
        .map(|(name, figure)| (name.as_str().into(), figure.as_str().into()))
        .collect()
}

/// The contradiction behind its name.
pub(super) fn conflict(
    book: &Rulebook,
    name: &str,
    place: &Place,
    desk: &mut Desk,
) -> Option<ConflictId> {
    let known = book.conflicts.iter().map(|conflict| &*conflict.id);
    find("contradiction", known, name, place, desk).map(ConflictId::from)
}

/// The test behind its name.
pub(super) fn test(book: &Rulebook, name: &str, place: &Place, desk: &mut Desk) -> Option<TestId> {
    let known = book.tests.iter().map(|test| &*test.id);
    find("test", known, name, place, desk).map(TestId::from)
}

/// The table behind its name.
pub(super) fn table(
    book: &Rulebook,
    name: &str,
    place: &Place,
    desk: &mut Desk,
) -> Option<TableId> {
    let known = book.tables.iter().map(|table| &*table.id);
    find("table", known, name, place, desk).map(TableId::from)
}

/// The conversions behind their names.
pub(super) fn conversions(
    book: &Rulebook,
    names: &[String],
    place: &Place,
    desk: &mut Desk,
) -> Vec<ConversionId> {
    let known = || book.conversions.iter().map(|conversion| &*conversion.id);
    let found = names
        .iter()
        .enumerate()
        .filter_map(|(index, name)| find("conversion", known(), name, &place.within(index), desk));
    found.map(ConversionId::from).collect()
}

/// The index of a word among those of a choice.
pub(super) fn choice(
    book: &Rulebook,
    fact: FactId,
    word: &str,
    place: &Place,
    desk: &mut Desk,
) -> Option<u8> {
    let words: &[_] = match &book.fact(fact).kind {
        Kind::Choice(words) => words,
        _ => &[],
    };
    find(
        "choice",
        words.iter().map(|word| &**word),
        word,
        place,
        desk,
    )
    .map(byte)
}

/// The index of a part among those of an exam.
pub(super) fn exam_part(book: &Rulebook, exam: FactId, name: &str) -> Option<u8> {
    let Kind::Scores { parts, .. } = &book.fact(exam).kind else {
        return None;
    };
    let mut names = parts.iter().map(|part| &*book.parts[part.name.index()]);
    names.position(|part| part == name).map(byte)
}

/// The index of a part's name.
pub(super) fn part_index(book: &Rulebook, name: &str) -> usize {
    let mut names = book.parts.iter();
    names.position(|part| &**part == name).unwrap_or(0)
}

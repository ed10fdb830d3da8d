//! Groups of programmes: the pathway and the direction that each belongs to.

use super::authored::Authored;
use super::desk::Desk;
use super::names;
use super::place::Place;
use crate::rulebook::{ClauseId, PathwayId, Programme, Rulebook};

const FILE: &str = "programmes.toml";

/// All groups of programmes.
pub(super) fn all(authored: &Authored, book: &Rulebook, desk: &mut Desk) -> Vec<Programme> {
    let written = &authored.programmes;
    let place = Place::file(FILE);
    let clauses = book.clauses.iter().map(|clause| &*clause.id);
    let within = place.within("source");
    let source = names::find("clause", clauses, &written.source, &within, desk);
    let pathways = authored.edition.pathways.iter().map(String::as_str);
    let place = place.within("pathway");
    let pathway = names::find("pathway", pathways, &written.pathway, &place, desk);
    let programmes = written.programme.iter().enumerate();
    let programmes = programmes.filter_map(|(index, it)| {
        let place = Place::item(FILE, &it.id, "programme", index).within("field");
        Some(Programme {
            id: it.id.as_str().into(),
            pathway: PathwayId::from(pathway?),
            field: names::choice(book, book.field, &it.field, &place, desk)?,
            source: ClauseId::from(source?),
        })
    });
    programmes.collect()
}

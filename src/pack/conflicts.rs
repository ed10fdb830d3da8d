//! Contradictions in the sources, and where those are shown that decide nothing.

use super::Problem;
use super::authored::{self, Authored};
use super::desk::Desk;
use super::names::{self, find};
use super::place::Place;
use crate::rulebook::{Conflict, Note, PathwayId, Rulebook};

/// All contradictions.
pub(super) fn all(authored: &Authored, book: &Rulebook, desk: &mut Desk) -> Vec<Conflict> {
    let conflicts = authored.conflicts.conflict.iter().enumerate();
    let conflicts = conflicts.map(|(index, it)| {
        let place = Place::item("conflicts.toml", &it.id, "conflict", index);
        conflict(it, authored, book, &place, desk)
    });
    conflicts.collect()
}

fn conflict(
    it: &authored::Conflict,
    authored: &Authored,
    book: &Rulebook,
    place: &Place,
    desk: &mut Desk,
) -> Conflict {
    if it.sources.is_empty() {
        desk.fault(place, Problem::NoSource);
    }
    let note = it.note.as_ref();
    Conflict {
        id: it.id.as_str().into(),
        sources: names::clauses(book, &it.sources, &place.within("sources"), desk).into(),
        note: note.map(|note| self::note(note, authored, book, &place.within("note"), desk)),
    }
}

fn note(
    it: &authored::Note,
    authored: &Authored,
    book: &Rulebook,
    place: &Place,
    desk: &mut Desk,
) -> Note {
    if it.pathways.is_empty() {
        desk.fault(&place.within("pathways"), Problem::Unused("contradiction"));
    }
    let mut pathways = Vec::new();
    for (index, name) in it.pathways.iter().enumerate() {
        let known = authored.edition.pathways.iter().map(String::as_str);
        let place = place.within("pathways").within(index);
        let Some(index) = find("pathway", known, name, &place, desk) else {
            continue;
        };
        pathways.push(PathwayId::from(index));
        if let Some(route) = &it.eligible_by {
            let routes = authored.pathways[index].1.route.iter();
            find(
                "route",
                routes.map(|route| route.id.as_str()),
                route,
                &place,
                desk,
            );
        }
    }
    let stated = it.stated.as_ref();
    Note {
        pathways: pathways.into(),
        eligible_by: it.eligible_by.as_deref().map(Into::into),
        stated: stated.and_then(|path| names::fact(book, path, &place.within("stated"), desk)),
    }
}

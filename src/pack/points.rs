//! Points that a rule asks of an exam, with what conversions add to it.

use super::authored;
use super::desk::Desk;
use super::place::Place;
use super::{Problem, names};
use crate::rulebook::{Amount, ConflictId, FactId, Kind, Minimum, PartId, Points, Rulebook, Scale};

/// Makes a rule of points.
pub(super) fn points(
    it: &authored::Rule,
    book: &Rulebook,
    place: &Place,
    desk: &mut Desk,
) -> Points {
    strangers(it, place, desk);
    let exam = exam(it, book, place, desk);
    let minimums = it.minimums.keys();
    let minimums = minimums.filter_map(|name| minimum(it, name, exam, book, place, desk));
    let mut minimums: Vec<Minimum> = minimums.collect();
    minimums.sort_by_key(|minimum| (minimum.sat, minimum.part.0));
    Points {
        exam,
        minimums: minimums.into(),
        total: amount(it.total.unwrap_or_default(), &place.within("total"), desk),
        lenient: lenient(it, "total", book, place, desk),
        credits: names::conversions(book, &it.credits, &place.within("credits"), desk).into(),
    }
}

/// Parts that are lenient or waived and have no minimum.
fn strangers(it: &authored::Rule, place: &Place, desk: &mut Desk) {
    let lenient = it.lenient.keys().filter(|name| *name != "total");
    let lenient = lenient.map(|name| (name, place.within("lenient").within(name)));
    let waived = it.waived.iter().map(|name| (name, place.within("waived")));
    for (name, place) in lenient.chain(waived) {
        if !it.minimums.contains_key(name) {
            desk.fault(&place, Problem::Unknown("part", name.clone()));
        }
    }
}

/// The exam that is sat.
fn exam(it: &authored::Rule, book: &Rulebook, place: &Place, desk: &mut Desk) -> Option<FactId> {
    let (path, place) = (it.exam.as_ref()?, place.within("exam"));
    let fact = names::fact(book, path, &place, desk)?;
    if matches!(book.fact(fact).kind, Kind::Scores { .. }) {
        return Some(fact);
    }
    desk.fault(&place, Problem::Malformed("exam", path.clone()));
    None
}

fn minimum(
    it: &authored::Rule,
    name: &str,
    exam: Option<FactId>,
    book: &Rulebook,
    place: &Place,
    desk: &mut Desk,
) -> Option<Minimum> {
    let here = place.within("minimums").within(name);
    let sat = exam.and_then(|exam| names::exam_part(book, exam, name));
    let part = book.parts.iter().position(|part| **part == *name);
    let part = part.filter(|_| exam.is_none() || sat.is_some());
    let Some(part) = part else {
        desk.fault(&here, Problem::Unknown("part", name.to_owned()));
        return None;
    };
    let least = amount(it.minimums[name], &here, desk);
    let scale = exam
        .zip(sat)
        .and_then(|(exam, index)| part_scale(book, exam, index));
    if scale.is_some_and(|scale| !scale.contains(least)) {
        desk.fault(
            &here,
            Problem::Malformed("value of the scale", least.to_string()),
        );
    }
    let waived = it.waived.as_deref() == Some(name);
    Some(Minimum {
        part: PartId::from(part),
        sat,
        least,
        lenient: lenient(it, name, book, place, desk),
        waived: scale.filter(|_| waived).map(|scale| scale.greatest),
    })
}

fn lenient(
    it: &authored::Rule,
    name: &str,
    book: &Rulebook,
    place: &Place,
    desk: &mut Desk,
) -> Option<ConflictId> {
    let place = place.within("lenient").within(name);
    names::conflict(book, it.lenient.get(name)?, &place, desk)
}

fn amount(number: f64, place: &Place, desk: &mut Desk) -> Amount {
    Amount::from_number(number).unwrap_or_else(|| {
        desk.fault(place, Problem::Malformed("number", number.to_string()));
        Amount::default()
    })
}

/// The scale of one part of an exam.
pub(super) fn part_scale(book: &Rulebook, exam: FactId, index: u8) -> Option<Scale> {
    match &book.fact(exam).kind {
        Kind::Scores { parts, .. } => parts.get(usize::from(index)).map(|part| part.scale),
        _ => None,
    }
}

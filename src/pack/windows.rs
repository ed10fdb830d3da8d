//! Windows: their days, checked as days that every year has.

use super::authored::{self, Authored};
use super::desk::Desk;
use super::place::Place;
use super::rules::Ground;
use super::{Problem, fields, names};
use crate::rulebook::{MonthDay, Occasion, Rulebook, Term, When, Window};

const FILE: &str = "dates.toml";

/// The days of the months, in a year without 29 February.
const MONTHS: [u8; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/// All windows.
pub(super) fn all(authored: &Authored, book: &Rulebook, desk: &mut Desk) -> Vec<Window> {
    let ground = Ground { authored, book };
    let windows = authored.dates.window.iter().enumerate();
    let windows = windows.map(|(index, it)| {
        let place = Place::item(FILE, &it.id, "window", index);
        let grounds = ("window", it.pathways.as_slice(), it.sources.as_slice());
        let (pathways, sources) = names::ground(authored, book, grounds, &place, desk);
        Window {
            id: it.id.as_str().into(),
            kind: kind(&it.kind, &place.within("kind"), desk),
            pathways: pathways.into(),
            applies: ground.condition(it.r#if.as_ref(), &place, desk),
            sources: sources.into(),
            when: when(it, &place, desk),
            figures: names::figures(&it.figures).into(),
        }
    });
    windows.collect()
}

fn kind(written: &str, place: &Place, desk: &mut Desk) -> Occasion {
    match written {
        "selection" => Occasion::Selection,
        "applications" => Occasion::Applications,
        "exam" => Occasion::Exam,
        "papers" => Occasion::Papers,
        "originals" => Occasion::Originals,
        "enrolment" => Occasion::Enrolment,
        "interview" => Occasion::Interview,
        other => {
            desk.fault(
                place,
                Problem::Malformed("kind of window", other.to_owned()),
            );
            Occasion::Selection
        }
    }
}

fn when(it: &authored::Window, place: &Place, desk: &mut Desk) -> When {
    let written = [
        ("terms", !it.terms.is_empty()),
        ("months", it.months.is_some()),
        ("set", it.set.is_some()),
    ];
    // One of them is needed; the first that is there is taken.
    let first = written.iter().find(|(_, there)| *there);
    let needed = first.map_or("terms", |(field, _)| field);
    fields::check(&written, &[needed], &[], place, desk);
    if let Some(months) = &it.months {
        return self::months(months, &place.within("months"), desk);
    }
    match it.set.as_deref() {
        Some("announced") => When::Announced,
        Some("all-year") => When::AllYear,
        Some("unstated") => When::Unstated,
        Some(other) => {
            let problem = Problem::Malformed("way of setting days", other.to_owned());
            desk.fault(&place.within("set"), problem);
            When::Unstated
        }
        None => When::Terms(terms(&it.terms, &place.within("terms"), desk).into()),
    }
}

/// Months written `02..04`.
fn months(written: &str, place: &Place, desk: &mut Desk) -> When {
    let number = |text: &str| two_digits(text).filter(|month| (1..=12).contains(month));
    let ends = written.split_once("..");
    let ends = ends.and_then(|(first, last)| Some((number(first)?, number(last)?)));
    let ends = ends.filter(|(first, last)| first <= last);
    if ends.is_none() {
        desk.fault(
            place,
            Problem::Malformed("run of months", written.to_owned()),
        );
    }
    let (first, last) = ends.unwrap_or((1, 1));
    When::Months { first, last }
}

fn terms(written: &[authored::Term], place: &Place, desk: &mut Desk) -> Vec<Term> {
    let mut terms: Vec<(Term, &str)> = Vec::new();
    for (index, it) in written.iter().enumerate() {
        let place = place.within(index);
        let ends = it.days.split_once("..");
        let ends = ends.and_then(|(first, last)| Some((day(first)?, day(last)?)));
        let valid = it.valid.as_deref().map(|valid| (day(valid), valid));
        if let Some((None, valid)) = valid {
            let problem = Problem::Malformed("day of every year", valid.to_owned());
            desk.fault(&place.within("valid"), problem);
        }
        let Some((first, last)) = ends else {
            let problem = Problem::Malformed("run of days of every year", it.days.clone());
            desk.fault(&place.within("days"), problem);
            continue;
        };
        let term = Term {
            first,
            last,
            valid: valid.and_then(|(day, _)| day),
        };
        for (_, other) in terms.iter().filter(|(other, _)| meet(*other, term)) {
            let problem = Problem::Overlap((*other).to_owned(), it.days.clone());
            desk.fault(&place.within("days"), problem);
        }
        terms.push((term, &it.days));
    }
    terms.into_iter().map(|(term, _)| term).collect()
}

/// Whether two terms share a day: one of them holds the first day of the other.
fn meet(one: Term, two: Term) -> bool {
    let holds = |term: Term, day: MonthDay| {
        let (after, before) = (term.first <= day, day <= term.last);
        if term.first <= term.last {
            after && before
        } else {
            after || before
        }
    };
    holds(one, two.first) || holds(two, one.first)
}

/// A day of every year written `08-28`.
fn day(written: &str) -> Option<MonthDay> {
    let (month, day) = written.split_once('-')?;
    let (month, day) = (two_digits(month)?, two_digits(day)?);
    let days = *MONTHS.get(usize::from(month).checked_sub(1)?)?;
    (1..=days).contains(&day).then_some(MonthDay { month, day })
}

fn two_digits(written: &str) -> Option<u8> {
    let plain = written.len() == 2 && written.bytes().all(|it| it.is_ascii_digit());
    plain.then(|| written.parse().ok()).flatten()
}

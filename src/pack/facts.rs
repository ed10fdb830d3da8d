//! Facts: their kinds, their scales and the parts of exams.

use super::authored::{self, Authored};
use super::desk::Desk;
use super::names;
use super::place::Place;
use super::{Problem, fields};
use crate::rulebook::{Absence, Amount, Fact, Kind, Leeway, Name, Part, PartId, Scale};

/// All facts in asking order.
pub(super) fn all(
    authored: &Authored,
    parts: &[String],
    languages: &[Name],
    desk: &mut Desk,
) -> Vec<Fact> {
    let facts = authored.facts.fact.iter().enumerate();
    let facts = facts.map(|(index, it)| {
        let place = Place::item("facts.toml", &it.id, "fact", index);
        Fact {
            path: it.id.as_str().into(),
            topic: it.topic.as_str().into(),
            kind: kind(it, parts, languages, &place, desk),
            change: change(it, &place, desk),
            effort: it.effort.unwrap_or_default(),
        }
    });
    facts.collect()
}

/// Which way a fact can be changed; an effort stands beside every way but `never`.
fn change(it: &authored::Fact, place: &Place, desk: &mut Desk) -> Leeway {
    let way = match it.change.as_str() {
        "free" => Leeway::Free,
        "forward" => Leeway::Forward,
        "never" => Leeway::Never,
        other => {
            let problem = Problem::Malformed("way to change a fact", other.to_owned());
            desk.fault(&place.within("change"), problem);
            return Leeway::Never;
        }
    };
    let needs: &[&str] = if way == Leeway::Never {
        &[]
    } else {
        &["effort"]
    };
    fields::check(&[("effort", it.effort.is_some())], needs, &[], place, desk);
    way
}

fn kind(
    it: &authored::Fact,
    part_names: &[String],
    languages: &[Name],
    place: &Place,
    desk: &mut Desk,
) -> Kind {
    let (needs, may): (&[&str], &[&str]) = match it.kind.as_str() {
        "choice" => (&["values"], &[]),
        "language" | "flag" | "certificates" => (&[], &[]),
        "number" => (&["range"], &["step", "word"]),
        "language-test" => (&["word"], &[]),
        "scores" => (&["word", "parts"], &[]),
        other => {
            let problem = Problem::Malformed("kind of fact", other.to_owned());
            desk.fault(&place.within("kind"), problem);
            return Kind::Flag;
        }
    };
    let written = [
        ("values", !it.values.is_empty()),
        ("range", it.range.is_some()),
        ("step", it.step.is_some()),
        ("word", it.word.is_some()),
        ("parts", !it.parts.is_empty()),
    ];
    fields::check(&written, needs, may, place, desk);
    let word = it.word.as_deref().map(Into::into);
    match it.kind.as_str() {
        "choice" => {
            let words = names::words(&it.values, &place.within("values"), desk);
            Kind::Choice(words.into())
        }
        "language" => Kind::Choice(languages.to_vec().into()),
        "certificates" => Kind::Certificates,
        "number" => {
            let range = it.range.as_deref();
            let scale = range.map(|range| scale(range, it.step, None, place, desk));
            Kind::Number {
                scale: scale.unwrap_or(NO_SCALE),
                word,
            }
        }
        "language-test" => Kind::LanguageTest {
            word: word.unwrap_or_default(),
        },
        "scores" => Kind::Scores {
            word: word.unwrap_or_default(),
            parts: it
                .parts
                .iter()
                .enumerate()
                .map(|(index, it)| part(it, part_names, &place.within("parts").within(index), desk))
                .collect(),
        },
        _ => Kind::Flag,
    }
}

fn part(it: &authored::Part, names: &[String], place: &Place, desk: &mut Desk) -> Part {
    let name = names.iter().position(|name| *name == it.id).unwrap_or(0);
    let absent = match it.if_absent.as_deref() {
        None => Absence::Refused,
        Some("open") => Absence::Open,
        Some("zero") => Absence::Zero,
        Some(other) => {
            let problem = Problem::Malformed("meaning of an absent part", other.to_owned());
            desk.fault(&place.within("if-absent"), problem);
            Absence::Refused
        }
    };
    Part {
        name: PartId::from(name),
        scale: scale(&it.range, it.step, None, place, desk),
        absent,
    }
}

/// What stands for a scale that cannot be read.
const NO_SCALE: Scale = Scale {
    least: Amount(0),
    greatest: Amount::whole(1),
    step: Amount::whole(1),
};

/// A scale written `least..greatest`, in numbers or in the names of levels.
pub(super) fn scale(
    range: &str,
    step: Option<f64>,
    levels: Option<&[String]>,
    place: &Place,
    desk: &mut Desk,
) -> Scale {
    let number = |text: &str| match levels {
        Some(levels) => level_number(levels, text),
        None => Amount::parse(text),
    };
    let ends = range.split_once("..");
    let ends = ends.and_then(|(least, greatest)| Some((number(least)?, number(greatest)?)));
    let Some((least, greatest)) = ends.filter(|(least, greatest)| least < greatest) else {
        let problem = Problem::Malformed("range", range.to_owned());
        desk.fault(&place.within("range"), problem);
        return NO_SCALE;
    };
    let written = step.unwrap_or(1.0);
    let step = Amount::from_number(written)
        .filter(|step| step.0 > 0 && (greatest.0 - least.0) % step.0 == 0);
    if step.is_none() {
        let problem = Problem::Malformed("step of this range", written.to_string());
        desk.fault(&place.within("step"), problem);
    }
    Scale {
        least,
        greatest,
        step: step.unwrap_or(Amount(1)),
    }
}

/// The number of a level, counted from 1.
fn level_number(levels: &[String], text: &str) -> Option<Amount> {
    let index = levels.iter().position(|level| level == text)?;
    Some(Amount::whole(i32::try_from(index).ok()? + 1))
}

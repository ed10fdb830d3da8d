//! Judgements as people write them: `{ "0..2.96" = "unmet", "2.97..4" = "met" }`.

use super::{Problem, files::Desk};
use crate::rulebook::{Amount, Band, ConflictId, Judgement, Level, Outcome, Scale};

/// What a judgement's keys can name.
pub(super) struct Terms<'a> {
    /// The numbers; choices and flags count from 0.
    pub(super) scale: Scale,
    /// The word that is no number.
    pub(super) word: Option<&'a str>,
    /// Names of the numbers from `first` on: choices, yes and no, CEFR levels.
    pub(super) names: Vec<&'a str>,
    /// The number of the first name.
    pub(super) first: i32,
}

impl Terms<'_> {
    /// A number as people write it in these terms.
    pub(super) fn number(&self, text: &str) -> Option<Amount> {
        if self.names.is_empty() {
            return Amount::parse(text);
        }
        let index = self.names.iter().position(|name| *name == text)?;
        Some(Amount::whole(i32::try_from(index).ok()? + self.first))
    }
}

/// Where faults are noted, and the conflicts that levels may name.
pub(super) struct Place<'a> {
    pub(super) file: &'a str,
    pub(super) id: &'a str,
    pub(super) conflicts: &'a [&'a str],
}

/// Reads a judgement and notes every overlap, hole and stray value.
pub(super) fn judgement(
    written: &toml::Value,
    terms: &Terms,
    place: &Place,
    desk: &mut Desk,
) -> Judgement {
    let mut read = Judgement {
        word: None,
        bands: Vec::new(),
    };
    let toml::Value::Table(table) = written else {
        let outcome = outcome(written, place, desk);
        let Scale {
            least, greatest, ..
        } = terms.scale;
        return Judgement {
            word: terms.word.map(|_| outcome),
            bands: vec![Band {
                least,
                greatest,
                outcome,
            }],
        };
    };
    for (key, level) in table {
        let outcome = outcome(level, place, desk);
        if terms.word == Some(key) {
            read.word = Some(outcome);
            continue;
        }
        let (from, to) = key.split_once("..").unwrap_or((key, key));
        match (terms.number(from), terms.number(to)) {
            (Some(least), Some(greatest)) if least <= greatest => read.bands.push(Band {
                least,
                greatest,
                outcome,
            }),
            _ => desk.fault(
                place.file,
                place.id,
                Problem::Malformed("band of the fact", key.clone()),
            ),
        }
    }
    read.bands.sort_by_key(|band| band.least);
    examine(&read, terms, place, desk);
    read
}

fn examine(read: &Judgement, terms: &Terms, place: &Place, desk: &mut Desk) {
    let mut fault = |problem| desk.fault(place.file, place.id, problem);
    if let (Some(word), None) = (terms.word, read.word) {
        fault(Problem::NoOutcome(word.to_owned()));
    }
    let write = |number: Amount| name(number, terms);
    for band in &read.bands {
        if !terms.scale.contains(band.least) || !terms.scale.contains(band.greatest) {
            fault(Problem::NeverDecides(format!(
                "the band {}..{}",
                write(band.least),
                write(band.greatest)
            )));
        }
    }
    let step = terms.scale.step.0;
    for pair in read.bands.windows(2) {
        let (one, two) = (pair[0], pair[1]);
        if two.least <= one.greatest {
            fault(Problem::Overlap(span(&one, terms), span(&two, terms)));
        } else if one.greatest.0 + step < two.least.0 {
            fault(Problem::Hole(write(one.greatest), write(two.least)));
        }
    }
    let ends = (
        read.bands.first().map(|band| band.least),
        read.bands.last().map(|band| band.greatest),
    );
    match ends {
        (Some(least), _) if terms.scale.least < least => {
            fault(Problem::NoOutcome(write(terms.scale.least)))
        }
        (_, Some(greatest)) if greatest < terms.scale.greatest => {
            fault(Problem::NoOutcome(write(terms.scale.greatest)));
        }
        (None, _) => fault(Problem::NoOutcome(write(terms.scale.least))),
        _ => {}
    }
}

fn span(band: &Band, terms: &Terms) -> String {
    format!(
        "{}..{}",
        name(band.least, terms),
        name(band.greatest, terms)
    )
}

fn name(number: Amount, terms: &Terms) -> String {
    let index = usize::try_from(number.0 / 100 - terms.first).unwrap_or(usize::MAX);
    terms
        .names
        .get(index)
        .map_or_else(|| number.to_string(), |name| (*name).to_owned())
}

/// A level, alone or with the contradiction behind it: `"met"`, `{ pending = "tcf-b1-b2" }`.
pub(super) fn outcome(written: &toml::Value, place: &Place, desk: &mut Desk) -> Outcome {
    let (level, conflict) = match written {
        toml::Value::String(level) => (level.as_str(), None),
        toml::Value::Table(table) if table.len() == 1 => {
            let (level, conflict) = table
                .iter()
                .next()
                .map_or(("", None), |(level, name)| (level.as_str(), name.as_str()));
            (
                level,
                conflict.and_then(|name| conflict_id(name, place, desk)),
            )
        }
        _ => ("", None),
    };
    let level = match level {
        "met" => Level::Met,
        "pending" => Level::Pending,
        "unmet" => Level::Unmet,
        _ => {
            desk.fault(
                place.file,
                place.id,
                Problem::Malformed("level", written.to_string()),
            );
            Level::Unmet
        }
    };
    Outcome { level, conflict }
}

/// The id behind a contradiction's name.
pub(super) fn conflict_id(name: &str, place: &Place, desk: &mut Desk) -> Option<ConflictId> {
    let index = place
        .conflicts
        .iter()
        .position(|conflict| *conflict == name);
    if index.is_none() {
        desk.fault(
            place.file,
            place.id,
            Problem::Unknown("contradiction", name.to_owned()),
        );
    }
    index.map(ConflictId::from_index)
}

//! Judgements as people write them: `{ "0..2.96" = "unmet", "2.97..4" = "met" }`.

use super::desk::Desk;
use super::place::Place;
use super::{Problem, names};
use crate::rulebook::{Amount, Band, Judgement, Level, Outcome, Rulebook, Scale, byte};

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

impl<'a> Terms<'a> {
    /// Terms of nothing but names, and perhaps a word.
    pub(super) fn named(names: Vec<&'a str>, first: i32, word: Option<&'a str>) -> Self {
        let behind = first + i32::from(byte(names.len()));
        let (least, greatest) = (Amount::whole(first), Amount::whole(behind - 1));
        let scale = Scale {
            least,
            greatest,
            step: Amount::whole(1),
        };
        Self {
            scale,
            word,
            names,
            first,
        }
    }

    /// A number as people write it in these terms.
    pub(super) fn number(&self, text: &str) -> Option<Amount> {
        if self.names.is_empty() {
            return Amount::parse(text);
        }
        let index = self.names.iter().position(|name| *name == text)?;
        Some(Amount::whole(i32::try_from(index).ok()? + self.first))
    }

    fn write(&self, number: Amount) -> String {
        let index = usize::try_from(number.0 / 100 - self.first).unwrap_or(usize::MAX);
        let name = self.names.get(index);
        name.map_or_else(|| number.to_string(), |name| (*name).to_owned())
    }

    fn span(&self, band: &Band) -> String {
        if band.least == band.greatest {
            return self.write(band.least);
        }
        format!("{}..{}", self.write(band.least), self.write(band.greatest))
    }
}

/// Reads a judgement and notes every overlap, hole and stray value.
pub(super) fn judgement(
    written: &toml::Value,
    terms: &Terms,
    place: &Place,
    book: &Rulebook,
    desk: &mut Desk,
) -> Judgement {
    let toml::Value::Table(table) = written else {
        let outcome = outcome(written, place, book, desk);
        let Scale {
            least, greatest, ..
        } = terms.scale;
        let bands = vec![Band {
            least,
            greatest,
            outcome,
        }];
        return Judgement {
            word: terms.word.map(|_| outcome),
            bands: bands.into(),
        };
    };
    let (mut word, mut bands, mut readable) = (None, Vec::new(), true);
    for (key, level) in table {
        let place = place.within(key);
        let outcome = outcome(level, &place, book, desk);
        let (from, to) = key.split_once("..").unwrap_or((key, key));
        match (terms.number(from), terms.number(to)) {
            _ if terms.word == Some(key) => word = Some(outcome),
            (Some(least), Some(greatest)) if least <= greatest => {
                bands.push(Band {
                    least,
                    greatest,
                    outcome,
                });
            }
            _ => {
                readable = false;
                desk.fault(&place, Problem::Malformed("band of the scale", key.clone()));
            }
        }
    }
    bands.sort_by_key(|band: &Band| band.least);
    let read = Judgement {
        word,
        bands: bands.into(),
    };
    on_scale(&read, terms, place, desk);
    if readable {
        whole(&read, terms, place, desk);
    }
    read
}

/// Bands lie on the scale, and their ends are values of it.
fn on_scale(read: &Judgement, terms: &Terms, place: &Place, desk: &mut Desk) {
    let Scale {
        least, greatest, ..
    } = terms.scale;
    for band in &read.bands {
        if band.greatest < least || greatest < band.least {
            let band = format!("the band {}", terms.span(band));
            desk.fault(place, Problem::NeverDecides(band));
            continue;
        }
        for end in [band.least, band.greatest] {
            if !terms.scale.contains(end) {
                let problem = Problem::Malformed("value of the scale", terms.write(end));
                desk.fault(place, problem);
            }
        }
    }
}

/// Every value has exactly one outcome.
fn whole(read: &Judgement, terms: &Terms, place: &Place, desk: &mut Desk) {
    let mut fault = |problem| desk.fault(place, problem);
    if let (Some(word), None) = (terms.word, read.word) {
        fault(Problem::NoOutcome(word.to_owned()));
    }
    let Scale {
        least,
        greatest,
        step,
    } = terms.scale;
    for pair in read.bands.windows(2) {
        let (one, two) = (pair[0], pair[1]);
        if two.least <= one.greatest {
            fault(Problem::Overlap(terms.span(&one), terms.span(&two)));
        } else if one.greatest.0 + step.0 < two.least.0 {
            fault(Problem::Hole(
                terms.write(one.greatest),
                terms.write(two.least),
            ));
        }
    }
    if read.bands.first().is_none_or(|band| least < band.least) {
        fault(Problem::NoOutcome(terms.write(least)));
    }
    if read
        .bands
        .last()
        .is_none_or(|band| band.greatest < greatest)
    {
        fault(Problem::NoOutcome(terms.write(greatest)));
    }
}

/// A level, alone or with the contradiction behind it: `"met"`, `{ pending = "tcf-b1-b2" }`.
pub(super) fn outcome(
    written: &toml::Value,
    place: &Place,
    book: &Rulebook,
    desk: &mut Desk,
) -> Outcome {
    let level = |name: &str| match name {
        "met" => Some(Level::Met),
        "pending" => Some(Level::Pending),
        "unmet" => Some(Level::Unmet),
        _ => None,
    };
    match written {
        toml::Value::String(name) => {
            if let Some(level) = level(name) {
                return Outcome {
                    level,
                    conflict: None,
                };
            }
        }
        toml::Value::Table(table) if table.len() == 1 => {
            for (name, conflict) in table {
                if let (Some(level), Some(conflict)) = (level(name), conflict.as_str()) {
                    let conflict = names::conflict(book, conflict, place, desk);
                    return Outcome { level, conflict };
                }
            }
        }
        _ => {}
    }
    let written = written
        .as_str()
        .map_or_else(|| written.to_string(), str::to_owned);
    desk.fault(place, Problem::Malformed("level", written));
    Outcome::UNMET
}

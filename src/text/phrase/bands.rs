//! Runs of values in words: `5.5–9`, `B2–C2`, `≥ 9 months`.

use super::value::with_unit;
use super::{choice, flag, level_name, result_of, taken};
use crate::rulebook::{Amount, Band, FactId, Kind, Rulebook, TestId};
use crate::text::Catalog;

/// The results of a test from one to another.
#[must_use]
pub fn results(
    catalog: &Catalog,
    book: &Rulebook,
    test: TestId,
    (least, greatest): (Amount, Amount),
) -> String {
    run(
        &result_of(catalog, book, test, least),
        &result_of(catalog, book, test, greatest),
    )
}

/// What a band of a fact holds: its words one by one, its numbers as a run, of which an end
/// that is the scale's own is left open.
#[must_use]
pub fn values(catalog: &Catalog, book: &Rulebook, fact: FactId, band: &Band) -> Vec<String> {
    let (least, greatest) = (band.least, band.greatest);
    let written = |amount| catalog.amount(amount);
    let measured = |run: String| with_unit(catalog, book, fact, greatest, run);
    match &book.fact(fact).kind {
        Kind::Choice(_) => {
            let words = indices(band).map(|index| choice(catalog, book, fact, index).to_owned());
            words.collect()
        }
        Kind::Flag => {
            let words = indices(band).map(|index| flag(catalog, book, fact, index > 0).to_owned());
            words.collect()
        }
        Kind::LanguageTest { .. } => {
            vec![run(level_name(book, least), level_name(book, greatest))]
        }
        Kind::Scores { .. } | Kind::Certificates => vec![taken(catalog, book, fact).to_owned()],
        Kind::Number { scale, .. }
            if least == greatest || scale.least < least && greatest < scale.greatest =>
        {
            vec![measured(run(&written(least), &written(greatest)))]
        }
        Kind::Number { scale, .. } if greatest == scale.greatest => {
            vec![with_unit(
                catalog,
                book,
                fact,
                least,
                ["≥\u{a0}", &written(least)].concat(),
            )]
        }
        Kind::Number { .. } => vec![measured(["≤\u{a0}", &written(greatest)].concat())],
    }
}

/// The places of a band's words in their list.
fn indices(band: &Band) -> impl Iterator<Item = u8> + use<> {
    let places = band.least.0 / 100..=band.greatest.0 / 100;
    places.filter_map(|place| u8::try_from(place).ok())
}

fn run(least: &str, greatest: &str) -> String {
    if least == greatest {
        return least.to_owned();
    }
    [least, "–", greatest].concat()
}

//! No more of anything than the engine has places for.

use crate::pack::Problem;
use crate::pack::authored::Authored;
use crate::pack::desk::Desk;
use crate::pack::place::Place;
use crate::rulebook::{MOST_FACTS, MOST_WORDS};

const FILE: &str = "facts.toml";

/// Notes facts beyond the last that there is a place for, and choices of too many words.
pub(super) fn check(authored: &Authored, desk: &mut Desk) {
    for (index, fact) in authored.facts.fact.iter().enumerate() {
        let place = Place::item(FILE, &fact.id, "fact", index);
        if index == MOST_FACTS {
            desk.fault(&place, Problem::TooMany("facts before it", MOST_FACTS - 1));
        }
        if fact.values.len() > MOST_WORDS {
            desk.fault(&place, Problem::TooMany("values", MOST_WORDS));
        }
    }
}

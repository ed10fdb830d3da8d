//! No more of anything than the engine has places for.

use crate::pack::Problem;
use crate::pack::authored::Authored;
use crate::pack::desk::Desk;
use crate::pack::place::Place;
use crate::rulebook::{MOST_FACTS, MOST_WORDS};

const FILE: &str = "facts.toml";

/// Notes the first fact that there is no place for, and choices of too many words.
pub(super) fn check(authored: &Authored, desk: &mut Desk) {
    if let Some(fact) = authored.facts.fact.get(MOST_FACTS) {
        let place = Place::item(FILE, &fact.id, "fact", MOST_FACTS);
        desk.fault(&place, Problem::TooMany("facts", MOST_FACTS));
    }
    for (index, fact) in authored.facts.fact.iter().enumerate() {
        let place = Place::item(FILE, &fact.id, "fact", index);
        if fact.values.len() > MOST_WORDS {
            desk.fault(&place, Problem::TooMany("values", MOST_WORDS));
        }
    }
}

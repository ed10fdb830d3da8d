//! Pieces of rules as the rule book does not have them, for the tests of the engine's parts.

use crate::rulebook::{Amount, Band, FactId, Judgement, Kind, Level, List, Outcome, Rule};

pub(super) fn list<T>(of: Vec<T>) -> List<T> {
    List(of.leak())
}

/// The first fact of a kind.
pub(super) fn first(kind: fn(&Kind) -> bool) -> FactId {
    let others = crate::rulebook().facts.iter();
    let others = others.take_while(|it| !kind(&it.kind));
    FactId::from(others.count())
}

/// A leaf that comes to these levels at these values and above, up to 99, and asks for no language.
pub(super) fn leaf(fact: FactId, steps: [(i32, Level); 2]) -> Rule {
    let [(low, below), (high, level)] = steps.map(|(from, level)| (Amount::whole(from), level));
    let band = |least, greatest, level| Band {
        least,
        greatest,
        outcome: Outcome {
            level,
            conflict: None,
        },
    };
    let bands = vec![
        band(low, Amount(high.0 - 1), below),
        band(high, Amount::whole(99), level),
    ];
    Rule::Fact {
        fact,
        judgement: Judgement {
            word: None,
            bands: list(bands),
        },
        in_language: None,
    }
}

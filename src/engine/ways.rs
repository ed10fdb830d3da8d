//! The ways to a level: which parts of rules are enough for it together, the rule multiplied
//! out. A set of leaves is one bit each.

use crate::rulebook::Rule;

/// Some leaves.
type Set = u64;

/// The ways of a rule by those of its leaves.
pub(super) fn all(it: &Rule, leaf: &mut dyn FnMut(&Rule) -> Vec<Set>) -> Vec<Set> {
    match it {
        Rule::All(parts) => {
            let mut ways = vec![0];
            for part in parts {
                ways = both(&ways, &all(part, leaf));
                if ways.is_empty() {
                    break;
                }
            }
            ways
        }
        Rule::Any(parts) => {
            let mut ways = Vec::new();
            for part in parts {
                let of_part = all(part, leaf);
                of_part.into_iter().for_each(|way| put(&mut ways, way));
            }
            ways
        }
        it => leaf(it),
    }
}

/// Every way of the one with every way of the other.
pub(super) fn both(one: &[Set], other: &[Set]) -> Vec<Set> {
    let mut ways = Vec::new();
    for one in one {
        other.iter().for_each(|other| put(&mut ways, one | other));
    }
    ways
}

/// Adds a way, unless one that asks less is there.
pub(super) fn put(ways: &mut Vec<Set>, way: Set) {
    if !ways.iter().any(|known| known & !way == 0) {
        ways.retain(|known| way & !known != 0);
        ways.push(way);
    }
}

/// The bit of a leaf. A leaf too many would count as reached; the tests hold that there is none.
pub(super) fn bit(place: usize) -> Set {
    let place = u32::try_from(place).unwrap_or(u32::MAX);
    Set::checked_shl(1, place).unwrap_or_default()
}

/// The places of those in a set, ascending.
pub(super) fn places(mut set: Set) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let place = (set != 0).then(|| set.trailing_zeros() as usize)?;
        set &= set - 1;
        Some(place)
    })
}

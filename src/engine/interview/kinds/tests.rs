//! Kinds of values of the facts that bring points, by the rule book's own conversions.

#![allow(clippy::panic, reason = "a test stops at what is wrong")]

use std::collections::BTreeSet;

use super::of;
use crate::rulebook::{ConversionId, Kind, byte};

#[test]
fn a_kind_tells_of_every_block_of_every_conversion_from_its_fact_once() {
    let book = crate::rulebook();
    let all: Vec<ConversionId> = (0..book.conversions.len()).map(Into::into).collect();
    // A conversion that several sums credit is named several times.
    let named: Vec<&ConversionId> = all.iter().chain(&all).collect();
    let facts: BTreeSet<_> = book.conversions.iter().map(|it| it.from).collect();
    let Kind::Choice(fields) = &book.fact(book.field).kind else {
        panic!("a field is chosen")
    };
    for fact in facts {
        let own = all
            .iter()
            .filter(|id| book.conversions[id.index()].from == fact);
        let expected: Vec<_> = own
            .flat_map(|id| {
                let blocks = book.conversions[id.index()].blocks.iter();
                blocks.map(|it| (*id, it.gives))
            })
            .collect();
        let mut greatest = 0;
        for field in (0..byte(fields.len())).map(Some) {
            let kinds = of(book, named.iter().copied(), fact, [None, field]);
            greatest = greatest.max(kinds.len());
            for kind in &kinds {
                let told: Vec<_> = kind.iter().map(|it| (it.by, it.part)).collect();
                assert_eq!(told, expected, "{fact:?}");
            }
        }
        assert!(greatest > 1, "{fact:?} brings nothing in any field");
    }
}

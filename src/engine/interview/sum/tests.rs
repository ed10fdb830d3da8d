//! Every score is tried: whether a sum can be reached, and whether it is enough for another.

use proptest::prelude::*;

use super::super::kinds::Brought;
use super::{Sum, Term};
use crate::rulebook::{ConversionId, FactId, PartId};

/// The greatest score of a part: so small that all can be tried.
const MOST: i32 = 2;
const EXAM: FactId = FactId(0);
const PARTS: u8 = 3;

/// One part of two sums: a score that is open on both sides or known on each, credits and needs.
fn terms(part: u8) -> impl Strategy<Value = [Term; 2]> {
    let open = Just([(0, MOST); 2]);
    let known = [0..=MOST, 0..=MOST].prop_map(|ends| ends.map(|end| (end, end)));
    let sat = prop_oneof![open, known];
    let rest = [(0..=3, 0..=3), (0..=3, 0..=3)];
    (sat, rest).prop_map(move |(sat, rest)| {
        [0, 1].map(|side| Term {
            part: PartId(part),
            least: sat[side].0,
            greatest: sat[side].1,
            credit: rest[side].0,
            need: rest[side].1,
        })
    })
}

/// Two sums of the same exam, each with some of its parts.
fn sums() -> impl Strategy<Value = [Sum; 2]> {
    let parts: Vec<_> = (0..PARTS).map(terms).collect();
    let among = [0_u8..1 << PARTS, 0_u8..1 << PARTS];
    (parts, among, [0..=7, 0..=7]).prop_map(|(parts, among, totals)| {
        [0, 1].map(|side| Sum {
            exam: Some(EXAM),
            terms: parts
                .iter()
                .filter(|it| among[side] >> it[side].part.0 & 1 == 1)
                .map(|it| it[side].clone())
                .collect(),
            total: totals[side],
            ..Sum::default()
        })
    })
}

/// All scores of all parts.
fn scores() -> impl Iterator<Item = [i32; PARTS as usize]> {
    let of = |part: u32| move |place: i32| place / (MOST + 1).pow(part) % (MOST + 1);
    (0..(MOST + 1).pow(PARTS.into())).map(move |place| [of(0)(place), of(1)(place), of(2)(place)])
}

/// Whether a sum is reached where its parts were sat so.
fn is_reached(sum: &Sum, sat: impl Fn(&Term) -> i32) -> bool {
    let counted: Vec<i32> = sum.terms.iter().map(|it| sat(it).max(it.credit)).collect();
    let mut needs = sum.terms.iter().zip(&counted);
    needs.all(|(it, counted)| it.need <= *counted) && sum.total <= counted.iter().sum()
}

/// The scores with which a sum is reached.
fn reaching(sum: &Sum) -> impl Iterator<Item = [i32; PARTS as usize]> {
    let of = |all: &[i32; PARTS as usize], it: &Term| all[it.part.index()];
    scores().filter(move |all| {
        let within = |it: &Term| (it.least..=it.greatest).contains(&of(all, it));
        sum.terms.iter().all(within) && is_reached(sum, |it| of(all, it))
    })
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(10_000)
    })]

    #[test]
    fn a_sum_can_be_where_some_scores_reach_it([sum, _] in sums()) {
        prop_assert_eq!(sum.can_be(), reaching(&sum).next().is_some());
    }

    #[test]
    fn a_sum_is_enough_where_all_that_reach_it_reach_the_other([one, other] in sums()) {
        // What is open on the worst side is what it is on the best, or else the least.
        let is_known = |it: &Term| it.least == it.greatest || !one.terms.iter().any(|own| own.part == it.part);
        let holds = reaching(&one).all(|all| {
            is_reached(&other, |it| if is_known(it) { it.least } else { all[it.part.index()] })
        });
        prop_assert_eq!(one.is_enough_for(&other), holds);
    }

    #[test]
    fn a_sum_of_another_exam_counts_as_it_stands([one, other] in sums(), unsure: bool) {
        let other = Sum { exam: None, unsure, ..other };
        let holds = !unsure && is_reached(&other, |it| it.least);
        prop_assert_eq!(one.is_enough_for(&other), holds);
    }
}

#[test]
fn credits_count_in_their_part_and_on_their_side() {
    let [known, other] = [ConversionId(1), ConversionId(2)];
    let brought = |by, part, points| Brought {
        by,
        part: PartId(part),
        points,
    };
    let kinds = [
        &vec![brought(known, 0, [5, 3]), brought(known, 1, [1, 1])],
        &vec![brought(other, 0, [9, 9])],
    ];
    let credited = |side| {
        let term = |part| Term {
            part: PartId(part),
            least: 0,
            greatest: 0,
            credit: 2,
            need: 0,
        };
        let sum = Sum {
            terms: vec![term(0), term(1), term(2)],
            credits: vec![known],
            side,
            ..Sum::default()
        };
        let credits: Vec<i32> = sum.with(&kinds).terms.iter().map(|it| it.credit).collect();
        credits
    };
    assert_eq!(credited(0), [5, 2, 2]);
    assert_eq!(credited(1), [3, 2, 2]);
}

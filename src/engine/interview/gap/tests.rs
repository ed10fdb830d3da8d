//! What has been found out is kept by the fact and the directions that it holds for.

use std::collections::BTreeSet;

use super::{Gaps, Sides};
use crate::engine::interview::kinds;
use crate::engine::interview::leaves::Set;
use crate::engine::interview::ways::Ground;
use crate::engine::stated::Stated;
use crate::rulebook::{Answers, Value};

#[test]
fn kinds_are_those_of_the_fact_in_the_directions_of_the_two_grounds() {
    let book = crate::rulebook();
    let grounds = [None, Some(0), Some(1), Some(2)].map(|field| {
        let mut answers = Answers::default();
        answers.set(book.field, field.map(Value::Choice));
        answers
    });
    let grounds = grounds.each_ref().map(|answers| Ground {
        stated: Stated::of(answers),
        ways: [Vec::new(), Vec::new()],
    });
    assert_eq!(
        grounds.each_ref().map(|it| it.field(book)),
        [None, Some(0), Some(1), Some(2)]
    );
    for pathway in &book.pathways {
        let mut gaps = Gaps::new(book, pathway);
        let credits: Vec<_> = gaps
            .leaves
            .sums(Set::MAX)
            .flat_map(|it| &it.1.credits)
            .collect();
        let from = |id: &&crate::rulebook::ConversionId| book.conversions[id.index()].from;
        let facts: BTreeSet<_> = credits.iter().map(from).collect();
        for (fact, best) in facts
            .iter()
            .flat_map(|fact| grounds.iter().map(move |it| (fact, it)))
        {
            for worst in &grounds {
                let sides = Sides {
                    best,
                    worst,
                    question: None,
                    same: 0,
                };
                let place = gaps.kinds(*fact, &sides);
                let fields = [best, worst].map(|it| it.field(book));
                let expected = kinds::of(book, credits.iter().copied(), *fact, fields);
                assert!(gaps.kinds[place].2 == expected, "{fact:?} {fields:?}");
            }
        }
    }
}

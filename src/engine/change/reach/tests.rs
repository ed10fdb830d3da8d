//! What a language test can become where rules ask for no language.

use super::runs;
use crate::rulebook::{
    Amount, Band, FactId, Judgement, Kind, Level, List, Outcome, Requirement, Rule, Value,
};

#[test]
fn a_test_in_the_stated_language_is_enough_where_none_is_asked_for() {
    let band = |least, greatest, level| Band {
        least: Amount::whole(least),
        greatest: Amount::whole(greatest),
        outcome: Outcome {
            level,
            conflict: None,
        },
    };
    let bands = [band(1, 3, Level::Unmet), band(4, 6, Level::Met)];
    let book = crate::rulebook();
    let facts = book.facts.iter();
    let fact = facts.take_while(|it| !matches!(it.kind, Kind::LanguageTest { .. }));
    let fact = FactId::from(fact.count());
    let mut pathway = book.pathways[0].clone();
    let requirement = Requirement {
        rule: Rule::Fact {
            fact,
            judgement: Judgement {
                word: None,
                bands: List(bands.to_vec().leak()),
            },
            in_language: None,
        },
        ..pathway.requirements[0].clone()
    };
    pathway.requirements = List(vec![requirement].leak());
    let of = |language, level| Value::LanguageTest {
        language,
        level: Amount::whole(level),
    };
    assert_eq!(runs(book, &pathway, fact, Some(&of(2, 1))), [[of(2, 4)]]);
    assert_eq!(
        runs(book, &pathway, fact, None),
        [[Value::Word, of(0, 1), of(0, 4)]]
    );
}

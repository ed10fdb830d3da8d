//! What a language test can become where rules ask for no language.

use super::runs;
use crate::engine::tests::{first, leaf, list};
use crate::rulebook::{Amount, Kind, Level, Requirement, Value};

#[test]
fn a_test_in_the_stated_language_is_enough_where_none_is_asked_for() {
    let book = crate::rulebook();
    let fact = first(|kind| matches!(kind, Kind::LanguageTest { .. }));
    let mut pathway = book.pathways[0].clone();
    let requirement = Requirement {
        rule: leaf(fact, [(1, Level::Unmet), (4, Level::Met)]),
        ..pathway.requirements[0].clone()
    };
    pathway.requirements = list(vec![requirement]);
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

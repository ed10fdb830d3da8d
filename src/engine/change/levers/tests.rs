//! Which facts are tried, and when.

use super::{Requirement, connected, turn};
use crate::engine::change::search::Facts;
use crate::rulebook::{Kind, Leeway};

#[test]
fn facts_that_share_a_requirement_are_tried_together() {
    let requirement = |facts: Facts| Requirement {
        facts,
        splits: 0,
        ways: Vec::new(),
        leaves: 0,
    };
    // The chain runs back: each is touched by the one after it.
    let chain = [0b1_0010, 0b0_0110, 0b0_1100, 0b110_0000].map(requirement);
    assert_eq!(connected(&chain, 0b0_1000), 0b1_1110);
    assert_eq!(connected(&chain, 0b10_0000), 0b110_0000);
    assert_eq!(connected(&chain, 0b1), 0b1);
    assert_eq!(connected(&chain, 0), 0);
}

#[test]
fn what_is_had_at_once_is_tried_before_exams_and_certificates_last() {
    let free = |kind: &Kind| matches!(kind, Kind::Choice(_));
    let turns = [
        (0, Leeway::Free, free as fn(&Kind) -> bool),
        (1, Leeway::Free, |kind| {
            matches!(kind, Kind::LanguageTest { .. })
        }),
        (2, Leeway::Forward, free),
        (2, Leeway::Free, |kind| matches!(kind, Kind::Number { .. })),
        (3, Leeway::Free, |kind| matches!(kind, Kind::Scores { .. })),
        (4, Leeway::Free, |kind| matches!(kind, Kind::Certificates)),
    ];
    for (expected, change, kind) in turns {
        let facts = crate::rulebook().facts.iter();
        let mut own = facts.filter(|it| kind(&it.kind) && it.change == change);
        assert!(own.next().is_some_and(|it| turn(it) == expected));
        assert!(own.all(|it| turn(it) == expected), "{expected}");
    }
}

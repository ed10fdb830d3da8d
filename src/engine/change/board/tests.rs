//! Two requirements that look at the same open choice, each in its own way.

use super::{Board, Level, Shape, Split, Stated};
use crate::engine::tests::{first, leaf, list};
use crate::rulebook::{Amount, Answers, Kind, Requirement, Rule, Value};

#[test]
fn an_open_choice_is_spread_for_each_requirement_by_itself() {
    let book = crate::rulebook();
    let choice = first(|kind| matches!(kind, Kind::Choice(_)));
    let number = first(|kind| matches!(kind, Kind::Number { .. }));
    // With the first choice a smaller number is enough than with the second.
    let requirement = |least, otherwise| Requirement {
        rule: Rule::Any(list(vec![
            Rule::All(list(vec![
                leaf(choice, [(0, Level::Met), (1, otherwise)]),
                leaf(number, [(0, Level::Unmet), (least, Level::Met)]),
            ])),
            Rule::All(list(vec![
                leaf(choice, [(0, otherwise), (1, Level::Met)]),
                leaf(number, [(0, Level::Unmet), (least + 1, Level::Met)]),
            ])),
        ])),
        splits: list(vec![Split {
            fact: choice,
            choices: list(vec![0, 1]),
        }]),
        facts: list(vec![choice, number]),
        ..book.pathways[0].requirements[0].clone()
    };
    let mut pathway = book.pathways[0].clone();
    pathway.requirements = list(vec![
        requirement(1, Level::Unmet),
        requirement(2, Level::Pending),
    ]);
    let shape = Shape::new(book, &pathway);
    let reached = |own: Amount| {
        let mut answers = Answers::default();
        answers.set(number, Some(Value::Number(own)));
        let mut board = Board::new(&shape, Stated::of(&answers));
        [0, 1, 0].map(|index| board.requires(index, Level::Met))
    };
    assert_eq!(reached(Amount::whole(1)), [false; 3]);
    assert_eq!(reached(Amount::whole(2)), [true, false, true]);
    assert_eq!(reached(Amount::whole(3)), [true; 3]);
}

//! Two requirements that look at the same open choice, each in its own way.

use super::{Board, FactId, Level, Shape, Split, Stated};
use crate::rulebook::{
    Amount, Answers, Band, Judgement, Kind, List, Outcome, Requirement, Rule, Value,
};

fn list<T>(of: Vec<T>) -> List<T> {
    List(of.leak())
}

/// A leaf that comes to these levels at these values and above.
fn leaf(fact: FactId, steps: [(i32, Level); 2]) -> Rule {
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

#[test]
fn an_open_choice_is_spread_for_each_requirement_by_itself() {
    let book = crate::rulebook();
    let first = |kind: fn(&Kind) -> bool| {
        let others = book.facts.iter().take_while(|it| !kind(&it.kind));
        FactId::from(others.count())
    };
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

//! Small rules over two facts, all of them: what the engine says is the hull of what it
//! would say of every completion, and it asks exactly what can still decide.
//!
//! A choice may be judged in any way, for the engine tries its values one by one where a
//! rule looks at it twice; more of a number is never worse.

use std::sync::LazyLock;

use qadam::engine::{Interval, survey};
use qadam::rulebook::{
    Amount, Answers, Band, Fact, FactId, Judgement, Kind, Level, List, Outcome, Pathway, PathwayId,
    Question, Requirement, Route, Rule, Rulebook, Scale, Split, Value,
};

const LEVELS: [Level; 3] = [Level::Unmet, Level::Pending, Level::Met];
const CHOICE: FactId = FactId(0);
const NUMBER: FactId = FactId(1);
const PATHWAY: PathwayId = PathwayId(0);

/// What is stated of the two facts, each 0 or 1.
type Stated = [Option<u8>; 2];

#[test]
fn small_rules_take_the_hull_of_their_completions() {
    let leaves = leaves();
    let folds = folds(&leaves);
    let shallow: Vec<Rule> = leaves.into_iter().chain(folds).collect();
    let deep = self::folds(&shallow);
    assert_eq!((shallow.len(), deep.len()), (168, 28_392));
    let mut book = EMPTY.clone();
    for rule in shallow.into_iter().chain(deep) {
        rewrite(&mut book, rule);
        for stated in statements() {
            check(&book, stated);
        }
    }
}

/// One rule, one state of the answers.
#[track_caller]
fn check(book: &Rulebook, stated: Stated) {
    let rule = &book.pathways[0].requirements[0].rule;
    let mut answers = Answers::default();
    answers.set(CHOICE, stated[0].map(Value::Choice));
    answers.set(
        NUMBER,
        stated[1].map(|it| Value::Number(Amount::whole(i32::from(it)))),
    );
    let found = &survey(book, &answers, &[PATHWAY]).pathways[0];
    let levels = completions(stated).map(|values| level(rule, values));
    let hull = levels.map(Interval::point).reduce(Interval::hull).unwrap();
    assert_eq!(found.interval, hull, "{stated:?} {rule:?}");
    let pivotal = [CHOICE, NUMBER]
        .into_iter()
        .filter(|fact| stated[fact.index()].is_none() && pivotal(rule, stated, *fact));
    let mut open: Vec<FactId> = found
        .open
        .iter()
        .map(|question: &Question| question.fact)
        .collect();
    open.sort_unstable();
    assert!(
        pivotal.eq(open.iter().copied()),
        "{open:?} {stated:?} {rule:?}"
    );
}

/// Whether for some value of the other fact the values of this one come to two levels.
fn pivotal(rule: &Rule, stated: Stated, fact: FactId) -> bool {
    completions(stated).any(|values| {
        let mut other = values;
        other[fact.index()] = 1 - values[fact.index()];
        level(rule, values) != level(rule, other)
    })
}

/// Both facts stated: judged by hand.
fn level(rule: &Rule, values: [u8; 2]) -> Level {
    match rule {
        Rule::All(parts) => parts.iter().map(|part| level(part, values)).min().unwrap(),
        Rule::Any(parts) => parts.iter().map(|part| level(part, values)).max().unwrap(),
        Rule::Always(outcome) => outcome.level,
        Rule::Fact {
            fact, judgement, ..
        } => {
            judgement.bands[usize::from(values[fact.index()])]
                .outcome
                .level
        }
        other => panic!("{other:?}"),
    }
}

fn statements() -> impl Iterator<Item = Stated> {
    let each = [None, Some(0), Some(1)];
    each.into_iter()
        .flat_map(move |one| each.map(|two| [one, two]))
}

fn completions(stated: Stated) -> impl Iterator<Item = [u8; 2]> {
    let all = [[0, 0], [0, 1], [1, 0], [1, 1]].into_iter();
    all.filter(move |values| {
        stated
            .iter()
            .zip(values)
            .all(|(stated, value)| stated.is_none_or(|it| it == *value))
    })
}

/// Every leaf that tells something: the three levels, the choice in all six ways, the
/// number in the three ways in which more of it is better.
fn leaves() -> Vec<Rule> {
    let pairs = LEVELS
        .into_iter()
        .flat_map(|zero| LEVELS.map(|one| [zero, one]));
    let choices = pairs
        .clone()
        .filter(|[zero, one]| zero != one)
        .map(|levels| leaf(CHOICE, levels));
    let numbers = pairs
        .filter(|[zero, one]| zero < one)
        .map(|levels| leaf(NUMBER, levels));
    let always = LEVELS.map(|level| Rule::Always(outcome(level)));
    always.into_iter().chain(choices).chain(numbers).collect()
}

fn leaf(fact: FactId, levels: [Level; 2]) -> Rule {
    let bands = [0, 1].map(|value| {
        let number = Amount::whole(value);
        let level = levels[usize::from(value == 1)];
        Band {
            least: number,
            greatest: number,
            outcome: outcome(level),
        }
    });
    let judgement = Judgement {
        word: None,
        bands: bands.to_vec().into(),
    };
    Rule::Fact {
        fact,
        judgement,
        in_language: None,
    }
}

fn outcome(level: Level) -> Outcome {
    Outcome {
        level,
        conflict: None,
    }
}

/// ALL and ANY of every two, a rule with itself among them.
fn folds(rules: &[Rule]) -> Vec<Rule> {
    let pairs = rules.iter().enumerate().flat_map(|(index, one)| {
        rules[index..]
            .iter()
            .map(move |two| vec![one.clone(), two.clone()])
    });
    pairs
        .flat_map(|pair| [Rule::All(pair.clone().into()), Rule::Any(pair.into())])
        .collect()
}

/// Puts a rule in, and finds whether it looks at the choice more than once.
fn rewrite(book: &mut Rulebook, rule: Rule) {
    let mut looks = 0;
    rule.visit(&mut |leaf| {
        looks += usize::from(matches!(leaf, Rule::Fact { fact, .. } if *fact == CHOICE));
    });
    let split = Split {
        fact: CHOICE,
        choices: List(&[0, 1]),
    };
    let splits: List<Split> = (looks > 1).then_some(split).into_iter().collect();
    let before = &book.pathways[0];
    let requirement = Requirement {
        splits,
        rule,
        ..before.requirements[0].clone()
    };
    let pathway = Pathway {
        splits,
        requirements: vec![requirement].into(),
        ..before.clone()
    };
    book.pathways = vec![pathway].into();
}

/// A rule book of two facts and one requirement.
static EMPTY: LazyLock<Rulebook> = LazyLock::new(|| {
    let mut book = qadam::rulebook().clone();
    book.conflicts = List::EMPTY;
    book.conversions = List::EMPTY;
    book.reports = List::EMPTY;
    book.tables = List::EMPTY;
    book.certificates = None;
    (book.field, book.instruction) = (CHOICE, CHOICE);
    let whole = Amount::whole;
    let scale = Scale {
        least: whole(0),
        greatest: whole(1),
        step: whole(1),
    };
    let kinds = [
        Kind::Choice(vec!["no".into(), "yes".into()].into()),
        Kind::Number { scale, word: None },
    ];
    book.facts = kinds
        .map(|kind| Fact {
            kind,
            ..book.facts[0].clone()
        })
        .to_vec()
        .into();
    let requirement = Requirement {
        rule: Rule::Always(outcome(Level::Met)),
        splits: Vec::new().into(),
        facts: vec![CHOICE, NUMBER].into(),
        figures: Vec::new().into(),
        ..book.pathways[0].requirements[0].clone()
    };
    let route = Route {
        requirements: vec![0].into(),
        ..book.pathways[0].routes[0].clone()
    };
    book.pathways = vec![Pathway {
        requirements: vec![requirement].into(),
        routes: vec![route].into(),
        splits: Vec::new().into(),
        ..book.pathways[0].clone()
    }]
    .into();
    book
});

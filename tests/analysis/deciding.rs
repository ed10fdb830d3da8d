//! Whether every figure decides something for somebody.

use qadam::rulebook::{Amount, Answers, FactId, Value};

use crate::crowd::Dice;
use crate::figures::{self, Figure, Of};
use crate::judge;

/// So many people are looked at before a figure counts as idle.
const PEOPLE: usize = 3_000;

#[test]
fn every_figure_decides_for_somebody() {
    let mut dice = Dice::new(0xdec1);
    let idle = figures::all()
        .into_iter()
        .filter(|it| !decides(it, &mut dice));
    let idle: Vec<String> = idle.map(|it| it.name()).collect();
    assert_eq!(idle, Vec::<String>::new(), "decide for nobody");
}

/// Whether somebody's requirement, or what is reported of their points, differs below and at it.
fn decides(figure: &Figure, dice: &mut Dice) -> bool {
    (0..PEOPLE).any(|_| {
        let base = fitting(figure, dice.somebody());
        let below = figure.stated(figure.below, &base, &mut *dice);
        // The same dice would throw other points beside it.
        let at = match &figure.of {
            Of::Part(..) => beside(figure, &below),
            _ => figure.stated(figure.at, &base, &mut *dice),
        };
        figures::said(figure, &below) != figures::said(figure, &at)
            || judge::judge(&below).conversions != judge::judge(&at).conversions
    })
}

/// Who studies in the language of the test that they hold.
fn fitting(figure: &Figure, base: Answers) -> Answers {
    let book = qadam::rulebook();
    let Of::Test(test) = figure.of else {
        return base;
    };
    let host = book.fact_by_path("host.language").unwrap();
    match book.tests[usize::from(test)].language {
        Some(language) => base.with(host, Value::Choice(language)),
        None => base,
    }
}

/// The same points but for the part that the figure is of.
fn beside(figure: &Figure, below: &Answers) -> Answers {
    let Of::Part(exam, part) = figure.of else {
        panic!("no part");
    };
    let exam = FactId(exam);
    let Some(Value::Scores(mut scores)) = below.get(exam).cloned() else {
        panic!("no scores");
    };
    scores[part] = Some(Amount(figure.at));
    below.clone().with(exam, Value::Scores(scores))
}

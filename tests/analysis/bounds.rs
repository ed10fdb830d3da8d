//! Just below, at and just above every figure.

use crate::crowd::Dice;
use crate::{figures, same, write};

/// So many different people stand at each.
const PEOPLE: usize = 6;

#[test]
fn both_evaluators_say_the_same_around_every_figure() {
    let mut dice = Dice::new(0xb0d5);
    let mut cases = 0;
    for figure in figures::all() {
        let numbers = [Some(figure.below), Some(figure.at), figure.above];
        for number in numbers.into_iter().flatten() {
            for _ in 0..PEOPLE {
                let base = dice.person();
                let applicant = write::applicant(&figure.stated(number, &base, &mut dice));
                same::check(&applicant, &figure.name());
                cases += 1;
            }
        }
    }
    println!("{cases} cases around figures");
    assert!(cases > 1_000, "{cases}");
}

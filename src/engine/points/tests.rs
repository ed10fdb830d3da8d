//! Points rules as the rule book does not have them, but may next year.

use super::{Stated, interval, lenience};
use crate::engine::Interval;
use crate::engine::tests::{first, list};
use crate::rulebook::{
    Amount, Answers, ConflictId, FactId, Kind, Level, Minimum, PartId, Points, Value,
};

/// The first exam with parts.
pub(in crate::engine) fn exam() -> FactId {
    first(|kind| matches!(kind, Kind::Scores { .. }))
}

/// A part that counts as five points, of which so many are asked.
pub(in crate::engine) fn five(part: u8, least: i32) -> Minimum {
    Minimum {
        part: PartId(part),
        sat: None,
        least: Amount(least),
        lenient: None,
        waived: Some(Amount(5)),
    }
}

/// The same where fewer points leave it open, by a contradiction of the part's own number.
fn lenient_five(part: u8, least: i32) -> Minimum {
    Minimum {
        lenient: Some(ConflictId(part)),
        ..five(part, least)
    }
}

/// A sum of points that no conversion adds to; a smaller one than its total is left open by contradiction 9.
pub(in crate::engine) fn points(
    exam: Option<FactId>,
    minimums: Vec<Minimum>,
    total: i32,
) -> Points {
    Points {
        exam,
        minimums: list(minimums),
        total: Amount(total),
        lenient: Some(ConflictId(9)),
        credits: list(Vec::new()),
    }
}

#[test]
fn an_exam_that_is_not_sat_reaches_nothing_whatever_stands_for_its_parts() {
    let (book, exam) = (crate::rulebook(), exam());
    let credited = points(Some(exam), vec![five(0, 5)], 5);
    let judged = |value: Option<Value>| {
        let mut answers = Answers::default();
        answers.set(exam, value);
        interval(book, &credited, &Stated::of(&answers))
    };
    let unsure = Interval {
        low: Level::Unmet,
        high: Level::Met,
    };
    assert_eq!(judged(None), unsure);
    assert_eq!(judged(Some(Value::Word)), Interval::point(Level::Unmet));
    let sat = Value::Scores(vec![Some(Amount(0))]);
    assert_eq!(judged(Some(sat)), Interval::point(Level::Met));
}

#[test]
fn lenient_parts_and_sums_tell_of_what_they_lack_and_of_nothing_else() {
    let (book, answers) = (crate::rulebook(), Answers::default());
    let told = |leasts: [i32; 2], total| {
        let parts = vec![lenient_five(0, leasts[0]), lenient_five(1, leasts[1])];
        let conflicts = lenience(book, &points(None, parts, total), &Stated::of(&answers));
        conflicts.into_iter().map(|it| it.0).collect::<Vec<_>>()
    };
    assert_eq!(told([5, 5], 10), [0_u8; 0]);
    assert_eq!(told([6, 5], 10), [0]);
    assert_eq!(told([5, 6], 10), [1]);
    assert_eq!(told([5, 5], 11), [9]);
    assert_eq!(told([6, 6], 11), [0, 1, 9]);
}

//! How few points of an exam suffice.

use std::iter::successors;

use super::board::Board;
use super::search::Search;
use crate::rulebook::{Absence, Amount, FactId, Kind, Part, Value};

/// As few points as suffice in an exam that suffices at its greatest. Parts that are stated
/// are kept or raised; what is missing is asked of all parts alike, then each is lowered as
/// far as it goes, and left out where it need not be stated.
pub(super) fn points(search: &Search, board: &Board, fact: FactId) -> Value {
    let Kind::Scores { parts, .. } = &search.shape.book.fact(fact).kind else {
        return Value::Word;
    };
    let stated = match search.answers.get(fact) {
        Some(Value::Scores(stated)) => stated.clone(),
        _ => vec![None; parts.len()],
    };
    let suffices = |points: &[Option<Amount>]| {
        let points = Value::Scores(points.to_vec());
        let mut board = board.clone();
        board.set(fact, Some(&points));
        board.reaches(search.level, 0)
    };
    let floor = |index: usize| {
        let part = &parts[index];
        let least = (part.absent == Absence::Refused).then_some(part.scale.least);
        stated[index].or(least)
    };
    let share = |hundredths: i32| -> Vec<Option<Amount>> {
        let parts = parts.iter().enumerate();
        let share = |(index, part)| floor(index).max(Some(hundredth(part, hundredths)));
        parts.map(share).collect()
    };
    let even = first((0..=HUNDREDTHS).collect(), |it| suffices(&share(*it)));
    let mut points = share(even);
    for (index, part) in parts.iter().enumerate() {
        let low = stated[index].unwrap_or(part.scale.least);
        let next = |it: &Amount| Some(Amount(it.0 + part.scale.step.0));
        let scale = successors(Some(low), next).take_while(|it| Some(*it) <= points[index]);
        let left_out = floor(index).is_none().then_some(None);
        let all = left_out.into_iter().chain(scale.map(Some)).collect();
        let mut rest = points.clone();
        points[index] = first(all, |to| {
            rest[index] = *to;
            suffices(&rest)
        });
    }
    Value::Scores(points)
}

const HUNDREDTHS: i32 = 100;

/// So many hundredths of a part's scale, on the scale.
fn hundredth(part: &Part, hundredths: i32) -> Amount {
    let scale = part.scale;
    let steps = (scale.greatest.0 - scale.least.0) / scale.step.0;
    Amount(scale.least.0 + steps * hundredths / HUNDREDTHS * scale.step.0)
}

/// The first that suffices, where whatever follows it does so too; the last is known to.
fn first<T>(mut all: Vec<T>, mut suffices: impl FnMut(&T) -> bool) -> T {
    let before = all.len() - 1;
    all.swap_remove(all[..before].partition_point(|it| !suffices(it)))
}

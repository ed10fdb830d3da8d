//! How few points of an exam suffice.

use super::board::Board;
use super::search::Search;
use crate::rulebook::{Absence, Amount, FactId, Kind, Part, Value};

/// As few points as suffice in an exam that suffices at its greatest. Parts that are stated are kept or raised; what is missing is asked of
/// all parts alike, then each is lowered as far as it goes, and left out where it need not
/// be stated.
pub(super) fn points(search: &Search, board: &Board, fact: FactId) -> Value {
    let Kind::Scores { parts, .. } = &search.shape.book.fact(fact).kind else {
        return Value::Word;
    };
    let stated = match search.answers.get(fact) {
        Some(Value::Scores(stated)) => stated.clone(),
        _ => vec![None; parts.len()],
    };
    let suffices = |points: Vec<Option<Amount>>| {
        let points = Value::Scores(points);
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
    let even = first(0, HUNDREDTHS, &mut |it| suffices(share(it)));
    let mut points = share(even);
    for (index, part) in parts.iter().enumerate() {
        let Some(high) = points[index] else { continue };
        let low = stated[index].unwrap_or(part.scale.least);
        let step = part.scale.step.0;
        let with = |points: &mut Vec<Option<Amount>>, to| {
            points[index] = to;
            suffices(points.clone())
        };
        let steps = first(0, (high.0 - low.0) / step, &mut |it| {
            with(&mut points, Some(Amount(low.0 + it * step)))
        });
        let least = Some(Amount(low.0 + steps * step));
        if steps > 0 || !with(&mut points, floor(index)) {
            points[index] = least;
        }
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

/// The first number for which something holds that holds for all greater ones, and for the
/// greatest.
fn first(mut least: i32, mut greatest: i32, holds: &mut dyn FnMut(i32) -> bool) -> i32 {
    while least < greatest {
        let middle = least + (greatest - least) / 2;
        if holds(middle) {
            greatest = middle;
        } else {
            least = middle + 1;
        }
    }
    least
}

//! The rows of conversions: from which result on, how many points.

use std::collections::BTreeMap;

use super::desk::Desk;
use super::place::Place;
use super::{Problem, certificates, names, points};
use crate::rulebook::{Amount, FactId, Row, Rulebook, Step, Test};

/// Steps such as `{ 25 = 6.0, 30 = 6.5 }` or `{ 35 = "C1", 50 = "C2" }`.
pub(super) fn steps(
    written: &toml::Table,
    test: &Test,
    book: &Rulebook,
    place: &Place,
    desk: &mut Desk,
) -> Vec<Step> {
    if desk.doubts("certificates.toml", &test.id) {
        return Vec::new();
    }
    let terms = certificates::terms(book, test);
    let mut steps: Vec<Step> = Vec::new();
    for (points, from) in written {
        let result = from
            .as_str()
            .map_or_else(|| number_text(from), str::to_owned);
        if let (Some(points), Some(from)) = (Amount::parse(points), terms.number(&result)) {
            steps.push(Step { from, points });
        } else {
            let step = format!("{points} = {from}");
            desk.fault(&place.within(points), Problem::Malformed("step", step));
        }
    }
    steps.sort_by_key(|step| step.from);
    let rows: Vec<Row> = steps.iter().copied().map(as_row).collect();
    for (index, Step { from, points }) in steps.iter().enumerate() {
        if covered(&rows, index) || !test.scale.contains(*from) {
            let row = format!("the step to {points} points");
            desk.fault(&place.within(points), Problem::NeverDecides(row));
        }
    }
    steps
}

/// A step as a row of one score.
fn as_row(step: Step) -> Row {
    Row {
        least: vec![(0, step.from)].into(),
        points: step.points,
    }
}

/// A TOML number as people would write it among the bands: `6.0` is `6`.
fn number_text(written: &toml::Value) -> String {
    let whole = || i32::try_from(written.as_integer()?).ok().map(f64::from);
    let number = written
        .as_float()
        .or_else(whole)
        .and_then(Amount::from_number);
    number.map_or_else(String::new, |number| number.to_string())
}

/// Rows such as `{ points = 10, quantitative = 155, writing = 3 }`, in any order; few points first.
pub(super) fn rows(
    written: &[BTreeMap<String, f64>],
    from: FactId,
    book: &Rulebook,
    place: &Place,
    desk: &mut Desk,
) -> Vec<Row> {
    let rows = written.iter().enumerate();
    let rows = rows.map(|(index, row)| self::row(row, from, book, &place.within(index), desk));
    let mut rows: Vec<Row> = rows.collect();
    for (index, row) in rows
        .iter()
        .enumerate()
        .filter(|(index, _)| covered(&rows, *index))
    {
        let row = format!("the row of {} points", row.points);
        desk.fault(&place.within(index), Problem::NeverDecides(row));
    }
    rows.sort_by_key(|row| row.points);
    rows
}

/// Whether another row brings as many points wherever this one is reached; of two that are
/// the same the second is covered.
fn covered(rows: &[Row], index: usize) -> bool {
    let at_least = |one: &Row, two: &Row| {
        let asked = |part: u8, least: Amount| {
            two.least
                .iter()
                .any(|&(other, asked)| other == part && least <= asked)
        };
        one.points >= two.points && one.least.iter().all(|&(part, least)| asked(part, least))
    };
    let row = &rows[index];
    rows.iter()
        .enumerate()
        .any(|(place, other)| at_least(other, row) && (place < index || !at_least(row, other)))
}

fn row(
    written: &BTreeMap<String, f64>,
    from: FactId,
    book: &Rulebook,
    place: &Place,
    desk: &mut Desk,
) -> Row {
    let (mut least, mut points) = (Vec::new(), Amount::default());
    if !written.contains_key("points") {
        desk.fault(place, Problem::Missing("points"));
    }
    for (name, number) in written {
        let place = place.within(name);
        let Some(amount) = Amount::from_number(*number) else {
            desk.fault(&place, Problem::Malformed("number", number.to_string()));
            continue;
        };
        if name == "points" {
            points = amount;
        } else if let Some(part) = names::exam_part(book, from, name) {
            let scale = points::part_scale(book, from, part);
            if scale.is_some_and(|scale| !scale.contains(amount)) {
                let problem = Problem::Malformed("value of the scale", amount.to_string());
                desk.fault(&place, problem);
            }
            least.push((part, amount));
        } else {
            desk.fault(&place, Problem::Unknown("part", name.clone()));
        }
    }
    Row {
        least: least.into(),
        points,
    }
}

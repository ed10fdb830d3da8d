//! Points of conversions against the rules that they count in.

use crate::pack::desk::Desk;
use crate::pack::place::Place;
use crate::pack::{Problem, points};
use crate::rulebook::{Amount, Basis, Block, Minimum, Points, Rule, Rulebook};

/// Notes every block whose points count in no rule, or are more than the exam has.
pub(super) fn check(book: &Rulebook, desk: &mut Desk) {
    let mut rules = Vec::new();
    for pathway in &book.pathways {
        pathway.visit(&mut |leaf| rules.extend(as_points(leaf)));
    }
    for (index, conversion) in book.conversions.iter().enumerate() {
        let takes = |points: &&&Points| points.credits.iter().any(|id| id.index() == index);
        let rules: Vec<&Points> = rules.iter().filter(takes).copied().collect();
        for (number, block) in conversion
            .blocks
            .iter()
            .enumerate()
            .filter(|_| !rules.is_empty())
        {
            let place = Place::item("conversions.toml", &conversion.id, "conversion", index);
            let place = place.within("block").within(number).within("gives");
            self::block(block, &rules, &place, book, desk);
        }
    }
}

fn as_points(rule: &Rule) -> Option<&Points> {
    match rule {
        Rule::Points(points) => Some(points),
        _ => None,
    }
}

fn block(block: &Block, rules: &[&Points], place: &Place, book: &Rulebook, desk: &mut Desk) {
    let part = &book.parts[block.gives.index()];
    let counts_in = |points: &&Points| {
        let mut minimums = points.minimums.iter();
        Some((
            points.exam,
            *minimums.find(|minimum| minimum.part == block.gives)?,
        ))
    };
    let minimums: Vec<_> = rules.iter().filter_map(counts_in).collect();
    if minimums.is_empty() {
        desk.fault(
            place,
            Problem::NeverDecides(format!("what it gives to `{part}`")),
        );
    }
    let most = most(&block.basis);
    let scales = minimums
        .iter()
        .filter_map(|(exam, Minimum { sat, .. })| points::part_scale(book, (*exam)?, (*sat)?));
    if scales.into_iter().any(|scale| scale.greatest < most) {
        let problem = Problem::Malformed("number of points in the part", most.to_string());
        desk.fault(place, problem);
    }
}

fn most(basis: &Basis) -> Amount {
    let most = match basis {
        Basis::Certificates(tests) => tests
            .iter()
            .flat_map(|(_, steps)| steps)
            .map(|step| step.points)
            .max(),
        Basis::Scores(rows) => rows.iter().map(|row| row.points).max(),
    };
    most.unwrap_or_default()
}

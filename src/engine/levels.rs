//! Which levels a rule can come to at all, whoever is judged.

use crate::rulebook::{Level, Points, Rule, Rulebook};

/// The levels that a rule can come to, lowest first, as far as its parts do not depend on
/// one another: never too few.
#[must_use]
pub fn levels(book: &Rulebook, rule: &Rule) -> Vec<Level> {
    let reached = reached(book, rule);
    [Level::Unmet, Level::Pending, Level::Met]
        .into_iter()
        .filter(|level| reached[*level as usize])
        .collect()
}

/// Whether each level is reached.
type Reached = [bool; 3];

fn reached(book: &Rulebook, rule: &Rule) -> Reached {
    match rule {
        Rule::All(parts) => folded(book, parts, Level::Met, Level::min),
        Rule::Any(parts) => folded(book, parts, Level::Unmet, Level::max),
        Rule::Always(outcome) => only([outcome.level]),
        Rule::Fact { judgement, .. } => only(judgement.outcomes().map(|it| it.level)),
        // There may be no certificate at all.
        Rule::Certificates { table, .. } => {
            let rows = book.tables[table.index()].rows.iter();
            let levels = rows.flat_map(crate::rulebook::Judgement::outcomes);
            only(levels.map(|it| it.level).chain([Level::Unmet]))
        }
        Rule::Points(points) => of_points(points),
    }
}

fn only(levels: impl IntoIterator<Item = Level>) -> Reached {
    let mut reached = [false; 3];
    for level in levels {
        reached[level as usize] = true;
    }
    reached
}

/// What the parts come to together, each of them at any of its levels.
fn folded(
    book: &Rulebook,
    parts: &[Rule],
    neutral: Level,
    join: fn(Level, Level) -> Level,
) -> Reached {
    let all = [Level::Unmet, Level::Pending, Level::Met];
    let mut sum = only([neutral]);
    for part in parts {
        let (part, before) = (reached(book, part), sum);
        let there = |reached: Reached| move |level: &Level| reached[*level as usize];
        let pairs = all.into_iter().filter(there(before)).flat_map(|one| {
            let own = all.into_iter().filter(there(part));
            own.map(move |two| join(one, two))
        });
        sum = only(pairs);
    }
    sum
}

/// An exam may not have been sat, and a conversion bring nothing.
fn of_points(points: &Points) -> Reached {
    let lenient = points.minimums.iter().any(|it| it.lenient.is_some());
    let pending = lenient || points.lenient.is_some();
    only(
        [Level::Unmet, Level::Met]
            .into_iter()
            .chain(pending.then_some(Level::Pending)),
    )
}

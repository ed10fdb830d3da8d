//! Rule tree in, the levels that it can still take out.
//!
//! An open fact takes all its values at once. Scores, levels and certificates only ever
//! help, so one fold over their two ends is exact; a choice that a rule looks at in
//! several places (`Requirement::splits`) is judged once for each kind of its values.

use super::leaf::{self, Asked};
use super::stated::Stated;
use super::{Interval, points};
use crate::rulebook::{Pathway, Requirement, Route, Rule, Rulebook};

/// Judges a requirement and keeps the interval alone.
pub(super) fn interval(
    book: &Rulebook,
    requirement: &Requirement,
    stated: &mut Stated,
) -> Interval {
    if stated.has_all(&requirement.splits) {
        return rule(book, &requirement.rule, stated);
    }
    let mut joined: Option<Interval> = None;
    stated.for_all(&requirement.splits, &mut |stated| {
        let own = rule(book, &requirement.rule, stated);
        let hull = joined.map_or(own, |joined| joined.hull(own));
        joined = Some(hull);
        // Nothing is wider than from unmet to met.
        hull != Interval::EVERYTHING
    });
    joined.unwrap_or(Interval::EVERYTHING)
}

/// Judges a whole pathway and keeps the interval alone. A requirement is judged once, and
/// only where its route does not fail without it.
pub(super) fn pathway(book: &Rulebook, pathway: &Pathway, stated: &mut Stated) -> Interval {
    let mut known = [None; 64];
    let mut judge = |&index: &u8| {
        let requirement = &pathway.requirements[usize::from(index)];
        match known.get_mut(usize::from(index)) {
            Some(known) => *known.get_or_insert_with(|| interval(book, requirement, stated)),
            None => interval(book, requirement, stated),
        }
    };
    let routes = pathway.routes.iter();
    Interval::any(routes.map(|route| Interval::all(route.requirements.iter().map(&mut judge))))
}

/// The interval of a pathway by those of its requirements.
pub(super) fn routes(pathway: &Pathway, requirements: &[Interval]) -> Interval {
    Interval::any(pathway.routes.iter().map(|it| route(it, requirements)))
}

/// The interval of a route by those of the pathway's requirements.
pub(super) fn route(route: &Route, requirements: &[Interval]) -> Interval {
    let own = route.requirements.iter();
    Interval::all(own.map(|&index| requirements[usize::from(index)]))
}

/// The interval of a rule whose splits are stated; an outer bound where they are not.
pub(super) fn rule(book: &Rulebook, it: &Rule, stated: &Stated) -> Interval {
    match it {
        Rule::All(parts) => Interval::all(parts.iter().map(|part| rule(book, part, stated))),
        Rule::Any(parts) => Interval::any(parts.iter().map(|part| rule(book, part, stated))),
        Rule::Always(outcome) => Interval::point(outcome.level),
        Rule::Fact {
            fact,
            judgement,
            in_language,
        } => leaf::fact(*fact, judgement, Asked::of(*in_language, stated), stated),
        Rule::Certificates { table, in_language } => {
            leaf::certificates(book, *table, Asked::of(*in_language, stated), stated)
        }
        Rule::Points(points) => points::interval(book, points, stated),
    }
}

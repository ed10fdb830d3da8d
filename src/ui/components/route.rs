//! One way into a pathway: its requirements, those that decide first.

use yew::prelude::*;

use super::counted;
use super::requirement::requirement;
use crate::engine::{RequirementFinding, RouteFinding, Verdict};
use crate::order::by_key;
use crate::rulebook::{Level, PathwayId};
use crate::ui::Desk;
use crate::ui::element::{all, el, fold, list, plain, words};

/// The requirements of a route. Those on which the verdict turns stand open, the others
/// are folded away.
pub(super) fn route(desk: &Desk, pathway: PathwayId, found: &RouteFinding) -> Html {
    let [deciding, others] = told(found).map(|told| {
        let told = told.into_iter();
        told.map(|found| requirement(desk, pathway, found))
            .collect::<Vec<_>>()
    });
    let summary = words(counted(desk, "result.others", others.len()));
    let (none, others) = (others.is_empty(), plain("ul", list(others)));
    let parts = [
        plain("ul", list(deciding)),
        fold(
            "requirements__others",
            none,
            "requirements__summary",
            summary,
            others,
        ),
    ];
    el("div", "requirements", all(parts))
}

/// The requirements of a route in the order in which they are told: those on which the verdict
/// turns, and the others.
pub(super) fn told(found: &RouteFinding) -> [Vec<&RequirementFinding>; 2] {
    let verdict = found.interval.verdict();
    let mut told = [Vec::new(), Vec::new()];
    let mut order: Vec<_> = found.requirements.iter().collect();
    by_key(&mut order, |found| weight(found.interval.settled()));
    for found in order {
        let turns = decides(verdict, found.interval.settled());
        told[usize::from(!turns)].push(found);
    }
    told
}

/// Whether a requirement that stands so is one on which the verdict turns.
fn decides(verdict: Verdict, settled: Option<Level>) -> bool {
    match verdict {
        Verdict::Eligible => true,
        Verdict::Conditional => settled == Some(Level::Pending),
        Verdict::Incomplete => settled != Some(Level::Met),
        Verdict::Ineligible => settled == Some(Level::Unmet),
    }
}

/// How late a requirement is told: what rules out, what is open, what is ahead, what is met.
fn weight(settled: Option<Level>) -> u8 {
    match settled {
        Some(Level::Unmet) => 0,
        None => 1,
        Some(Level::Pending) => 2,
        Some(Level::Met) => 3,
    }
}

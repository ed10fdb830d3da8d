//! One way into a pathway: its requirements, those that decide first.

use yew::prelude::*;

use super::counted;
use super::requirement::requirement;
use crate::engine::{RouteFinding, Verdict};
use crate::order::by_key;
use crate::rulebook::{Level, PathwayId};
use crate::ui::Desk;
use crate::ui::element::{all, el, fold, list, plain, words};

/// The requirements of a route. Those on which the verdict turns stand open, the others
/// are folded away.
pub(super) fn route(desk: &Desk, pathway: PathwayId, found: &RouteFinding) -> Html {
    let verdict = found.interval.verdict();
    let (mut deciding, mut others) = (Vec::new(), Vec::new());
    let mut order: Vec<_> = found.requirements.iter().collect();
    by_key(&mut order, |found| weight(found.finding.interval.settled()));
    for found in order {
        let item = requirement(desk, pathway, found);
        if decides(verdict, found.finding.interval.settled()) {
            deciding.push(item);
        } else {
            others.push(item);
        }
    }
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

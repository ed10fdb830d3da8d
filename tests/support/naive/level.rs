//! Levels, intervals of them, and what they are called (section 1). Knows no applicant.

use Level::{Met, Pending, Unmet};

/// Section 1: unmet < pending < met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Level {
    Unmet,
    Pending,
    Met,
}

pub(super) type Interval = (Level, Level);

pub(super) fn met_if(condition: bool) -> Level {
    if condition { Met } else { Unmet }
}

/// Section 1, "ALL takes the minimum of both ends".
pub(super) fn all_of(intervals: impl IntoIterator<Item = Interval>) -> Interval {
    intervals
        .into_iter()
        .fold((Met, Met), |a, b| (a.0.min(b.0), a.1.min(b.1)))
}

/// Section 1, "ANY the maximum of both ends".
pub(super) fn any_of(intervals: impl IntoIterator<Item = Interval>) -> Interval {
    intervals
        .into_iter()
        .fold((Unmet, Unmet), |a, b| (a.0.max(b.0), a.1.max(b.1)))
}

pub(super) fn status(interval: Interval) -> &'static str {
    match interval {
        (Met, Met) => "met",
        (Pending, Pending) => "pending",
        (Unmet, Unmet) => "unmet",
        _ => "open",
    }
}

/// Section 1, the table of verdicts.
pub(super) fn verdict(interval: Interval) -> &'static str {
    match interval {
        (Met, _) => "eligible",
        (_, Unmet) => "ineligible",
        (Pending, Pending) => "conditional",
        _ => "incomplete",
    }
}

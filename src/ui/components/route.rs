//! One way into a pathway: its requirements, those that decide first.

use yew::prelude::*;

use super::RequirementItem;
use crate::engine::{RequirementFinding, RouteFinding, Verdict};
use crate::rulebook::{Level, PathwayId};
use crate::ui::context::use_catalog;

/// The properties of [`RouteDetail`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The pathway.
    pub pathway: PathwayId,
    /// How the route was judged.
    pub found: RouteFinding,
}

/// The requirements of a route. Those on which the verdict turns stand open, the others
/// are folded away.
#[component]
pub fn RouteDetail(Props { pathway, found }: &Props) -> Html {
    let catalog = use_catalog();
    let verdict = found.interval.verdict();
    let mut requirements: Vec<&RequirementFinding> = found.requirements.iter().collect();
    requirements.sort_by_key(|found| weight(found.finding.interval.settled()));
    let (deciding, others): (Vec<_>, Vec<_>) = requirements
        .into_iter()
        .partition(|found| decides(verdict, found.finding.interval.settled()));
    let item = |found: &RequirementFinding| {
        html! { <RequirementItem key={found.requirement} pathway={*pathway} found={found.clone()} /> }
    };
    let count = u32::try_from(others.len()).unwrap_or_default();
    html! {
        <div class="requirements">
            <ul>{ for deciding.into_iter().map(item) }</ul>
            <details class="requirements__others" hidden={others.is_empty()}>
                <summary class="requirements__summary">{ catalog.count("result.others", count) }</summary>
                <ul>{ for others.into_iter().map(item) }</ul>
            </details>
        </div>
    }
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

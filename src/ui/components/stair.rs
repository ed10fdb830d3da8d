//! How far the questions have come: a stair with the steps taken drawn warm.

use yew::prelude::*;

use crate::rulebook::Question;
use crate::ui::Desk;
use crate::ui::element::{el, words};

/// The stair, and in words how many questions can still come at most, this one among them.
pub(crate) fn stair(desk: &Desk, question: Question) -> Html {
    let skipped = &desk.session.skipped;
    let mut ahead = desk.session.open_in(&desk.assessment);
    ahead.retain(|open| *open == question || !skipped.contains(open));
    let (left, taken) = (
        ahead.len(),
        desk.session.answers.iter().count() + skipped.len(),
    );
    let steps = (taken + left).max(1);
    // A unit a step: the style stretches the drawing, so no number needs decimals.
    let path = |from: usize, to: usize| {
        [
            "M",
            &from.to_string(),
            " ",
            &(steps - from).to_string(),
            &"v-1h1".repeat(to - from),
        ]
        .concat()
    };
    let frame = ["0 0 ", &steps.to_string(), " ", &steps.to_string()].concat();
    html! {
        <div class="stair">
            <svg class="stair__drawing" viewBox={frame} preserveAspectRatio="none"
                aria-hidden="true" focusable="false">
                <path class="stair__left" d={path(taken.min(steps), steps)} />
                <path class="stair__taken" d={path(0, taken)} />
            </svg>
            { el("p", "stair__words", words(counted(desk, "question.left", left))) }
        </div>
    }
}

/// A text in the form that goes with a count.
pub(crate) fn counted(desk: &Desk, key: &str, count: usize) -> String {
    desk.catalog
        .count(key, u32::try_from(count).unwrap_or(u32::MAX))
}

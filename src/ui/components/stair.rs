//! How far the questions have come: a stair with the steps taken drawn warm.

use yew::prelude::*;

use crate::ui::context::use_catalog;

/// The properties of [`Stair`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Questions that have been dealt with.
    pub taken: u32,
    /// Questions that can still come.
    pub left: u32,
}

/// The stair, and in words how many questions can still come at most.
#[component]
pub fn Stair(&Props { taken, left }: &Props) -> Html {
    let catalog = use_catalog();
    let steps = (taken + left).max(1);
    // A unit a step: the style stretches the drawing, so no number needs decimals.
    let path = |from: u32, to: u32| {
        format!("M{from} {}", steps - from) + &"v-1h1".repeat((to - from) as usize)
    };
    html! {
        <div class="stair">
            <svg class="stair__drawing" viewBox={format!("0 0 {steps} {steps}")} preserveAspectRatio="none"
                aria-hidden="true" focusable="false">
                <path class="stair__left" d={path(taken.min(steps), steps)} />
                <path class="stair__taken" d={path(0, taken)} />
            </svg>
            <p class="stair__words">{ catalog.count("question.left", left) }</p>
        </div>
    }
}

//! The drawn signs: the mark of the page, and four shapes that tell verdicts and statuses
//! apart without colour. Words always stand beside them, so they are hidden from readers aloud.

use yew::prelude::*;

use crate::engine::Verdict;
use crate::rulebook::Level;

/// A sign's shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// A disc with a tick: met.
    Tick,
    /// A diamond with a step in it: a step is still ahead.
    Step,
    /// A ring with dots: not known yet.
    Dots,
    /// A square with a cross: not met.
    Cross,
}

impl From<Verdict> for Shape {
    fn from(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Eligible => Self::Tick,
            Verdict::Conditional => Self::Step,
            Verdict::Incomplete => Self::Dots,
            Verdict::Ineligible => Self::Cross,
        }
    }
}

/// From the level that a requirement is settled on, or none.
impl From<Option<Level>> for Shape {
    fn from(settled: Option<Level>) -> Self {
        match settled {
            Some(Level::Met) => Self::Tick,
            Some(Level::Pending) => Self::Step,
            None => Self::Dots,
            Some(Level::Unmet) => Self::Cross,
        }
    }
}

/// A sign as large as the text around it.
pub(super) fn icon(shape: Shape) -> Html {
    let (ground, sign) = match shape {
        Shape::Tick => (
            "M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22z",
            "M6.8 12.4l3.6 3.6 6.8-7.4",
        ),
        Shape::Step => (
            "M12 .8 23.2 12 12 23.2.8 12z",
            "M7 15.2h3.4v-3.4h3.4V8.4H17",
        ),
        Shape::Dots => (
            "M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20z",
            "M7.4 12h.02M12 12h.02M16.6 12h.02",
        ),
        Shape::Cross => (
            "M4 1.5h16A2.5 2.5 0 0 1 22.5 4v16a2.5 2.5 0 0 1-2.5 2.5H4A2.5 2.5 0 0 1 1.5 20V4A2.5 2.5 0 0 1 4 1.5z",
            "M7.8 7.8l8.4 8.4M16.2 7.8l-8.4 8.4",
        ),
    };
    let class = if shape == Shape::Dots {
        "icon icon--open"
    } else {
        "icon"
    };
    html! {
        <svg {class} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path class="icon__ground" d={ground} />
            <path class="icon__sign" d={sign} />
        </svg>
    }
}

/// The mark: three steps, the last one warm.
pub(super) fn mark() -> Html {
    html! {
        <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
            <path class="mark__step" d="M2 22h8v8H2zM12 14h8v16h-8z" />
            <path class="mark__step mark__step--last" d="M22 4h8v26h-8z" />
        </svg>
    }
}

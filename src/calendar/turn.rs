//! What each window comes to today: open, ahead, moving; and when it was last over.

use super::{Day, Span, spans, term};
use crate::order;
use crate::rulebook::{PathwayId, Rulebook, When, Window, WindowId};

/// A window as it stands today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turn {
    /// Which.
    pub window: WindowId,
    /// How it stands.
    pub state: State,
    /// The last time that it was over, where it has days.
    pub past: Option<Span>,
}

/// How a window stands today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It is open.
    Open {
        /// Since when, until when.
        span: Span,
        /// How many days it still is, today and the last one with them: 1 on the last day.
        left: u32,
    },
    /// It is open all year, up to some days before an academic period.
    AllYear,
    /// It comes.
    Next {
        /// From when, until when.
        span: Span,
        /// In how many days it begins.
        wait: u32,
    },
    /// It has no days of its own, but usual months.
    Moving {
        /// Whether this month is one of them.
        now: bool,
    },
    /// It is announced each time.
    Announced,
    /// The sources give no days.
    Unstated,
}

/// The windows of some pathways: those open first, the one that ends soonest before the
/// others; then those ahead, the nearest first; then those without days.
#[must_use]
pub fn windows(book: &Rulebook, pathways: &[PathwayId], today: Day) -> Vec<Turn> {
    let mut turns = Vec::new();
    for (id, window) in (0..).map(WindowId).zip(&book.windows) {
        if window.pathways.iter().any(|it| pathways.contains(it)) {
            turns.push(Turn {
                window: id,
                state: state(window, today),
                past: term::past(window, today),
            });
        }
    }
    order::by_key(&mut turns, |turn| turn.state.rank());
    turns
}

fn state(window: &Window, today: Day) -> State {
    match (spans(window, today).first(), &window.when) {
        (Some(&span), _) if span.first <= today => State::Open {
            span,
            left: count(today.days_to(span.last) + 1),
        },
        (Some(&span), _) => State::Next {
            span,
            wait: count(today.days_to(span.first)),
        },
        (None, When::Months { first, last }) => {
            let (_, month, _) = today.civil();
            State::Moving {
                now: (*first..=*last).contains(&month),
            }
        }
        (None, When::AllYear) => State::AllYear,
        (None, When::Announced) => State::Announced,
        (None, When::Unstated | When::Terms(_)) => State::Unstated,
    }
}

fn count(days: i32) -> u32 {
    days.unsigned_abs()
}

impl State {
    /// The place in the order of a list.
    fn rank(self) -> (u8, Option<Day>) {
        match self {
            Self::Open { span, .. } => (0, Some(span.last)),
            Self::AllYear => (1, None),
            Self::Next { span, .. } => (2, Some(span.first)),
            Self::Moving { now: true } => (3, None),
            Self::Moving { now: false } => (4, None),
            Self::Announced => (5, None),
            Self::Unstated => (6, None),
        }
    }
}

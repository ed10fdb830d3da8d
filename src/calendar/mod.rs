//! Days, and what the windows of the rule book come to on one of them. Pure: today is given.
//!
//! It knows the rule book and days, and nothing of clocks, answers, texts or the web.

mod day;
mod ics;
mod stamp;
mod term;
mod turn;

pub use day::Day;
pub use ics::{Event, calendar, uid};
pub use stamp::Stamp;
pub use term::{Span, spans, valid_until};
pub use turn::{State, Turn, windows};

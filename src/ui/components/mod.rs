//! The things on the screens, one file each. They take ids and values and find their words
//! themselves, so that a change of language reaches every one of them.

mod announcer;
mod answers;
mod board;
mod clauses;
mod conflict;
mod conversions;
mod editor;
mod errors;
mod footer;
mod header;
mod icon;
mod link;
mod notices;
mod options;
mod pathway;
mod requirement;
mod route;
mod scale;
mod stair;
mod verdict;
mod why;

pub use announcer::Announcer;
pub use answers::AnswerList;
pub use board::Board;
pub use clauses::Clauses;
pub use conflict::ConflictNote;
pub use conversions::Conversions;
pub use editor::Editor;
pub use errors::{ErrorSummary, FieldError};
pub use footer::Footer;
pub use header::Header;
pub use icon::{Icon, Mark, Shape};
pub use link::ScreenLink;
pub use notices::Notices;
pub use options::{Choice, Options};
pub use pathway::PathwayArticle;
pub use requirement::RequirementItem;
pub use route::RouteDetail;
pub use scale::{Marks, ScaleField};
pub use stair::Stair;
pub use verdict::VerdictBadge;
pub use why::Why;

//! The things on the screens, one file each: functions from the desk, ids and values to
//! what is drawn. They find their words themselves, so that a change of language reaches
//! every one of them.

mod announcer;
mod answers;
mod aside;
mod board;
mod changes;
mod clauses;
mod conflict;
mod contacts;
mod dates;
mod earlier;
mod editor;
mod errors;
mod footer;
mod header;
mod icon;
mod link;
mod notices;
mod options;
mod outcome;
mod papers;
mod pathway;
mod points;
mod remarks;
mod requirement;
mod route;
mod scale;
mod sheet;
mod soon;
mod stair;
mod take;
mod verdict;
mod why;

pub(super) use announcer::announcer;
pub(super) use answers::answers;
pub(super) use aside::aside;
pub(super) use board::board;
pub(super) use clauses::clauses;
pub(super) use contacts::contact;
pub(super) use dates::{Clock, dates};
pub(super) use earlier::earlier;
pub(super) use editor::{Asking, Editor, FIELDS, control, editor, tests};
pub(super) use errors::{expected, summary};
#[cfg(feature = "still")]
pub(super) use footer::edition;
pub(super) use footer::footer;
pub(super) use header::header;
pub(super) use link::link;
pub(super) use notices::notices;
pub(super) use outcome::{level, outcome, status};
pub(super) use pathway::pathway;
pub(super) use stair::{counted, stair};
pub(super) use take::{code, take};
pub(super) use verdict::badge;
pub(super) use why::why;

//! The screens, one file each.

mod embed;
mod question;
mod result;
mod rules;
mod start;
mod waiting;

pub(super) use embed::embed;
pub(super) use question::Question;
pub(super) use result::result;
pub(super) use rules::{rules, title};
pub(super) use start::start;
pub(super) use waiting::waiting;

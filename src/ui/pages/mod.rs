//! The screens, one file each.

mod accessibility;
mod cohort;
mod counsel;
mod embed;
mod question;
mod result;
mod rules;
mod start;
mod waiting;

pub(super) use accessibility::accessibility;
pub(super) use cohort::cohort;
pub(super) use counsel::counsel;
pub(super) use embed::embed;
pub(super) use question::{Kept, Question};
pub(super) use result::result;
pub(super) use rules::rules;
#[cfg(feature = "still")]
pub(super) use rules::tables;
pub(super) use start::start;
pub(super) use waiting::waiting;

use crate::rulebook::Rulebook;
use crate::session::Screen;
use crate::text::Catalog;

/// What a screen is called that follows the start.
pub(super) fn title(catalog: &Catalog, book: &Rulebook, screen: Screen) -> String {
    match screen {
        Screen::Rules(leaf) => rules::title(catalog, book, leaf),
        Screen::Result => catalog.text("result.title").to_owned(),
        Screen::Cohort => catalog.text("cohort.title").to_owned(),
        Screen::Embed => catalog.text("embed.title").to_owned(),
        Screen::Accessibility => catalog.text("access.title").to_owned(),
        _ => catalog.text("counsel.title").to_owned(),
    }
}

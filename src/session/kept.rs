//! What stays on a visitor's device from one visit to the next, where they asked for it: the
//! day, and the link of the session. And which visit that is: not every one on the device is
//! the visitor's own, since links of others are opened there as well.

use super::{Screen, Session, link};
use crate::calendar::Day;
use crate::rulebook::Rulebook;
use crate::text::Language;

/// What was kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The day on which it was.
    pub day: Day,
    /// The session, with what no longer fits among its rejected pieces.
    pub session: Session,
}

impl Kept {
    /// Reads what lies on a device: anything, until it is read. `None` where nothing in it is
    /// stated.
    #[must_use]
    pub fn read(text: &str, book: &Rulebook, language: Language) -> Option<Self> {
        let (day, link) = text.split_once('#')?;
        let day = Day::parse(day)?;
        let session = link::read(link, book, language);
        states(&session).then_some(Self { day, session })
    }

    /// The form in which it is kept: `2025-11-22#/result?v=1&…`.
    #[must_use]
    pub fn write(day: Day, session: &Session, book: &Rulebook) -> String {
        [day.to_string(), link::write(session, book)].concat()
    }
}

/// What becomes of what is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Upkeep {
    /// It stays as it is.
    Leave,
    /// The session takes its place.
    Write,
    /// The visitor started over, and it goes.
    Erase,
}

/// Whether a visit that comes by an address is the one that is kept.
#[must_use]
pub fn is_own(kept: Option<&Kept>, session: &Session) -> bool {
    kept.is_some_and(|kept| same(&kept.session, session))
}

/// What a step of a visit does to what is kept. A visit becomes the kept one (`own`) as soon
/// as something is answered in it; merely opening a link, reading it in another language or
/// choosing pathways on a fresh start takes nothing away.
pub fn upkeep(own: &mut bool, before: &Session, now: &Session) -> Upkeep {
    // A counsellor goes through the answers of others, here and on every later screen.
    if now.discreet {
        *own = false;
        return Upkeep::Leave;
    }
    if *own && !states(now) {
        *own = false;
        return Upkeep::Erase;
    }
    *own |= !now.answers.is_empty() && !same(before, now);
    match now.screen {
        // Whoever continues wants their questions or their result, not where they looked up.
        Screen::Rules(_) => Upkeep::Leave,
        _ if *own => Upkeep::Write,
        _ => Upkeep::Leave,
    }
}

fn states(session: &Session) -> bool {
    !session.wanted.is_empty() || !session.answers.is_empty()
}

/// Whether two sessions state the same, wherever they are and in whatever language.
fn same(one: &Session, other: &Session) -> bool {
    one.wanted == other.wanted
        && one.answers == other.answers
        && one.skipped == other.skipped
        && one.ticked == other.ticked
}

/// Whether answers may be kept and looked for at an address: not where somebody goes
/// through those of others.
#[must_use]
pub fn is_allowed(fragment: &str) -> bool {
    let place = fragment.strip_prefix("#/").unwrap_or(fragment);
    !["counsel", "cohort"].iter().any(|it| place.starts_with(it))
}

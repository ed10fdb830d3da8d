//! What a link of an earlier edition said, in the words of that edition.

use std::fmt;
use std::ptr;

use super::Session;
use crate::rulebook::Rulebook;

/// A link as its own edition reads it. Leaked: a visit opens few such links.
pub struct Earlier {
    /// The edition.
    pub book: &'static Rulebook,
    /// What was chosen and stated, whether or not the edition in force still takes it.
    pub session: Session,
}

impl Earlier {
    /// What the link said, where there is something to be judged.
    pub(super) fn of(book: &'static Rulebook, session: Session) -> Option<&'static Self> {
        let stated = !session.answers.is_empty();
        stated.then(|| &*Box::leak(Box::new(Self { book, session })))
    }
}

/// Each reading of a link is one of its own.
impl PartialEq for Earlier {
    fn eq(&self, other: &Self) -> bool {
        ptr::eq(self, other)
    }
}

impl Eq for Earlier {}

impl fmt::Debug for Earlier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Earlier")
            .field("edition", &self.book.edition)
            .field("session", &self.session)
            .finish()
    }
}

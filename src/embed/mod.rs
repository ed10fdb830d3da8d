//! The page in a frame of another page: what the address of a frame may ask for, and what
//! host and frame tell each other. `embed.js` is the host's side.
//!
//! Addresses and messages are the same kind of text, `key=value&key=value`, and hostile until
//! they are read here: what is not understood is ignored and named. No web in it.

mod message;
mod pairs;
mod parameters;
mod wish;

pub use message::{Order, Report};
pub use parameters::{Accent, Host, Parameters, Theme};
pub use wish::Wish;

use crate::order;
use crate::rulebook::{Rulebook, Value};
use crate::session::{Screen, Session};
use crate::text::Language;

/// The version of the addresses and messages.
const VERSION: &str = "1";

/// The visit that the address of a frame asks for, by its query, such as
/// `?embed=1&programme=D070&lang=kk`; `None` where it asks for no frame. What it does not name
/// is as for any visitor, with the default language.
#[must_use]
pub fn session(query: &str, book: &Rulebook, default_language: Language) -> Option<Session> {
    let value = |key| pairs::value(query, key);
    value("embed").filter(|version| *version == VERSION)?;
    let mut session = Session::new(
        value("lang")
            .and_then(Language::from_code)
            .unwrap_or(default_language),
    );
    for id in pairs::listed(value("pathway").unwrap_or_default()) {
        if let Some(pathway) = book.pathway_by_id(id) {
            order::put(&mut session.wanted, pathway);
        }
    }
    if let Some(programme) = value("programme").and_then(|id| book.programme_by_id(id)) {
        order::put(&mut session.wanted, programme.pathway);
        let field = Value::Choice(programme.field);
        session.answers.set(book.field, Some(field));
    }
    if !session.wanted.is_empty() {
        session.screen = session.next(book);
    }
    Some(session)
}

/// What a host may be told of a screen: its kind, and nothing that was stated.
#[must_use]
pub fn kind(screen: Screen) -> &'static str {
    match screen {
        Screen::Start => "start",
        Screen::Ask(_) | Screen::Change(_) => "question",
        Screen::Result => "result",
        // Elsewhere than on the way to a result.
        _ => "rules",
    }
}

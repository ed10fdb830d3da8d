//! The fragment of an address: what is read of it is written and read the same, what is dropped is
//! named and fit to be shown, and what it states can be judged.

use qadam::engine;
use qadam::rulebook::Rulebook;
use qadam::session::link::{MOST_REJECTED, read, shown, write};
use qadam::session::{Rejected, Session};
use qadam::text::Language;

/// Signs of a dropped piece that are shown, and one that says there were more.
const MOST_SIGNS: usize = 61;

/// Opens an address.
pub fn check(input: &[u8], book: &'static Rulebook) {
    let text = String::from_utf8_lossy(input);
    let session = read(&text, book, Language::Kk);
    session.rejected.iter().for_each(is_shown);
    assert!(session.rejected.len() <= MOST_REJECTED);
    is_complete(&text, &session, book);
    is_read_again(&session, book);
    is_discreet(&session, book);
    let verdicts = engine::verdicts(book, &session.answers);
    assert_eq!(verdicts.count(), book.pathways.len());
    if let Some(earlier) = session.earlier {
        assert!(!earlier.session.answers.is_empty());
        let verdicts = engine::verdicts(earlier.book, &earlier.session.answers);
        assert_eq!(verdicts.count(), earlier.book.pathways.len());
    }
}

/// Asserts that a session is the same after it was written and read.
pub(crate) fn is_read_again(session: &Session, book: &Rulebook) {
    let link = write(session, book);
    let again = read(&link, book, Language::En);
    assert_eq!(write(&again, book), link);
    let plain = |session: &Session| Session {
        rejected: Vec::new(),
        earlier: None,
        ..session.clone()
    };
    assert_eq!(plain(&again), plain(session), "{link}");
    let then = |session: &Session| session.earlier.map(|it| plain(&it.session));
    assert_eq!(then(&again), then(session), "{link}");
    if session.earlier.is_none() {
        assert_eq!(again.rejected, [], "{link}");
    }
}

/// Asserts that a link of which nothing is told to be lost has lost nothing.
fn is_complete(text: &str, session: &Session, book: &Rulebook) {
    if !session.rejected.is_empty() || text.contains('%') {
        return;
    }
    let link = write(session, book);
    let (_, query) = text.split_once('?').unwrap_or_default();
    for piece in query.split('&').filter(|piece| !piece.is_empty()) {
        let (key, value) = piece.split_once('=').expect("a key and a value");
        let stated = value.contains(|sign| !['+', ' '].contains(&sign));
        let pair = ["&", key, "="].concat();
        let head = ["?", key, "="].concat();
        assert!(
            !stated || link.contains(&pair) || link.contains(&head),
            "{piece} of {text} is not in {link}"
        );
    }
}

/// Asserts that the address of a visit before others holds nothing of it.
fn is_discreet(session: &Session, book: &Rulebook) {
    let address = read(&shown(session, book), book, Language::En);
    assert_eq!(address.screen.is_discreet(), session.screen.is_discreet());
    if session.discreet {
        assert!(address.answers.is_empty() && address.wanted.is_empty());
    }
}

/// Asserts that a piece can be set into a line of text.
fn is_shown(rejected: &Rejected) {
    let piece = &rejected.piece;
    assert!(piece.chars().count() <= MOST_SIGNS, "{piece}");
    assert!(!piece.contains(char::is_control), "{piece:?}");
}

//! What lies on a device, and a visit that comes upon it: a line for the one, one for the address of
//! the other. It is read or it is nothing, and no visit of others takes its place.

use qadam::rulebook::Rulebook;
use qadam::session::kept::{Kept, Upkeep, is_own, upkeep};
use qadam::session::{Session, link};
use qadam::text::Language;

use super::fragment;

/// Opens an address where something is kept.
pub fn check(input: &[u8], book: &'static Rulebook) {
    let text = String::from_utf8_lossy(input);
    let (lies, address) = text.split_once('\n').unwrap_or((&text, ""));
    let kept = Kept::read(lies, book, Language::Ru);
    if let Some(kept) = &kept {
        is_read_again(kept, book);
    }
    let now = link::read(address, book, Language::Ru);
    let before = kept
        .as_ref()
        .map_or_else(|| Session::new(Language::Ru), |it| it.session.clone());
    for was in [is_own(kept.as_ref(), &now), true, false] {
        let mut own = was;
        let came = upkeep(&mut own, &before, &now);
        assert!(!now.discreet || came == Upkeep::Leave && !own);
        match came {
            Upkeep::Leave => {}
            Upkeep::Write => assert!(own && states(&now)),
            Upkeep::Erase => assert!(was && !own && !states(&now)),
        }
    }
}

fn is_read_again(kept: &Kept, book: &Rulebook) {
    assert!(states(&kept.session));
    fragment::is_read_again(&kept.session, book);
    let text = Kept::write(kept.day, &kept.session, book);
    let again = Kept::read(&text, book, Language::Kk).expect("what was written");
    assert_eq!(again.day, kept.day);
    assert_eq!(Kept::write(again.day, &again.session, book), text);
}

fn states(session: &Session) -> bool {
    !session.wanted.is_empty() || !session.answers.is_empty()
}

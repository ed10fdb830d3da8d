//! From the session to the address.

use super::{
    EDITION_KEY, LANGUAGE_KEY, SKIPPED_KEY, TICKED_KEY, VERSION, VERSION_KEY, WANTED_KEY, codec,
};
use crate::rulebook::Rulebook;
use crate::session::Session;

/// The fragment that the address shows: the one that holds the session, or, where the visit is
/// discreet, one that tells the screen and the language alone.
#[must_use]
pub fn shown(session: &Session, book: &Rulebook) -> String {
    if !session.discreet && !session.screen.is_discreet() {
        return write(session, book);
    }
    let bare = Session {
        screen: session.screen,
        ..Session::new(session.language)
    };
    write(&bare, book)
}

/// The fragment that holds the session, `#` included. What a link lost is not in it; a link of
/// an earlier edition, while that is compared, has lost nothing.
#[must_use]
pub fn write(session: &Session, book: &Rulebook) -> String {
    let earlier = session.earlier;
    let (edition, said) = earlier.map_or((book, session), |it| (it.book, &it.session));
    let mut out = String::with_capacity(256);
    out.push_str("#/");
    out.push_str(&session.screen.place(book));
    push_pair(&mut out, '?', VERSION_KEY, VERSION);
    push_pair(&mut out, '&', EDITION_KEY, &edition.edition);
    push_pair(&mut out, '&', LANGUAGE_KEY, session.language.code());
    if !said.wanted.is_empty() {
        let ids = said
            .wanted
            .iter()
            .filter_map(|id| edition.pathways.get(id.index()));
        push_pair(
            &mut out,
            '&',
            WANTED_KEY,
            &listed(ids.map(|pathway| &*pathway.id)),
        );
    }
    for (id, value) in said.answers.iter() {
        push_pair(
            &mut out,
            '&',
            &edition.fact(id).path,
            &codec::write(edition, id, value),
        );
    }
    if !said.skipped.is_empty() {
        let paths = said
            .skipped
            .iter()
            .map(|question| edition.question_path(*question));
        push_pair(&mut out, '&', SKIPPED_KEY, &listed(paths));
    }
    if !session.ticked.is_empty() {
        let paths = session.ticked.iter().map(|paper| book.paper_path(*paper));
        push_pair(&mut out, '&', TICKED_KEY, &listed(paths));
    }
    out
}

fn push_pair(out: &mut String, before: char, key: &str, value: &str) {
    out.push(before);
    out.push_str(key);
    out.push('=');
    out.push_str(value);
}

/// The items of a list, parted by `+`.
pub(super) fn listed(items: impl Iterator<Item = impl AsRef<str>>) -> String {
    let mut out = String::new();
    for (index, item) in items.enumerate() {
        if index > 0 {
            out.push('+');
        }
        out.push_str(item.as_ref());
    }
    out
}

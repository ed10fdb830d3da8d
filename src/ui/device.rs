//! The visitor's answers on their device, where they asked for that. Nothing of it works in a
//! frame, whose storage may be another's, or where a counsellor goes through other people's
//! answers. Storage may refuse, and may hold anything.

use std::cell::Cell;

use super::{Desk, address, browser};
use crate::calendar::Stamp;
use crate::session::kept::{self, Kept, Upkeep};
use crate::session::{Action, Session};

thread_local! {
    /// Whether the visit is the one that is kept, as far as one is.
    static OWN: Cell<bool> = const { Cell::new(false) };
}

/// Whether answers may be kept here at all.
pub(super) fn is_allowed() -> bool {
    !browser::is_framed() && kept::is_allowed(&address::fragment())
}

/// What is kept, where something is and this visit may know of it.
pub(super) fn kept(desk: &Desk) -> Option<Kept> {
    let text = browser::kept().filter(|_| is_allowed())?;
    Kept::read(&text, desk.book, desk.session.language)
}

/// What is kept of another visit than this one.
pub(super) fn other(desk: &Desk) -> Option<Kept> {
    kept(desk).filter(|_| !OWN.get())
}

/// Keeps the answers from now on; says whether the browser does.
pub(super) fn remember(desk: &Desk) -> bool {
    OWN.set(is_allowed() && write(desk, &desk.session));
    OWN.get()
}

/// Erases what is kept, and keeps nothing from now on.
pub(super) fn forget() {
    OWN.set(false);
    browser::erase();
}

/// Goes on with what is kept.
pub(super) fn resume(desk: &Desk, kept: Kept) {
    OWN.set(true);
    desk.act(Action::Restore(kept.session));
}

/// Looks whether a visit that came by an address is the one that is kept.
pub(super) fn look(desk: &Desk) {
    OWN.set(kept::is_own(kept(desk).as_ref(), &desk.session));
}

/// Keeps up with a step of the visit. Whether anything is kept the device alone knows: another
/// tab may have erased it.
pub(super) fn follow(desk: &Desk, before: &Session) {
    if kept(desk).is_none() {
        return OWN.set(false);
    }
    let mut own = OWN.get();
    let upkeep = kept::upkeep(&mut own, before, &desk.session);
    OWN.set(own);
    match upkeep {
        Upkeep::Leave => {}
        Upkeep::Write => drop(write(desk, &desk.session)),
        Upkeep::Erase => forget(),
    }
}

fn write(desk: &Desk, session: &Session) -> bool {
    let today = Stamp::of(js_sys::Date::now()).today();
    browser::keep(&Kept::write(today, session, desk.book))
}

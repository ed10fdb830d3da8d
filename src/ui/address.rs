//! The browser's address and history, kept in step with the session. The only place that
//! touches either.
//!
//! Entries that the page writes carry their depth as state. Going back to one takes its
//! screen and keeps the answers in memory; an entry without state was typed or pasted: it is
//! read whole, and written out as the session that came of it.
//!
//! The address of a discreet visit tells the screen alone. Its answers stand behind the depth
//! in the state, as the fragment that would hold them: a reload loses nothing, and a browser,
//! which remembers addresses, remembers nobody.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{PopStateEvent, window};
use yew::prelude::*;

use super::browser;
use super::desk::Desk;
use super::document;
use crate::embed;
use crate::rulebook::Rulebook;
use crate::session::{Action, Screen, Session, link};
use crate::text::Language;

/// The session that the entry holds, in the reader's language where it names none.
#[must_use]
pub(super) fn read(book: &Rulebook) -> Session {
    let state = state();
    match framed(book) {
        Some(asked) if !state.is_string() && !fragment().starts_with("#/") => asked,
        Some(asked) => stated(&state, book, asked.language),
        None => stated(&state, book, preferred()),
    }
}

/// The session that the address of a frame asks for, where the page is to stand in one.
#[must_use]
pub(super) fn framed(book: &Rulebook) -> Option<Session> {
    embed::session(&browser::query(), book, preferred())
}

/// The address of the whole page with a session.
#[must_use]
pub(super) fn whole(desk: &Desk) -> String {
    browser::place() + &link::write(&desk.session, desk.book)
}

/// Writes the session into the entry. The counselling page asks for it when a change is over:
/// browsers refuse to write at every step of a slider.
pub(super) fn keep(session: &Session, book: &Rulebook) {
    replace(session, book);
}

/// Writes a session into the one entry that the page leaves: those before it are gone back
/// through, those ahead cut off, so that none of them brings back what they held.
pub(super) fn forget(session: &Session, book: &Rulebook) {
    let depth = depth().unwrap_or_default();
    replace(session, book);
    FORGETTING.replace(Some(session.clone()));
    // It is told by an event when it is done.
    let history = window().and_then(|window| window.history().ok());
    let gone = depth > 0 && history.is_some_and(|it| it.go_with_delta(-depth).is_ok());
    if !gone {
        forgotten(book);
    }
}

thread_local! {
    /// What is left, while the way back to the first entry is under way.
    static FORGETTING: RefCell<Option<Session>> = const { RefCell::new(None) };
}

/// At the first entry: one that is added cuts off all that were ahead. Says whether anything was
/// being forgotten.
fn forgotten(book: &Rulebook) -> bool {
    let Some(left) = FORGETTING.take() else {
        return false;
    };
    write(&left, book, 0, false);
    write(&left, book, 1, true);
    true
}

/// Steps back to the entry before, or, where the page wrote none, to a screen.
pub(super) fn back(desk: &Desk, otherwise: Screen) {
    match (depth(), window().and_then(|window| window.history().ok())) {
        (Some(depth), Some(history)) if depth > 0 && history.back().is_ok() => {}
        _ => desk.act(Action::Open(otherwise)),
    }
}

/// Keeps the address and the session in step, both ways.
#[hook]
pub(super) fn use_address(desk: &Desk) {
    let (shown, book) = (use_mut_ref(|| Rc::clone(&desk.session)), desk.book);

    let left = Rc::clone(&shown);
    use_effect_with(Rc::clone(&desk.session), move |session| {
        let (before, session) = (left.replace(Rc::clone(session)), Rc::clone(session));
        let turn = TURN.get();
        // Browsers take their time over an entry; the screen comes first. Who has gone through
        // the history meanwhile stands elsewhere.
        browser::soon(move || {
            if turn == TURN.get() {
                enter(&before, &session, book);
            }
        });
    });

    let desk = desk.clone();
    use_effect_with((), move |()| {
        let listener = window().map(|window| {
            EventListener::new(&window, "popstate", move |event| {
                if !fragment().starts_with("#/") {
                    return;
                }
                TURN.set(TURN.get() + 1);
                if forgotten(book) {
                    return;
                }
                let before = Rc::clone(&shown.borrow());
                let state = state_of(event);
                let stated = stated(&state, book, before.language);
                let action = if is_typed(event) {
                    Action::Restore(stated)
                } else {
                    Action::Open(stated.screen)
                };
                let after = before.reduce(book, action.clone());
                // What the entry held before is gone from it.
                replace(&after, book);
                shown.replace(Rc::new(after));
                desk.act(action);
            })
        });
        move || drop(listener)
    });
}

thread_local! {
    /// How often somebody went through the history.
    static TURN: Cell<u32> = const { Cell::new(0) };
}

/// Writes a session into the history, of which another one was written before.
fn enter(before: &Rc<Session>, session: &Rc<Session>, book: &Rulebook) {
    let screen = before.screen;
    if screen == session.screen {
        // The counselling page keeps its own entry, but for the one that is opened.
        if screen != Screen::Counsel || Rc::ptr_eq(before, session) {
            replace(session, book);
        }
    } else {
        // The entry that is left keeps what was answered there.
        let left = Session {
            screen,
            ..(**session).clone()
        };
        replace(&left, book);
        push(session, book);
    }
}

/// The fragment of the address, as it stands there.
pub(super) fn fragment() -> String {
    window()
        .and_then(|window| window.location().hash().ok())
        .unwrap_or_default()
}

/// The language that the boot module has settled on and the document is in.
fn preferred() -> Language {
    let code = document::root().and_then(|root| root.get_attribute("lang"));
    code.and_then(|code| Language::from_code(&code))
        .unwrap_or(Language::Kk)
}

/// The session that an entry holds: behind the depth in its state, or in its address. Both are
/// from outside, and read piece by piece.
fn stated(state: &JsValue, book: &Rulebook, language: Language) -> Session {
    let state = state.as_string().unwrap_or_default();
    match state.find('#') {
        Some(at) => Session {
            discreet: true,
            ..link::read(&state[at..], book, language)
        },
        None => link::read(&fragment(), book, language),
    }
}

fn depth() -> Option<i32> {
    let state = state().as_string()?;
    let depth = state.split('#').next()?.parse().ok();
    depth.filter(|depth| (0..1_000_000).contains(depth))
}

fn state() -> JsValue {
    let history = window().and_then(|window| window.history().ok());
    let state = history.and_then(|history| history.state().ok());
    state.unwrap_or(JsValue::NULL)
}

/// Whether an entry that was gone to was typed or pasted: those that the page writes have a
/// state.
#[must_use]
pub(super) fn is_typed(event: &Event) -> bool {
    !state_of(event).is_string()
}

fn state_of(event: &Event) -> JsValue {
    let event = event.dyn_ref::<PopStateEvent>();
    event.map_or(JsValue::NULL, PopStateEvent::state)
}

fn replace(session: &Session, book: &Rulebook) {
    write(session, book, depth().unwrap_or_default(), false);
}

fn push(session: &Session, book: &Rulebook) {
    write(session, book, depth().unwrap_or_default() + 1, true);
}

/// Browsers refuse too many entries in a short time; the page works on without them.
fn write(session: &Session, book: &Rulebook, depth: i32, push: bool) {
    let Some(history) = window().and_then(|window| window.history().ok()) else {
        return;
    };
    let mut state = depth.to_string();
    if session.discreet {
        state.push_str(&link::write(session, book));
    }
    let (state, link) = (JsValue::from_str(&state), link::shown(session, book));
    let _ = if push {
        history.push_state_with_url(&state, "", Some(&link))
    } else {
        history.replace_state_with_url(&state, "", Some(&link))
    };
}

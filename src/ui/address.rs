//! The browser's address and history, kept in step with the session. The only place that
//! touches either.
//!
//! Entries that the page writes carry their depth as state. Going back to one takes its
//! screen and keeps the answers in memory; an entry without state was typed or pasted: it is
//! read whole, and written out as the session that came of it.

use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{PopStateEvent, window};
use yew::prelude::*;

use super::browser;
use super::desk::Desk;
use crate::embed;
use crate::rulebook::Rulebook;
use crate::session::{Action, Screen, Session, link};
use crate::text::Language;

/// The session that the address holds, in the reader's language where it names none.
#[must_use]
pub(super) fn read(book: &Rulebook) -> Session {
    match framed(book) {
        Some(asked) if !fragment().starts_with("#/") => asked,
        Some(asked) => link::read(&fragment(), book, asked.language),
        None => link::read(&fragment(), book, preferred()),
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

/// Steps back to the entry before, or, where the page wrote none, to a screen.
pub(super) fn back(desk: &Desk, otherwise: Screen) {
    match (depth(), window().and_then(|window| window.history().ok())) {
        (Some(depth), Some(history)) if depth > 0.0 && history.back().is_ok() => {}
        _ => desk.act(Action::Open(otherwise)),
    }
}

/// Keeps the address and the session in step, both ways.
#[hook]
pub(super) fn use_address(desk: &Desk) {
    let (shown, book) = (use_mut_ref(|| Rc::clone(&desk.session)), desk.book);

    let left = Rc::clone(&shown);
    use_effect_with(Rc::clone(&desk.session), move |session| {
        let screen = left.replace(Rc::clone(session)).screen;
        if screen == session.screen {
            replace(session, book);
        } else {
            // The entry that is left keeps what was answered there.
            let left = Session {
                screen,
                ..(**session).clone()
            };
            replace(&left, book);
            push(session, book);
        }
    });

    let desk = desk.clone();
    use_effect_with((), move |()| {
        let listener = window().map(|window| {
            EventListener::new(&window, "popstate", move |event| {
                if !fragment().starts_with("#/") {
                    return;
                }
                let before = Rc::clone(&shown.borrow());
                let stated = link::read(&fragment(), book, before.language);
                let written = state_of(event).is_some();
                let action = if written {
                    Action::Open(stated.screen)
                } else {
                    Action::Restore(stated)
                };
                let after = before.reduce(book, action.clone());
                if !written {
                    replace(&after, book);
                }
                shown.replace(Rc::new(after));
                desk.act(action);
            })
        });
        move || drop(listener)
    });
}

fn fragment() -> String {
    window()
        .and_then(|window| window.location().hash().ok())
        .unwrap_or_default()
}

fn preferred() -> Language {
    let tags = window()
        .map(|window| window.navigator().languages())
        .unwrap_or_default();
    let tags: Vec<String> = tags.iter().filter_map(|tag| tag.as_string()).collect();
    Language::preferred(tags.iter().map(String::as_str))
}

fn depth() -> Option<f64> {
    window()?.history().ok()?.state().ok()?.as_f64()
}

fn state_of(event: &Event) -> Option<f64> {
    event.dyn_ref::<PopStateEvent>()?.state().as_f64()
}

fn replace(session: &Session, book: &Rulebook) {
    write(session, book, depth().unwrap_or_default(), false);
}

fn push(session: &Session, book: &Rulebook) {
    write(session, book, depth().unwrap_or_default() + 1.0, true);
}

/// Browsers refuse too many entries in a short time; the page works on without them.
fn write(session: &Session, book: &Rulebook, depth: f64, push: bool) {
    let Some(history) = window().and_then(|window| window.history().ok()) else {
        return;
    };
    let (state, link) = (JsValue::from_f64(depth), link::write(session, book));
    let _ = if push {
        history.push_state_with_url(&state, "", Some(&link))
    } else {
        history.replace_state_with_url(&state, "", Some(&link))
    };
}

//! The whole page: header, one screen, footer, and what is offered beside; and the session
//! behind it.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use super::address::{self, use_address};
use super::components::{announcer, editor, footer, header, notices};
use super::desk::Desk;
use super::document::use_document;
use super::element::{all, el};
use super::later::use_later;
use super::pages::{Kept, Question, start, waiting};
use super::texts::{catalog, use_texts};
use crate::engine::glance;
use crate::rulebook::{self, Rulebook};
use crate::session::{Action, Screen, Session};
use crate::text::Catalog;

/// The properties of [`App`].
#[derive(Properties)]
pub struct Props {
    /// The edition in force, with those before it.
    pub book: &'static Rulebook,
}

/// There is one edition in force as long as the page stands.
impl PartialEq for Props {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

struct Store {
    session: Rc<Session>,
    book: &'static Rulebook,
}

impl Reducible for Store {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let over = action == Action::StartOver;
        let mut session = self.session.reduce(self.book, action);
        // In a frame everything begins with what the host asked for.
        if let Some(asked) = over.then(|| address::framed(self.book)).flatten() {
            session = Session {
                language: session.language,
                ..asked
            };
        }
        if session == *self.session {
            self
        } else {
            Rc::new(Self {
                session: Rc::new(session),
                ..*self
            })
        }
    }
}

/// The page, with the session that its address holds.
#[component]
pub fn App(&Props { book }: &Props) -> Html {
    let store = use_reducer(|| Store {
        session: Rc::new(address::read(book)),
        book,
    });
    let act = use_callback((), {
        let dispatcher = store.dispatcher();
        move |action, ()| dispatcher.dispatch(action)
    });
    use_texts();
    let later = use_later();
    let session = Rc::clone(&store.session);
    let assessment = use_memo(session.answers.clone(), |answers| glance(book, answers));
    let framed = use_memo((), |()| address::framed(book).is_some());
    let catalog = whole(&use_mut_ref(|| None), catalog(session.language));
    let mut desk = Desk::new(book, session, assessment, catalog, act);
    desk.framed = *framed;
    let beside = later.map(|later| (later.aside)(&desk));
    // What follows the start may still be on its way, and so may its texts.
    desk.later = later.filter(|_| desk.catalog.is_whole());
    use_address(&desk);
    use_document(&desk);
    let main = all([notices(&desk), screen(&desk)]);
    all([
        page(&desk, main),
        el("div", "aside", beside.unwrap_or_default()),
    ])
}

/// The texts to show: where all had come, in another language, and of these not, the former still.
/// What needs them would go from the screen otherwise, and half-typed answers with it.
fn whole(shown: &RefCell<Option<&'static Catalog>>, come: &'static Catalog) -> &'static Catalog {
    let before = shown.borrow().filter(|before| before.is_whole());
    let next = before.filter(|_| !come.is_whole()).unwrap_or(come);
    shown.replace(Some(next));
    next
}

/// What stands around every screen.
pub(super) fn page(desk: &Desk, main: Html) -> Html {
    let parts = [
        header(desk),
        html! { <main class="page__main" id="main">{ main }</main> },
        footer(desk),
        announcer(desk),
    ];
    el("div", "page", all(parts))
}

/// The screen of the session. It is one keyed child: it goes as a whole, and its
/// half-typed answers with it.
pub fn screen(desk: &Desk) -> Html {
    let screen = desk.session.screen;
    let mut key = screen.place(desk.book);
    let shown = match (screen, desk.later) {
        (Screen::Start, _) => Some(start(desk)),
        (Screen::Ask(asked), _) => question(desk, asked, false),
        (Screen::Change(asked), _) => question(desk, asked, true),
        (Screen::Result, Some(later)) => Some((later.result)(desk)),
        (Screen::Counsel, Some(later)) => Some((later.counsel)(desk)),
        (Screen::Cohort, Some(later)) => Some((later.cohort)(desk)),
        (Screen::Rules(leaf), Some(later)) => Some((later.rules)(desk, leaf)),
        (Screen::Embed, Some(later)) => Some((later.embed)(desk)),
        (Screen::Accessibility, Some(later)) => Some((later.accessibility)(desk)),
        (_, None) => None,
    };
    let shown = shown.unwrap_or_else(|| {
        key.push_str("waiting");
        waiting(desk)
    });
    html! { <div class="page__screen"><div {key}>{ shown }</div></div> }
}

/// A question, once there is what it needs.
fn question(desk: &Desk, question: rulebook::Question, changing: bool) -> Option<Html> {
    let editor = Kept(editor(desk, question)?);
    Some(html! { <Question desk={desk.clone()} {question} {editor} {changing} /> })
}

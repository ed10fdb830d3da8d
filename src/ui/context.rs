//! What every component can reach: the session, what the rules make of it, the texts.

use std::ops::Deref;
use std::rc::Rc;

use yew::prelude::*;

use crate::engine::{self, Assessment};
use crate::rulebook::Answers;
use crate::session::{Action, Screen, Session};
use crate::text::{Catalog, Language};

/// The session as it stands, and the way to act on it.
#[derive(Clone, PartialEq)]
pub struct SessionHandle {
    session: Rc<Session>,
    act: Callback<Action>,
}

impl SessionHandle {
    /// Acts on the session.
    pub fn act(&self, action: Action) {
        self.act.emit(action);
    }

    /// The session, to be kept beyond a render.
    #[must_use]
    pub fn snapshot(&self) -> Rc<Session> {
        Rc::clone(&self.session)
    }
}

impl Deref for SessionHandle {
    type Target = Session;

    fn deref(&self) -> &Session {
        &self.session
    }
}

/// Outside a provider there is a session that nothing acts on.
impl Default for SessionHandle {
    fn default() -> Self {
        Self {
            session: Rc::new(Session::new(Language::Kk)),
            act: Callback::noop(),
        }
    }
}

/// What the rules make of the answers.
#[derive(Clone, PartialEq)]
struct Judged(Rc<Assessment>);

struct Store(Rc<Session>);

impl Reducible for Store {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let session = self.0.reduce(crate::rulebook(), action);
        if session == *self.0 {
            self
        } else {
            Rc::new(Self(Rc::new(session)))
        }
    }
}

/// The properties of [`SessionProvider`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The session to begin with.
    pub start: Session,
    /// What can reach it.
    pub children: Html,
}

/// Holds the session, judges its answers once for each change, and gives both to what is inside.
#[component]
pub fn SessionProvider(Props { start, children }: &Props) -> Html {
    let store = use_reducer(|| Store(Rc::new(start.clone())));
    let act = use_callback(store.dispatcher(), |action, store| store.dispatch(action));
    let session = Rc::clone(&store.0);
    // Only the result tells what is left to answer; elsewhere an outer bound will do.
    let exactly = if session.screen == Screen::Result {
        session.wanted.clone()
    } else {
        Vec::new()
    };
    let judged = Judged(use_memo(
        (session.answers.clone(), exactly),
        |(answers, exactly)| engine::survey(crate::rulebook(), answers, exactly),
    ));
    html! {
        <ContextProvider<SessionHandle> context={SessionHandle { session, act }}>
            <ContextProvider<Judged> context={judged}>{ children.clone() }</ContextProvider<Judged>>
        </ContextProvider<SessionHandle>>
    }
}

/// The session, and the way to act on it.
#[hook]
pub fn use_session() -> SessionHandle {
    use_context().unwrap_or_default()
}

/// The texts in the language of the session.
#[hook]
pub fn use_catalog() -> &'static Catalog {
    Catalog::of(use_session().language)
}

/// What the rules make of the answers of the session.
#[hook]
pub fn use_assessment() -> Rc<Assessment> {
    let judged: Option<Judged> = use_context();
    match judged {
        Some(Judged(assessment)) => assessment,
        None => Rc::new(engine::survey(crate::rulebook(), &Answers::default(), &[])),
    }
}

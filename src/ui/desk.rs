//! What every part of the page can reach: the session, what the rules make of it, the
//! texts, and the way to act.

use std::rc::Rc;

use yew::{Callback, Html, MouseEvent};

use super::{Later, element};
use crate::engine::Assessment;
use crate::order::by_key;
use crate::rulebook::{PathwayId, Rulebook};
use crate::session::{Action, Session};
use crate::text::Catalog;

/// One state of the page. Cheap to clone, and to be cloned into callbacks.
#[derive(Clone)]
pub struct Desk {
    /// What is chosen, stated and shown.
    pub session: Rc<Session>,
    /// What the rules make of the answers: a glance, but on the result, where it is whole.
    pub assessment: Rc<Assessment>,
    /// The texts in the session's language, or in another while those are on their way.
    pub catalog: &'static Catalog,
    /// The edition in force.
    pub book: &'static Rulebook,
    /// Whether the page stands in a frame and has no chrome of its own.
    pub framed: bool,
    /// The views that follow, once they and their texts are there.
    pub later: Option<&'static Later>,
    act: Callback<Action>,
}

/// Two desks are the same when they show the same state.
impl PartialEq for Desk {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.session, &other.session)
            && self.catalog == other.catalog
            && self.later.is_some() == other.later.is_some()
    }
}

impl Desk {
    /// The desk of a session whose answers were judged so, in these texts.
    #[must_use]
    pub fn new(
        book: &'static Rulebook,
        session: Rc<Session>,
        assessment: Rc<Assessment>,
        catalog: &'static Catalog,
        act: Callback<Action>,
    ) -> Self {
        Self {
            session,
            assessment,
            catalog,
            book,
            framed: false,
            later: None,
            act,
        }
    }

    /// The same state, judged more closely.
    #[must_use]
    pub fn judged(&self, assessment: Rc<Assessment>) -> Self {
        Self {
            assessment,
            ..self.clone()
        }
    }

    /// Acts on the session.
    pub fn act(&self, action: Action) {
        self.act.emit(action);
    }

    /// Acts on the session with each click.
    #[must_use]
    pub fn on_click(&self, action: Action) -> Callback<MouseEvent> {
        let act = self.act.clone();
        Callback::from(move |_| act.emit(action.clone()))
    }

    /// The text of a key.
    #[must_use]
    pub fn say(&self, key: &str) -> &'static str {
        self.catalog.text(key)
    }

    /// The text of a key, drawn.
    pub fn text(&self, key: &str) -> Html {
        element::text(self.say(key))
    }

    /// All pathways.
    #[must_use]
    pub fn all(&self) -> Vec<PathwayId> {
        self.assessment
            .pathways
            .iter()
            .map(|found| found.pathway)
            .collect()
    }

    /// The chosen pathways, those with the best verdict first.
    #[must_use]
    pub fn ranked(&self) -> Vec<PathwayId> {
        let mut ranked = self.session.wanted.clone();
        by_key(&mut ranked, |id| {
            self.assessment.pathways[id.index()].verdict()
        });
        ranked
    }
}

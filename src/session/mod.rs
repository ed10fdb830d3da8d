//! One visit: what is chosen, stated and shown. No web in it.
//!
//! A [`Session`] changes only by [`Session::reduce`]; its screens and answers stand in the
//! address by [`link`]. What is asked next is the engine's finding, not a flow drawn here.
//!
//! A link of an earlier edition is judged by the one in force, with the answers that it still
//! takes. What the link said in its own edition is kept beside it ([`Earlier`]), to be
//! compared, and the address stays that link: a reload loses nothing, nor does whoever is sent
//! it. With the first choice or answer, or by [`Action::Renew`], the visit is one of the
//! edition in force like any other, and what that does not take is gone. Ticks are of the
//! edition in force throughout: those of papers that are gone are lost at once.
//!
//! A visit that has been to the counselling page, or where a table of students is judged, is
//! discreet to its end: it is shown to a room, so no address of it tells what was stated
//! ([`link::shown`]).

mod action;
mod allowed;
mod baseline;
mod earlier;
pub mod kept;
mod leaf;
pub mod link;

pub use action::Action;
pub use allowed::MOST_CERTIFICATES;
#[cfg(feature = "cohort")]
pub(crate) use allowed::value as allowed_value;
pub use baseline::Baseline;
pub use earlier::Earlier;
pub use leaf::Leaf;
pub use link::{Reason, Rejected};

use crate::engine::{self, Assessment};
use crate::order;
use crate::rulebook::{Answers, PaperId, PathwayId, Question, Rulebook, Value};
use crate::text::Language;

/// Everything that a visit holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// The language of the page.
    pub language: Language,
    /// What is shown.
    pub screen: Screen,
    /// The chosen pathways in the order of the rule book; empty: none chosen yet.
    pub wanted: Vec<PathwayId>,
    /// What is stated.
    pub answers: Answers,
    /// Questions that were answered with "I don't know yet".
    pub skipped: Vec<Question>,
    /// Papers that are ready, in the order in which they were ticked.
    pub ticked: Vec<PaperId>,
    /// Pieces of a link that were dropped, to be told once.
    pub rejected: Vec<Rejected>,
    /// What a link of an earlier edition said, as long as nothing of it was changed.
    pub earlier: Option<&'static Earlier>,
    /// Whether its addresses tell nothing of what is stated. Always so where
    /// students of others are seen.
    pub discreet: bool,
}

/// What is shown. A question, a change and the result need a chosen pathway.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    /// Pathways to choose from.
    Start,
    /// A question; its answer leads to the next one.
    Ask(Question),
    /// A question opened from the result; its answer leads back there.
    Change(Question),
    /// The result.
    Result,
    /// Every fact beside every verdict, for a counsellor with one student after another.
    Counsel,
    /// A coordinator's table of students, judged row by row.
    Cohort,
    /// A page of the rule book.
    Rules(Leaf),
    /// The page for webmasters, who put this one into a frame.
    Embed,
    /// Who can use the page, and whom to tell where they cannot.
    Accessibility,
}

impl Screen {
    /// Its place in the address, such as `ask/gpa`.
    #[must_use]
    pub fn place(self, book: &Rulebook) -> String {
        match self {
            Self::Start => String::new(),
            Self::Ask(question) => ["ask/", &book.question_path(question)].concat(),
            Self::Change(question) => ["change/", &book.question_path(question)].concat(),
            Self::Result => "result".to_owned(),
            Self::Counsel => "counsel".to_owned(),
            Self::Cohort => "cohort".to_owned(),
            Self::Rules(leaf) => leaf.place(book),
            Self::Embed => "embed".to_owned(),
            Self::Accessibility => "accessibility".to_owned(),
        }
    }

    /// Whether it is no step on the way to a result, and needs no chosen pathway.
    #[must_use]
    pub const fn stands_alone(self) -> bool {
        matches!(
            self,
            Self::Rules(_) | Self::Counsel | Self::Cohort | Self::Embed | Self::Accessibility
        )
    }

    /// Whether students of others are seen here, so that the visit is discreet from then on.
    #[must_use]
    pub const fn is_discreet(self) -> bool {
        matches!(self, Self::Counsel | Self::Cohort)
    }
}

impl Session {
    /// A visit that begins.
    #[must_use]
    pub fn new(language: Language) -> Self {
        Self {
            language,
            screen: Screen::Start,
            wanted: Vec::new(),
            answers: Answers::default(),
            skipped: Vec::new(),
            ticked: Vec::new(),
            rejected: Vec::new(),
            earlier: None,
            discreet: false,
        }
    }

    /// What comes next: the first question in asking order that can still change the
    /// verdict of a chosen pathway and was not skipped; the result when there is none.
    #[must_use]
    pub fn next(&self, book: &Rulebook) -> Screen {
        if self.wanted.is_empty() {
            return Screen::Start;
        }
        let matters = |question: Question| {
            let mut wanted = self.wanted.iter();
            wanted.any(|&pathway| engine::matters(book, pathway, &self.answers, question))
        };
        let mut live = self
            .open_in(&engine::glance(book, &self.answers))
            .into_iter();
        let next = live.find(|question| !self.skipped.contains(question) && matters(*question));
        next.map_or(Screen::Result, Screen::Ask)
    }

    /// The questions of the chosen pathways that an assessment of these answers holds
    /// open, in asking order, skipped ones too.
    #[must_use]
    pub fn open_in(&self, assessment: &Assessment) -> Vec<Question> {
        let wanted = assessment
            .pathways
            .iter()
            .filter(|it| self.wanted.contains(&it.pathway));
        let mut open = Vec::new();
        let questions = wanted.flat_map(|it| it.open.iter().copied());
        questions.for_each(|question| order::put(&mut open, question));
        open
    }

    /// The screen nearest to the one given that these choices and answers allow: the start
    /// where no pathway is chosen, the whole fact where a part of an exam is asked that
    /// was not sat.
    fn allowed_screen(&self, screen: Screen, book: &Rulebook) -> Screen {
        match screen {
            _ if screen.stands_alone() => screen,
            _ if self.wanted.is_empty() => Screen::Start,
            Screen::Ask(question) => self
                .allowed_question(question, book)
                .map_or(Screen::Result, Screen::Ask),
            Screen::Change(question) => self
                .allowed_question(question, book)
                .map_or(Screen::Result, Screen::Change),
            screen => screen,
        }
    }

    fn allowed_question(&self, question: Question, book: &Rulebook) -> Option<Question> {
        book.facts.get(question.fact.index())?;
        let part = question
            .part
            .filter(|part| match self.answers.get(question.fact) {
                Some(Value::Scores(scores)) => *part < scores.len(),
                _ => false,
            });
        Some(Question { part, ..question })
    }
}

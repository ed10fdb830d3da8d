//! What a visitor can do, and what the session is afterwards.

use super::{Screen, Session, allowed};
use crate::order;
use crate::rulebook::{
    Absence, Answers, FactId, Kind, PaperId, PathwayId, Question, Rulebook, Value,
};
use crate::text::Language;

/// Something that a visitor did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Chose these pathways, in any order.
    Choose(Vec<PathwayId>),
    /// Went on from the start.
    Begin,
    /// Answered a question: with the value of the fact, or, where a part of an exam was
    /// asked, with the points in that part as a number.
    Answer(Question, Value),
    /// Does not know yet. What was stated to this question is taken back.
    Skip(Question),
    /// States a fact, or takes back what was stated, and stays where it is.
    State(FactId, Option<Value>),
    /// Ticked a paper as ready, or took the tick back.
    Tick(PaperId),
    /// Went to a screen.
    Open(Screen),
    /// Chose a language.
    Speak(Language),
    /// Has read which pieces of a link were dropped.
    Dismiss,
    /// Has seen what a link of an earlier edition came to then.
    Renew,
    /// Wiped everything but the language.
    StartOver,
    /// Wiped everything but the language, to counsel somebody else.
    NextStudent,
    /// Came by an address that holds all this.
    Restore(Session),
}

impl Session {
    /// The session after an action. What may not be stated or opened changes nothing.
    #[must_use]
    pub fn reduce(&self, book: &Rulebook, action: Action) -> Self {
        let mut session = self.clone();
        if let Action::Choose(_)
        | Action::Answer(..)
        | Action::Skip(_)
        | Action::State(..)
        | Action::Renew = action
        {
            session.earlier = None;
        }
        match action {
            Action::Choose(pathways) => session.choose(pathways, book),
            Action::Begin => session.screen = session.next(book),
            Action::Answer(question, value) => session.answer(question, value, book),
            Action::Skip(question) => session.skip(question, book),
            Action::State(fact, value) => session.state(fact, value, book),
            Action::Tick(paper) => session.tick(paper, book),
            Action::Open(screen) => session.screen = session.allowed_screen(screen, book),
            Action::Speak(language) => session.language = language,
            Action::Dismiss => session.rejected.clear(),
            Action::Renew => {}
            Action::StartOver => session = Self::new(self.language),
            Action::NextStudent => {
                session = Self::new(self.language);
                session.screen = Screen::Counsel;
            }
            Action::Restore(restored) => session.restore(restored),
        }
        session.discreet |= session.screen.is_discreet();
        session
    }

    /// A screen that stands alone, by an address that states nothing, such as a bookmark, takes
    /// nothing away.
    fn restore(&mut self, restored: Self) {
        let bare = restored.wanted.is_empty() && restored.answers.is_empty();
        if bare && restored.screen.stands_alone() {
            self.screen = restored.screen;
            self.rejected = restored.rejected;
        } else {
            *self = restored;
        }
    }

    fn choose(&mut self, pathways: Vec<PathwayId>, book: &Rulebook) {
        let known = pathways
            .into_iter()
            .filter(|pathway| pathway.index() < book.pathways.len());
        self.wanted.clear();
        known.for_each(|pathway| order::put(&mut self.wanted, pathway));
        self.screen = self.allowed_screen(self.screen, book);
    }

    fn answer(&mut self, question: Question, value: Value, book: &Rulebook) {
        let whole = self.whole(question, value);
        let Some(value) = whole.and_then(|value| allowed::value(book, question.fact, value)) else {
            return;
        };
        self.answers.set(question.fact, Some(value));
        self.skipped.retain(|skipped| match question.part {
            Some(_) => *skipped != question,
            None => skipped.fact != question.fact,
        });
        self.go_on(book);
    }

    fn state(&mut self, fact: FactId, value: Option<Value>, book: &Rulebook) {
        match value.map(|value| allowed::value(book, fact, value)) {
            // What may not be stated changes nothing.
            Some(None) => return,
            Some(value) => drop(self.answers.set(fact, value)),
            None => self.take_back(fact),
        }
        self.skipped.retain(|skipped| skipped.fact != fact);
    }

    /// The value of the whole fact, where the answer is to a part of it.
    fn whole(&self, question: Question, value: Value) -> Option<Value> {
        let (Some(part), Value::Number(points)) = (question.part, &value) else {
            return Some(value);
        };
        let Some(Value::Scores(mut scores)) = self.answers.get(question.fact).cloned() else {
            return None;
        };
        *scores.get_mut(part)? = Some(*points);
        Some(Value::Scores(scores))
    }

    fn skip(&mut self, question: Question, book: &Rulebook) {
        let Some(question) = self.allowed_question(question, book) else {
            return;
        };
        if !self.skipped.contains(&question) {
            self.skipped.push(question);
        }
        match question.part {
            None => self.take_back(question.fact),
            Some(part) => self.clear_part(question, part, book),
        }
        self.go_on(book);
    }

    /// As if the fact had never been stated.
    fn take_back(&mut self, fact: FactId) {
        let others = self.answers.iter().filter(|(stated, _)| *stated != fact);
        self.answers = others.fold(Answers::default(), |answers, (stated, value)| {
            answers.with(stated, value.clone())
        });
    }

    /// Takes back the points in a part, where an exam can be stated without it.
    fn clear_part(&mut self, question: Question, part: usize, book: &Rulebook) {
        let Some(Value::Scores(mut scores)) = self.answers.get(question.fact).cloned() else {
            return;
        };
        let Kind::Scores { parts, .. } = &book.fact(question.fact).kind else {
            return;
        };
        let open = parts
            .get(part)
            .is_some_and(|part| part.absent == Absence::Open);
        if let (true, Some(points)) = (open, scores.get_mut(part)) {
            *points = None;
            self.answers.set(question.fact, Some(Value::Scores(scores)));
        }
    }

    fn tick(&mut self, paper: PaperId, book: &Rulebook) {
        match self.ticked.iter().position(|ticked| *ticked == paper) {
            Some(at) => drop(self.ticked.remove(at)),
            None if book.paper_path(paper).is_empty() => {}
            None => self.ticked.push(paper),
        }
    }

    /// From a question to the next one; from a changed answer back to the result.
    fn go_on(&mut self, book: &Rulebook) {
        self.screen = match self.screen {
            Screen::Ask(_) => self.next(book),
            Screen::Change(_) => self.allowed_screen(Screen::Result, book),
            screen => screen,
        };
    }
}

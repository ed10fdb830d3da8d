//! What a student's answers are held against, to tell what a change of them has changed.

use crate::rulebook::{Answers, FactId};

/// The answers before the latest run of changes to the same fact, or those that were pinned.
/// Dragging a slider is one change, however many values it passes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Baseline {
    before: Answers,
    seen: Answers,
    changed: Option<FactId>,
    pinned: Option<Answers>,
    students: u32,
}

impl Baseline {
    /// Nothing has changed yet.
    #[must_use]
    pub fn new(answers: &Answers) -> Self {
        Self {
            before: answers.clone(),
            seen: answers.clone(),
            ..Self::default()
        }
    }

    /// Notes what the answers have become. Where several facts changed at once, they are
    /// another student's, who is compared with nobody.
    pub fn see(&mut self, answers: &Answers) {
        let (first, second) = {
            let mut changed = changed(&self.seen, answers);
            (changed.next(), changed.next())
        };
        match (first, second) {
            (None, _) => return,
            (Some(fact), None) if self.changed == Some(fact) => {}
            (Some(fact), None) => {
                self.before = std::mem::take(&mut self.seen);
                self.changed = Some(fact);
            }
            _ => return self.next(answers),
        }
        self.seen = answers.clone();
    }

    /// Begins with another student.
    pub fn next(&mut self, answers: &Answers) {
        *self = Self {
            students: self.students + 1,
            ..Self::new(answers)
        };
    }

    /// Pins these answers, to compare all that follow with them; or lets go of the pinned ones.
    pub fn pin(&mut self, answers: &Answers) {
        self.pinned = match self.pinned {
            None => Some(answers.clone()),
            Some(_) => None,
        };
    }

    /// Whether answers are pinned.
    #[must_use]
    pub fn is_pinned(&self) -> bool {
        self.pinned.is_some()
    }

    /// What is compared with.
    #[must_use]
    pub fn answers(&self) -> &Answers {
        self.pinned.as_ref().unwrap_or(&self.before)
    }

    /// How many students there have been before this one.
    #[must_use]
    pub fn students(&self) -> u32 {
        self.students
    }
}

/// The facts of which two students state different things, or one of them nothing.
fn changed<'a>(one: &'a Answers, other: &'a Answers) -> impl Iterator<Item = FactId> + use<'a> {
    let here = one.iter();
    let here = here.filter(|(fact, value)| other.get(*fact) != Some(*value));
    let there = other.iter().filter(|(fact, _)| one.get(*fact).is_none());
    here.chain(there).map(|(fact, _)| fact)
}

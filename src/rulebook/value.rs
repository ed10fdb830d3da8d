//! What one student has stated.

use super::{Amount, FactId, TestId};

/// The value of one fact. What it means depends on the fact's kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Index into the fact's list of words.
    Choice(u8),
    /// Yes or no.
    Flag(bool),
    /// A number on the fact's scale.
    Number(Amount),
    /// The fact's word: none, or not taken.
    Word,
    /// Certificates in the order in which they were stated.
    Certificates(Vec<Certificate>),
    /// A language and the level shown in it.
    LanguageTest {
        /// Index of the language.
        language: u8,
        /// Level, as in [`Certificate::result`].
        level: Amount,
    },
    /// Points by part, in the fact's order; `None` where a part is absent.
    Scores(Vec<Option<Amount>>),
}

/// One certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Certificate {
    /// Which test.
    pub test: TestId,
    /// The score, the test's own level, or a CEFR level as a whole number from 1 (A1).
    pub result: Amount,
    /// Index of the language; read only where the test leaves it to the holder.
    pub language: u8,
}

/// Something still to be asked: a fact, or a part of a stated exam that was left open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Question {
    /// The fact.
    pub fact: FactId,
    /// Index of the part, where only that is open.
    pub part: Option<usize>,
}

/// Everything that one student has stated. Absent means not stated, never "none".
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answers {
    values: Vec<Option<Value>>,
}

impl Answers {
    /// The stated value of a fact.
    #[must_use]
    pub fn get(&self, fact: FactId) -> Option<&Value> {
        self.values.get(fact.index())?.as_ref()
    }

    /// States a fact, or takes a statement back with `None`; gives what stood before.
    pub fn set(&mut self, fact: FactId, value: Option<Value>) -> Option<Value> {
        if self.values.len() <= fact.index() {
            self.values.resize(fact.index() + 1, None);
        }
        let before = std::mem::replace(&mut self.values[fact.index()], value);
        // Equal answers are stored alike: nothing stands behind the last statement.
        while self.values.last().is_some_and(Option::is_none) {
            self.values.pop();
        }
        before
    }

    /// States what a change brings: certificates are added to those stated, all else takes
    /// the place of what was stated. Gives what stood before.
    pub fn bring(&mut self, fact: FactId, to: &Value) -> Option<Value> {
        let mut value = to.clone();
        if let (Value::Certificates(held), Some(Value::Certificates(stated))) =
            (&mut value, self.get(fact))
        {
            held.splice(..0, stated.iter().copied());
        }
        self.set(fact, Some(value))
    }

    /// The same answers with one more statement.
    #[must_use]
    pub fn with(mut self, fact: FactId, value: Value) -> Self {
        self.set(fact, Some(value));
        self
    }

    /// The value of every fact up to the last that is stated, in asking order.
    pub(crate) fn values(&self) -> &[Option<Value>] {
        &self.values
    }

    /// The stated facts in asking order.
    pub fn iter(&self) -> impl Iterator<Item = (FactId, &Value)> {
        self.values
            .iter()
            .enumerate()
            .filter_map(|(index, value)| Some((FactId::from(index), value.as_ref()?)))
    }

    /// Whether nothing is stated.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.values.iter().all(Option::is_none)
    }
}

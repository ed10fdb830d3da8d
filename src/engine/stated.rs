//! What is stated, laid out for judging: one place a fact, without a copy of any value.

use crate::rulebook::{Answers, FactId, MOST_FACTS, MOST_WORDS, Split, Value};

/// The values that a judgement sees. To suppose another one takes no memory, and leaves the
/// answers as they are.
#[derive(Clone)]
pub(super) struct Stated<'a> {
    values: [Option<&'a Value>; MOST_FACTS],
}

macro_rules! choices {
    ($($index:literal)*) => { [$(Value::Choice($index)),*] };
}

/// A choice of every index that a list of words has.
static CHOICES: [Value; MOST_WORDS] = choices!(
    0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31
);

impl<'a> Stated<'a> {
    /// What the answers state.
    pub(super) fn of(answers: &'a Answers) -> Self {
        let mut values = [None; MOST_FACTS];
        for (place, value) in values.iter_mut().zip(answers.values()) {
            *place = value.as_ref();
        }
        Self { values }
    }

    /// The stated value of a fact.
    pub(super) fn get(&self, fact: FactId) -> Option<&'a Value> {
        self.values.get(fact.index()).copied().flatten()
    }

    /// Supposes a value, or with `None` that a fact is not stated; gives what stood before.
    pub(super) fn set(&mut self, fact: FactId, value: Option<&'a Value>) -> Option<&'a Value> {
        let place = self.values.get_mut(fact.index());
        place.and_then(|place| std::mem::replace(place, value))
    }

    /// Supposes a choice.
    pub(super) fn choose(&mut self, fact: FactId, choice: u8) {
        self.set(fact, CHOICES.get(usize::from(choice)));
    }

    /// The index of the chosen word, where a choice is stated.
    pub(super) fn choice(&self, fact: FactId) -> Option<u8> {
        match self.get(fact) {
            Some(Value::Choice(choice)) => Some(*choice),
            _ => None,
        }
    }

    /// Whether all of some splits are stated.
    pub(super) fn has_all(&self, splits: &[Split]) -> bool {
        splits.iter().all(|it| self.get(it.fact).is_some())
    }

    /// Whether something holds for every kind of value of the splits that are not stated:
    /// tried with the first of each first, and no further than until it does not.
    pub(super) fn for_all(
        &mut self,
        splits: &[Split],
        holds: &mut dyn FnMut(&mut Self) -> bool,
    ) -> bool {
        let Some((split, others)) = splits.split_first() else {
            return holds(self);
        };
        if self.get(split.fact).is_some() {
            return self.for_all(others, holds);
        }
        let all = split.choices.iter().all(|&choice| {
            self.choose(split.fact, choice);
            self.for_all(others, holds)
        });
        self.set(split.fact, None);
        all
    }
}

//! The draft of a list of certificates: those held, and the one being entered.

use super::{Fault, Field, read};
use crate::rulebook::{Certificate, Reported, Rulebook, TestId, Value};

/// What stands in the certificates' editor.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Holding {
    /// Whether any certificate is held, where that is said.
    pub any: Option<bool>,
    /// The certificates of the list.
    pub held: Vec<Certificate>,
    /// The one being entered, where the fields are open.
    pub entry: Option<Entry>,
}

/// A certificate being entered.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Entry {
    /// Place in the list of the certificate that is being edited.
    pub replaces: Option<usize>,
    /// Which test.
    pub test: Option<TestId>,
    /// Index of the language, where the holder states it.
    pub language: Option<u8>,
    /// The result as typed; a CEFR level as a whole number from 1 (A1).
    pub result: String,
}

impl Holding {
    pub(super) fn of(value: Option<&Value>) -> Self {
        match value {
            Some(Value::Certificates(held)) if held.is_empty() => Self {
                any: Some(false),
                ..Self::default()
            },
            Some(Value::Certificates(held)) => Self {
                any: Some(true),
                held: held.clone(),
                entry: None,
            },
            _ => Self::default(),
        }
    }

    /// The same, with the answer to whether any is held. Yes opens the fields of the first.
    #[must_use]
    pub fn saying(mut self, any: bool) -> Self {
        self.any = Some(any);
        if any && self.held.is_empty() && self.entry.is_none() {
            self.entry = Some(Entry::default());
        }
        self
    }

    /// The same, with the fields open on a new certificate or on one of the list.
    #[must_use]
    pub fn entering(mut self, replaces: Option<usize>) -> Self {
        let entry = replaces.and_then(|place| Some((place, self.held.get(place)?)));
        self.entry =
            Some(entry.map_or_else(Entry::default, |(place, held)| Entry::of(place, held)));
        self
    }

    /// The same, with one certificate less.
    #[must_use]
    pub fn without(mut self, place: usize) -> Self {
        if place < self.held.len() {
            self.held.remove(place);
        }
        self.entry = self.held.is_empty().then(Entry::default);
        self
    }

    /// The same, with the certificate being entered in the list and the fields closed.
    ///
    /// # Errors
    /// What is missing in the fields.
    pub fn entered(&self, book: &Rulebook) -> Result<Self, Vec<Fault>> {
        let Some(entry) = &self.entry else {
            return Ok(self.clone());
        };
        let certificate = entry.state(book)?;
        let mut held = self.held.clone();
        match entry.replaces.and_then(|place| held.get_mut(place)) {
            Some(old) => *old = certificate,
            None => held.push(certificate),
        }
        Ok(Self {
            any: Some(true),
            held,
            entry: None,
        })
    }

    pub(super) fn state(&self, book: &Rulebook) -> Result<Value, Vec<Fault>> {
        match self.any {
            None => Err(vec![Fault::choose(Field::Answer)]),
            Some(false) => Ok(Value::Certificates(Vec::new())),
            Some(true) => {
                let idle = self.entry.as_ref().is_none_or(Entry::is_blank) && !self.held.is_empty();
                let held = if idle {
                    self.held.clone()
                } else {
                    self.entered(book)?.held
                };
                Ok(Value::Certificates(held))
            }
        }
    }
}

impl Entry {
    /// A certificate of the list, being edited.
    #[must_use]
    pub fn of(place: usize, held: &Certificate) -> Self {
        Self {
            replaces: Some(place),
            test: Some(held.test),
            language: Some(held.language),
            result: held.result.to_string(),
        }
    }

    fn is_blank(&self) -> bool {
        self.test.is_none() && self.result.is_empty()
    }

    /// The certificate that the fields state.
    ///
    /// # Errors
    /// What is missing or cannot be read, a fault a field.
    pub fn state(&self, book: &Rulebook) -> Result<Certificate, Vec<Fault>> {
        let Some(id) = self.test else {
            return Err(vec![Fault::choose(Field::Test)]);
        };
        let test = &book.tests[id.index()];
        let language = test.language.or(self.language);
        let result = read(&self.result, test.scale);
        match (language, result) {
            (Some(language), Some(result)) => Ok(Certificate {
                test: id,
                result,
                language,
            }),
            (language, result) => {
                let field = if test.reported == Reported::Score {
                    Fault::number(Field::Result, test.scale)
                } else {
                    Fault::choose(Field::Result)
                };
                let language = language.is_none().then_some(Fault::choose(Field::Language));
                Err(language
                    .into_iter()
                    .chain(result.is_none().then_some(field))
                    .collect())
            }
        }
    }
}

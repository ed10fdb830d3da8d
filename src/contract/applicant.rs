//! Reads an applicant: every value held against the fact that it states.

use serde_json::value::RawValue;

use super::json::{self, Array, Object};
use super::path::Path;
use super::{Refusal, certificate};
use crate::rulebook::{
    Absence, Amount, Answers, Fact, FactId, Kind, Name, Part, Rulebook, Scale, Value,
};

/// What one line states.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Applicant {
    /// Echoed in the assessment; never judged.
    pub id: Option<String>,
    /// Everything stated.
    pub answers: Answers,
}

/// The longest list of certificates, as the contract has it.
pub(super) const MOST_CERTIFICATES: usize = 20;
const LONGEST_ID: usize = 200;

/// Reads one line.
///
/// # Errors
/// The line is no JSON object, or a value in it is unknown, off its scale or missing: the
/// first such in the line's own order, then the first missing one.
pub fn read(book: &Rulebook, line: &[u8]) -> Result<Applicant, Refusal> {
    let Ok(text) = std::str::from_utf8(line) else {
        return Err(Refusal::new("", "the line is not UTF-8"));
    };
    let object: Object = serde_json::from_str(text)
        .map_err(|error| Refusal::new("", format!("the line is not a JSON object: {error}")))?;
    let mut reader = Reader {
        book,
        applicant: Applicant::default(),
        missing: None,
    };
    reader.members(&object, Path::Line)?;
    match reader.missing {
        Some(field) => Err(Refusal::new(field, "is missing")),
        None => Ok(reader.applicant),
    }
}

/// Reads in the line's order and remembers the first value that should be there and is not.
pub(super) struct Reader<'a> {
    pub(super) book: &'a Rulebook,
    applicant: Applicant,
    missing: Option<String>,
}

impl Reader<'_> {
    fn members(&mut self, object: &Object, parent: Path) -> Result<(), Refusal> {
        let facts = &self.book.facts;
        for (index, (name, raw)) in object.0.iter().enumerate() {
            let path = Path::Member(&parent, name);
            once(object, index, path)?;
            // A path is written by nesting: `host.language` is no name of a member.
            if name.contains('.') {
                return Err(Refusal::new(path, "is no fact of the contract"));
            }
            if path.is("id") {
                self.applicant.id = Some(id(raw)?);
            } else if let Some(fact) = facts.iter().position(|fact| path.is(&fact.path)) {
                let value = self.value(&facts[fact], raw)?;
                self.applicant.answers.set(FactId::from(fact), value);
            } else if facts.iter().any(|fact| path.holds(&fact.path)) {
                self.members(&self::object(raw, path)?, path)?;
            } else {
                return Err(Refusal::new(path, "is no fact of the contract"));
            }
        }
        Ok(())
    }

    /// The value of a fact; perhaps `None` where a part of it is missing, which is remembered.
    fn value(&mut self, fact: &Fact, raw: &RawValue) -> Result<Option<Value>, Refusal> {
        let path = Path::Of(&fact.path);
        let text = json::string(raw);
        let is_word = |word: &str| text.as_deref() == Some(word);
        match &fact.kind {
            Kind::Choice(words) => Ok(Some(Value::Choice(choice(words, text.as_deref(), path)?))),
            Kind::Flag => match raw.get() {
                "true" => Ok(Some(Value::Flag(true))),
                "false" => Ok(Some(Value::Flag(false))),
                _ => Err(Refusal::new(path, "must be true or false")),
            },
            Kind::Number {
                word: Some(word), ..
            } if is_word(word) => Ok(Some(Value::Word)),
            Kind::Number { scale, .. } => Ok(Some(Value::Number(on_scale(*scale, raw, path)?))),
            Kind::Certificates => self.certificates(raw, path),
            Kind::LanguageTest { word } if is_word(word) => Ok(Some(Value::Word)),
            Kind::LanguageTest { .. } => self.language_test(&object(raw, path)?, path),
            Kind::Scores { word, .. } if is_word(word) => Ok(Some(Value::Word)),
            Kind::Scores { parts, .. } => self.scores(parts, &object(raw, path)?, path).map(Some),
        }
    }

    fn certificates(&mut self, raw: &RawValue, path: Path) -> Result<Option<Value>, Refusal> {
        let Ok(items) = serde_json::from_str::<Array>(raw.get()) else {
            return Err(Refusal::new(path, "must be a list"));
        };
        if items.0.len() > MOST_CERTIFICATES {
            return Err(Refusal::new(
                path,
                format!("holds more than {MOST_CERTIFICATES} certificates"),
            ));
        }
        let mut held = Vec::new();
        for (index, item) in items.0.iter().enumerate() {
            let path = Path::Item(&path, index);
            held.extend(certificate::read(self, &object(item, path)?, path)?);
        }
        Ok((held.len() == items.0.len()).then_some(Value::Certificates(held)))
    }

    fn language_test(&mut self, object: &Object, path: Path) -> Result<Option<Value>, Refusal> {
        let (mut language, mut level) = (None, None);
        for (index, (name, raw)) in object.0.iter().enumerate() {
            let path = Path::Member(&path, name);
            once(object, index, path)?;
            match &**name {
                "language" => {
                    let word = json::string(raw);
                    language = Some(choice(&self.book.languages, word.as_deref(), path)?);
                }
                "level" => level = Some(cefr(self.book, raw, path)?),
                _ => return Err(Refusal::new(path, "is no part of a language test")),
            }
        }
        self.require(language.is_some(), path, "language");
        self.require(level.is_some(), path, "level");
        Ok(language
            .zip(level)
            .map(|(language, level)| Value::LanguageTest { language, level }))
    }

    fn scores(&mut self, parts: &[Part], object: &Object, path: Path) -> Result<Value, Refusal> {
        let mut scores = vec![None; parts.len()];
        for (index, (name, raw)) in object.0.iter().enumerate() {
            let path = Path::Member(&path, name);
            once(object, index, path)?;
            let Some(part) = parts
                .iter()
                .position(|part| *self.book.parts[part.name.index()] == **name)
            else {
                return Err(Refusal::new(path, "is no part of the exam"));
            };
            scores[part] = Some(on_scale(parts[part].scale, raw, path)?);
        }
        for (part, score) in parts.iter().zip(&scores) {
            let there = score.is_some() || part.absent != Absence::Refused;
            self.require(there, path, &self.book.parts[part.name.index()]);
        }
        Ok(Value::Scores(scores))
    }

    /// Remembers a missing value; the first one is told.
    pub(super) fn require(&mut self, there: bool, path: Path, name: &str) {
        if !there && self.missing.is_none() {
            self.missing = Some(Path::Member(&path, name).into());
        }
    }
}

fn id(raw: &RawValue) -> Result<String, Refusal> {
    match json::string(raw) {
        Some(id) if id.chars().count() <= LONGEST_ID => Ok(id.into_owned()),
        Some(_) => Err(Refusal::new(
            "id",
            format!("is longer than {LONGEST_ID} characters"),
        )),
        None => Err(Refusal::new("id", "must be a string")),
    }
}

/// The members of a raw object.
fn object<'a>(raw: &'a RawValue, path: Path) -> Result<Object<'a>, Refusal> {
    serde_json::from_str(raw.get())
        .map_err(|_| Refusal::new(path, "is none of the values of this fact"))
}

/// Refuses a name that stands twice in an object.
pub(super) fn once(object: &Object, index: usize, path: Path) -> Result<(), Refusal> {
    let (members, name) = (&object.0, &object.0[index].0);
    if members[..index].iter().any(|(other, _)| other == name) {
        return Err(Refusal::new(path, "is stated twice"));
    }
    Ok(())
}

/// The index of a word.
pub(super) fn choice(words: &[Name], text: Option<&str>, path: Path) -> Result<u8, Refusal> {
    let index = words.iter().position(|word| Some(&**word) == text);
    let index = index.and_then(|index| u8::try_from(index).ok());
    index.ok_or_else(|| Refusal::new(path, format!("must be one of {}", words.join(", "))))
}

/// A CEFR level, counted from 1.
pub(super) fn cefr(book: &Rulebook, raw: &RawValue, path: Path) -> Result<Amount, Refusal> {
    let index = choice(&book.levels, json::string(raw).as_deref(), path)?;
    Ok(Amount::whole(i32::from(index) + 1))
}

/// A number on a scale.
pub(super) fn on_scale(scale: Scale, raw: &RawValue, path: Path) -> Result<Amount, Refusal> {
    let amount = json::amount(raw).filter(|amount| scale.contains(*amount));
    amount.ok_or_else(|| {
        let Scale {
            least,
            greatest,
            step,
        } = scale;
        Refusal::new(
            path,
            format!("must be a number from {least} to {greatest} in steps of {step}"),
        )
    })
}

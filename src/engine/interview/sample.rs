//! A few values that stand for all values of a fact.
//!
//! A pathway sees a fact only through its bands, tables and conversions. Values that all
//! of them treat alike need not be tried twice, and of values that only ever help the two
//! ends tell whether the fact matters at all.

use super::{certificates, exams};
use crate::order;
use crate::rulebook::{
    Amount, Answers, FactId, Kind, Part, Pathway, Question, Rule, Rulebook, Scale, Value,
};

/// Which values are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Reach {
    /// Those that show whether a question matters at all: the ends of what only ever
    /// helps, and every kind of value of all else.
    Ends,
    /// Those at which most searches end: of exams every part at one of its ends, of
    /// certificates the best and none, and every kind of value of all else.
    Few,
    /// One for every kind of value.
    All,
}

/// Values of a question's fact, whole, that stand for the others.
pub(super) fn values(
    book: &Rulebook,
    pathway: &Pathway,
    question: Question,
    answers: &Answers,
    reach: Reach,
) -> Vec<Value> {
    match reach {
        Reach::Ends => ends(book, pathway, question, answers),
        Reach::Few => few(book, pathway, question, answers),
        Reach::All => all(book, pathway, question, answers),
    }
}

fn ends(book: &Rulebook, pathway: &Pathway, question: Question, answers: &Answers) -> Vec<Value> {
    if let Some(part) = question.part {
        return exams::with_part(book, question.fact, part, answers, &[]);
    }
    match &book.fact(question.fact).kind {
        Kind::Certificates => {
            vec![
                Value::Certificates(Vec::new()),
                Value::Certificates(certificates::every_best(book)),
            ]
        }
        Kind::Scores { parts, .. } => {
            let end = |of: fn(&Part) -> Amount| {
                Value::Scores(parts.iter().map(|part| Some(of(part))).collect())
            };
            vec![
                Value::Word,
                end(|part| part.scale.least),
                end(|part| part.scale.greatest),
            ]
        }
        _ => all(book, pathway, question, answers),
    }
}

fn few(book: &Rulebook, pathway: &Pathway, question: Question, answers: &Answers) -> Vec<Value> {
    if question.part.is_some() {
        return ends(book, pathway, question, answers);
    }
    let mut values = all(book, pathway, question, answers);
    match &book.fact(question.fact).kind {
        Kind::Scores { parts, .. } => {
            values.retain(|value| exams::at_ends(parts, value));
            values
        }
        Kind::Certificates => {
            values.truncate(1);
            values.push(Value::Certificates(Vec::new()));
            values
        }
        _ => values,
    }
}

fn all(book: &Rulebook, pathway: &Pathway, question: Question, answers: &Answers) -> Vec<Value> {
    let fact = question.fact;
    if let Some(part) = question.part {
        let Kind::Scores { parts, .. } = &book.fact(fact).kind else {
            return Vec::new();
        };
        let every: Vec<_> = numbers(parts[part].scale).collect();
        return exams::with_part(book, fact, part, answers, &every);
    }
    match &book.fact(fact).kind {
        Kind::Choice(words) => (0..words.len())
            .filter_map(|index| u8::try_from(index).ok())
            .map(Value::Choice)
            .collect(),
        Kind::Flag => vec![Value::Flag(true), Value::Flag(false)],
        Kind::Number { word, .. } => {
            let word = word.iter().map(|_| Value::Word);
            word.chain(band_starts(pathway, fact).into_iter().map(Value::Number))
                .collect()
        }
        Kind::LanguageTest { .. } => {
            let starts = band_starts(pathway, fact);
            let languages = (0..book.languages.len()).filter_map(|index| u8::try_from(index).ok());
            let sat = languages.flat_map(|language| {
                starts
                    .iter()
                    .map(move |&level| Value::LanguageTest { language, level })
            });
            std::iter::once(Value::Word).chain(sat).collect()
        }
        Kind::Certificates => ends_first(certificates::kinds(book, pathway), &[]),
        Kind::Scores { parts, .. } => ends_first(exams::kinds(book, pathway, fact, parts), parts),
    }
}

/// Best first, and before all else what stands at the ends.
fn ends_first(values: Vec<Value>, parts: &[Part]) -> Vec<Value> {
    let at_ends = |value: &Value| exams::at_ends(parts, value);
    let (mut ends, others): (Vec<Value>, Vec<Value>) = values.into_iter().partition(at_ends);
    ends.extend(others);
    ends
}

/// The first value of every band in which the pathway sees a fact.
fn band_starts(pathway: &Pathway, wanted: FactId) -> Vec<Amount> {
    let mut starts = Vec::new();
    pathway.visit(&mut |leaf| {
        if let Rule::Fact {
            fact, judgement, ..
        } = leaf
            && *fact == wanted
        {
            starts.extend(judgement.bands.iter().map(|band| band.least));
        }
    });
    sorted(starts)
}

pub(super) fn numbers(scale: Scale) -> impl Iterator<Item = Amount> {
    let count = (scale.greatest.0 - scale.least.0) / scale.step.0;
    (0..=count).map(move |index| Amount(scale.least.0 + index * scale.step.0))
}

pub(super) fn sorted(numbers: Vec<Amount>) -> Vec<Amount> {
    let mut ordered = Vec::new();
    numbers
        .into_iter()
        .for_each(|number| order::put(&mut ordered, number));
    ordered
}

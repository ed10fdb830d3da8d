//! The questions of a fact, and the values that tell whether an answer alone can decide.

use crate::engine::leaf;
use crate::engine::stated::Stated;
use crate::order;
use crate::rulebook::{
    Absence, Amount, Certificate, FactId, Kind, Part, Pathway, Question, Rulebook, TestId, Value,
    byte,
};

/// Notes a fact that is not stated, or the open parts of a stated exam, in asking order.
pub(super) fn questions(book: &Rulebook, fact: FactId, stated: &Stated, open: &mut Vec<Question>) {
    match (stated.get(fact), &book.fact(fact).kind) {
        (None, _) => order::put(open, Question { fact, part: None }),
        (Some(Value::Scores(scores)), Kind::Scores { parts, .. }) => {
            for (index, (part, score)) in parts.iter().zip(scores).enumerate() {
                if score.is_none() && part.absent == Absence::Open {
                    let part = Some(index);
                    order::put(open, Question { fact, part });
                }
            }
        }
        _ => {}
    }
}

/// The two ends of what only ever helps, and of all else one of each kind.
pub(super) fn ends(
    book: &Rulebook,
    pathway: &Pathway,
    question: Question,
    stated: &Stated,
) -> Vec<Value> {
    match &book.fact(question.fact).kind {
        Kind::Choice(words) => first(words.len()).map(Value::Choice).collect(),
        Kind::Flag => vec![Value::Flag(true), Value::Flag(false)],
        Kind::Number { word, .. } => {
            let word = word.iter().map(|_| Value::Word);
            let starts = leaf::band_starts(pathway, question.fact);
            word.chain(starts.into_iter().map(Value::Number)).collect()
        }
        Kind::LanguageTest { .. } => {
            let mut values = vec![Value::Word];
            for level in leaf::band_starts(pathway, question.fact) {
                let languages = first(book.languages.len());
                values.extend(languages.map(|language| Value::LanguageTest { language, level }));
            }
            values
        }
        Kind::Certificates => vec![
            Value::Certificates(Vec::new()),
            Value::Certificates(every_best(book)),
        ],
        Kind::Scores { parts, .. } => {
            let scores = match stated.get(question.fact) {
                Some(Value::Scores(scores)) => scores.as_slice(),
                _ => &[],
            };
            let at = |end: fn(&Part) -> Amount| {
                let fill = parts.iter().enumerate().map(|(index, part)| {
                    let asked = question.part.is_none_or(|asked| asked == index);
                    if asked {
                        Some(end(part))
                    } else {
                        scores[index]
                    }
                });
                Value::Scores(fill.collect())
            };
            let word = question.part.is_none().then_some(Value::Word);
            let ends = [at(|part| part.scale.least), at(|part| part.scale.greatest)];
            word.into_iter().chain(ends).collect()
        }
    }
}

/// The best certificate of every test and language: more than anybody holds, but no more
/// than the best one of them does for any single requirement.
fn every_best(book: &Rulebook) -> Vec<Certificate> {
    let mut all = Vec::new();
    for (index, test) in book.tests.iter().enumerate() {
        let languages = test.language.map_or(book.languages.len(), |_| 1);
        all.extend(first(languages).map(|language| Certificate {
            test: TestId::from(index),
            result: test.scale.greatest,
            language,
        }));
    }
    all
}

/// The first so many indices.
fn first(count: usize) -> impl Iterator<Item = u8> {
    0..byte(count)
}

#[cfg(test)]
mod tests;

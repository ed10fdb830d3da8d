//! What a fact can become by a change: of the values that a pathway treats alike, the first.

use crate::engine::leaf;
use crate::order;
use crate::rulebook::{
    Amount, Basis, Certificate, FactId, Kind, Leeway, Pathway, Rule, Rulebook, TestId, Value, byte,
};

/// Values, each more than the one before it: the first that suffices is the one to tell.
pub(super) type Run = Vec<Value>;

/// The runs of values to which a fact can be changed; those of [`certificates`] are apart.
pub(super) fn runs(
    book: &Rulebook,
    pathway: &Pathway,
    fact: FactId,
    stated: Option<&Value>,
) -> Vec<Run> {
    let rules = book.fact(fact);
    let word = || stated.is_none().then_some(Value::Word);
    let mut runs: Vec<Run> = match &rules.kind {
        _ if rules.change == Leeway::Never => Vec::new(),
        Kind::Choice(words) => in_runs((0..byte(words.len())).map(Value::Choice), rules.change),
        Kind::Flag => in_runs([false, true].map(Value::Flag), rules.change),
        Kind::Number { word: own, .. } => {
            let numbers = leaf::band_starts(pathway, fact)
                .into_iter()
                .map(Value::Number);
            let word = word().filter(|_| own.is_some());
            vec![word.into_iter().chain(numbers).collect()]
        }
        Kind::LanguageTest { .. } => {
            let language = match stated {
                Some(Value::LanguageTest { language, .. }) => *language,
                _ => 0,
            };
            let levels = leaf::band_starts(pathway, fact);
            let run = |language| {
                let levels = levels.iter();
                let levels = levels.map(|&level| Value::LanguageTest { language, level });
                word().into_iter().chain(levels).collect()
            };
            languages(book, pathway, fact, language).map(run).collect()
        }
        Kind::Scores { parts, .. } => {
            let greatest = parts.iter().map(|part| Some(part.scale.greatest));
            let greatest = Value::Scores(greatest.collect());
            vec![word().into_iter().chain([greatest]).collect()]
        }
        Kind::Certificates => Vec::new(),
    };
    for run in &mut runs {
        run.retain(|value| stated.is_none_or(|stated| changes(stated, value, rules.change)));
    }
    runs
}

/// Choices one after the other where only later ones can be had; else each by itself.
fn in_runs(values: impl IntoIterator<Item = Value>, way: Leeway) -> Vec<Run> {
    let values = values.into_iter();
    match way {
        Leeway::Forward => vec![values.collect()],
        _ => values.map(|value| vec![value]).collect(),
    }
}

/// Whether a value is another one, and no step back.
fn changes(stated: &Value, to: &Value, way: Leeway) -> bool {
    match (stated, to) {
        (Value::Number(stated), Value::Number(to)) => stated < to,
        (
            Value::LanguageTest { language, level },
            Value::LanguageTest {
                language: other,
                level: to,
            },
        ) => language != other || level < to,
        (Value::Choice(stated), Value::Choice(to)) if way == Leeway::Forward => stated < to,
        (Value::Flag(stated), Value::Flag(to)) if way == Leeway::Forward => stated < to,
        _ => stated != to,
    }
}

/// All languages where the pathway asks for one of them, else one that stands for all.
fn languages(
    book: &Rulebook,
    pathway: &Pathway,
    wanted: FactId,
    one: u8,
) -> impl Iterator<Item = u8> + use<> {
    let mut asked = false;
    pathway.visit(&mut |leaf| match leaf {
        Rule::Fact {
            fact, in_language, ..
        } => asked |= *fact == wanted && in_language.is_some(),
        Rule::Certificates { in_language, .. } => {
            asked |= book.certificates == Some(wanted) && in_language.is_some();
        }
        _ => {}
    });
    if asked {
        0..byte(book.languages.len())
    } else {
        one..one + 1
    }
}

/// One certificate to add: of every test, in every language that it can have, the results
/// that the pathway treats unlike the result below.
pub(super) fn certificates(book: &Rulebook, pathway: &Pathway, fact: FactId) -> Vec<Run> {
    let mut results: Vec<(TestId, Amount)> = Vec::new();
    pathway.visit(&mut |leaf| match leaf {
        Rule::Certificates { table, .. } => {
            let rows = book.tables[table.index()].rows.iter().enumerate();
            for (test, row) in rows {
                let bands = row.bands.iter().map(|band| band.least);
                bands.for_each(|from| order::put(&mut results, (test.into(), from)));
            }
        }
        Rule::Points(points) => {
            let credits = points.credits.iter();
            for block in credits.flat_map(|id| &book.conversions[id.index()].blocks) {
                let Basis::Certificates(tests) = &block.basis else {
                    continue;
                };
                for (test, steps) in tests {
                    let steps = steps.iter().map(|step| step.from);
                    steps.for_each(|from| order::put(&mut results, (*test, from)));
                }
            }
        }
        _ => {}
    });
    let mut runs = Vec::new();
    for own in results.chunk_by(|one, two| one.0 == two.0) {
        let stated = book.tests[own[0].0.index()].language.is_none();
        let languages = languages(book, pathway, fact, 0);
        for language in languages.take(if stated { usize::MAX } else { 1 }) {
            let certificate = |&(test, result): &(TestId, Amount)| {
                Value::Certificates(vec![Certificate {
                    test,
                    result,
                    language,
                }])
            };
            runs.push(own.iter().map(certificate).collect());
        }
    }
    runs
}

#[cfg(test)]
mod tests;

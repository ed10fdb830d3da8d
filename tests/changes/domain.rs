//! Values that changes are looked for among by brute force: taken from the scales and from
//! the figures of the catalogue, not from how the engine looks for them.

use qadam::rulebook::{Amount, Certificate, FactId, Kind, Leeway, Scale, TestId, Value};

/// Figures that some rule names, or that stand beside one.
const MARKS: [&str; 30] = [
    "2", "2.96", "2.97", "3", "4", "5", "5.5", "6", "6.5", "7", "8", "9", "10", "15", "20", "25",
    "35", "40", "60", "72", "75", "80", "145", "149", "155", "160", "165", "170", "417", "550",
];

/// All values to which a fact can be changed from what is stated, as far as they are told
/// apart here.
pub(crate) fn values(fact: FactId, stated: Option<&Value>) -> Vec<Value> {
    let book = crate::book();
    let rules = book.fact(fact);
    if rules.change == Leeway::Never {
        return Vec::new();
    }
    let word = stated.is_none().then_some(Value::Word);
    let all: Vec<Value> = match &rules.kind {
        Kind::Choice(words) => (0..words.len()).map(|it| Value::Choice(byte(it))).collect(),
        Kind::Flag => vec![Value::Flag(false), Value::Flag(true)],
        Kind::Number { scale, word: own } => {
            let word = word.filter(|_| own.is_some());
            let numbers = marks(*scale).into_iter().map(Value::Number);
            word.into_iter().chain(numbers).collect()
        }
        Kind::LanguageTest { .. } => {
            let languages = (0..book.languages.len()).map(byte);
            let levels = |language| {
                [3, 4, 6].map(|level| Value::LanguageTest {
                    language,
                    level: Amount::whole(level),
                })
            };
            word.into_iter().chain(languages.flat_map(levels)).collect()
        }
        Kind::Certificates => certificates(),
        Kind::Scores { parts, .. } => {
            let ends = parts.iter().map(|part| {
                let some = marks(part.scale);
                [some[0], some[some.len() / 2], some[some.len() - 1]]
            });
            let ends: Vec<[Amount; 3]> = ends.collect();
            let count = 3_usize.pow(u32::try_from(parts.len()).expect("few parts"));
            let scores = (0..count).map(|index| {
                let part = |(place, of): (usize, &[Amount; 3])| {
                    Some(of[index / 3_usize.pow(u32::try_from(place).expect("few parts")) % 3])
                };
                Value::Scores(ends.iter().enumerate().map(part).collect())
            });
            word.into_iter().chain(scores).collect()
        }
    };
    all.into_iter()
        .filter(|to| further(stated, to, rules.change))
        .collect()
}

fn further(stated: Option<&Value>, to: &Value, way: Leeway) -> bool {
    match (stated, to) {
        (None, _) | (_, Value::Certificates(_)) => true,
        (Some(Value::Number(from)), Value::Number(to)) => from < to,
        (Some(Value::Choice(from)), Value::Choice(to)) if way == Leeway::Forward => from < to,
        (Some(Value::Scores(from)), Value::Scores(to)) => {
            from.iter().zip(to).all(|(from, to)| from <= to) && from != to
        }
        (
            Some(Value::LanguageTest { language, level }),
            Value::LanguageTest {
                language: other,
                level: to,
            },
        ) => language != other || level < to,
        (Some(from), to) => from != to,
    }
}

/// All values of a fact that is chosen; of others none.
pub(crate) fn choices(fact: FactId) -> Vec<Value> {
    match &crate::book().fact(fact).kind {
        Kind::Choice(words) => (0..byte(words.len())).map(Value::Choice).collect(),
        Kind::Flag => vec![Value::Flag(false), Value::Flag(true)],
        _ => Vec::new(),
    }
}

/// The value, of an exam with all points in every part.
pub(crate) fn greatest(fact: FactId, value: &Value) -> Value {
    match (value, &crate::book().fact(fact).kind) {
        (Value::Scores(_), Kind::Scores { parts, .. }) => {
            let all = parts.iter().map(|part| Some(part.scale.greatest));
            Value::Scores(all.collect())
        }
        _ => value.clone(),
    }
}

/// Whether a value is less than another: a number, a choice of which only later ones can be
/// had, and the word, which stands before all numbers.
pub(crate) fn is_less(fact: FactId, one: &Value, other: &Value) -> bool {
    let way = crate::book().fact(fact).change;
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one < other,
        (Value::Choice(one), Value::Choice(other)) => way == Leeway::Forward && one < other,
        (Value::Word, other) => *other != Value::Word,
        _ => false,
    }
}

/// The ends of a scale, and what it has of the marks.
fn marks(scale: Scale) -> Vec<Amount> {
    let marks = MARKS.iter().map(|it| Amount::parse(it).expect("a figure"));
    let mut marks: Vec<Amount> = marks.chain([scale.least, scale.greatest]).collect();
    marks.retain(|it| scale.contains(*it));
    marks.sort();
    marks.dedup();
    marks
}

fn certificates() -> Vec<Value> {
    let book = crate::book();
    let mut all = Vec::new();
    for (index, test) in book.tests.iter().enumerate() {
        let languages = match test.language {
            Some(language) => vec![language],
            None => (0..book.languages.len()).map(byte).collect(),
        };
        for language in languages {
            for result in marks(test.scale) {
                all.push(Value::Certificates(vec![Certificate {
                    test: TestId(byte(index)),
                    result,
                    language,
                }]));
            }
        }
    }
    all
}

fn byte(index: usize) -> u8 {
    u8::try_from(index).expect("a short list")
}

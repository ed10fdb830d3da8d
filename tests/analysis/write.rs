//! Answers as the contract writes an applicant.

use qadam::rulebook::{Amount, Answers, Certificate, FactId, Kind, Reported, Value};
use serde_json::{Map, Value as Json, json};

/// An applicant who states just these answers.
pub(crate) fn applicant(answers: &Answers) -> Json {
    let book = qadam::rulebook();
    let mut all = Map::new();
    for (fact, value) in answers.iter() {
        let path = &*book.fact(fact).path;
        let value = written(fact, value);
        match path.split_once('.') {
            None => drop(all.insert(path.to_owned(), value)),
            Some((group, name)) => {
                let group = all.entry(group).or_insert_with(|| json!({}));
                group[name] = value;
            }
        }
    }
    Json::Object(all)
}

fn written(fact: FactId, value: &Value) -> Json {
    let book = qadam::rulebook();
    match (&book.fact(fact).kind, value) {
        (Kind::Choice(words), Value::Choice(index)) => json!(&*words[usize::from(*index)]),
        (_, Value::Flag(flag)) => json!(flag),
        (_, Value::Number(number)) => figure(*number),
        (
            Kind::Number {
                word: Some(word), ..
            }
            | Kind::LanguageTest { word }
            | Kind::Scores { word, .. },
            Value::Word,
        ) => json!(&**word),
        (_, Value::LanguageTest { language, level }) => {
            json!({ "language": &*book.languages[usize::from(*language)], "level": cefr(*level) })
        }
        (_, Value::Certificates(held)) => held.iter().copied().map(certificate).collect(),
        (Kind::Scores { parts, .. }, Value::Scores(scores)) => {
            let stated = parts.iter().zip(scores);
            let stated = stated.filter_map(|(part, score)| {
                let name = book.parts[part.name.index()].to_string();
                Some((name, figure((*score)?)))
            });
            Json::Object(stated.collect())
        }
        other => panic!("a value of another kind: {other:?}"),
    }
}

fn certificate(it: Certificate) -> Json {
    let book = qadam::rulebook();
    let test = &book.tests[it.test.index()];
    let mut json = json!({ "test": &*test.id });
    let (name, result) = match test.reported {
        Reported::Score => ("score", figure(it.result)),
        Reported::Cefr => ("level", cefr(it.result)),
        Reported::Level => ("level", figure(it.result)),
    };
    json[name] = result;
    if test.language.is_none() {
        json["language"] = json!(&*book.languages[usize::from(it.language)]);
    }
    json
}

fn cefr(level: Amount) -> Json {
    let index = usize::try_from(level.0 / 100 - 1).expect("a level");
    json!(&*qadam::rulebook().levels[index])
}

fn figure(number: Amount) -> Json {
    json!(f64::from(number.0) / 100.0)
}

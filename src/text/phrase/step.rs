//! Steps that a student can take, and what results bring.

use super::{amount_of, fact_name, key, part_name, result_of, test_name, value};
use crate::engine::{Change, Means};
use crate::rulebook::{Amount, Answers, FactId, Kind, Rulebook, Value};
use crate::text::Catalog;

/// What has to be done to change a fact; its value follows.
#[must_use]
pub fn step(catalog: &Catalog, book: &Rulebook, fact: FactId) -> &'static str {
    catalog.text_of(&["step.", &key(&book.fact(fact).path)])
}

/// The value that a change leads to; of points in an exam those that rise, and nothing where
/// the step says it all.
#[must_use]
pub fn goal(catalog: &Catalog, book: &Rulebook, change: &Change, answers: &Answers) -> String {
    match (&change.to, answers.get(change.fact)) {
        (Value::Flag(_), _) => String::new(),
        (Value::Scores(to), Some(Value::Scores(from))) => {
            let risen = Value::Scores(differing(to, from));
            value(catalog, book, change.fact, &risen)
        }
        (to, _) => value(catalog, book, change.fact, to),
    }
}

/// What is stated of the fact of a change: of certificates those of the same test, of points
/// those that rise. None where that is nothing.
#[must_use]
pub fn before(
    catalog: &Catalog,
    book: &Rulebook,
    change: &Change,
    answers: &Answers,
) -> Option<String> {
    let stated = match (answers.get(change.fact)?, &change.to) {
        (Value::Certificates(held), Value::Certificates(added)) => {
            let mut same = held.clone();
            same.retain(|it| added.iter().any(|added| added.test == it.test));
            if same.is_empty() {
                return None;
            }
            Value::Certificates(same)
        }
        (Value::Scores(from), Value::Scores(to)) => Value::Scores(differing(from, to)),
        (Value::Word | Value::Flag(_), _) => return None,
        (stated, _) => stated.clone(),
    };
    Some(value(catalog, book, change.fact, &stated))
}

/// The points of one statement where the other has others.
fn differing(one: &[Option<Amount>], two: &[Option<Amount>]) -> Vec<Option<Amount>> {
    let both = one.iter().zip(two);
    both.map(|(one, two)| one.filter(|_| one != two)).collect()
}

/// How far a number that is stated is from the one that a change leads to. A scale that
/// begins with nothing measures something; one that does not, like semesters, counts places,
/// between which there is no distance to tell.
#[must_use]
pub fn distance(
    catalog: &Catalog,
    book: &Rulebook,
    change: &Change,
    answers: &Answers,
) -> Option<String> {
    let measures = match &book.fact(change.fact).kind {
        Kind::Number { scale, .. } => scale.least == Amount::default(),
        _ => false,
    };
    match (answers.get(change.fact)?, &change.to) {
        (Value::Number(from), Value::Number(to)) if measures => {
            let by = Amount(to.0 - from.0);
            Some(amount_of(catalog, book, change.fact, by))
        }
        _ => None,
    }
}

/// What brings points: `IELTS Academic: 6.5`, `GRE (Verbal: 155)`.
#[must_use]
pub fn means(catalog: &Catalog, book: &Rulebook, means: &Means) -> String {
    match means {
        Means::Certificate(test, result) => {
            let result = result_of(catalog, book, *test, *result);
            [test_name(catalog, book, *test), ": ", &result].concat()
        }
        Means::Scores(fact, scores) => {
            let mut out = fact_name(catalog, book, *fact).to_owned();
            for (index, (part, score)) in scores.iter().enumerate() {
                out.push_str(if index == 0 { " (" } else { ", " });
                out.push_str(part_name(catalog, book, *fact, usize::from(*part)));
                out.push_str(": ");
                out.push_str(&catalog.amount(*score));
            }
            out.push(')');
            out
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Amount, Answers, Change, Value, distance};
    use crate::text::Language;
    use crate::text::packed::catalog;

    #[test]
    fn what_is_measured_has_a_distance_and_a_place_has_none() {
        let (book, catalog) = (crate::rulebook(), &catalog(Language::En));
        let far = |path: &str, from: i32, to: i32| {
            let fact = book.fact_by_path(path)?;
            let answers = Answers::default().with(fact, Value::Number(Amount(from)));
            let to = Value::Number(Amount(to));
            distance(catalog, book, &Change { fact, to }, &answers)
        };
        let months = far("work_months", 700, 900).map(|it| it.replace('\u{a0}', " "));
        assert_eq!(months.as_deref(), Some("2 months"));
        assert_eq!(far("gpa", 280, 297).as_deref(), Some("0.17"));
        assert_eq!(far("semester", 100, 300), None);
    }
}

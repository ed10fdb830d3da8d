//! Verdicts are as the new figures say.

use qadam::engine;
use qadam::rulebook::{Rulebook, Value};
use serde::Deserialize;
use serde_json::{Map, Value as Json};
use std::collections::BTreeMap;

use crate::dice::Dice;
use crate::made::book;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    applicant: BTreeMap<String, Map<String, Json>>,
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    title: String,
    applicant: String,
    #[serde(default)]
    given: Map<String, Json>,
    pathway: String,
    was: Option<String>,
    is: String,
}

/// The verdict on a pathway, where the edition has it and takes what is stated.
fn verdict(book: &Rulebook, pathway: &str, applicant: &str) -> Option<String> {
    let pathway = book.pathway_by_id(pathway)?;
    let read = qadam::contract::read(book, applicant.as_bytes()).ok()?;
    let found = engine::survey(book, &read.answers, &[]);
    Some(found.pathways[pathway.index()].verdict().id().to_owned())
}

#[test]
fn verdicts_are_as_the_new_figures_say() {
    let file: File = toml::from_str(include_str!("verdicts.toml")).expect("a file of cases");
    let before = book().before.expect("the edition in force");
    let mut wrong = Vec::new();
    for case in file.case {
        let mut applicant = file.applicant[&case.applicant].clone();
        applicant.extend(case.given);
        let applicant = Json::Object(applicant).to_string();
        let found = [before, book()].map(|book| verdict(book, &case.pathway, &applicant));
        let expected = [case.was, Some(case.is)];
        if found != expected {
            wrong.push(format!(
                "{}\n  expected {expected:?}\n  found    {found:?}",
                case.title
            ));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn questions_lead_to_a_verdict_on_every_pathway() {
    let mut dice = Dice(0x2027);
    for id in book().pathway_ids() {
        for _ in 0..20 {
            let mut answers = qadam::rulebook::Answers::default();
            for _ in 0..2 * book().facts.len() {
                let found = engine::survey(book(), &answers, &[id]);
                let Some(question) = found.pathways[id.index()].open.first() else {
                    break;
                };
                let value = whole(dice.value(book(), book().fact(question.fact)));
                answers.set(question.fact, Some(value));
            }
            let verdict = engine::verdict(book(), id, &answers);
            assert_ne!(
                verdict,
                engine::Verdict::Incomplete,
                "{}",
                book().pathways[id.index()].id
            );
        }
    }
}

/// The value with every part of an exam, or as if it were not sat.
fn whole(value: Value) -> Value {
    match value {
        Value::Scores(points) if points.contains(&None) => Value::Word,
        value => value,
    }
}

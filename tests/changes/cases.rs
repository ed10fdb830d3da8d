//! The tables of `cases.toml`: applicants, and what a counsellor would tell them to change.

use std::collections::{BTreeMap, BTreeSet};

use qadam::contract;
use serde::Deserialize;
use serde_json::{Map, Value as Json};

use crate::judge;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    base: BTreeMap<String, Map<String, Json>>,
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    title: String,
    clause: String,
    pathway: String,
    base: String,
    #[serde(default)]
    given: Map<String, Json>,
    #[serde(default)]
    unstated: Vec<String>,
    verdict: String,
    /// All alternatives, best first.
    all: Option<Vec<Map<String, Json>>>,
    /// Alternatives that are among them.
    #[serde(default)]
    some: Vec<Map<String, Json>>,
    /// How many there are.
    count: Option<usize>,
}

#[test]
fn a_counsellor_would_say_the_same() {
    let file: File = toml::from_str(include_str!("cases.toml")).expect("a file of cases");
    let wrong: Vec<String> = file
        .case
        .iter()
        .filter_map(|it| it.wrong(&file.base))
        .collect();
    assert!(
        wrong.is_empty(),
        "{} cases:\n\n{}",
        wrong.len(),
        wrong.join("\n\n")
    );
    assert!(file.case.len() >= 25, "{} cases", file.case.len());
    let pathways: BTreeSet<&str> = file.case.iter().map(|it| it.pathway.as_str()).collect();
    assert_eq!(pathways.len(), qadam::rulebook().pathways.len());
    let titles: BTreeSet<&str> = file.case.iter().map(|it| it.title.as_str()).collect();
    assert_eq!(titles.len(), file.case.len(), "a title that two cases have");
}

impl Case {
    fn wrong(&self, bases: &BTreeMap<String, Map<String, Json>>) -> Option<String> {
        let book = qadam::rulebook();
        let known = book.clauses.iter().any(|clause| *clause.id == *self.clause);
        assert!(known, "no clause {}", self.clause);
        let mut applicant = bases[&self.base].clone();
        merge(&mut applicant, &self.given);
        for name in &self.unstated {
            assert!(applicant.remove(name).is_some(), "{name} is not stated");
        }
        let line = Json::Object(applicant).to_string();
        let read = contract::read(book, line.as_bytes()).expect("an applicant");
        let answer = contract::write(book, &read, &judge::judge(&read.answers));
        let answer: Json = serde_json::from_str(&answer).expect("JSON");
        let pathways = answer["pathways"].as_array().expect("a list");
        let found = pathways.iter().find(|it| it["id"] == *self.pathway);
        let found = found.expect("a pathway");
        let changes: Vec<Map<String, Json>> = match found.get("changes") {
            Some(changes) => changes
                .as_array()
                .expect("a list")
                .iter()
                .map(plain)
                .collect(),
            None => Vec::new(),
        };
        let right = found["verdict"] == *self.verdict
            && self.all.as_ref().is_none_or(|all| *all == changes)
            && self.some.iter().all(|one| changes.contains(one))
            && self.count.is_none_or(|count| count == changes.len());
        let checks = self.all.is_some() || !self.some.is_empty();
        assert!(checks, "{} expects nothing", self.title);
        let shown: Vec<String> = changes
            .iter()
            .map(|it| Json::Object(it.clone()).to_string())
            .collect();
        (!right).then(|| {
            format!(
                "{}\n  {line}\n  {}\n  {}",
                self.title,
                found["verdict"],
                shown.join("\n  ")
            )
        })
    }
}

/// An alternative as the cases write it: the verdict, and every fact with its value.
fn plain(alternative: &Json) -> Map<String, Json> {
    let mut plain = Map::new();
    plain.insert("lifts-to".into(), alternative["lifts_to"].clone());
    for item in alternative["set"].as_array().expect("a list") {
        let fact = item["fact"].as_str().expect("a path");
        plain.insert(fact.into(), item["to"].clone());
    }
    plain
}

/// States more, object by object.
fn merge(into: &mut Map<String, Json>, given: &Map<String, Json>) {
    for (name, value) in given {
        match (into.get_mut(name), value) {
            (Some(Json::Object(old)), Json::Object(new))
                if ["host", "target"].contains(&name.as_str()) =>
            {
                merge(old, new);
            }
            _ => {
                into.insert(name.clone(), value.clone());
            }
        }
    }
}

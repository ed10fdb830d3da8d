//! Reads a file of cases: bases, cases and tables become applicants and what is expected.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Map, Value as Json, json};

/// One applicant and what the catalogue says of them.
#[derive(Debug)]
pub(crate) struct Case {
    pub(crate) title: String,
    pub(crate) clause: String,
    pub(crate) applicant: Json,
    pub(crate) expected: Vec<Expected>,
}

/// One thing expected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Expected {
    Verdict(String),
    /// Route and verdict.
    Route(String, String),
    /// Requirement and status.
    Requirement(String, String),
    /// Requirement and all contradictions that decided it.
    Conflicts(String, Vec<String>),
    /// Exactly these questions, in whatever order.
    Open(Vec<String>),
    /// Exactly these points.
    Conversions(BTreeMap<String, i64>),
    /// These points for one part, 0 where nothing is reported.
    Points(String, i64),
    /// Exactly these contradictions beside the pathway, of those that are not shown to everybody.
    Notes(Vec<String>),
}

/// A file as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    pathway: String,
    base: BTreeMap<String, Base>,
    case: Vec<OneCase>,
    table: Vec<Table>,
}

#[derive(Deserialize, Default, Clone)]
struct Base {
    #[serde(default)]
    unstated: Vec<String>,
    #[serde(flatten)]
    given: Map<String, Json>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OneCase {
    title: String,
    clause: String,
    base: Option<String>,
    #[serde(default)]
    given: Map<String, Json>,
    #[serde(default)]
    unstated: Vec<String>,
    expect: Option<String>,
    #[serde(default)]
    requirements: BTreeMap<String, String>,
    #[serde(default)]
    routes: BTreeMap<String, String>,
    #[serde(default)]
    conflicts: BTreeMap<String, Vec<String>>,
    open: Option<Vec<String>>,
    conversions: Option<BTreeMap<String, i64>>,
    notes: Option<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    title: String,
    clause: String,
    base: Option<String>,
    given: Vec<String>,
    expect: Vec<String>,
    rows: Vec<Vec<Json>>,
}

/// The pathway that a file is about, and its cases.
pub(crate) fn read(text: &str) -> (String, Vec<Case>) {
    let file: File = toml::from_str(text).expect("a file of cases");
    let cases = file.case.iter().map(|it| one(it, &file.base));
    let rows = file.table.iter().flat_map(|it| rows(it, &file.base));
    (file.pathway.clone(), cases.chain(rows).collect())
}

fn one(it: &OneCase, bases: &BTreeMap<String, Base>) -> Case {
    let mut applicant = base(it.base.as_deref(), bases);
    merge(&mut applicant, &it.given);
    it.unstated
        .iter()
        .for_each(|path| state(&mut applicant, path, None));
    let mut expected: Vec<Expected> = Vec::new();
    expected.extend(it.expect.clone().map(Expected::Verdict));
    expected.extend(pairs(&it.requirements, Expected::Requirement));
    expected.extend(pairs(&it.routes, Expected::Route));
    expected.extend(pairs(&it.conflicts, Expected::Conflicts));
    expected.extend(it.open.clone().map(Expected::Open));
    expected.extend(it.conversions.clone().map(Expected::Conversions));
    expected.extend(it.notes.clone().map(Expected::Notes));
    Case {
        title: it.title.clone(),
        clause: it.clause.clone(),
        applicant: Json::Object(applicant),
        expected,
    }
}

fn pairs<T: Clone>(
    from: &BTreeMap<String, T>,
    into: fn(String, T) -> Expected,
) -> impl Iterator<Item = Expected> {
    from.iter()
        .map(move |(key, value)| into(key.clone(), value.clone()))
}

fn rows(it: &Table, bases: &BTreeMap<String, Base>) -> Vec<Case> {
    let row = |row: &Vec<Json>| {
        assert_eq!(row.len(), it.given.len() + it.expect.len(), "{}", it.title);
        let (given, expect) = row.split_at(it.given.len());
        let mut applicant = base(it.base.as_deref(), bases);
        for (path, value) in it.given.iter().zip(given) {
            let stated = (*value != json!("")).then(|| value.clone());
            state(&mut applicant, path, stated);
        }
        let shown: Vec<_> = given.iter().map(ToString::to_string).collect();
        Case {
            title: format!("{}: {}", it.title, shown.join(", ")),
            clause: it.clause.clone(),
            applicant: Json::Object(applicant),
            expected: cells(&it.expect, expect),
        }
    };
    it.rows.iter().map(row).collect()
}

/// A `conflict` column is about the requirement in the column before it.
fn cells(columns: &[String], row: &[Json]) -> Vec<Expected> {
    let mut before = "";
    let mut expected = Vec::new();
    for (column, value) in columns.iter().zip(row) {
        let text = || value.as_str().expect("a word").to_owned();
        expected.push(match column.split_once(' ') {
            Some(("route", route)) => Expected::Route(route.into(), text()),
            Some(("points", part)) => {
                Expected::Points(part.into(), value.as_i64().expect("points"))
            }
            None if column == "verdict" => Expected::Verdict(text()),
            None if column == "conflict" => {
                let conflict = Some(text()).filter(|it| !it.is_empty());
                Expected::Conflicts(before.into(), conflict.into_iter().collect())
            }
            _ => Expected::Requirement(column.clone(), text()),
        });
        before = column;
    }
    expected
}

/// The usual applicant, and what another base varies of them.
fn base(name: Option<&str>, bases: &BTreeMap<String, Base>) -> Map<String, Json> {
    let mut applicant = bases["usual"].given.clone();
    if let Some(name) = name {
        let base = &bases[name];
        base.unstated
            .iter()
            .for_each(|path| state(&mut applicant, path, None));
        merge(&mut applicant, &base.given);
    }
    applicant
}

/// States more, object by object.
fn merge(into: &mut Map<String, Json>, given: &Map<String, Json>) {
    for (name, value) in given {
        match (into.get_mut(name), value) {
            (Some(Json::Object(old)), Json::Object(new)) => merge(old, new),
            _ => {
                into.insert(name.clone(), value.clone());
            }
        }
    }
}

/// States a fact by its path, or takes the statement back.
fn state(applicant: &mut Map<String, Json>, path: &str, value: Option<Json>) {
    let Some((head, rest)) = path.split_once('.') else {
        match value {
            Some(value) => applicant.insert(path.into(), value),
            None => applicant.remove(path),
        };
        return;
    };
    let inner = applicant.entry(head).or_insert_with(|| json!({}));
    state(
        inner.as_object_mut().expect("an object of the contract"),
        rest,
        value,
    );
}

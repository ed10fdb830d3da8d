//! The shapes in which people write the rules: one struct a TOML table.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

use super::files::Desk;

/// All files of one edition.
pub(super) struct Authored {
    pub(super) edition: Edition,
    pub(super) facts: Facts,
    pub(super) certificates: Certificates,
    pub(super) tables: Tables,
    pub(super) conversions: Conversions,
    pub(super) sources: Sources,
    pub(super) conflicts: Conflicts,
    pub(super) rules: Rules,
    /// File name and contents, in the order of the edition.
    pub(super) pathways: Vec<(String, Pathway)>,
}

/// Reads all files of a folder; `None`, with the faults on the desk, where one is unreadable.
pub(super) fn read(folder: &Path, desk: &mut Desk) -> Option<Authored> {
    let edition: Option<Edition> = desk.read(folder, "edition.toml");
    let facts = desk.read(folder, "facts.toml");
    let certificates = desk.read(folder, "certificates.toml");
    let tables = desk.read(folder, "tables.toml");
    let conversions = desk.read(folder, "conversions.toml");
    let sources = desk.read(folder, "sources.toml");
    let conflicts = desk.read(folder, "conflicts.toml");
    let rules = desk.read(folder, "rules.toml");
    let names = edition
        .as_ref()
        .map(|edition| edition.pathways.clone())
        .unwrap_or_default();
    let files = names
        .into_iter()
        .map(|name| format!("pathways/{name}.toml"));
    let pathways: Option<Vec<_>> = files
        .map(|file| desk.read(folder, &file).map(|pathway| (file, pathway)))
        .collect::<Vec<_>>()
        .into_iter()
        .collect();
    Some(Authored {
        edition: edition?,
        facts: facts?,
        certificates: certificates?,
        tables: tables?,
        conversions: conversions?,
        sources: sources?,
        conflicts: conflicts?,
        rules: rules?,
        pathways: pathways?,
    })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Edition {
    pub(super) id: String,
    pub(super) checked: String,
    pub(super) pathways: Vec<String>,
    pub(super) document: Vec<Document>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Document {
    pub(super) id: String,
    pub(super) adopted: Option<String>,
    pub(super) minutes: Option<u16>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Facts {
    pub(super) fact: Vec<Fact>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Fact {
    pub(super) id: String,
    pub(super) topic: String,
    pub(super) kind: String,
    pub(super) values: Option<Vec<String>>,
    pub(super) range: Option<String>,
    pub(super) step: Option<f64>,
    pub(super) word: Option<String>,
    #[serde(default)]
    pub(super) parts: Vec<Part>,
    pub(super) can_change: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Part {
    pub(super) id: String,
    pub(super) range: String,
    pub(super) step: Option<f64>,
    pub(super) if_absent: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Certificates {
    pub(super) levels: Vec<String>,
    pub(super) languages: Vec<String>,
    pub(super) test: Vec<Test>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Test {
    pub(super) id: String,
    pub(super) language: String,
    pub(super) reported: String,
    pub(super) range: String,
    pub(super) step: Option<f64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Tables {
    pub(super) table: Vec<Table>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Table {
    pub(super) id: String,
    #[serde(default)]
    pub(super) sources: Vec<String>,
    pub(super) others: Option<toml::Value>,
    pub(super) rows: toml::Table,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Conversions {
    pub(super) field: String,
    pub(super) instruction: String,
    pub(super) conversion: Vec<Conversion>,
    pub(super) report: Vec<Report>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Conversion {
    pub(super) id: String,
    pub(super) source: Option<String>,
    pub(super) from: String,
    #[serde(default)]
    pub(super) whole: bool,
    pub(super) unless: Option<String>,
    pub(super) block: Vec<Block>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Block {
    pub(super) gives: String,
    #[serde(default)]
    pub(super) fields: Vec<String>,
    #[serde(default)]
    pub(super) certificates: BTreeMap<String, toml::Table>,
    #[serde(default)]
    pub(super) rows: Vec<BTreeMap<String, f64>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Report {
    pub(super) id: String,
    pub(super) gives: String,
    pub(super) of: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sources {
    pub(super) clause: Vec<Clause>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Clause {
    pub(super) id: String,
    pub(super) document: String,
    pub(super) place: String,
    #[serde(default)]
    pub(super) n: String,
    #[serde(default)]
    pub(super) m: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Conflicts {
    pub(super) conflict: Vec<Conflict>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Conflict {
    pub(super) id: String,
    #[serde(default)]
    pub(super) sources: Vec<String>,
    pub(super) note: Option<Note>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Note {
    pub(super) pathways: Vec<String>,
    pub(super) eligible_by: Option<String>,
    pub(super) stated: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Rules {
    pub(super) rules: BTreeMap<String, Rule>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Pathway {
    pub(super) id: String,
    #[serde(default)]
    pub(super) conditions: Vec<String>,
    pub(super) route: Vec<Route>,
    pub(super) requirement: Vec<Requirement>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Route {
    pub(super) id: String,
}

/// A requirement: its own fields, and those of its rule beside them.
#[derive(Deserialize)]
#[serde(try_from = "toml::Table")]
pub(super) struct Requirement {
    pub(super) id: String,
    pub(super) text: String,
    pub(super) routes: Option<Vec<String>>,
    pub(super) sources: Vec<String>,
    pub(super) rule: Rule,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RequirementHead {
    id: String,
    text: String,
    routes: Option<Vec<String>>,
    #[serde(default)]
    sources: Vec<String>,
}

/// Splits by hand, since a flattened rule would swallow misspelt fields.
impl TryFrom<toml::Table> for Requirement {
    type Error = toml::de::Error;

    fn try_from(table: toml::Table) -> Result<Self, Self::Error> {
        let of_head = |key: &str| matches!(key, "id" | "text" | "routes" | "sources");
        let (head, rule): (toml::Table, toml::Table) =
            table.into_iter().partition(|(key, _)| of_head(key));
        let RequirementHead {
            id,
            text,
            routes,
            sources,
        } = head.try_into()?;
        Ok(Self {
            id,
            text,
            routes,
            sources,
            rule: rule.try_into()?,
        })
    }
}

/// A rule: exactly one kind of leaf or fold.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub(super) struct Rule {
    pub(super) r#use: Option<String>,
    pub(super) all: Option<Vec<Rule>>,
    pub(super) any: Option<Vec<Rule>>,
    pub(super) always: Option<toml::Value>,
    pub(super) fact: Option<String>,
    pub(super) is: Option<toml::Table>,
    pub(super) certificates: Option<String>,
    pub(super) in_language: Option<String>,
    pub(super) exam: Option<String>,
    pub(super) minimums: Option<BTreeMap<String, f64>>,
    pub(super) total: Option<f64>,
    pub(super) lenient: BTreeMap<String, String>,
    pub(super) waived: Option<String>,
    pub(super) credits: Vec<String>,
}

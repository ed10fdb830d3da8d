//! The edition, its sources and their contradictions, and conversions, as they are written.

use std::collections::BTreeMap;

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Edition {
    pub(crate) id: String,
    pub(crate) checked: String,
    pub(crate) pathways: Vec<String>,
    pub(crate) document: Vec<Document>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Document {
    pub(crate) id: String,
    pub(crate) adopted: Option<String>,
    pub(crate) minutes: Option<u16>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Sources {
    pub(crate) clause: Vec<Clause>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Clause {
    pub(crate) id: String,
    pub(crate) document: String,
    pub(crate) place: String,
    #[serde(default)]
    pub(crate) n: String,
    #[serde(default)]
    pub(crate) m: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Conflicts {
    pub(crate) conflict: Vec<Conflict>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Conflict {
    pub(crate) id: String,
    #[serde(default)]
    pub(crate) sources: Vec<String>,
    pub(crate) note: Option<Note>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Note {
    pub(crate) pathways: Vec<String>,
    pub(crate) eligible_by: Option<String>,
    pub(crate) stated: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Conversions {
    pub(crate) field: String,
    pub(crate) instruction: String,
    pub(crate) conversion: Vec<Conversion>,
    pub(crate) report: Vec<Report>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Conversion {
    pub(crate) id: String,
    pub(crate) source: Option<String>,
    pub(crate) from: String,
    #[serde(default)]
    pub(crate) whole: bool,
    pub(crate) unless: Option<String>,
    pub(crate) block: Vec<Block>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Block {
    pub(crate) gives: String,
    #[serde(default)]
    pub(crate) fields: Vec<String>,
    #[serde(default)]
    pub(crate) certificates: BTreeMap<String, toml::Table>,
    #[serde(default)]
    pub(crate) rows: Vec<BTreeMap<String, f64>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Report {
    pub(crate) id: String,
    pub(crate) gives: String,
    pub(crate) of: Vec<String>,
}

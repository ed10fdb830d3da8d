//! Facts, tests and tables as they are written.

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Facts {
    pub(crate) fact: Vec<Fact>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Fact {
    pub(crate) id: String,
    pub(crate) topic: String,
    pub(crate) kind: String,
    #[serde(default)]
    pub(crate) values: Vec<String>,
    pub(crate) range: Option<String>,
    pub(crate) step: Option<f64>,
    pub(crate) word: Option<String>,
    #[serde(default)]
    pub(crate) parts: Vec<Part>,
    pub(crate) change: String,
    pub(crate) effort: Option<u8>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Part {
    pub(crate) id: String,
    pub(crate) range: String,
    pub(crate) step: Option<f64>,
    pub(crate) if_absent: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Certificates {
    pub(crate) levels: Vec<String>,
    pub(crate) languages: Vec<String>,
    pub(crate) test: Vec<Test>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Test {
    pub(crate) id: String,
    pub(crate) language: String,
    pub(crate) reported: String,
    pub(crate) range: String,
    pub(crate) step: Option<f64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Tables {
    pub(crate) table: Vec<Table>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Table {
    pub(crate) id: String,
    #[serde(default)]
    pub(crate) sources: Vec<String>,
    pub(crate) others: Option<toml::Value>,
    pub(crate) rows: toml::Table,
}

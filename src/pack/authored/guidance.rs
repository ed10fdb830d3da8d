//! Dates, papers, remarks, programmes and contacts as they are written.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::Rule;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Dates {
    pub(crate) window: Vec<Window>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Window {
    pub(crate) id: String,
    pub(crate) kind: String,
    #[serde(default)]
    pub(crate) pathways: Vec<String>,
    #[serde(default)]
    pub(crate) sources: Vec<String>,
    pub(crate) r#if: Option<Rule>,
    #[serde(default)]
    pub(crate) terms: Vec<Term>,
    pub(crate) months: Option<String>,
    pub(crate) set: Option<String>,
    #[serde(default)]
    pub(crate) figures: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Term {
    pub(crate) days: String,
    pub(crate) valid: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Papers {
    pub(crate) checklist: Vec<Checklist>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Checklist {
    pub(crate) id: String,
    #[serde(default)]
    pub(crate) pathways: Vec<String>,
    #[serde(default)]
    pub(crate) ways: Vec<String>,
    pub(crate) paper: Vec<Paper>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Paper {
    pub(crate) id: String,
    #[serde(default)]
    pub(crate) sources: Vec<String>,
    pub(crate) r#if: Option<Rule>,
    #[serde(default)]
    pub(crate) figures: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Remarks {
    pub(crate) remark: Vec<Remark>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Remark {
    pub(crate) id: String,
    #[serde(default)]
    pub(crate) at: Vec<String>,
    #[serde(default)]
    pub(crate) pathways: Vec<String>,
    pub(crate) way: Option<String>,
    #[serde(default)]
    pub(crate) sources: Vec<String>,
    pub(crate) r#if: Option<Rule>,
    #[serde(default)]
    pub(crate) figures: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Programmes {
    pub(crate) pathway: String,
    pub(crate) source: String,
    pub(crate) programme: Vec<Programme>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Programme {
    pub(crate) id: String,
    pub(crate) field: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Contacts {
    pub(crate) premises: Vec<Premises>,
    pub(crate) contact: Vec<Contact>,
    pub(crate) doubt: Vec<Doubt>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Premises {
    pub(crate) id: String,
    pub(crate) days: String,
    pub(crate) open: String,
    pub(crate) pause: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Contact {
    pub(crate) id: String,
    #[serde(default)]
    pub(crate) pathways: Vec<String>,
    #[serde(default)]
    pub(crate) sources: Vec<String>,
    pub(crate) r#if: Option<Rule>,
    pub(crate) premises: Option<String>,
    pub(crate) mail: Option<String>,
    pub(crate) extension: Option<String>,
    #[serde(default)]
    pub(crate) phones: Vec<String>,
    pub(crate) web: Option<[String; 2]>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Doubt {
    pub(crate) id: String,
    pub(crate) contact: String,
    #[serde(default)]
    pub(crate) pathways: Vec<String>,
    #[serde(default)]
    pub(crate) requirements: Vec<String>,
    #[serde(default)]
    pub(crate) conflicts: Vec<String>,
}

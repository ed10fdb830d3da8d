//! Pathways, their requirements and shared rules as they are written.

use std::collections::BTreeMap;

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rules {
    pub(crate) rules: BTreeMap<String, Rule>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Pathway {
    pub(crate) id: String,
    #[serde(default)]
    pub(crate) conditions: Vec<String>,
    pub(crate) route: Vec<Route>,
    pub(crate) requirement: Vec<Rule>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Route {
    pub(crate) id: String,
}

/// A rule: exactly one kind of leaf or fold. A requirement is a rule with a head.
///
/// One struct for both, that a misspelt field is found on its own line.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub(crate) struct Rule {
    // The head, of a requirement alone.
    pub(crate) id: String,
    pub(crate) text: String,
    pub(crate) routes: Option<Vec<String>>,
    pub(crate) sources: Vec<String>,
    // The rule.
    pub(crate) r#use: Option<String>,
    pub(crate) all: Option<Vec<Rule>>,
    pub(crate) any: Option<Vec<Rule>>,
    pub(crate) always: Option<toml::Value>,
    pub(crate) fact: Option<String>,
    pub(crate) is: Option<toml::Table>,
    pub(crate) certificates: Option<String>,
    pub(crate) in_language: Option<String>,
    pub(crate) exam: Option<String>,
    pub(crate) minimums: BTreeMap<String, f64>,
    pub(crate) total: Option<f64>,
    pub(crate) lenient: BTreeMap<String, String>,
    pub(crate) waived: Option<String>,
    pub(crate) credits: Vec<String>,
}

impl Rule {
    /// Whether the requirement stands in a route.
    pub(crate) fn stands_in(&self, route: &Route) -> bool {
        self.routes
            .as_ref()
            .is_none_or(|routes| routes.contains(&route.id))
    }

    /// The fields of the head, and whether each is written.
    pub(crate) fn head(&self) -> [(&'static str, bool); 4] {
        [
            ("id", !self.id.is_empty()),
            ("text", !self.text.is_empty()),
            ("routes", self.routes.is_some()),
            ("sources", !self.sources.is_empty()),
        ]
    }

    /// The fields of the rule, and whether each is written.
    pub(crate) fn body(&self) -> [(&'static str, bool); 14] {
        [
            ("use", self.r#use.is_some()),
            ("all", self.all.is_some()),
            ("any", self.any.is_some()),
            ("always", self.always.is_some()),
            ("fact", self.fact.is_some()),
            ("is", self.is.is_some()),
            ("certificates", self.certificates.is_some()),
            ("in-language", self.in_language.is_some()),
            ("exam", self.exam.is_some()),
            ("minimums", !self.minimums.is_empty()),
            ("total", self.total.is_some()),
            ("lenient", !self.lenient.is_empty()),
            ("waived", self.waived.is_some()),
            ("credits", !self.credits.is_empty()),
        ]
    }
}

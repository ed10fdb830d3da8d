//! Which requirements rest on a thing of the rule files: on a table, a conversion, a rule.

use std::collections::{BTreeMap, BTreeSet};

use toml::{Table, Value};

use super::written::{Change, Edition};

/// Kinds of things on which verdicts rest.
const DECIDING: [&str; 4] = ["requirement", "rules", "table", "conversion"];

/// The names that each requirement mentions, straight or by way of shared rules.
pub(crate) struct Reach(BTreeMap<String, BTreeSet<String>>);

impl Reach {
    /// Of both editions together.
    pub(crate) fn of(editions: [&Edition; 2]) -> Self {
        let mut reach = BTreeMap::<_, BTreeSet<_>>::new();
        for Edition(files) in editions {
            let mut rules = files
                .iter()
                .filter_map(|(_, file)| file.get("rules")?.as_table());
            let nothing = Table::new();
            let rules = rules.next().unwrap_or(&nothing);
            let lists = files
                .iter()
                .filter_map(|(_, file)| file.get("requirement")?.as_array());
            for requirement in lists.flatten() {
                let id = requirement
                    .get("id")
                    .and_then(Value::as_str)
                    .unwrap_or_default();
                mention(requirement, rules, reach.entry(id.to_owned()).or_default());
            }
        }
        Self(reach)
    }

    /// The requirements that look at what a change is about.
    pub(crate) fn requirements(&self, change: &Change) -> Vec<&String> {
        let id = match &change.place[..] {
            [kind, id, ..] if DECIDING.contains(&&**kind) => id,
            _ => return Vec::new(),
        };
        let all = self.0.iter().filter(|(_, names)| names.contains(id));
        all.map(|(requirement, _)| requirement).collect()
    }
}

/// Notes every word of a value, and of the rules that it names.
fn mention(value: &Value, rules: &Table, names: &mut BTreeSet<String>) {
    match value {
        Value::String(name) => {
            let rule = rules.get(name).filter(|_| !names.contains(name));
            names.insert(name.clone());
            rule.into_iter()
                .for_each(|rule| mention(rule, rules, names));
        }
        Value::Array(list) => list.iter().for_each(|it| mention(it, rules, names)),
        Value::Table(fields) => fields.iter().for_each(|(_, it)| mention(it, rules, names)),
        _ => {}
    }
}

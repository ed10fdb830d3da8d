//! What requirements and conditions name, straight or by way of shared rules, tables and conversions.
//!
//! Taken from what is written, not from what could be made of it: what a faulty rule names
//! is not unused.

use crate::pack::authored::{Authored, Rule};

/// Names that are mentioned, by kind.
#[derive(Default)]
pub(super) struct Mentioned<'a> {
    pub(super) rules: Vec<&'a str>,
    pub(super) facts: Vec<&'a str>,
    pub(super) tables: Vec<&'a str>,
    pub(super) conversions: Vec<&'a str>,
    pub(super) conflicts: Vec<&'a str>,
}

impl<'a> Mentioned<'a> {
    /// Everything that is mentioned.
    pub(super) fn of(authored: &'a Authored) -> Self {
        let mut found = Self::default();
        for (_, pathway) in &authored.pathways {
            pathway
                .requirement
                .iter()
                .for_each(|it| found.rule(it, authored));
        }
        let Authored {
            dates,
            papers,
            remarks,
            contacts,
            ..
        } = authored;
        let papers = papers.checklist.iter().flat_map(|it| &it.paper);
        let conditions = dates.window.iter().map(|it| &it.r#if);
        let conditions = conditions
            .chain(papers.map(|it| &it.r#if))
            .chain(remarks.remark.iter().map(|it| &it.r#if))
            .chain(contacts.contact.iter().map(|it| &it.r#if));
        // What only conditions look at would never be asked.
        let asked = found.facts.len();
        for condition in conditions.flatten() {
            found.rule(condition, authored);
        }
        found.facts.truncate(asked);
        for table in &authored.tables.table {
            table.rows.iter().for_each(|(_, row)| found.levels(row));
            table.others.iter().for_each(|row| found.levels(row));
        }
        for conflict in authored
            .conflicts
            .conflict
            .iter()
            .filter(|it| it.note.is_some())
        {
            found.conflicts.push(&conflict.id);
        }
        found
    }

    fn rule(&mut self, it: &'a Rule, authored: &'a Authored) {
        for part in it.all.iter().chain(&it.any).flatten() {
            self.rule(part, authored);
        }
        if let Some(name) = it
            .r#use
            .as_deref()
            .filter(|name| !self.rules.contains(name))
        {
            self.rules.push(name);
            authored
                .rules
                .rules
                .get(name)
                .into_iter()
                .for_each(|it| self.rule(it, authored));
        }
        self.facts.extend(
            [&it.fact, &it.in_language, &it.exam]
                .into_iter()
                .filter_map(|it| it.as_deref()),
        );
        if let Some(table) = &it.certificates {
            self.tables.push(table);
            let certificates = authored
                .facts
                .fact
                .iter()
                .filter(|it| it.kind == "certificates");
            self.facts.extend(certificates.map(|it| it.id.as_str()));
        }
        for name in &it.credits {
            self.conversion(name, authored);
        }
        self.conflicts
            .extend(it.lenient.values().map(String::as_str));
        it.always.iter().for_each(|level| self.levels(level));
        it.is
            .iter()
            .flatten()
            .for_each(|(_, level)| self.levels(level));
    }

    fn conversion(&mut self, name: &'a str, authored: &'a Authored) {
        self.conversions.push(name);
        let conversions = authored.conversions.conversion.iter();
        for conversion in conversions.filter(|conversion| conversion.id == *name) {
            self.facts.push(&conversion.from);
            self.facts.push(&authored.conversions.field);
        }
    }

    /// The contradictions behind levels such as `{ pending = "tcf-b1-b2" }`.
    fn levels(&mut self, written: &'a toml::Value) {
        if let toml::Value::Table(inner) = written {
            inner.iter().for_each(|(_, value)| self.levels(value));
        }
        self.conflicts.extend(written.as_str());
    }
}

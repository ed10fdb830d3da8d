//! Places in authored files: which thing it is, and the line on which it stands.

use std::fmt;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A thing in a file, or something within it.
#[derive(Debug, Clone)]
pub(super) struct Place<'a> {
    pub(super) file: &'a str,
    /// What people call the thing.
    pub(super) id: &'a str,
    /// Keys and indices that lead to it.
    steps: Vec<String>,
}

impl<'a> Place<'a> {
    /// The thing of this name, to which these keys lead.
    pub(super) fn new<'s>(
        file: &'a str,
        id: &'a str,
        steps: impl IntoIterator<Item = &'s str>,
    ) -> Self {
        let steps = steps.into_iter().map(str::to_owned).collect();
        Self { file, id, steps }
    }

    /// The file itself.
    pub(super) fn file(file: &'a str) -> Self {
        Self::new(file, "", [])
    }

    /// An item of one of the file's lists.
    pub(super) fn item(file: &'a str, id: &'a str, list: &str, index: usize) -> Self {
        Self::new(file, id, [list]).within(index)
    }

    /// What a key or an index leads to from here.
    pub(super) fn within(&self, step: impl fmt::Display) -> Self {
        let mut place = self.clone();
        place.steps.push(step.to_string());
        place
    }

    /// The same place as that of another thing.
    pub(super) fn named<'b>(&self, id: &'b str) -> Place<'b>
    where
        'a: 'b,
    {
        Place {
            file: self.file,
            id,
            steps: self.steps.clone(),
        }
    }

    /// The line, counted from 1; that of what holds it where it is not there itself.
    pub(super) fn line(&self, text: &str) -> Option<usize> {
        let whole = DeValue::Table(DeTable::parse(text).ok()?.into_inner());
        let mut here = (None, &whole);
        for step in &self.steps {
            here = match inner(here.1, step) {
                Some((line, value)) => (line.or(here.0), value),
                None => break,
            };
        }
        let line = |offset: usize| text[..offset].matches('\n').count() + 1;
        here.0.map(line)
    }
}

/// What a step leads to, and where that begins: nowhere, where only its parts are written.
fn inner<'v>(value: &'v DeValue<'_>, step: &str) -> Option<(Option<usize>, &'v DeValue<'v>)> {
    let start = |key: &Spanned<_>| key.span().start;
    match value {
        DeValue::Table(table) => {
            let (key, value) = table.get_key_value(step)?;
            let written = key.span() != value.span();
            Some((written.then(|| start(key)), value.get_ref()))
        }
        DeValue::Array(items) => {
            let item = items.get(step.parse::<usize>().ok()?)?;
            let id = item
                .get_ref()
                .as_table()
                .and_then(|it| it.get_key_value("id"));
            let begin = id.map_or(item.span().start, |(key, _)| start(key));
            Some((Some(begin), item.get_ref()))
        }
        _ => None,
    }
}

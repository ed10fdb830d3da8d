//! What is written otherwise in two editions, thing by thing.
//!
//! Goes by the files as people write them, so it needs to know no kind of rule: things with
//! an id are the same where their ids are, all others by their place in the list.

use std::path::Path;

use toml::{Table, Value};

use super::{files, read};

/// The files of an edition, by their name in its folder.
pub(crate) struct Edition(pub(crate) Vec<(String, Table)>);

/// One thing that is written otherwise.
pub(crate) struct Change {
    /// Where it stands.
    pub(crate) file: String,
    /// From the kind of thing and its id to the field.
    pub(crate) place: Vec<String>,
    /// The key of its texts, where it is not its id.
    pub(crate) text: Option<String>,
    /// What is written in the one edition, where it has the field.
    pub(crate) then: Option<String>,
    /// And in the other.
    pub(crate) now: Option<String>,
}

/// Tables whose members are told one by one; what lies in them is told whole.
const LISTS: [&str; 3] = ["rows", "certificates", "minimums"];

impl Edition {
    /// Reads all files of a folder.
    pub(crate) fn read(folder: &Path) -> Result<Self, String> {
        let name = |path: &Path| {
            let name = path.strip_prefix(folder).unwrap_or(path);
            name.to_string_lossy().into_owned()
        };
        let files = files(folder)?;
        let files = files.iter().map(|path| Ok((name(path), read(path)?)));
        files.collect::<Result<_, String>>().map(Self)
    }

    fn file(&self, name: &str) -> Option<&Table> {
        let mut files = self.0.iter();
        files.find(|(own, _)| own == name).map(|(_, table)| table)
    }
}

/// Everything that is written otherwise, in the order of the files.
pub(crate) fn changes(then: &Edition, now: &Edition) -> Vec<Change> {
    let (nothing, mut changes) = (Table::new(), Vec::new());
    let names = union(then.0.iter().map(|it| &it.0), now.0.iter().map(|it| &it.0));
    for name in names {
        let [then, now] = [then, now].map(|it| it.file(name).unwrap_or(&nothing));
        let mut walk = Walk {
            file: name,
            place: Vec::new(),
            text: None,
            changes: &mut changes,
        };
        walk.tables(then, now);
    }
    changes
}

/// The way to a place in a file.
struct Walk<'a> {
    file: &'a str,
    place: Vec<String>,
    text: Option<String>,
    changes: &'a mut Vec<Change>,
}

impl Walk<'_> {
    fn tables(&mut self, then: &Table, now: &Table) {
        for key in union(then.keys(), now.keys()) {
            self.place.push(key.clone());
            self.values(then.get(key), now.get(key));
            self.place.pop();
        }
    }

    fn values(&mut self, then: Option<&Value>, now: Option<&Value>) {
        let tables = |it: Option<&Value>| it.is_none_or(|it| listed(it).is_some());
        match (then, now) {
            _ if then == now => {}
            (Some(Value::Table(then)), Some(Value::Table(now))) if self.is_open() => {
                self.tables(then, now);
            }
            _ if tables(then) && tables(now) => {
                let list = |it: Option<&Value>| it.and_then(listed).unwrap_or_default();
                self.lists(&list(then), &list(now));
            }
            _ => self.changes.push(Change {
                file: self.file.to_owned(),
                place: self.place.clone(),
                text: self.text.clone(),
                then: then.map(words),
                now: now.map(words),
            }),
        }
    }

    /// Whether the table at hand is told field by field.
    fn is_open(&self) -> bool {
        let names: Vec<&str> = self.place.iter().map(String::as_str).collect();
        match names[..] {
            [.., list, _] if LISTS.contains(&list) => false,
            [.., last] => LISTS.contains(&last) || (names[0] == "rules" && last != "is"),
            [] => false,
        }
    }

    /// Things of one list: by their ids, or what is not the same in both by its place.
    fn lists(&mut self, then: &[Table], now: &[Table]) {
        let ids = |list: &[Table]| list.iter().filter_map(id).collect::<Vec<_>>();
        let (old, new) = (ids(then), ids(now));
        if old.len() == then.len() && new.len() == now.len() {
            for wanted in union(old.iter(), new.iter()) {
                let of = |list: &[Table]| {
                    let mut list = list.iter();
                    list.find(|it| id(it).as_ref() == Some(wanted)).cloned()
                };
                self.thing(wanted, of(then), of(now));
            }
            return;
        }
        let only = |list: &[Table], other: &[Table]| {
            let places = list.iter().enumerate().map(|(at, it)| (at + 1, it.clone()));
            places
                .filter(|(_, it)| !other.contains(it))
                .collect::<Vec<_>>()
        };
        let (mut then, mut now) = (only(then, now).into_iter(), only(now, then).into_iter());
        loop {
            let (old, new) = (then.next(), now.next());
            let Some((place, _)) = new.as_ref().or(old.as_ref()) else {
                return;
            };
            let place = place.to_string();
            self.thing(&place, old.map(|it| it.1), new.map(|it| it.1));
        }
    }

    fn thing(&mut self, name: &str, then: Option<Table>, now: Option<Table>) {
        self.place.push(name.to_owned());
        let text = now.as_ref().or(then.as_ref()).and_then(|it| it.get("text"));
        let outside = self.text.clone();
        self.text = text
            .and_then(Value::as_str)
            .map(str::to_owned)
            .or(outside.clone());
        match (then, now) {
            (Some(then), Some(now)) => self.tables(&then, &now),
            (then, now) => self.values(
                then.map(Value::Table).as_ref(),
                now.map(Value::Table).as_ref(),
            ),
        }
        self.text = outside;
        self.place.pop();
    }
}

/// The names of both, each once, in their order.
fn union<'a>(
    then: impl Iterator<Item = &'a String>,
    now: impl Iterator<Item = &'a String>,
) -> Vec<&'a String> {
    let mut names: Vec<&String> = Vec::new();
    for name in then.chain(now) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// A list of things, where it is one.
fn listed(value: &Value) -> Option<Vec<Table>> {
    let list = value.as_array().filter(|list| !list.is_empty())?;
    list.iter().map(|it| it.as_table().cloned()).collect()
}

fn id(thing: &Table) -> Option<String> {
    Some(thing.get("id")?.as_str()?.to_owned())
}

/// A value in few words.
fn words(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(list) => {
            let within = |it: &Value| match id_of(it) {
                Some(id) => format!("{id} ({})", words(it)),
                None => words(it),
            };
            list.iter().map(within).collect::<Vec<_>>().join(", ")
        }
        Value::Table(fields) => {
            let told = fields
                .iter()
                .filter(|(name, _)| *name != "id" && *name != "text");
            let told = told.map(|(name, value)| match value {
                Value::Table(_) => format!("{name} ({})", words(value)),
                _ => format!("{name} {}", words(value)),
            });
            told.collect::<Vec<_>>().join("; ")
        }
        other => other.to_string(),
    }
}

fn id_of(value: &Value) -> Option<String> {
    value.as_table().and_then(id)
}

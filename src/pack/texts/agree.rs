//! Whether all languages have the same texts, with the same placeholders.

use std::collections::BTreeSet;

use crate::pack::Problem;
use crate::pack::desk::Desk;

use super::messages::Messages;
use super::{PLURALS, plural_stem};

/// Notes every key that a language lacks, and every placeholder that differs. Texts that
/// nothing shows are not looked at.
pub(super) fn check(languages: &[Messages], strays: &BTreeSet<String>, desk: &mut Desk) {
    let keys = languages.iter().flat_map(Messages::keys);
    let keys: BTreeSet<&str> = keys.filter(|key| !strays.contains(*key)).collect();
    for messages in languages {
        complete(messages, &keys, desk);
        same_placeholders(&languages[0], messages, &keys, desk);
    }
}

/// Every key that another language has, and every plural form of this one.
fn complete(messages: &Messages, keys: &BTreeSet<&str>, desk: &mut Desk) {
    let mut stems = BTreeSet::new();
    for key in keys {
        if let Some(stem) = plural_stem(key, keys) {
            stems.insert(stem);
        } else if !messages.has(key) {
            messages.fault(key, Problem::NoText(messages.language.to_owned()), desk);
        }
    }
    for stem in stems {
        let has = PLURALS
            .iter()
            .filter(|form| messages.has(&format!("{stem}.{form}")));
        if !has.eq(messages.plurals) {
            messages.fault(stem, Problem::Plural(messages.plurals.join(", ")), desk);
        }
    }
}

/// Every text against that of the first language; plural forms against its last form.
fn same_placeholders(
    first: &Messages,
    messages: &Messages,
    keys: &BTreeSet<&str>,
    desk: &mut Desk,
) {
    for key in messages.keys().filter(|key| keys.contains(key)) {
        let model = plural_stem(key, keys).map(|stem| format!("{stem}.other"));
        let model = first.placeholders(model.as_deref().unwrap_or(key));
        if let (Some(here), Some(there)) = (messages.placeholders(key), model)
            && here != there
        {
            let list = |names: BTreeSet<&str>| names.into_iter().map(str::to_owned).collect();
            messages.fault(key, Problem::Placeholders(list(here), list(there)), desk);
        }
    }
}

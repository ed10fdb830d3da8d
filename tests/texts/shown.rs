//! Every text that the source shows exists, and every text of the page is shown.
//!
//! The texts of the rule book are held against it by the build; those of the page belong
//! to nothing but the source.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use qadam::session::Reason;
use qadam::text::Language;

use super::packed::catalog;
use super::source::{self, Piece};
use super::{TEXTS, has, plural_stem};

const SHOWING: [&str; 4] = ["src/main.rs", "src/session", "src/text", "src/ui"];

/// Every literal string of the code that shows texts, but for its tests.
static LITERALS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let files = source::files(&SHOWING);
    let literals = files
        .iter()
        .flat_map(|file| source::literals(file.without_tests()));
    literals.map(str::to_owned).collect()
});

/// Whether a literal is the key of a text or the beginning of one: `start.lead`, `fact.`.
fn is_key(literal: &str) -> bool {
    let plain = |it: u8| it.is_ascii_lowercase() || it.is_ascii_digit() || b".-".contains(&it);
    let area = literal.split_once('.').map(|(area, _)| format!("{area}."));
    literal.bytes().all(plain)
        && area.is_some_and(|area| TEXTS.keys.iter().any(|key| key.starts_with(&area)))
}

/// Whether a literal leads to a text, by itself or with what follows it.
fn leads_to_text(literal: &str) -> bool {
    let begins = |with: &str| TEXTS.keys.iter().any(|key| key.starts_with(with));
    has(literal)
        || literal.ends_with(['.', '-']) && begins(literal)
        || has(&format!("{literal}.one"))
        || endings().any(|ending| has(&format!("{literal}{ending}")))
}

/// Literals that end a key: `.name`, `-text`.
fn endings() -> impl Iterator<Item = &'static str> {
    let literals = LITERALS.iter().map(String::as_str);
    literals.filter(|literal| literal.len() > 1 && literal.starts_with(['.', '-']))
}

#[test]
fn every_key_in_the_source_has_a_text() {
    let keys = LITERALS.iter().filter(|literal| is_key(literal));
    let strays: Vec<_> = keys.filter(|key| !leads_to_text(key)).collect();
    assert!(strays.is_empty(), "no text has the keys {strays:?}");
    assert!(
        LITERALS.iter().filter(|literal| is_key(literal)).count() > 80,
        "the source was read"
    );
}

#[test]
fn every_reason_for_which_a_part_of_a_link_is_dropped_is_worded() {
    for reason in Reason::ALL {
        let key = format!("notice.reason.{}", reason.id());
        assert!(has(&key), "no text has the key {key}");
    }
}

/// Whether the source shows a text of the page: by its key, or put together from a stem.
fn is_shown(key: &str) -> bool {
    let stated = |key: &str| LITERALS.contains(key);
    let reports = &qadam::rulebook().reports;
    let known = |rest: &str| {
        stated(rest)
            || rest.parse::<u8>().is_ok()
            || reports
                .iter()
                .any(|report| report.id.replace('_', "-") == rest)
    };
    stated(key)
        || plural_stem(key).is_some_and(stated)
        || endings().any(|ending| key.strip_suffix(ending).is_some_and(stated))
        || key.match_indices(['.', '-']).any(|(at, _)| {
            let (stem, rest) = key.split_at(at + 1);
            stated(stem) && known(rest)
        })
}

#[test]
fn every_text_of_the_page_is_shown() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/text/en/page.toml");
    let text = fs::read_to_string(file).expect("a file");
    let areas: toml::Table = toml::from_str(&text).expect("TOML");
    let of_page = |key: &&String| areas.keys().any(|area| key.split('.').next() == Some(area));
    let keys: Vec<_> = TEXTS.keys.iter().filter(of_page).collect();
    assert!(keys.len() > 100, "the page has {} texts", keys.len());
    let unseen: Vec<_> = keys.iter().filter(|key| !is_shown(key)).collect();
    assert!(unseen.is_empty(), "nothing shows {unseen:?}");
}

#[test]
fn plurals_are_shown_with_their_count() {
    let mut counted = 0;
    for file in source::files(&SHOWING) {
        let mut before = "";
        for piece in source::pieces(file.without_tests()) {
            match piece {
                Piece::Code(code) => before = code,
                Piece::Text(key) => {
                    let call = before
                        .trim_end()
                        .rsplit_once('(')
                        .map_or("", |(call, _)| call);
                    let counts = ["count", "counted", "measure"]
                        .iter()
                        .any(|it| call.ends_with(it));
                    let plural = has(&format!("{key}.one"));
                    assert!(
                        counts || !plural,
                        "{}: {key} is shown without its count",
                        file.path
                    );
                    counted += u32::from(plural);
                }
            }
        }
    }
    assert!(counted >= 3, "{counted} plurals are shown");
}

#[test]
fn every_language_says_everything() {
    for language in Language::ALL {
        let catalog = catalog(language);
        for key in &TEXTS.keys {
            let said = catalog.has(key) || plural_stem(key).is_some();
            assert!(said, "{} says nothing of {key}", language.code());
        }
        let stems: BTreeSet<_> = TEXTS
            .keys
            .iter()
            .filter_map(|key| plural_stem(key))
            .collect();
        for stem in stems {
            for n in [0, 1, 2, 3, 5, 11, 21, 22, 101] {
                let said = catalog.count(stem, n);
                assert!(
                    said.contains(&n.to_string()),
                    "{}: {stem} of {n}: {said}",
                    language.code()
                );
            }
        }
    }
}

//! A folder of editions: the last is in force and leads to those before it.

use std::fs;
use std::path::{Path, PathBuf};

use qadam::pack;

use crate::edit;
use crate::{INVENTED, book};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// An empty folder of this name.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

/// Both editions in a folder, the earlier one under a name.
fn both(name: &str, earlier: &str) -> PathBuf {
    let (folder, in_force) = (folder(name), &*book().edition);
    let from = root().join("assets/rulebook").join(in_force);
    let edits = root().join("tests/editions/2024-2025.toml");
    edit::copy(&from, &folder.join(in_force)).expect("a copy");
    edit::made(&edits, &from, &folder.join(earlier)).expect("an invented edition");
    folder
}

fn faults(folder: &Path) -> Vec<String> {
    let faults = pack::editions(folder).err().unwrap_or_default();
    faults.iter().map(ToString::to_string).collect()
}

#[test]
fn the_last_edition_is_in_force_and_knows_those_before() {
    let packed = pack::editions(&both("editions", "2024-2025")).expect("no fault");
    assert_eq!(&packed, book());
    assert_eq!(packed.earlier("2024-2025"), Some(&INVENTED));
    for unknown in ["2025-2026", "2023-2024", ""] {
        assert_eq!(packed.earlier(unknown), None, "{unknown}");
    }
}

#[test]
fn the_edition_in_force_of_the_page_is_its_newest() {
    let mut names: Vec<_> = fs::read_dir(root().join("assets/rulebook"))
        .expect("a folder")
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .into_string()
                .expect("a name")
        })
        .collect();
    names.sort();
    let newest = names.pop().expect("an edition");
    assert_eq!(&*qadam::rulebook().edition, newest);
    for name in names {
        assert!(qadam::rulebook().earlier(&name).is_some(), "{name}");
    }
}

#[test]
fn faults_name_their_edition() {
    let folder = both("editions-broken", "2024-2025");
    fs::write(folder.join("2024-2025/rules.toml"), "=").expect("a written file");
    let found = faults(&folder);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].starts_with("2024-2025/rules.toml:1: "),
        "{found:?}"
    );
}

#[test]
fn an_edition_lies_in_the_folder_of_its_name() {
    let found = faults(&both("editions-misnamed", "2023-2024"));
    let fault = "2023-2024/edition.toml: `2024-2025` is no edition of its folder";
    assert_eq!(found, [fault]);
}

#[test]
fn a_folder_without_editions_is_a_fault() {
    assert_eq!(
        faults(&folder("editions-none")),
        [": cannot be read: no edition"]
    );
    assert_eq!(
        faults(Path::new("nowhere")),
        [": cannot be read: entity not found"]
    );
}

#[test]
fn what_only_an_earlier_edition_has_must_keep_its_names() {
    let texts = root().join("assets/text");
    let faults = pack::texts(&texts, book()).expect_err("names that were never there");
    let faults: Vec<_> = faults.iter().map(ToString::to_string).collect();
    for (file, key) in [
        ("rules", "pathway.exchange.name"),
        ("rules", "route.exchange.student"),
        ("rules", "route.master-research.second"),
        ("rules", "requirement.vaccinated.title"),
        ("rules", "requirement.vaccinated.asked"),
    ] {
        for language in ["kk", "ru", "en"] {
            let fault = format!("{key}: has no text in `{language}`");
            let file = format!("{language}/{file}.toml");
            let is = |it: &&String| it.starts_with(&file) && it.ends_with(&fault);
            assert_eq!(faults.iter().filter(is).count(), 1, "{fault}: {faults:?}");
        }
    }
    assert_eq!(faults.len(), 15, "{faults:?}");
}

//! Wrong rule files and texts, and the exact faults that the build lists for each.
//!
//! A case is a file under `authoring/`: edits to a copy of the true files, and the whole
//! list of faults as people read them. `{line}` stands for the line that holds `at`, so
//! that a case survives a line more or less elsewhere in the true file.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "authoring/case.rs"]
mod case;
#[path = "support/edit.rs"]
mod edit;
#[path = "authoring/seen.rs"]
mod seen;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use case::{Case, Run};

/// All cases, each read once.
static RUNS: LazyLock<Vec<Run>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/authoring");
    let entries = fs::read_dir(folder).expect("a folder of cases");
    let paths = entries.map(|entry| entry.expect("a case").path());
    let mut paths: Vec<_> = paths
        .filter(|it| it.extension().is_some_and(|it| it == "toml"))
        .collect();
    paths.sort();
    let run = |path: &Path| {
        let name = path
            .file_stem()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let text = fs::read_to_string(path).expect("a readable case");
        let case: Case = toml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        case.run(name)
    };
    paths.iter().map(|path| run(path)).collect()
});

#[test]
fn wrong_files_give_exactly_their_faults() {
    let mut wrong = Vec::new();
    for run in &*RUNS {
        let found: Vec<String> = run.found.iter().map(ToString::to_string).collect();
        if run.expected != found {
            let (expected, found) = (run.expected.join("\n    "), found.join("\n    "));
            let Run { name, title, .. } = run;
            wrong.push(format!(
                "{name} ({title})\n  expected\n    {expected}\n  found\n    {found}"
            ));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_problem_has_a_case() {
    let found = RUNS.iter().flat_map(|run| &run.found);
    let seen: BTreeSet<_> = found.map(|fault| seen::name(&fault.problem)).collect();
    let unseen: Vec<_> = seen::ALL
        .iter()
        .filter(|name| !seen.contains(*name))
        .collect();
    assert!(unseen.is_empty(), "no case for {unseen:?}");
}

#[test]
fn every_case_has_a_title_of_its_own_and_a_fault() {
    let mut titles = BTreeSet::new();
    for Run {
        name,
        title,
        expected,
        ..
    } in &*RUNS
    {
        assert!(!expected.is_empty(), "{name} expects no fault");
        assert!(
            titles.insert(title),
            "{name}: a title that another case has"
        );
    }
    assert!(titles.len() >= 120, "only {} cases", titles.len());
}

#[test]
fn the_true_files_have_no_fault() {
    let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
    let book = qadam::pack::editions(&assets.join("rulebook")).expect("no fault");
    assert_eq!(
        &book,
        qadam::rulebook(),
        "what is packed is what is written"
    );
    let texts = qadam::pack::texts(&assets.join("text"), &book).expect("no fault");
    assert!(texts.keys.is_sorted());
    for (language, messages) in &texts.languages {
        assert_eq!(messages.len(), texts.keys.len(), "{language}");
    }
}

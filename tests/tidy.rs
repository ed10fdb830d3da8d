//! The house rules that no other tool watches over.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "tidy/figures.rs"]
mod figures;
#[path = "support/source.rs"]
mod source;

use std::path::Path;

use source::File;

/// Where the program's code stands.
const CODE: [&str; 3] = ["src", "build.rs", "xtask/src"];
const LONGEST: usize = 300;

/// Asserts something of every file.
fn every(roots: &[&str], wrong: impl Fn(&File) -> Option<String>) {
    let files = source::files(roots);
    assert!(!files.is_empty(), "no files in {roots:?}");
    let found = files
        .iter()
        .filter_map(|file| Some(format!("{}: {}", file.path, wrong(file)?)));
    let found: Vec<String> = found.collect();
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

fn is_rust(file: &File) -> bool {
    Path::new(&file.path)
        .extension()
        .is_some_and(|it| it == "rs")
}

/// The first of some words that a text holds.
fn holds(text: &str, words: &[&str]) -> Option<String> {
    let word = words.iter().find(|word| text.contains(*word))?;
    Some(format!("has {word}"))
}

/// The first line of a text for which something is true.
fn line(text: &str, wrong: impl Fn(&str) -> bool) -> Option<String> {
    let index = text.split('\n').position(wrong)?;
    Some(format!("line {}", index + 1))
}

#[test]
fn every_module_says_what_it_is() {
    every(&["src", "build.rs", "xtask/src", "tests"], |file| {
        let head = file.text.lines().next().unwrap_or_default();
        let said = head
            .strip_prefix("//! ")
            .is_some_and(|head| head.len() > 10);
        (is_rust(file) && !said).then(|| format!("begins with {head:?}"))
    });
}

#[test]
fn files_are_short() {
    every(&CODE, |file| {
        let lines = file.text.lines().count();
        (lines > LONGEST).then(|| format!("has {lines} lines"))
    });
}

#[test]
fn lower_layers_know_nothing_of_higher_ones() {
    const LAYERS: [(&str, &[&str]); 8] = [
        (
            "src/rulebook",
            &[
                "calendar", "engine", "session", "text", "ui", "contract", "pack",
            ],
        ),
        (
            "src/calendar",
            &["engine", "session", "text", "ui", "contract", "pack"],
        ),
        (
            "src/pack",
            &[
                "calendar", "engine", "session", "text", "ui", "contract", "order",
            ],
        ),
        (
            "src/engine",
            &["calendar", "session", "text", "ui", "contract", "pack"],
        ),
        ("src/text", &["session", "ui", "contract", "pack"]),
        ("src/session", &["ui", "contract", "pack"]),
        ("src/contract", &["session", "text", "ui", "pack"]),
        ("src/cohort", &["contract", "ui", "pack"]),
    ];
    const WEB: [&str; 6] = [
        "yew::",
        "gloo::",
        "web_sys::",
        "js_sys::",
        "wasm_bindgen::",
        "std::time",
    ];
    for (layer, higher) in LAYERS {
        every(&[layer], |file| {
            let code = source::code(&file.text);
            let modules: Vec<String> = higher.iter().map(|it| format!("crate::{it}")).collect();
            let modules: Vec<&str> = modules.iter().map(String::as_str).collect();
            holds(&code, &modules).or_else(|| holds(&code, &WEB))
        });
    }
}

#[test]
fn nothing_panics_on_purpose_and_nothing_is_left_undone() {
    every(&CODE, |file| {
        let code = source::code(file.without_tests());
        let words = [
            "todo!",
            "unimplemented!",
            "unreachable!",
            "dbg!",
            "panic!",
            ".unwrap()",
        ];
        // One place trusts the build's own bytes, and says so.
        let expect = file.path != "src/lib.rs" && code.contains(".expect(");
        holds(&code, &words).or_else(|| expect.then(|| "has .expect(".to_owned()))
    });
    every(
        &["src", "build.rs", "xtask", "assets", "index.html"],
        |file| holds(&file.text, &["TODO", "FIXME", "XXX", "HACK"]),
    );
}

#[test]
fn only_the_checker_speaks_on_the_console() {
    every(&["src"], |file| {
        let quiet = !file.path.starts_with("src/bin/");
        let code = source::code(&file.text);
        holds(&code, &["println!", "eprintln!", "print!(", "console::"]).filter(|_| quiet)
    });
}

#[test]
fn markup_is_never_made_from_text() {
    const MARKUP: [&str; 8] = [
        "innerHTML",
        "inner_html",
        "outerHTML",
        "outer_html",
        "insertAdjacentHTML",
        "insert_adjacent_html",
        "from_html_unchecked",
        "document.write",
    ];
    every(&["src", "index.html", "assets", "tests/web"], |file| {
        holds(&file.text, &MARKUP)
    });
}

#[test]
fn scripts_and_styles_stand_in_files() {
    every(&["src", "index.html"], |file| {
        let plain = file.text.replace(['\n', ' '], "");
        let quoted = plain.contains("style=\"") && !is_rust(file);
        let of_yew = is_rust(file) && source::code(&plain).contains("style=");
        let eval = holds(&plain, &["javascript:", "<style", "eval(", "newFunction("]);
        eval.or_else(|| (quoted || of_yew).then(|| "has a style of its own".to_owned()))
    });
    let page = &source::files(&["index.html"])[0].text;
    for script in page.split("<script").skip(1) {
        let (head, body) = script.split_once('>').expect("a whole tag");
        assert!(
            head.contains(" src=") && body.starts_with("</script>"),
            "an inline script: {head}"
        );
    }
    let handler = page
        .split_whitespace()
        .find(|word| word.starts_with("on") && word.contains("=\""));
    assert_eq!(handler, None, "an inline script");
}

#[test]
fn files_end_cleanly() {
    every(&["."], |file| {
        let trailing = |line: &str| line.ends_with([' ', '\t', '\r']);
        let own = !file.path.starts_with("LICENSE");
        let end = file.text.is_empty() || file.text.ends_with('\n') && !file.text.ends_with("\n\n");
        let trailing = line(&file.text, trailing).map(|line| format!("trailing spaces in {line}"));
        let end = (!end).then(|| "ends without a line break, or with two".to_owned());
        trailing.or(end).filter(|_| own)
    });
}

#[test]
fn nothing_depends_on_one_machine() {
    let folders = ["work", "tmp", "root", "home", "Users", "mnt"];
    let folders: Vec<String> = folders.iter().map(|folder| format!("/{folder}/")).collect();
    every(&["."], |file| {
        let begins = |text: &str, at: usize| {
            let before = text[..at].chars().next_back();
            before.is_none_or(|it| !it.is_alphanumeric() && !"._-/}>".contains(it))
        };
        let path = |line: &str| {
            let mut places = folders
                .iter()
                .flat_map(|folder| line.match_indices(folder.as_str()));
            places.any(|(at, _)| begins(line, at))
        };
        line(&file.text, path).map(|line| format!("a path of one machine in {line}"))
    });
}

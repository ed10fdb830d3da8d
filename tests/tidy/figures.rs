//! Figures of the rules stand in the rule book alone.

use std::collections::BTreeSet;

use super::source;

/// What holds figures of the rules, in every edition.
const RULES: [&str; 4] = [
    "/tables.toml",
    "/rules.toml",
    "/conversions.toml",
    "/pathways/",
];

/// The hundredths of a whole: the one figure of the rules that code may name.
const HUNDRED: &str = "100";

/// The numbers of a text, without `_`; those that are a part of a name are none.
fn numbers(text: &str) -> impl Iterator<Item = String> {
    let of_name = |it: char| it.is_alphanumeric() || it == '_' || it == '.';
    let words = text
        .split(move |it| !of_name(it))
        .flat_map(|word| word.split(".."));
    let plain = words.map(|word| word.trim_matches('.').replace('_', ""));
    plain.filter(|word| word.starts_with(|it: char| it.is_ascii_digit()))
}

/// Numbers that hardly mean anything else: those with decimals or of three digits and more,
/// as they are and as hundredths.
fn distinctive() -> BTreeSet<String> {
    let mut figures = BTreeSet::new();
    let files = source::files(&["assets/rulebook"]).into_iter();
    for file in files.filter(|file| RULES.iter().any(|part| file.path.contains(part))) {
        for number in file
            .text
            .lines()
            .filter(|line| !line.starts_with('#'))
            .flat_map(numbers)
        {
            let Ok(value) = number.parse::<f64>() else {
                continue;
            };
            let hundredths = format!("{:.0}", value * 100.0);
            let plain = value.to_string();
            if plain.len() >= 3 && plain != HUNDRED {
                figures.extend([plain, hundredths]);
            }
        }
    }
    figures
}

#[test]
fn no_figure_of_the_rules_stands_in_the_code() {
    let figures = distinctive();
    for known in ["2.97", "297", "5.5", "417", "550"] {
        assert!(
            figures.contains(known),
            "{known} was not read from the rules: {figures:?}"
        );
    }
    let mut found = Vec::new();
    for file in source::files(&["src"]) {
        let code = source::code(file.without_tests());
        let strings = source::literals(file.without_tests())
            .collect::<Vec<_>>()
            .join(" ");
        for number in numbers(&code).chain(numbers(&strings)) {
            if figures.contains(&number) {
                found.push(format!("{} has {number}", file.path));
            }
        }
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

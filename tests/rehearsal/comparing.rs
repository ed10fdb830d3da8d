//! What `cargo xtask compare` tells of two editions.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::edit;
use crate::made::{FOLDER, NEXT, NOW};

/// How wide a table is without its counts.
const WITHOUT_COUNTS: usize = 112;

/// What the program says of two editions.
fn told(old: &Path, new: &Path) -> Result<String, String> {
    let mut compare = Command::new(env!("CARGO_BIN_EXE_compare"));
    compare
        .args([old, new, &FOLDER.join("text/en")])
        .current_dir(env!("CARGO_MANIFEST_DIR"));
    let output = compare.output().expect("a program that runs");
    let text = |bytes| String::from_utf8(bytes).expect("text");
    if output.status.success() {
        Ok(text(output.stdout))
    } else {
        Err(text(output.stderr))
    }
}

fn edition(name: &str) -> PathBuf {
    FOLDER.join("rulebook").join(name)
}

/// The sum of the last two columns over the lines that begin so.
fn counts(told: &str, begin: &str) -> [usize; 2] {
    let mut sum = [0, 0];
    for line in told.lines().filter(|line| line.starts_with(begin)) {
        let last: Vec<&str> = line.split_whitespace().rev().take(2).collect();
        sum[0] += last[1].parse::<usize>().expect("a count of cases");
        sum[1] += last[0].parse::<usize>().expect("a count of applicants");
    }
    sum
}

#[test]
fn nothing_differs_from_itself() {
    let nothing = || Ok("nothing differs\n".to_owned());
    for name in [NOW, NEXT] {
        assert_eq!(told(&edition(name), &edition(name)), nothing());
    }
    assert_eq!(told(Path::new(NOW), &edition(NOW)), nothing());
}

#[test]
fn exactly_what_was_changed_is_listed() {
    let told = told(&edition(NOW), &edition(NEXT)).expect("a comparison");
    let (rules, _) = told.split_once("\n\nOf ").expect("a table of rules");
    let narrow = |line: &str| line.chars().take(WITHOUT_COUNTS).collect::<String>();
    let rules: Vec<String> = rules
        .lines()
        .map(|line| narrow(line).trim_end().to_owned())
        .collect();
    let expected: Vec<&str> = include_str!("compared.txt").lines().collect();
    assert_eq!(rules, expected, "\n{}", rules.join("\n"));
}

#[test]
fn one_figure_turns_the_verdicts_that_rest_on_it() {
    let folder = FOLDER.with_file_name("rehearsal-of-one-figure");
    edit::copy(&edition(NOW), &folder).expect("a copy");
    let (file, bands) = (
        folder.join("pathways/mshe.toml"),
        r#""0..2.96" = "unmet", "2.97..4""#,
    );
    let text = fs::read_to_string(&file).expect("a pathway");
    let higher = text.replace(bands, r#""0..3.09" = "unmet", "3.1..4""#);
    fs::write(file, higher).expect("a written file");
    let told = told(&edition(NOW), &folder).expect("a comparison");
    let figure = counts(&told, "requirement mshe.gpa");
    assert!(figure[0] > 0 && figure[1] > 50, "{told}");
    assert_eq!(figure, counts(&told, "mshe "), "{told}");
    for other in ["erasmus", "master", "doctorate"] {
        assert_eq!(counts(&told, other), [0, 0], "{told}");
    }
}

#[test]
fn an_edition_that_is_not_there_is_told() {
    let nowhere = told(&edition("1999-2000"), &edition(NEXT)).expect_err("no edition");
    assert!(nowhere.contains("1999-2000 has faults"), "{nowhere}");
}

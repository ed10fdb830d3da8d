//! `cargo xtask mutants`: changes what verdicts rest on, one small piece at a time, and says which change no test
//! notices. It takes hours for everything, so it is no part of CI; a part, or a share of it, can be named.

use anyhow::{Result, bail};

use crate::{paths, tools};

/// What must not change unnoticed, by the word that chooses it.
const PARTS: [(&str, &str); 5] = [
    ("engine", "src/engine/**/*.rs"),
    ("contract", "src/contract/**/*.rs"),
    ("calendar", "src/calendar/**/*.rs"),
    ("pack", "src/pack/**/*.rs"),
    ("link", "src/session/link/**/*.rs"),
];

/// Tries the parts or files that the words name, or all parts; `1/8` is the second eighth of them. Says whether
/// every change was noticed, but for those that xtask/mutants.toml explains.
pub(crate) fn run(words: &[String]) -> Result<bool> {
    let (shares, named): (Vec<_>, Vec<_>) = words.iter().partition(|word| is_share(word));
    let mut mutants = tools::cargo::mutants()?;
    mutants
        .args(["--config", "xtask/mutants.toml", "--package", "qadam"])
        .arg("--output")
        .arg(paths::target());
    for share in shares {
        mutants.args(["--shard", share]);
    }
    for file in files(&named)? {
        mutants.args(["--file", file]);
    }
    // Nobody looks at them with a debugger.
    mutants.env("CARGO_PROFILE_DEV_DEBUG", "0");
    Ok(mutants.current_dir(paths::root()).status()?.success())
}

/// Whether a word is a share of the whole, such as `1/8`.
fn is_share(word: &str) -> bool {
    let number = |part: &str| part.parse::<u32>().is_ok();
    let parts = word.split_once('/');
    parts.is_some_and(|(which, of)| number(which) && number(of))
}

/// The files that words name, each a part or a file of its own.
fn files<'a>(words: &[&'a String]) -> Result<Vec<&'a str>> {
    if words.is_empty() {
        return Ok(PARTS.iter().map(|(_, files)| *files).collect());
    }
    let mut files = Vec::new();
    for word in words {
        let part = PARTS.iter().find(|(name, _)| name == word);
        match part {
            Some((_, all)) => files.push(*all),
            None if paths::root().join(word).is_file() => files.push(word.as_str()),
            None => bail!(
                "there is no part {word:?}: engine, contract, calendar, pack, link, or a file"
            ),
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::{files, is_share};

    #[test]
    fn parts_files_and_shares_are_told_apart() {
        assert!(is_share("1/8") && !is_share("src/lib.rs") && !is_share("8"));
        let named = ["engine".to_owned(), "src/order.rs".to_owned()];
        let named: Vec<&String> = named.iter().collect();
        assert_eq!(
            files(&named).ok(),
            Some(vec!["src/engine/**/*.rs", "src/order.rs"])
        );
        assert!(files(&[&"nothing".to_owned()]).is_err());
        assert_eq!(files(&[]).map(|all| all.len()).ok(), Some(5));
    }
}

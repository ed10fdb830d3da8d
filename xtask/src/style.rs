//! `cargo xtask style`: the style sheets that `main.css` names become one.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::paths;

/// Writes `target/qadam/qadam.css`, which index.html links.
pub(crate) fn write() -> Result<()> {
    let sheet = joined(&paths::root().join("assets/style"))?;
    fs::create_dir_all(paths::made())?;
    fs::write(paths::made().join("qadam.css"), sheet)?;
    Ok(())
}

/// All sheets of a folder, in the order of its main.css; one that is missing or unnamed is a fault.
fn joined(folder: &Path) -> Result<String> {
    let main = folder.join("main.css");
    let main =
        fs::read_to_string(&main).with_context(|| format!("cannot read {}", main.display()))?;
    let names = imports(&main)?;
    let unnamed: Vec<_> = sheets(folder, "")?
        .into_iter()
        .filter(|sheet| sheet != "main.css" && !names.contains(&sheet.as_str()))
        .collect();
    if !unnamed.is_empty() {
        bail!("main.css names no {}", unnamed.join(", "));
    }
    let mut sheet = String::new();
    for name in names {
        let text = fs::read_to_string(folder.join(name))
            .with_context(|| format!("main.css names {name}, which cannot be read"))?;
        writeln!(sheet, "/* {name} */\n{}", text.trim_end())?;
    }
    Ok(sheet)
}

/// The files that lines `@import "x.css";` name; any other line but a comment is a fault.
fn imports(main: &str) -> Result<Vec<&str>> {
    let mut names = Vec::new();
    for (number, line) in main.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || (line.starts_with("/*") && line.ends_with("*/")) {
            continue;
        }
        let name = line
            .strip_prefix("@import \"")
            .and_then(|rest| rest.strip_suffix("\";"))
            .with_context(|| {
                format!(
                    "main.css, line {}: only @import \"x.css\"; belongs here",
                    number + 1
                )
            })?;
        if names.contains(&name) {
            bail!("main.css, line {}: {name} is named twice", number + 1);
        }
        names.push(name);
    }
    Ok(names)
}

/// The sheets of a folder and of those in it, as main.css would name them.
fn sheets(folder: &Path, prefix: &str) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            found.extend(sheets(&entry.path(), &format!("{name}/"))?);
        } else if entry.path().extension().is_some_and(|kind| kind == "css") {
            found.push(name);
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::imports;

    #[test]
    fn imports_keep_their_order() -> anyhow::Result<()> {
        let names =
            imports("/* order matters */\n@import \"b.css\";\n\n@import \"part/a.css\";\n")?;
        assert_eq!(names, ["b.css", "part/a.css"]);
        Ok(())
    }

    #[test]
    fn anything_else_is_a_fault() {
        assert!(imports("body { margin: 0 }").is_err());
        assert!(imports("@import \"a.css\";\n@import \"a.css\";").is_err());
    }
}

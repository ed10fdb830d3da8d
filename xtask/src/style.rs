//! `cargo xtask style`: the style sheets that `main.css` and `later.css` name become one each.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::paths;

/// Writes `qadam.css`, what start and questions need, and `later.css`, what follows, into
/// `target/qadam/`, where index.html links them.
pub(crate) fn write() -> Result<()> {
    let folder = paths::root().join("assets/style");
    let (first, later) = (
        List::read(&folder, "main.css")?,
        List::read(&folder, "later.css")?,
    );
    let mut unnamed = sheets(&folder, "")?;
    unnamed.retain(|sheet| ![&first, &later].iter().any(|list| list.covers(sheet)));
    if !unnamed.is_empty() {
        bail!(
            "neither main.css nor later.css names {}",
            unnamed.join(", ")
        );
    }
    fs::create_dir_all(paths::made())?;
    fs::write(paths::made().join("qadam.css"), first.joined(&folder)?)?;
    fs::write(paths::made().join("later.css"), later.joined(&folder)?)?;
    Ok(())
}

/// A sheet that names others.
struct List {
    own: &'static str,
    names: Vec<String>,
}

impl List {
    fn read(folder: &Path, own: &'static str) -> Result<Self> {
        let text =
            fs::read_to_string(folder.join(own)).with_context(|| format!("cannot read {own}"))?;
        let names = imports(&text).with_context(|| own)?;
        let names = names.into_iter().map(str::to_owned).collect();
        Ok(Self { own, names })
    }

    fn covers(&self, sheet: &String) -> bool {
        sheet == self.own || self.names.contains(sheet)
    }

    /// The named sheets, one after the other.
    fn joined(&self, folder: &Path) -> Result<String> {
        let mut sheet = String::new();
        for name in &self.names {
            let text = fs::read_to_string(folder.join(name))
                .with_context(|| format!("{} names {name}, which cannot be read", self.own))?;
            writeln!(sheet, "/* {name} */\n{}", text.trim_end())?;
        }
        Ok(sheet)
    }
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
                format!("line {}: only @import \"x.css\"; belongs here", number + 1)
            })?;
        if names.contains(&name) {
            bail!("line {}: {name} is named twice", number + 1);
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

//! The names by which the WebAssembly and its JavaScript know each other: wasm-bindgen makes them long and
//! ends them in a hash, which no compression helps; they become a letter or two. Indentation and comments
//! of the JavaScript go as well. Some 3 KB of brotli.

use std::fs;
use std::path::Path;

use anyhow::{Result, bail};

use crate::wasm::{self, counted, number, put, put_number};

/// Shortens `qadam.js` and `qadam_bg.wasm` in the folder that Trunk filled.
pub(crate) fn page(folder: &Path) -> Result<()> {
    let (program, glue) = (folder.join("qadam_bg.wasm"), folder.join("qadam.js"));
    let mut script = bare(&fs::read_to_string(&glue)?);
    let mut names = 0;
    let shortened = imports(&fs::read(&program)?, |name| {
        let short = short(names);
        names += 1;
        rename(&script, name, &short).map(|renamed| {
            script = renamed;
            short
        })
    })?;
    fs::write(program, shortened)?;
    Ok(fs::write(glue, script)?)
}

/// A script without indentation, empty lines and comments that stand on lines of their own.
pub(crate) fn bare(script: &str) -> String {
    let lines = script.lines().map(str::trim);
    let kept = lines.filter(|line| !["", "/*", "*/"].contains(line) && !line.starts_with("//"));
    let kept = kept.filter(|line| !line.starts_with("/**") && !line.starts_with("* "));
    kept.fold(String::new(), |all, line| all + line + "\n")
}

/// The script with a property's name replaced; it must be defined once.
fn rename(script: &str, name: &str, short: &str) -> Result<String> {
    let (before, behind) = (format!("{name}:"), format!("{short}:"));
    match script.matches(&before).count() {
        1 => Ok(script.replace(&before, &behind)),
        count => bail!("the JavaScript defines {name} {count} times"),
    }
}

/// `a` to `z`, `ba` and so on.
fn short(index: usize) -> String {
    let letter = char::from(b'a' + u8::try_from(index % 26).unwrap_or_default());
    let before = if index < 26 {
        String::new()
    } else {
        short(index / 26)
    };
    format!("{before}{letter}")
}

/// The module with the name of every imported function replaced, in their order.
fn imports(module: &[u8], mut renamed: impl FnMut(&str) -> Result<String>) -> Result<Vec<u8>> {
    wasm::mapped(module, |id, section| match id {
        wasm::IMPORTS => import_section(section, &mut renamed).map(Some),
        _ => Ok(Some(section.to_vec())),
    })
}

fn import_section(
    section: &[u8],
    renamed: &mut impl FnMut(&str) -> Result<String>,
) -> Result<Vec<u8>> {
    let (count, mut rest) = number(section)?;
    let mut out = Vec::new();
    put_number(&mut out, count);
    for _ in 0..count {
        let (from, behind) = counted(rest)?;
        let (name, behind) = counted(behind)?;
        put(&mut out, from);
        put(&mut out, renamed(str::from_utf8(name)?)?.as_bytes());
        let [0, behind @ ..] = behind else {
            bail!("{} is no function", String::from_utf8_lossy(name));
        };
        let (kind, behind) = number(behind)?;
        out.push(0);
        put_number(&mut out, kind);
        rest = behind;
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::{bare, imports, rename, short};
    use crate::wasm::put;

    #[test]
    fn imports_get_other_names_and_all_else_stays() -> anyhow::Result<()> {
        let module = |name: &str| {
            let mut section = vec![1];
            put(&mut section, b"./m.js");
            put(&mut section, name.as_bytes());
            section.extend([0, 0x81, 0x01]);
            let mut module = b"\0asm\x01\0\0\0\x01\x01\0".to_vec();
            module.push(2);
            put(&mut module, &section);
            module.extend([10, 2, 3, 4]);
            module
        };
        let long = "long".repeat(50);
        let found = imports(&module(&long), |name| {
            assert_eq!(name, long);
            Ok("a".into())
        })?;
        assert_eq!(found, module("a"));
        assert!(imports(&found[..15], |_| Ok(String::new())).is_err());
        Ok(())
    }

    #[test]
    fn a_name_must_be_defined_once() -> anyhow::Result<()> {
        assert_eq!(rename("x_1: 1, x_2: 2", "x_1", "a")?, "a: 1, x_2: 2");
        assert!(rename("", "x", "a").is_err() && rename("x: 1, x: 2", "x", "a").is_err());
        Ok(())
    }

    #[test]
    fn short_names_are_distinct() {
        let mut names: Vec<_> = (0..2000).map(short).collect();
        names.sort();
        names.dedup();
        assert_eq!(
            (names.len(), short(0), short(26)),
            (2000, "a".into(), "ba".into())
        );
    }

    #[test]
    fn comments_and_indentation_go() {
        assert_eq!(
            bare("/**\n * a\n */\n\n  f(); // b\n  // c\n"),
            "f(); // b\n"
        );
    }
}

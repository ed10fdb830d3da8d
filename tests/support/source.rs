//! Rust source as far as tests look into it: files, code without comments, literals.

use std::fs;
use std::path::{Path, PathBuf};

/// A file of the project.
pub(crate) struct File {
    /// Path from the root of the project, with slashes.
    pub(crate) path: String,
    pub(crate) text: String,
}

/// All files below some folders or files of the project, by path, that hold text.
pub(crate) fn files(roots: &[&str]) -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    roots
        .iter()
        .for_each(|name| walk(&root.join(name), &mut paths));
    paths.sort();
    let file = |path: PathBuf| {
        let name = path.strip_prefix(root).expect("a path below the root");
        let name = name.to_string_lossy().replace('\\', "/");
        Some(File {
            path: name,
            text: fs::read_to_string(path).ok()?,
        })
    };
    paths.into_iter().filter_map(file).collect()
}

fn walk(path: &Path, paths: &mut Vec<PathBuf>) {
    // Seeds and found cases are input of any bytes.
    const OTHERS: [&str; 6] = ["node_modules", "target", "dist", ".git", "seeds", "found"];
    if path.is_dir() {
        for entry in fs::read_dir(path).expect("a folder") {
            let entry = entry.expect("an entry").path();
            let name = entry
                .file_name()
                .expect("a name")
                .to_string_lossy()
                .into_owned();
            if !OTHERS.contains(&name.as_str()) {
                walk(&entry, paths);
            }
        }
    } else if path.exists() {
        paths.push(path.to_owned());
    }
}

impl File {
    /// The text before the file's own tests; nothing of a file that holds tests alone.
    pub(crate) fn without_tests(&self) -> &str {
        if self.path.ends_with("/tests.rs") {
            return "";
        }
        self.text.split("#[cfg(test)]").next().unwrap_or_default()
    }
}

/// A piece of Rust source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    Code(&'a str),
    /// A literal string, without its quotes.
    Text(&'a str),
}

/// Source as code and literal strings, without comments.
pub(crate) fn pieces(source: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let (mut rest, mut code) = (source, 0);
    while let Some(next) = rest[code..].chars().next() {
        let here = &rest[code..];
        let (text, length) = if here.starts_with("//") {
            (None, here.find('\n').unwrap_or(here.len()))
        } else if let Some(raw) = raw_string(here) {
            raw
        } else if next == '"' {
            let end = string_end(here);
            (Some(&here[1..end]), (end + 1).min(here.len()))
        } else {
            code += char_length(here);
            continue;
        };
        pieces.push(Piece::Code(&rest[..code]));
        pieces.extend(text.map(Piece::Text));
        rest = &here[length..];
        code = 0;
    }
    pieces.push(Piece::Code(rest));
    pieces
}

/// A raw string and its length in the source.
fn raw_string(here: &str) -> Option<(Option<&str>, usize)> {
    let marks = here
        .strip_prefix('r')?
        .bytes()
        .take_while(|it| *it == b'#')
        .count();
    let begin = marks + 2;
    let inner = here
        .get(begin..)
        .filter(|_| here.as_bytes().get(begin - 1) == Some(&b'"'))?;
    let close = format!("\"{}", "#".repeat(marks));
    let end = inner.find(&close)?;
    Some((Some(&inner[..end]), begin + end + close.len()))
}

/// Where the closing quote of a string stands.
fn string_end(here: &str) -> usize {
    let mut escaped = false;
    for (index, it) in here.char_indices().skip(1) {
        match it {
            '"' if !escaped => return index,
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    here.len()
}

/// The length of one character, or of a literal one such as `'"'`.
fn char_length(here: &str) -> usize {
    for literal in ["'\"'", "'\\''", "'\\\\'", "b'\"'"] {
        if here.starts_with(literal) {
            return literal.len();
        }
    }
    here.chars().next().map_or(1, char::len_utf8)
}

/// All literal strings of a source.
pub(crate) fn literals(source: &str) -> impl Iterator<Item = &str> {
    pieces(source).into_iter().filter_map(|piece| match piece {
        Piece::Text(text) => Some(text),
        Piece::Code(_) => None,
    })
}

/// The code of a source, strings and comments left out.
pub(crate) fn code(source: &str) -> String {
    let code = pieces(source).into_iter().map(|piece| match piece {
        Piece::Code(code) => code,
        Piece::Text(_) => "\"\"",
    });
    code.collect()
}

#[test]
fn source_is_taken_apart() {
    let source = r##"let a = "x\"y"; // "no" 'r"
    let b = r#"raw "q" "#; let c = ['"', '\'', '\\']; f("z")"##;
    assert_eq!(
        literals(source).collect::<Vec<_>>(),
        [r#"x\"y"#, "raw \"q\" ", "z"]
    );
    assert!(code(source).contains("let c =") && !code(source).contains("no"));
}

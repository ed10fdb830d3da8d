//! Rule files as somebody might edit them: six bytes an edit of the true ones. There is a book, or there
//! are faults, each in a file and on a line of it; and a book that differs from the true one can be judged
//! by.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs, process};

use qadam::engine;
use qadam::pack::{self, Fault, Problem};
use qadam::rulebook::{Answers, Rulebook};

use super::folder;

/// Files by their name below the edition's folder.
type Files = BTreeMap<String, Vec<u8>>;

/// Words that are hard on whoever reads a number, a band, an id or TOML itself.
const WORDS: [&str; 24] = [
    "0",
    "-1",
    "1",
    "255",
    "256",
    "65536",
    "2147483647",
    "2147483648",
    "1e9",
    "0.001",
    "nan",
    "inf",
    "\"\"",
    "[]",
    "{}",
    "\"0..\"",
    "\"..0\"",
    "\"4..0\"",
    "\"қадам\"",
    "true",
    "\n",
    "\"",
    "\\",
    "[[a]]",
];

thread_local! {
    /// The true files, and the folder of this process in which they are edited.
    static DESK: (Files, PathBuf) = desk();
}

/// Edits the files and packs them.
pub fn check(input: &[u8], _: &'static Rulebook) {
    let (edits, _) = input.as_chunks::<6>();
    DESK.with(|(files, home)| {
        let wrong = edited(files, edits);
        let put = |(name, bytes): (&String, &Vec<u8>)| write(&home.join(name), bytes);
        wrong.iter().for_each(put);
        let packed = pack::rulebook(home);
        files
            .iter()
            .filter(|(name, _)| wrong.contains_key(*name))
            .for_each(put);
        match packed {
            Ok(packed) => drop(engine::assess(&packed, &Answers::default())),
            Err(faults) => {
                assert!(!faults.is_empty());
                let file =
                    |fault: &Fault| wrong.get(&fault.file).or_else(|| files.get(&fault.file));
                faults.iter().for_each(|fault| stands(fault, file(fault)));
            }
        }
    });
}

/// Asserts that a fault is where it says: on a line of a file, or about a file as a whole.
fn stands(fault: &Fault, file: Option<&Vec<u8>>) {
    let Some(bytes) = file else {
        assert!(matches!(fault.problem, Problem::Unreadable(_)), "{fault}");
        return;
    };
    let text = String::from_utf8_lossy(bytes);
    match fault.line {
        Some(line) => assert!((1..=text.split('\n').count()).contains(&line), "{fault}"),
        None => assert!(is_of_file(&fault.problem), "{fault}"),
    }
}

/// Whether a problem is one of a whole file, which has no line.
fn is_of_file(problem: &Problem) -> bool {
    matches!(
        problem,
        Problem::Unreadable(_) | Problem::Unused("pathway") | Problem::Syntax(_)
    )
}

/// The files that differ after all edits.
fn edited(files: &Files, edits: &[[u8; 6]]) -> Files {
    let names: Vec<&String> = files.keys().collect();
    let mut wrong = Files::new();
    for &[file, what, high, low, one, two] in edits {
        let name = names[usize::from(file) % names.len()];
        let mut bytes = wrong.remove(name).unwrap_or_else(|| files[name].clone());
        let at = usize::from(u16::from_be_bytes([high, low]));
        let source = &files[names[usize::from(one) % names.len()]];
        edit(&mut bytes, (what, at, one, two), source);
        wrong.insert(name.clone(), bytes);
    }
    wrong.retain(|name, bytes| files[name] != *bytes);
    wrong
}

/// One edit: of bytes, of words, or of whole lines.
fn edit(bytes: &mut Vec<u8>, (what, at, one, two): (u8, usize, u8, u8), source: &[u8]) {
    let word = || WORDS[usize::from(two) % WORDS.len()].as_bytes().to_vec();
    let (pieces, piece) = match what % 8 {
        0 => (at..at + usize::from(one), word()),
        1 => (at..at, vec![one, two]),
        2 => (piece(bytes, at, is_word), word()),
        3 => (piece(bytes, at, is_word), vec![]),
        4 => (
            piece(bytes, at, is_word),
            source[piece(source, usize::from(two), is_word)].to_vec(),
        ),
        5 => (piece(bytes, at, is_line), vec![]),
        6 => (
            piece(bytes, at, is_line),
            source[piece(source, usize::from(two), is_line)].to_vec(),
        ),
        _ => (
            at..at,
            source[piece(source, usize::from(two), is_line)].to_vec(),
        ),
    };
    let length = bytes.len();
    let [from, to] = [pieces.start.min(length), pieces.end.min(length)];
    bytes.splice(from..to, piece);
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"_-.:".contains(&byte) || !byte.is_ascii()
}

fn is_line(byte: u8) -> bool {
    byte != b'\n'
}

/// Where the piece with a number stands, counted round; pieces are runs of bytes that belong to them.
fn piece(bytes: &[u8], number: usize, belongs: fn(u8) -> bool) -> std::ops::Range<usize> {
    let begins = |at: &usize| belongs(bytes[*at]) && (*at == 0 || !belongs(bytes[at - 1]));
    let starts: Vec<usize> = (0..bytes.len()).filter(begins).collect();
    let Some(&start) = starts.get(number % starts.len().max(1)) else {
        return 0..0;
    };
    let length = bytes[start..].iter().take_while(|it| belongs(**it)).count();
    start..start + length
}

fn desk() -> (Files, PathBuf) {
    let files = read(&folder("assets/rulebook").join(&*qadam::rulebook().edition));
    let scratch = option_env!("CARGO_TARGET_TMPDIR").map_or_else(env::temp_dir, PathBuf::from);
    let home = scratch.join(format!("rules-{}", process::id()));
    files
        .iter()
        .for_each(|(name, bytes)| write(&home.join(name), bytes));
    (files, home)
}

fn read(folder: &Path) -> Files {
    let mut files = Files::new();
    for entry in folder.read_dir().expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        if path.is_dir() {
            let inner = read(&path).into_iter();
            files.extend(inner.map(|(inner, bytes)| (format!("{name}/{inner}"), bytes)));
        } else {
            files.insert(name, fs::read(path).expect("a file"));
        }
    }
    files
}

fn write(file: &Path, bytes: &[u8]) {
    let folder = file.parent().expect("a folder");
    fs::create_dir_all(folder).expect("a folder of our own");
    fs::write(file, bytes).expect("a file of our own");
}

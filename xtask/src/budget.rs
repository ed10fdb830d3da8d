//! What the first load may weigh, and what it weighs: brotli bytes of all that index.html names. Of the
//! texts a visitor waits for those that questions need in one language; the heaviest counts. And what the
//! script may weigh that pages of other sites load.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use anyhow::Result;

use crate::dist::HOST_SCRIPT;
use crate::tools;

/// The most that the first load may weigh, in bytes of brotli. It may only be lowered.
const FIRST_LOAD: usize = 120 * 1024;

/// What a machine may add to it that has to take the standard library as it comes.
const PREBUILT_STD: usize = 14 * 1024;

/// The most that the script for hosts may weigh, which every page with a frame loads.
const HOST: usize = 1024;

/// How files begin that follow the first load: what only a result needs; what judges tables; the worker, which
/// the page asks for when all else has come; and what a browser fetches for itself, to put the page on a home screen.
const LATER: [&str; 7] = [
    "cohort",
    "text-more-",
    "qadam_later",
    "later-",
    "worker.js",
    "app.webmanifest",
    "icon-",
];

/// Prints a line a file and the first load's sum; says whether that is within the budget.
pub(crate) fn keeps(dist: &Path) -> Result<bool> {
    let page = fs::read_to_string(dist.join("index.html"))?;
    println!("{:>9} {:>9}  file", "bytes", "brotli");
    let (mut sum, mut texts, mut host) = (0, 0, 0);
    for name in sorted(dist)? {
        let bytes = fs::read(dist.join(&name))?;
        let small = brotli(&bytes)?;
        let named = name == "index.html" || page.contains(&format!("\"{name}\""));
        if name == HOST_SCRIPT {
            host = small;
        }
        let is_page = name.rsplit('.').next() == Some("html");
        let note = if is_page && name != "index.html" {
            " (in its place)"
        } else if !named || LATER.iter().any(|start| name.starts_with(start)) {
            " (later)"
        } else if name.starts_with("text-") {
            texts = texts.max(small);
            " (one of three)"
        } else {
            sum += small;
            ""
        };
        println!("{:>9} {small:>9}  {name}{note}", bytes.len());
    }
    sum += texts;
    let allowed = if tools::cargo::std_source()? {
        FIRST_LOAD
    } else {
        FIRST_LOAD + PREBUILT_STD
    };
    let share = 100 * sum / allowed;
    println!("{:>9} {sum:>9}  first load, {share} % of {allowed}", "");
    Ok(sum <= allowed && (1..=HOST).contains(&host))
}

fn sorted(dist: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(dist)? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

/// The length after brotli at its best: quality 11, window 22.
fn brotli(bytes: &[u8]) -> Result<usize> {
    let mut packed = brotli::CompressorWriter::new(Vec::new(), 4096, 11, 22);
    packed.write_all(bytes)?;
    Ok(packed.into_inner().len())
}

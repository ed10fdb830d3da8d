//! What the first load may weigh, and what it weighs: brotli bytes of all that index.html names. Of the
//! texts a visitor waits for those that questions need in one language; the heaviest counts. And what the
//! script may weigh that pages of other sites load.

use std::fs;
use std::path::Path;

use anyhow::Result;

use crate::dist::HOST_SCRIPT;
use crate::{compress, tools};

/// The most that the first load may weigh, in bytes of brotli. It may only be lowered.
const FIRST_LOAD: u64 = 120 * 1024;

/// What a machine may add to it that has to take the standard library as it comes.
const PREBUILT_STD: u64 = 14 * 1024;

/// The most that the script for hosts may weigh, which every page with a frame loads.
const HOST: u64 = 1024;

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
    for name in compress::files(dist)? {
        let bytes = fs::metadata(dist.join(&name))?.len();
        let small = compress::weight(dist, &name)?;
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
        println!("{bytes:>9} {small:>9}  {name}{note}");
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

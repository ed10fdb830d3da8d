//! What the first load may weigh, and what it weighs: brotli bytes of all that index.html names. Of the
//! texts a visitor waits for those in one language, the heaviest of which counts.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use anyhow::Result;

/// The most that the first load may weigh, in bytes of brotli. It may only be lowered.
pub(crate) const FIRST_LOAD: usize = 129 * 1024;

/// Prints a line a file and the first load's sum; says whether that is within the budget.
pub(crate) fn keeps(dist: &Path) -> Result<bool> {
    let page = fs::read_to_string(dist.join("index.html"))?;
    println!("{:>9} {:>9}  file", "bytes", "brotli");
    let (mut sum, mut texts) = (0, 0);
    for name in sorted(dist)? {
        let bytes = fs::read(dist.join(&name))?;
        let small = brotli(&bytes)?;
        let first = name == "index.html" || page.contains(&format!("\"{name}\""));
        let text = first && name.starts_with("text-");
        let note = match (text, first) {
            (true, _) => " (one of three)",
            (false, true) => "",
            (false, false) => " (later)",
        };
        println!("{:>9} {small:>9}  {name}{note}", bytes.len());
        match (text, first) {
            (true, _) => texts = texts.max(small),
            (false, true) => sum += small,
            (false, false) => {}
        }
    }
    sum += texts;
    let share = 100 * sum / FIRST_LOAD;
    println!("{:>9} {sum:>9}  first load, {share} % of {FIRST_LOAD}", "");
    Ok(sum <= FIRST_LOAD)
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

//! What the first load may weigh, and what it weighs: brotli bytes of all that index.html names.

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;

use anyhow::{Result, bail};

/// The most that the first load may weigh, in bytes of brotli: 120 KB.
pub(crate) const FIRST_LOAD: usize = 120 * 1024;

/// The table of sizes, a line a file and the first load's sum; a load over the budget is an error that
/// carries the table.
pub(crate) fn table(dist: &Path) -> Result<String> {
    let page = fs::read_to_string(dist.join("index.html"))?;
    let mut table = format!("{:>9} {:>9}  file\n", "bytes", "brotli");
    let mut sum = 0;
    for entry in sorted(dist)? {
        let bytes = fs::read(dist.join(&entry))?;
        let small = brotli(&bytes)?;
        let first = entry == "index.html" || page.contains(&format!("\"{entry}\""));
        let later = if first { "" } else { " (later)" };
        writeln!(table, "{:>9} {small:>9}  {entry}{later}", bytes.len())?;
        sum += if first { small } else { 0 };
    }
    let of = 100 * sum / FIRST_LOAD;
    writeln!(
        table,
        "{:>9} {sum:>9}  first load, {of} % of {FIRST_LOAD}",
        ""
    )?;
    if sum > FIRST_LOAD {
        bail!("the first load is over its budget\n{table}");
    }
    Ok(table)
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

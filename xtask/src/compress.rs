//! Compressed copies beside the files of the page, for hosts that give out what lies there: brotli and gzip at
//! their best, which no server has the time for while a visitor waits.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use anyhow::Result;
use flate2::Compression;
use flate2::write::GzEncoder;

/// How the names of copies end.
const COPIES: [&str; 2] = [".br", ".gz"];

/// Writes the copies of every file but pictures, which are compressed in themselves.
pub(crate) fn beside(dist: &Path) -> Result<()> {
    for name in files(dist)? {
        if name.rsplit('.').next() != Some("png") {
            let bytes = fs::read(dist.join(&name))?;
            fs::write(dist.join(format!("{name}.br")), brotli(&bytes)?)?;
            fs::write(dist.join(format!("{name}.gz")), gzip(&bytes)?)?;
        }
    }
    Ok(())
}

/// The files of the page by name, without copies.
pub(crate) fn files(dist: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(dist)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if !COPIES.iter().any(|end| name.ends_with(end)) {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

/// How many bytes of a file a visitor is sent.
pub(crate) fn weight(dist: &Path, name: &str) -> Result<u64> {
    let copy = dist.join(format!("{name}.br"));
    let sent = if copy.exists() { copy } else { dist.join(name) };
    Ok(fs::metadata(sent)?.len())
}

/// Quality 11, window 22.
fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut packed = brotli::CompressorWriter::new(Vec::new(), 4096, 11, 22);
    packed.write_all(bytes)?;
    Ok(packed.into_inner())
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::best());
    packed.write_all(bytes)?;
    Ok(packed.finish()?)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::Read as _;

    use super::{beside, files, weight};
    use crate::paths;

    #[test]
    fn copies_hold_their_files_and_are_no_files_of_the_page() -> anyhow::Result<()> {
        let dist = paths::made().join("compressed");
        fs::create_dir_all(&dist)?;
        let text = "qadam ".repeat(1000);
        fs::write(dist.join("a.js"), &text)?;
        fs::write(dist.join("b.png"), &text)?;
        // The second time there are copies already.
        for _ in 0..2 {
            beside(&dist)?;
            assert_eq!(files(&dist)?, ["a.js", "b.png"]);
        }
        let mut read = String::new();
        flate2::read::GzDecoder::new(&*fs::read(dist.join("a.js.gz"))?)
            .read_to_string(&mut read)?;
        assert_eq!(read, text);
        read.clear();
        brotli::Decompressor::new(&*fs::read(dist.join("a.js.br"))?, 4096)
            .read_to_string(&mut read)?;
        assert_eq!(read, text);
        assert!(weight(&dist, "a.js")? < 100);
        assert_eq!(weight(&dist, "b.png")?, 6000);
        Ok(())
    }
}

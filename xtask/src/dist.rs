//! From the page that Trunk leaves to the one that a host serves: names that carry a hash of the
//! content, and integrity for every script, style sheet and the WebAssembly.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::{Context, Result, bail};
use base64::prelude::{BASE64_STANDARD, Engine as _};
use sha2::{Digest, Sha256};

use crate::html::{self, Asset};
use crate::{paths, shorten};

/// What pages of other sites name, so that its own name must stay.
pub(crate) const HOST_SCRIPT: &str = "embed.js";

/// Fills the folder `dist` anew from the folder `page`.
pub(crate) fn write(page: &Path, dist: &Path) -> Result<()> {
    match fs::remove_dir_all(dist) {
        Err(fault) if fault.kind() != ErrorKind::NotFound => {
            return Err(fault).with_context(|| format!("cannot clear {}", dist.display()));
        }
        _ => fs::create_dir_all(dist)?,
    }
    let mut assets = Vec::new();
    for entry in fs::read_dir(page)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.file_type()?.is_dir() {
            bail!("the page has a folder {name}, whose files would lack integrity");
        }
        let mut bytes = fs::read(entry.path())?;
        if name == "boot.js" || name == HOST_SCRIPT {
            bytes = shorten::bare(str::from_utf8(&bytes)?).into_bytes();
        }
        match name.rsplit_once('.') {
            Some((stem, kind @ ("js" | "css" | "wasm" | "txt"))) if name != HOST_SCRIPT => {
                let digest = Sha256::digest(&bytes);
                let short = digest
                    .first_chunk()
                    .map_or(0, |first| u64::from_be_bytes(*first));
                let hashed = format!("{stem}-{short:016x}.{kind}");
                fs::write(dist.join(&hashed), bytes)?;
                let integrity = format!("sha256-{}", BASE64_STANDARD.encode(digest));
                assets.push(Asset {
                    plain: name,
                    hashed,
                    integrity,
                });
            }
            _ if name != "index.html" => fs::write(dist.join(name), bytes)?,
            _ => {}
        }
    }
    // Trunk's own index.html names files in its own way.
    let source = fs::read_to_string(paths::root().join("index.html"))?;
    fs::write(dist.join("index.html"), html::finish(&source, &assets)?)?;
    Ok(())
}

//! From the page that Trunk leaves to the one that a host serves: names that carry a hash of the
//! content, integrity for every script, style sheet and the WebAssembly, and the worker with its list.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::html::{self, Asset};
use crate::pages::{self, Sheets};
use crate::worker::{self, File};
use crate::{digest, paths, shorten};

const INDEX: &str = "index.html";
/// What those read whose browser runs no scripts.
const TABLES: &str = "assets/rules.html";
/// Browsers know a worker by its address, so its name stays.
const WORKER: &str = "worker.js";

/// What pages of other sites name, so that its own name must stay.
pub(crate) const HOST_SCRIPT: &str = "embed.js";

/// Fills the folder `dist` anew from the folder `page`, and from the sheets that the page itself has drawn.
pub(crate) fn write(page: &Path, sheets: &Sheets, dist: &Path) -> Result<()> {
    match fs::remove_dir_all(dist) {
        Err(fault) if fault.kind() != ErrorKind::NotFound => {
            return Err(fault).with_context(|| format!("cannot clear {}", dist.display()));
        }
        _ => fs::create_dir_all(dist)?,
    }
    let (mut assets, mut files, mut worker) = (Vec::new(), Vec::new(), None);
    for (name, mut bytes) in read(page)? {
        if ["boot.js", WORKER, HOST_SCRIPT].contains(&name.as_str()) {
            bytes = shorten::bare(str::from_utf8(&bytes)?).into_bytes();
        }
        if name == WORKER {
            worker = Some(String::from_utf8(bytes)?);
            continue;
        }
        // No page of ours needs it, with a network or without.
        if name == HOST_SCRIPT {
            fs::write(dist.join(name), bytes)?;
            continue;
        }
        let mut file = File::new(name.clone(), &bytes);
        if let Some((stem, kind @ ("js" | "css" | "wasm" | "txt" | "svg"))) = name.rsplit_once('.')
        {
            file.name = format!("{stem}-{}.{kind}", digest::short(&bytes));
            assets.push(Asset {
                plain: name,
                hashed: file.name.clone(),
                integrity: file.integrity.clone(),
            });
        }
        fs::write(dist.join(&file.name), bytes)?;
        files.push(file);
    }
    // Trunk's own index.html names files in its own way.
    let source = fs::read_to_string(paths::root().join(INDEX))?;
    let pages = pages::of(&html::finish(&source, &assets)?, sheets)?;
    let worker = worker.context("the page has no worker")?;
    let (pages, worker) = worker::fill(&worker, pages, files)?;
    for (name, page) in pages {
        fs::write(dist.join(name), page)?;
    }
    fs::write(dist.join(WORKER), worker)?;
    let source = fs::read_to_string(paths::root().join(TABLES))?;
    let looks = |it: &Asset| matches!(it.plain.rsplit_once('.'), Some((_, "css" | "svg")));
    let looks: Vec<_> = assets.into_iter().filter(looks).collect();
    for (name, page) in pages::tables(&html::finish(&source, &looks)?, sheets)? {
        fs::write(dist.join(name), page)?;
    }
    Ok(())
}

/// The files of the page by name, but for its index.html.
fn read(page: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(page)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.file_type()?.is_dir() {
            bail!("the page has a folder {name}, whose files would lack integrity");
        }
        if name != INDEX {
            files.insert(name, fs::read(entry.path())?);
        }
    }
    Ok(files)
}

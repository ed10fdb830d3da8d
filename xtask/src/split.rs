//! Two programs of one: what the first questions need, and what `src/ui/later.rs` marks as following.
//! The second shares memory and functions with the first, so nothing is written twice.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Result, anyhow, bail};

use crate::{paths, step, tools, wasm};

/// The file that follows, as index.html names it.
const LATER: &str = "qadam_later.wasm";

/// Where the splitter would fetch it from, and what compiles it, as it writes them.
const FETCH: &str = "fetch(new URL(\"./split_later.wasm\", import.meta.url))";
const COMPILE: &str = "WebAssembly.instantiateStreaming(src, imports)";

/// Splits what cargo compiled, `program`, into the folder that Trunk filled: `qadam.js`,
/// `qadam_bg.wasm` and `qadam_later.wasm`.
pub(crate) fn page(program: &Path, folder: &Path) -> Result<()> {
    let parts = paths::made().join("split");
    let first = parts.join("qadam.wasm");
    let whole = fs::read(program)?;
    let mut options = wasm_split_cli_support::Options::new(&whole);
    options.output_dir = &parts;
    options.main_out_path = &first;
    options.main_module = "./qadam.js";
    wasm_split_cli_support::transform(options).map_err(|fault| anyhow!("{fault:#}"))?;
    let mut bindgen = Command::new(tools::cargo::wasm_bindgen()?.join("wasm-bindgen"));
    bindgen
        .args(["--target", "web", "--no-typescript"])
        .args(["--remove-name-section", "--remove-producers-section"])
        // The table of functions is what the second program finds the first one's by.
        .arg("--keep-lld-exports")
        .arg("--out-dir")
        .args([folder, &first]);
    step::must("wasm-bindgen", &mut bindgen)?;
    fs::write(
        folder.join(LATER),
        bare(&fs::read(parts.join("split_later.wasm"))?)?,
    )?;
    let (glue, loader) = (folder.join("qadam.js"), parts.join("__wasm_split.js"));
    let joined = join(&fs::read_to_string(&glue)?, &fs::read_to_string(loader)?)?;
    Ok(fs::write(glue, joined)?)
}

/// The module without names.
fn bare(module: &[u8]) -> Result<Vec<u8>> {
    wasm::mapped(module, |id, section| {
        Ok((id != wasm::CUSTOM).then(|| section.to_vec()))
    })
}

/// The script of wasm-bindgen with the splitter's loader in it: one file fewer, which finds what follows
/// on the link that names it, and hands its digest on.
fn join(glue: &str, loader: &str) -> Result<String> {
    let once = |text: &str, from: &str, to: &str| match text.matches(from).count() {
        1 => Ok(text.replace(from, to)),
        count => bail!("the script of the parts holds {from} {count} times"),
    };
    let glue = once(glue, "import * as import1 from \"./__wasm_split.js\"\n", "")?;
    let loader = once(loader, "import { initSync } from \"./qadam.js\";\n", "")?;
    let loader = once(&loader, FETCH, "later()")?;
    let loader = once(
        &loader,
        COMPILE,
        "src.then((it) => __wbg_load(it, imports))",
    )?;
    let loader = once(
        &loader,
        "export const __wasm_split_load_later = ",
        "const load = ",
    )?;
    Ok([
        &glue,
        LINK,
        &loader,
        "const import1 = { __wasm_split_load_later: load };\n",
    ]
    .concat())
}

const LINK: &str = "function later() {
const { href, dataset } = document.querySelector('link[rel=\"later\"]');
return fetch(href, { integrity: dataset.integrity });
}
";

#[cfg(test)]
mod tests {
    use super::{COMPILE, FETCH, bare, join};

    #[test]
    fn the_loader_stands_in_the_script() -> anyhow::Result<()> {
        let glue = "import * as import1 from \"./__wasm_split.js\"\nglue(import1);\n";
        let loader = format!(
            "import {{ initSync }} from \"./qadam.js\";\nexport const __wasm_split_load_later = \
             f({FETCH}, {COMPILE});\n"
        );
        let joined = join(glue, &loader)?;
        assert!(
            !joined.contains("import *") && !joined.contains("export"),
            "{joined}"
        );
        assert!(joined.contains("f(later(), src.then("), "{joined}");
        assert!(join(glue, "").is_err() && join("", &loader).is_err());
        Ok(())
    }

    #[test]
    fn names_go_and_code_stays() -> anyhow::Result<()> {
        let named = b"\0asm\x01\0\0\0\x01\x01\0\0\x02\x01n\x0a\x01\0";
        assert_eq!(bare(named)?, b"\0asm\x01\0\0\0\x01\x01\0\x0a\x01\0");
        assert!(bare(&named[..12]).is_err());
        Ok(())
    }
}

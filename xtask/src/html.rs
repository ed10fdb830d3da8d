//! The finished index.html: plain names become hashed names with integrity. Text in, text out.

use anyhow::{Result, bail};

/// A file that the page loads: what the source calls it, what it is called now, and its digest.
pub(crate) struct Asset {
    pub(crate) plain: String,
    pub(crate) hashed: String,
    pub(crate) integrity: String,
}

/// Renames every asset where an attribute names it, adds its digest there, and drops the lines that only
/// Trunk reads, and indentation. An asset must be named exactly once.
pub(crate) fn finish(source: &str, assets: &[Asset]) -> Result<String> {
    let lines = source.lines().map(str::trim);
    let kept = lines.filter(|line| !line.is_empty() && !line.contains("data-trunk"));
    let mut page = kept.fold(String::new(), |page, line| page + line + "\n");
    for Asset {
        plain,
        hashed,
        integrity,
    } in assets
    {
        let named = format!("=\"{plain}\"");
        match page.matches(&named).count() {
            1 => {}
            0 => bail!("index.html does not name {plain}"),
            _ => bail!("index.html names {plain} more than once"),
        }
        let digest = attribute(plain).map(|it| format!(" {it}=\"{integrity}\""));
        let covered = format!("=\"{hashed}\"{}", digest.unwrap_or_default());
        page = page.replace(&named, &covered);
    }
    if !page.contains("http-equiv=\"Content-Security-Policy\"") {
        bail!("index.html states no Content-Security-Policy");
    }
    Ok(page)
}

/// Where the digest stands: browsers check it themselves, except of the WebAssembly, whose preload has it
/// ignored with a warning, and of the texts, which they do not know; boot.js hands those on to its fetch.
/// An icon has no place for one.
fn attribute(name: &str) -> Option<&'static str> {
    match name.rsplit_once('.') {
        Some((_, "wasm" | "txt")) => Some("data-integrity"),
        Some((_, "svg")) => None,
        _ => Some("integrity"),
    }
}

#[cfg(test)]
mod tests {
    use super::{Asset, finish};

    const POLICY: &str =
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">\n";

    fn sheet() -> [Asset; 1] {
        [Asset {
            plain: "a.css".into(),
            hashed: "a-0f.css".into(),
            integrity: "sha256-x".into(),
        }]
    }

    #[test]
    fn names_become_hashed_and_covered() -> anyhow::Result<()> {
        let source = format!("{POLICY}<link data-trunk rel=\"rust\">\n\n<link href=\"a.css\"/>\n");
        let page = finish(&source, &sheet())?;
        assert_eq!(
            page,
            format!("{POLICY}<link href=\"a-0f.css\" integrity=\"sha256-x\"/>\n")
        );
        Ok(())
    }

    #[test]
    fn a_name_must_stand_there_once() {
        assert!(finish(POLICY, &sheet()).is_err());
        let twice = format!("{POLICY}<a href=\"a.css\"><a href=\"a.css\">");
        assert!(finish(&twice, &sheet()).is_err());
    }

    #[test]
    fn a_page_without_a_policy_is_refused() {
        assert!(finish("<link href=\"a.css\">", &sheet()).is_err());
    }
}

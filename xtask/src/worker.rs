//! The worker that keeps the page's files: what they are called, with which digests, and what the build is
//! called that they make up. Text in, text out.

use anyhow::Result;

use crate::digest;
use crate::pages::{Pages, once};

/// A file as a host serves it.
#[derive(Debug, Clone)]
pub(crate) struct File {
    pub(crate) name: String,
    pub(crate) integrity: String,
}

impl File {
    pub(crate) fn new(name: String, content: &[u8]) -> Self {
        let integrity = digest::integrity(content);
        Self { name, integrity }
    }
}

/// What stands in the places that the build fills, in index.html and in the worker.
const LINK: &str = "<link rel=\"worker\" href=\"worker.js\"";
const BUILD: &str = "const build = \"\";";
const FILES: &str = "const files = [];";

/// The finished pages, which know what build they are of, and the worker, which knows that as well and
/// every file of it. Whatever changes, the worker itself too, makes another build.
pub(crate) fn fill(worker: &str, pages: Pages, mut files: Vec<File>) -> Result<(Pages, String)> {
    let written: String = pages.values().map(String::as_str).collect();
    let build = digest::short(format!("{worker}{written}{}", list(&files)).as_bytes());
    let mut filled = Pages::new();
    for (name, page) in pages {
        let page = once(&page, LINK, &format!("{LINK} data-build=\"{build}\""))?;
        // A host gives its index out under its folder.
        let address = if name == "index.html" { "./" } else { &name };
        files.push(File::new(address.to_owned(), page.as_bytes()));
        filled.insert(name, page);
    }
    let worker = once(worker, BUILD, &format!("const build = \"{build}\";"))?;
    let worker = once(
        &worker,
        FILES,
        &format!("const files = [\n{}];", list(&files)),
    )?;
    Ok((filled, worker))
}

fn list(files: &[File]) -> String {
    let lines = files
        .iter()
        .map(|File { name, integrity }| format!("[\"{name}\", \"{integrity}\"],\n"));
    lines.collect()
}

#[cfg(test)]
mod tests {
    use super::{File, Pages, fill};
    use crate::{digest, paths};

    const PAGE: &str = "<a><link rel=\"worker\" href=\"worker.js\" /><b>";
    const WORKER: &str = "const build = \"\";\nconst files = [];\nf();\n";

    fn files(content: &str) -> Vec<File> {
        vec![
            File::new("a-0f.css".into(), content.as_bytes()),
            File::new("icon.svg".into(), b"icon"),
        ]
    }

    fn pages(page: &str) -> Pages {
        let named = ["index.html", "kk.html"];
        named.map(|name| (name.to_owned(), page.to_owned())).into()
    }

    /// What a filled worker is called.
    fn build(worker: &str, page: &str, files: Vec<File>) -> anyhow::Result<String> {
        let (pages, worker) = fill(worker, pages(page), files)?;
        let build = pages["kk.html"]
            .split('"')
            .nth(5)
            .unwrap_or_default()
            .to_owned();
        assert_eq!(build.len(), 16);
        assert!(worker.starts_with(&format!("const build = \"{build}\";\n")));
        Ok(build)
    }

    #[test]
    fn the_worker_lists_every_file_and_the_finished_page() -> anyhow::Result<()> {
        let (pages, worker) = fill(WORKER, pages(PAGE), files("a"))?;
        let listed = |name: &str, content: &str| {
            format!(
                "[\"{name}\", \"{}\"],\n",
                digest::integrity(content.as_bytes())
            )
        };
        let all = [
            listed("a-0f.css", "a"),
            listed("icon.svg", "icon"),
            listed("./", &pages["index.html"]),
            listed("kk.html", &pages["kk.html"]),
        ]
        .concat();
        assert!(
            worker.ends_with(&format!("\nconst files = [\n{all}];\nf();\n")),
            "{worker}"
        );
        Ok(())
    }

    #[test]
    fn whatever_changes_makes_another_build() -> anyhow::Result<()> {
        let first = build(WORKER, PAGE, files("a"))?;
        assert_eq!(first, build(WORKER, PAGE, files("a"))?);
        let other_worker = WORKER.replace("f()", "g()");
        let other_page = PAGE.replace("<a>", "<c>");
        let mut found = vec![
            first,
            build(WORKER, PAGE, files("b"))?,
            build(WORKER, &other_page, files("a"))?,
            build(&other_worker, PAGE, files("a"))?,
        ];
        found.sort();
        found.dedup();
        assert_eq!(found.len(), 4);
        Ok(())
    }

    #[test]
    fn the_places_must_stand_there_once() {
        for (worker, page) in [
            ("", PAGE),
            (WORKER, ""),
            (&*WORKER.repeat(2), PAGE),
            (WORKER, &*PAGE.repeat(2)),
        ] {
            assert!(fill(worker, pages(page), Vec::new()).is_err());
        }
    }

    #[test]
    fn the_page_and_the_worker_have_the_places() -> anyhow::Result<()> {
        let read = |name: &str| std::fs::read_to_string(paths::root().join(name));
        fill(
            &read("assets/worker.js")?,
            pages(&read("index.html")?),
            files("a"),
        )?;
        Ok(())
    }
}

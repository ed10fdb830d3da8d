//! The page once for every visitor and once for each language, and the tables for browsers that run no
//! scripts: what the page has drawn of itself, set into the files that a host serves. Text in, text out.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

/// Finished files by name.
pub(crate) type Pages = BTreeMap<String, String>;

/// The languages in the order in which the page offers them; the first is that of the source.
const LANGUAGES: [&str; 3] = ["kk", "ru", "en"];

const ROOT: &str = "<html lang=\"kk\">";
const START: &str = "<!-- The start, drawn by the build. -->\n";
const TABLES: &str = "<!-- The tables, drawn by the build. -->\n";

/// What the page has drawn of itself, by name and language, such as `start-kk`.
pub(crate) struct Sheets(BTreeMap<String, String>);

impl Sheets {
    /// Those that lie in a folder.
    pub(crate) fn read(folder: &Path) -> Result<Self> {
        let mut sheets = BTreeMap::new();
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let name = path.file_stem().context("a sheet has no name")?;
            let name = name.to_string_lossy().into_owned();
            sheets.insert(name, fs::read_to_string(path)?);
        }
        Ok(Self(sheets))
    }

    fn get(&self, name: &str, language: &str) -> Result<&str> {
        let name = format!("{name}-{language}");
        let sheet = self.0.get(&name).map(String::as_str);
        sheet.with_context(|| format!("{name} was not drawn"))
    }
}

/// The page for whoever comes, with the start in every language; and in each language, with its own alone.
pub(crate) fn of(source: &str, sheets: &Sheets) -> Result<Pages> {
    let (mut pages, mut all) = (Pages::new(), String::new());
    for language in LANGUAGES {
        let start = sheets.get("start", language)?;
        all += &still(language, &told_apart(start, language));
        let page = headed(source, language, sheets.get("start-head", language)?)?;
        let page = once(&page, START, &still(language, start))?;
        let only = format!("<html lang=\"{language}\" data-only=\"{language}\">");
        let page = once(&page, &format!("<html lang=\"{language}\">"), &only)?;
        pages.insert(format!("{language}.html"), page);
    }
    pages.insert("index.html".to_owned(), once(source, START, &all)?);
    Ok(pages)
}

/// The tables in each language.
pub(crate) fn tables(source: &str, sheets: &Sheets) -> Result<Pages> {
    let mut pages = Pages::new();
    for language in LANGUAGES {
        let page = headed(source, language, sheets.get("tables-head", language)?)?;
        let page = once(&page, TABLES, sheets.get("tables", language)?)?;
        pages.insert(format!("rules-{language}.html"), page);
    }
    Ok(pages)
}

fn still(language: &str, start: &str) -> String {
    format!("<div class=\"still\" lang=\"{language}\">{start}</div>\n")
}

/// The page with the language, the title and the description that are its own.
fn headed(source: &str, language: &str, head: &str) -> Result<String> {
    let page = once(source, ROOT, &format!("<html lang=\"{language}\">"))?;
    let page = without(&page, "<title>", "</title>\n")?;
    let page = without(&page, "<meta\nname=\"description\"", "/>\n")?;
    once(&page, "</head>", &format!("{head}\n</head>"))
}

/// The text without what stands between two marks, marks included.
fn without(text: &str, from: &str, to: &str) -> Result<String> {
    let (before, rest) = text
        .split_once(from)
        .with_context(|| format!("no {from:?}"))?;
    let (_, after) = rest.split_once(to).with_context(|| format!("no {to:?}"))?;
    Ok([before, after].concat())
}

/// HTML with ids of its own, where the same stands in several languages.
fn told_apart(html: &str, language: &str) -> String {
    let ids = html.split(" id=\"").skip(1);
    let ids: Vec<&str> = ids.filter_map(|rest| rest.split('"').next()).collect();
    ids.into_iter().fold(html.to_owned(), |html, id| {
        let html = html.replace(&format!("=\"{id}\""), &format!("=\"{id}-{language}\""));
        html.replace(&format!("=\"#{id}\""), &format!("=\"#{id}-{language}\""))
    })
}

/// The text with a mark replaced, which must stand there once.
pub(crate) fn once(text: &str, from: &str, to: &str) -> Result<String> {
    match text.matches(from).count() {
        1 => Ok(text.replace(from, to)),
        count => bail!("{from:?} stands there {count} times, not once"),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{LANGUAGES, Sheets, of, tables, told_apart};

    const SOURCE: &str = "<html lang=\"kk\">\n<head>\n<title>Q</title>\n<meta\nname=\"description\"\n\
                          content=\"q\"\n/>\n</head>\n<!-- The start, drawn by the build. -->\n</html>\n";

    fn sheets() -> Sheets {
        let named = |language: &&str| {
            ["start-head", "start", "tables-head", "tables"].map(|name| {
                (
                    format!("{name}-{language}"),
                    format!("<i id=\"a\">{name}</i>"),
                )
            })
        };
        Sheets(LANGUAGES.iter().flat_map(named).collect())
    }

    #[test]
    fn every_language_has_a_page_and_one_page_has_all() -> anyhow::Result<()> {
        let pages = of(SOURCE, &sheets())?;
        assert_eq!(pages.len(), 4);
        assert!(pages["ru.html"].starts_with("<html lang=\"ru\" data-only=\"ru\">"));
        assert!(pages["ru.html"].contains("lang=\"ru\"><i id=\"a\">start</i>"));
        assert!(pages["ru.html"].contains("start-head</i>\n</head>"));
        assert!(!pages["ru.html"].contains("lang=\"en\"") && !pages["ru.html"].contains("title"));
        for language in LANGUAGES {
            assert!(pages["index.html"].contains(&format!("<i id=\"a-{language}\">")));
        }
        assert!(pages["index.html"].contains("<title>Q</title>"));
        Ok(())
    }

    #[test]
    fn the_tables_have_a_page_a_language() -> anyhow::Result<()> {
        let source = SOURCE.replace("The start", "The tables");
        let pages = tables(&source, &sheets())?;
        assert!(pages["rules-en.html"].contains("\"a\">tables</i>"));
        assert_eq!(pages.len(), 3);
        Ok(())
    }

    #[test]
    fn a_sheet_or_a_place_that_lacks_is_told() {
        assert!(of(SOURCE, &Sheets(BTreeMap::default())).is_err());
        assert!(of("<html lang=\"kk\">", &sheets()).is_err());
        assert!(tables(SOURCE, &sheets()).is_err());
    }

    #[test]
    fn what_refers_to_an_id_goes_with_it() {
        let html = r##"<a href="#x"><p id="x" class="x-y"><b aria-describedby="x">"##;
        let apart = r##"<a href="#x-ru"><p id="x-ru" class="x-y"><b aria-describedby="x-ru">"##;
        assert_eq!(told_apart(html, "ru"), apart);
    }
}

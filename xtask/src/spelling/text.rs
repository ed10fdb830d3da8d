//! Where texts stand: the files of each language, and the page that the build starts from.

use std::fs;

use anyhow::{Context, Result, bail};

use crate::paths;

const LANGUAGES: [&str; 3] = ["kk", "ru", "en"];

/// What a visitor reads in one place.
pub(super) struct Text {
    pub(super) language: &'static str,
    /// The file, and where in it.
    pub(super) place: String,
    pub(super) said: String,
}

/// Everything that is written in a language.
pub(super) fn all() -> Result<Vec<Text>> {
    let mut texts = Vec::new();
    for language in LANGUAGES {
        let folder = format!("assets/text/{language}");
        for entry in fs::read_dir(paths::root().join(&folder))? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            let file = format!("{folder}/{name}");
            let table: toml::Table = toml::from_str(&read(&file)?).context(file.clone())?;
            messages(&table, language, &file, &mut texts);
        }
    }
    let page = read("index.html")?;
    texts.extend(elements("index.html", &page));
    for file in ["index.html", "assets/app.webmanifest"] {
        texts.extend(description(file, &read(file)?)?);
    }
    Ok(texts)
}

fn read(file: &str) -> Result<String> {
    fs::read_to_string(paths::root().join(file)).with_context(|| file.to_owned())
}

/// The texts of a table and of those within it.
fn messages(table: &toml::Table, language: &'static str, place: &str, texts: &mut Vec<Text>) {
    for (key, value) in table {
        let place = format!("{place} {key}");
        match value {
            toml::Value::Table(inner) => messages(inner, language, &place, texts),
            toml::Value::String(said) => texts.push(Text {
                language,
                place,
                said: said.clone(),
            }),
            _ => {}
        }
    }
}

/// The elements of a page that say in which language they are.
fn elements(file: &str, page: &str) -> Vec<Text> {
    let of = |language| {
        let start = format!(" lang=\"{language}\">");
        let begun = page.split(start.as_str()).skip(1);
        let said = begun.filter_map(|rest| rest.split('<').next());
        let text = move |said: &str| Text {
            language,
            place: file.to_owned(),
            said: said.to_owned(),
        };
        said.map(text).collect::<Vec<_>>()
    };
    LANGUAGES.into_iter().flat_map(of).collect()
}

/// What is said to engines and shops: a sentence in each language, the quoted text after `description"`.
fn description(file: &str, page: &str) -> Result<Vec<Text>> {
    let quoted = page
        .split_once("description\"")
        .and_then(|(_, rest)| rest.split('"').nth(1));
    let sentences: Vec<_> = quoted.context(file.to_owned())?.split(". ").collect();
    if sentences.len() != LANGUAGES.len() {
        bail!("{file}: the description is no sentence in each language: {sentences:?}");
    }
    let texts = LANGUAGES.into_iter().zip(sentences);
    let text = |(language, said): (_, &str)| Text {
        language,
        place: format!("{file} description"),
        said: said.to_owned(),
    };
    Ok(texts.map(text).collect())
}

#[cfg(test)]
mod tests {
    use super::{description, elements};

    #[test]
    fn elements_are_found_by_their_language() {
        let page = r#"<link hreflang="kk" href="a"><p lang="ru">Да.</p><p lang="kk">Иә.</p>"#;
        let found: Vec<_> = elements("page", page)
            .into_iter()
            .map(|text| (text.language, text.said))
            .collect();
        assert_eq!(found, [("kk", "Иә.".to_owned()), ("ru", "Да.".to_owned())]);
    }

    #[test]
    fn a_description_is_a_sentence_in_each_language() -> anyhow::Result<()> {
        let texts = description("page", r#"name="description" content="Бір. Два. Three.""#)?;
        let found: Vec<_> = texts
            .iter()
            .map(|text| (text.language, &*text.said))
            .collect();
        assert_eq!(found, [("kk", "Бір"), ("ru", "Два"), ("en", "Three.")]);
        assert!(description("page", r#""description": "One.""#).is_err());
        Ok(())
    }
}

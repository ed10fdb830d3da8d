//! The letters and signs that each language has, whole and of one alphabet: what only looks like them cannot be
//! searched for, read aloud or spelt.

use std::collections::BTreeMap;

use super::{TEXTS, every};

const RUSSIAN: &str = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
const KAZAKH: &str = "әғқңөұүһі";
/// Beside letters and digits; a language adds its quotes.
const SIGNS: &str = " \u{a0}.,:;?…()+-–—%/→@_={}";

/// Cyrillic letters, and Latin ones of the same looks in the same places.
const CYRILLIC: &str = "АВЕКМНОРСТХУІаеорсхуі";
const LATIN: &str = "ABEKMHOPCTXYIaeopcxyi";

fn is_cyrillic(it: char) -> bool {
    ('\u{400}'..='\u{52f}').contains(&it)
}

fn is_latin(it: char) -> bool {
    it.is_ascii_alphabetic()
}

/// The source's own words, quoted in every language, and what languages call themselves.
fn is_quoted(key: &str) -> bool {
    key == "conflict.celi-misprint.text" || key.starts_with("app.language-")
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|it: char| !it.is_alphabetic())
        .filter(|word| !word.is_empty())
}

#[test]
fn letters_are_of_one_alphabet() {
    every(|language, key, text| {
        for word in words(text) {
            if word.contains(is_cyrillic) && word.contains(is_latin) {
                return Err(format!("mixes alphabets in {word}"));
            }
        }
        let kazakh = text
            .to_lowercase()
            .contains(['ә', 'ғ', 'қ', 'ң', 'ө', 'ұ', 'ү', 'һ', 'і']);
        match language {
            "en" if text.contains(is_cyrillic) && !is_quoted(key) => {
                Err("is not English".to_owned())
            }
            "ru" if kazakh && !is_quoted(key) => Err("is not Russian".to_owned()),
            "kk" if text.to_lowercase().contains(['ё', 'щ', 'ъ']) => {
                Err("looks Russian".to_owned())
            }
            _ => Ok(()),
        }
    });
}

#[test]
fn letters_and_signs_are_those_of_the_language() {
    every(|language, key, text| {
        let own = match language {
            "en" => "“”’¶",
            _ => "«»№",
        };
        let known = |it: char| {
            let small = it.to_lowercase().next().unwrap_or(it);
            let cyrillic = RUSSIAN.contains(small) || KAZAKH.contains(small);
            it.is_ascii_alphanumeric()
                || SIGNS.contains(it)
                || own.contains(it)
                || cyrillic && (language != "en" || is_quoted(key))
        };
        match text.chars().find(|it| !known(*it)) {
            Some(stranger) => Err(format!("has {stranger:?}, U+{:04X}", u32::from(stranger))),
            None => Ok(()),
        }
    });
}

#[test]
fn single_letters_are_no_lookalikes() {
    every(|language, _, text| {
        let mut before = "";
        for word in words(text) {
            let at = word.as_ptr() as usize - text.as_ptr() as usize;
            let (left, right) = (&text[..at], &text[at + word.len()..]);
            // Ctrl+C, room 115B, TOPIK I.
            let beside_latin = left.ends_with(|it: char| it == '+' || it.is_ascii_digit())
                || before.contains(is_latin);
            let numbered = right.starts_with(|it: char| it.is_ascii_digit());
            let lone = word.chars().nth(1).is_none();
            if lone && numbered && word.contains(is_cyrillic) {
                return Err(format!("has a Cyrillic {word} before a figure"));
            }
            let like = lone && LATIN.contains(word) && !numbered && !beside_latin;
            if language != "en" && like {
                return Err(format!("has a Latin {word}"));
            }
            before = word;
        }
        Ok(())
    });
}

/// A word as it looks.
fn looks(word: &str) -> String {
    let latin = |it: char| {
        let mut pairs = CYRILLIC.chars().zip(LATIN.chars());
        pairs.find(|(like, _)| *like == it).map_or(it, |it| it.1)
    };
    word.chars().map(latin).collect()
}

#[test]
fn words_that_look_the_same_are_the_same() {
    for (language, messages) in &TEXTS.languages {
        let mut seen = BTreeMap::new();
        for word in messages.iter().flat_map(|text| words(text)) {
            if word.chars().nth(1).is_some() {
                let first = *seen.entry(looks(word)).or_insert(word);
                assert_eq!(first, word, "{language} has a word in two alphabets");
            }
        }
    }
}

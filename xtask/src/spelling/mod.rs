//! The spelling of every text that a visitor reads, in the three languages.
//!
//! A word is right if Debian's dictionary of its language knows it, or one of our lists: `tests/spelling/kk.txt`
//! and its sisters for the words of a language, `names.txt` for names, which are the same in all of them. A line
//! of a list that excuses no word is a fault too.

mod dictionary;
mod list;
mod text;
mod word;

use std::collections::BTreeMap;

use anyhow::Result;

use dictionary::{DICTIONARIES, Dictionary};
use list::List;
use text::Text;
use word::Word;

/// Names, whatever the language.
const NAMES: &str = "names";

/// Says what is wrong, and whether nothing is.
pub(crate) fn holds() -> Result<bool> {
    let faults = faults(&text::all()?)?;
    for fault in &faults {
        println!("{fault}");
    }
    Ok(faults.is_empty())
}

fn faults(texts: &[Text]) -> Result<Vec<String>> {
    let mut faults = Vec::new();
    let mut names = List::read(NAMES)?;
    for dictionary in &DICTIONARIES {
        let mut list = List::read(dictionary.language)?;
        let strange = strange(texts, dictionary, &mut [&mut list, &mut names])?;
        faults.extend(told(&strange, dictionary)?);
        faults.extend(list.faults());
    }
    faults.extend(names.faults());
    Ok(faults)
}

/// The words that neither the dictionary nor the lists know, each with the texts that it stands in.
fn strange<'a>(
    texts: &'a [Text],
    dictionary: &Dictionary,
    lists: &mut [&mut List],
) -> Result<BTreeMap<Word<'a>, Vec<&'a Text>>> {
    let mut words: BTreeMap<Word, Vec<_>> = BTreeMap::new();
    for text in texts {
        for word in word::all(&text.said) {
            if dictionary.serves(text.language, word.letters) {
                words.entry(word).or_default().push(text);
            }
        }
    }
    let unknown = dictionary.unknown(words.keys().map(|word| word.letters))?;
    words.retain(|word, _| {
        unknown.contains(word.letters) && !lists.iter_mut().any(|list| list.excuses(word))
    });
    Ok(words)
}

/// A sentence for each strange word: where it stands, and what it may have been meant to be.
fn told(strange: &BTreeMap<Word, Vec<&Text>>, dictionary: &Dictionary) -> Result<Vec<String>> {
    let words: Vec<_> = strange.keys().map(|word| word.letters).collect();
    let nearest = dictionary.nearest(&words)?;
    let sentences = strange.iter().flat_map(|(Word { letters, .. }, texts)| {
        let ideas = nearest.get(*letters).map_or("no idea", String::as_str);
        let places = texts
            .iter()
            .map(|text| format!("    {}: {}", text.place, text.said));
        [format!("{letters}? ({ideas})")].into_iter().chain(places)
    });
    Ok(sentences.collect())
}

//! Quotes, dashes and spaces as each language has them.

use super::{every, plural_stem, without};

/// No-break space.
const NBSP: char = '\u{a0}';

/// Words that stay on the line of their number; each counts with whatever ends it.
const UNITS: [(&str, &[&str]); 3] = [
    (
        "kk",
        &[
            "ай",
            "айда",
            "айдан",
            "айдың",
            "айға",
            "жыл",
            "күн",
            "балл",
            "сұрақ",
            "тамыз",
            "қараша",
            "таңбаға",
            "МБ",
            "см",
        ],
    ),
    (
        "ru",
        &[
            "месяц",
            "год",
            "года",
            "лет",
            "день",
            "дня",
            "дней",
            "балл",
            "балла",
            "баллов",
            "вопрос",
            "знаков",
            "вузов",
            "МБ",
            "см",
        ],
    ),
    (
        "en",
        &[
            "month",
            "months",
            "year",
            "years",
            "day",
            "days",
            "point",
            "points",
            "question",
            "questions",
            "characters",
            "universities",
            "MB",
            "cm",
        ],
    ),
];

#[test]
fn quotes_are_those_of_the_language() {
    every(|language, _, text| {
        without(text, &["\"", "'", "`", "''", "<<", ">>"])?;
        let (foreign, pairs): (&[&str], &[(char, char)]) = match language {
            "en" => (&["«", "»", "„", "‘"], &[('“', '”')]),
            _ => (&["“", "”", "‘", "’"], &[('«', '»')]),
        };
        without(text, foreign)?;
        for (open, close) in pairs {
            if text.matches(*open).count() != text.matches(*close).count() {
                return Err(format!("{open} and {close} do not match"));
            }
        }
        Ok(())
    });
}

#[test]
fn nothing_is_shouted() {
    every(|_, _, text| {
        without(text, &["!", "?!", "..."])?;
        let letters = |word: &str| word.chars().filter(|it| it.is_alphabetic()).count();
        let loud = |word: &str| letters(word) > 8 && word.chars().all(|it| !it.is_lowercase());
        match text.split([' ', NBSP, '-']).find(|word| loud(word)) {
            Some(word) => Err(format!("shouts {word}")),
            None => Ok(()),
        }
    });
}

#[test]
fn spaces_are_single_and_in_their_place() {
    every(|_, _, text| {
        if text.trim() != text {
            return Err("begins or ends with a space".to_owned());
        }
        let plain = text.replace(NBSP, " ");
        without(
            &plain,
            &[
                "  ", "\t", " ,", " .", " ;", " :", " ?", " )", "( ", " »", "« ", " ”", "“ ",
            ],
        )
    });
}

#[test]
fn dashes_are_dashes() {
    every(|_, _, text| {
        without(text, &[" - ", "--", " – ", " -\u{a0}", "\u{a0}- "])?;
        // A dash never begins a line; within a range it is short and stands close.
        without(text, &[" —"])?;
        let close = |(at, _): (usize, &str)| {
            let before = text[..at].chars().next_back();
            let after = text[at + '—'.len_utf8()..].chars().next();
            before != Some(NBSP) || !matches!(after, Some(' ' | NBSP))
        };
        match text.match_indices('—').find(|place| close(*place)) {
            Some(_) => Err("has a dash without its spaces".to_owned()),
            None => Ok(()),
        }
    });
}

#[test]
fn ranges_have_short_dashes() {
    every(|_, _, text| {
        // What falls is no range but the number of a clause: 22-1.
        let rises = |(at, _): (usize, &str)| {
            let before = text[..at].rsplit(|it: char| !it.is_ascii_digit()).next();
            let after = text[at + 1..].split(|it: char| !it.is_ascii_digit()).next();
            let number = |digits: Option<&str>| digits?.parse::<u32>().ok();
            matches!((number(before), number(after)), (Some(first), Some(last)) if first < last)
        };
        let named = without(text, &["}-{", "}-0"]);
        match text.match_indices('-').find(|place| rises(*place)) {
            Some(_) => Err("has a range with a hyphen".to_owned()),
            None => named,
        }
    });
}

#[test]
fn signs_hold_on_to_their_numbers() {
    every(|_, _, text| {
        for sign in ['№', '§', '¶'] {
            let mut after = text
                .match_indices(sign)
                .filter_map(|(at, _)| text[at + sign.len_utf8()..].chars().next());
            if after.any(|next| next != NBSP && next != sign) {
                return Err(format!("{sign} may part from its number"));
            }
        }
        // Items of the rules in Russian: «п. 7», «пп. 12 и 20», «подп. 2)».
        for short in ["п. ", "пп. ", "подп. ", "ст. "] {
            let mut places = text.match_indices(short);
            if places.any(|(at, _)| !text[..at].ends_with(char::is_alphabetic)) {
                return Err(format!("{short:?} may part from its number"));
            }
        }
        Ok(())
    });
}

#[test]
fn numbers_hold_on_to_their_units() {
    every(|language, key, text| {
        let units = UNITS
            .iter()
            .find(|(known, _)| *known == language)
            .map_or(&[][..], |it| it.1);
        for (at, _) in text.match_indices(' ') {
            let number = text[..at].ends_with(|it: char| it.is_ascii_digit() || it == '}');
            let word = text[at + 1..].split(|it: char| !it.is_alphabetic()).next();
            let word = word.unwrap_or_default();
            let counted = plural_stem(key).is_some() && text[..at].ends_with("{n}");
            if number && !word.is_empty() && (counted || units.contains(&word)) {
                return Err(format!("a number may part from {word}"));
            }
        }
        Ok(())
    });
}

#[test]
fn sentences_end_and_labels_do_not() {
    every(|_, key, text| {
        let last = key.rsplit('.').next().unwrap_or_default();
        let area = key.split('.').next().unwrap_or_default();
        let of_rules = !["question", "result", "start"].contains(&area);
        let sentence =
            of_rules && ["text", "asked", "help", "why", "sentence", "summary"].contains(&last);
        let label = ["name", "title", "short", "result"].contains(&last);
        let ends = text.ends_with(['.', '?', '…']);
        match (sentence, label) {
            (true, _) if !ends => Err("has no end".to_owned()),
            (_, true) if text.ends_with('.') => Err("is no sentence and ends like one".to_owned()),
            _ => Ok(()),
        }
    });
}

#[test]
fn brackets_and_braces_match() {
    every(|_, _, text| {
        if text.matches('{').count() != text.matches('}').count() {
            return Err("has a brace too many".to_owned());
        }
        // A bracket may close the number of an item: «2) тармақша».
        let items = text.matches(')').count();
        let opened = text.matches('(').count();
        let numbered = text
            .match_indices(')')
            .filter(|(at, _)| text[..*at].ends_with(|it: char| it.is_ascii_digit() || it == '}'));
        if items < opened || items - opened > numbered.count() {
            return Err("has a bracket too many".to_owned());
        }
        Ok(())
    });
}

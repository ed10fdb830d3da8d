//! Rules as people write them become rule trees; shared rules are put in where they are used.

use super::authored::{self, Authored};
use super::bands::{self, Place, Terms};
use super::{Problem, files::Desk, resolve};
use crate::rulebook::{
    Amount, ConflictId, FactId, Kind, Minimum, Outcome, PartId, Points, Rule, Rulebook, Scale,
};

/// Where a rule stands: file and id of its requirement.
type At<'a> = (&'a str, &'a str);

/// Makes a rule tree. A rule that is none of the kinds is noted and stands as unmet.
pub(super) fn rule(
    it: &authored::Rule,
    at: At,
    authored: &Authored,
    book: &Rulebook,
    desk: &mut Desk,
) -> Rule {
    nested(it, at, authored, book, desk, 0)
}

fn nested(
    it: &authored::Rule,
    at: At,
    authored: &Authored,
    book: &Rulebook,
    desk: &mut Desk,
    depth: u8,
) -> Rule {
    const DEEPEST: u8 = 12;
    let kinds = [
        it.r#use.is_some(),
        it.all.is_some(),
        it.any.is_some(),
        it.always.is_some(),
        it.fact.is_some(),
        it.certificates.is_some(),
        it.total.is_some(),
    ];
    if kinds.iter().filter(|kind| **kind).count() != 1 || depth > DEEPEST {
        desk.fault(
            at.0,
            at.1,
            Problem::Shape("exactly one of use, all, any, always, fact, certificates, total"),
        );
        return Rule::Always(Outcome::UNMET);
    }
    let parts = |parts: &[authored::Rule], desk: &mut Desk| {
        parts
            .iter()
            .map(|part| nested(part, at, authored, book, desk, depth + 1))
            .collect()
    };
    if let Some(name) = &it.r#use {
        let Some(shared) = authored.rules.rules.get(name) else {
            desk.fault(at.0, at.1, Problem::Unknown("rule", name.clone()));
            return Rule::Always(Outcome::UNMET);
        };
        return nested(
            shared,
            ("rules.toml", name),
            authored,
            book,
            desk,
            depth + 1,
        );
    }
    if let Some(all) = &it.all {
        return Rule::All(parts(all, desk));
    }
    if let Some(any) = &it.any {
        return Rule::Any(parts(any, desk));
    }
    let conflicts = resolve::conflict_names(authored);
    let place = Place {
        file: at.0,
        id: at.1,
        conflicts: &conflicts,
    };
    if let Some(always) = &it.always {
        return Rule::Always(bands::outcome(always, &place, desk));
    }
    let in_language = it
        .in_language
        .as_ref()
        .map(|path| resolve::find_fact(book, path, at.0, at.1, desk));
    if let Some(table) = &it.certificates {
        return Rule::Certificates {
            table: resolve::find_table(book, table, at.0, at.1, desk),
            in_language,
        };
    }
    if let Some(path) = &it.fact {
        let fact = resolve::find_fact(book, path, at.0, at.1, desk);
        let written = toml::Value::Table(it.is.clone().unwrap_or_default());
        let judgement = bands::judgement(&written, &terms(book, fact), &place, desk);
        return Rule::Fact {
            fact,
            judgement,
            in_language,
        };
    }
    Rule::Points(points(it, &place, book, desk))
}

/// The terms in which the values of a fact are written.
fn terms(book: &Rulebook, fact: FactId) -> Terms<'_> {
    let named = |names: Vec<&'static str>, word| {
        let greatest = Amount::whole(i32::try_from(names.len()).unwrap_or(1) - 1);
        Terms {
            scale: Scale {
                least: Amount(0),
                greatest,
                step: Amount::whole(1),
            },
            word,
            names,
            first: 0,
        }
    };
    match &book.fact(fact).kind {
        Kind::Choice(words) => {
            let greatest = Amount::whole(i32::from(resolve::byte(words.len())) - 1);
            let scale = Scale {
                least: Amount(0),
                greatest,
                step: Amount::whole(1),
            };
            Terms {
                scale,
                word: None,
                names: words.iter().map(|word| &**word).collect(),
                first: 0,
            }
        }
        Kind::Number { scale, word } => Terms {
            scale: *scale,
            word: word.as_deref(),
            names: Vec::new(),
            first: 0,
        },
        Kind::LanguageTest { word } => {
            let greatest = Amount::whole(i32::from(resolve::byte(book.levels.len())));
            let scale = Scale {
                least: Amount::whole(1),
                greatest,
                step: Amount::whole(1),
            };
            Terms {
                scale,
                word: Some(&**word),
                names: book.levels.iter().map(|level| &**level).collect(),
                first: 1,
            }
        }
        Kind::Scores { word, .. } => named(vec!["taken"], Some(&**word)),
        Kind::Flag => named(vec!["no", "yes"], None),
        Kind::Certificates => named(vec!["stated"], None),
    }
}

fn points(it: &authored::Rule, place: &Place, book: &Rulebook, desk: &mut Desk) -> Points {
    let exam = it
        .exam
        .as_ref()
        .map(|path| resolve::find_fact(book, path, place.file, place.id, desk));
    let lenient = |name: &str, desk: &mut Desk| -> Option<ConflictId> {
        bands::conflict_id(it.lenient.get(name)?, place, desk)
    };
    let amount = |number: f64, desk: &mut Desk| {
        Amount::from_number(number).unwrap_or_else(|| {
            desk.fault(
                place.file,
                place.id,
                Problem::Malformed("number", number.to_string()),
            );
            Amount::default()
        })
    };
    let minimums = it.minimums.iter().flatten();
    for name in it.lenient.keys().chain(&it.waived) {
        if name != "total" && !it.minimums.iter().flatten().any(|(part, _)| part == name) {
            desk.fault(place.file, place.id, Problem::Unknown("part", name.clone()));
        }
    }
    let mut parts = Vec::new();
    for (name, least) in minimums {
        let sat = exam.and_then(|exam| resolve::exam_part(book, exam, name));
        if exam.is_some() && sat.is_none() || !book.parts.iter().any(|part| **part == **name) {
            desk.fault(place.file, place.id, Problem::Unknown("part", name.clone()));
        }
        let least = amount(*least, desk);
        let scale = exam
            .zip(sat)
            .and_then(|(exam, index)| part_scale(book, exam, index));
        if scale.is_some_and(|scale| !scale.contains(least)) {
            desk.fault(
                place.file,
                place.id,
                Problem::NeverDecides(format!("the minimum {least} of {name}")),
            );
        }
        let waived = (it.waived.as_ref() == Some(name))
            .then(|| scale.map(|scale| scale.greatest))
            .flatten();
        let part = PartId(resolve::byte(resolve::part_index(book, name)));
        parts.push(Minimum {
            part,
            sat,
            least,
            lenient: lenient(name, desk),
            waived,
        });
    }
    parts.sort_by_key(|minimum| (minimum.sat, minimum.part.0));
    let credits = it
        .credits
        .iter()
        .filter_map(|name| resolve::find_conversion(book, name, place.file, place.id, desk));
    let credits = credits.collect();
    let total = amount(it.total.unwrap_or_default(), desk);
    Points {
        exam,
        minimums: parts,
        total,
        lenient: lenient("total", desk),
        credits,
    }
}

fn part_scale(book: &Rulebook, exam: FactId, index: u8) -> Option<Scale> {
    match &book.fact(exam).kind {
        Kind::Scores { parts, .. } => parts.get(usize::from(index)).map(|part| part.scale),
        _ => None,
    }
}

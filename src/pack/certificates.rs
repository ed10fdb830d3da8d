//! Tests, and the tables that judge their results.

use super::authored::{self, Authored};
use super::bands::{self, Terms};
use super::desk::Desk;
use super::names::{self, find};
use super::place::Place;
use super::{Problem, facts, fields};
use crate::rulebook::{Judgement, Reported, Rulebook, Table, Test, byte};

/// All tests whose certificates can be stated.
pub(super) fn tests(authored: &Authored, desk: &mut Desk) -> Vec<Test> {
    let tests = authored.certificates.test.iter().enumerate();
    let tests = tests.map(|(index, it)| {
        test(
            it,
            authored,
            &Place::item("certificates.toml", &it.id, "test", index),
            desk,
        )
    });
    tests.collect()
}

fn test(it: &authored::Test, authored: &Authored, place: &Place, desk: &mut Desk) -> Test {
    let certificates = &authored.certificates;
    let language = (it.language != "stated").then(|| {
        let known = certificates.languages.iter().map(String::as_str);
        find(
            "language",
            known,
            &it.language,
            &place.within("language"),
            desk,
        )
    });
    let reported = match it.reported.as_str() {
        "score" => Reported::Score,
        "cefr" => Reported::Cefr,
        "level" => Reported::Level,
        other => {
            let problem = Problem::Malformed("kind of result", other.to_owned());
            desk.fault(&place.within("reported"), problem);
            Reported::Score
        }
    };
    let may: &[&str] = if reported == Reported::Score {
        &["step"]
    } else {
        &[]
    };
    fields::check(&[("step", it.step.is_some())], &[], may, place, desk);
    let levels = (reported == Reported::Cefr).then_some(certificates.levels.as_slice());
    Test {
        id: it.id.as_str().into(),
        language: language.flatten().map(byte),
        reported,
        scale: facts::scale(&it.range, it.step, levels, place, desk),
    }
}

/// All tables.
pub(super) fn tables(authored: &Authored, book: &Rulebook, desk: &mut Desk) -> Vec<Table> {
    let tables = authored.tables.table.iter().enumerate();
    let tables = tables.map(|(index, it)| {
        table(
            it,
            book,
            &Place::item("tables.toml", &it.id, "table", index),
            desk,
        )
    });
    tables.collect()
}

fn table(it: &authored::Table, book: &Rulebook, place: &Place, desk: &mut Desk) -> Table {
    let rows = place.within("rows");
    for name in it.rows.keys() {
        names::test(book, name, &rows.within(name), desk);
    }
    if it.sources.is_empty() {
        desk.fault(place, Problem::NoSource);
    }
    if it.others.is_some()
        && book
            .tests
            .iter()
            .all(|test| it.rows.contains_key(&*test.id))
    {
        desk.fault(
            &place.within("others"),
            Problem::NeverDecides("`others`".to_owned()),
        );
    }
    Table {
        id: it.id.as_str().into(),
        sources: names::clauses(book, &it.sources, &place.within("sources"), desk).into(),
        rows: book
            .tests
            .iter()
            .map(|test| row(it, test, book, place, desk))
            .collect(),
    }
}

fn row(
    it: &authored::Table,
    test: &Test,
    book: &Rulebook,
    place: &Place,
    desk: &mut Desk,
) -> Judgement {
    let own = it
        .rows
        .get(&*test.id)
        .map(|row| (row, place.within("rows").within(test.id)));
    let others = || it.others.as_ref().map(|row| (row, place.within("others")));
    let Some((written, place)) = own.or_else(others) else {
        desk.fault(
            &place.within("rows"),
            Problem::NotJudged(test.id.to_string()),
        );
        return Judgement {
            word: None,
            bands: Vec::new().into(),
        };
    };
    if desk.doubts("certificates.toml", &test.id) {
        return Judgement {
            word: None,
            bands: Vec::new().into(),
        };
    }
    let judgement = bands::judgement(written, &terms(book, test), &place, book, desk);
    if judgement
        .bands
        .windows(2)
        .any(|pair| pair[1].outcome.level < pair[0].outcome.level)
    {
        desk.fault(&place, Problem::Falls(test.id.to_string()));
    }
    judgement
}

/// The terms in which results of a test are written.
pub(super) fn terms<'a>(book: &'a Rulebook, test: &Test) -> Terms<'a> {
    let cefr = test.reported == Reported::Cefr;
    let levels = book.levels.iter().filter(|_| cefr);
    Terms {
        scale: test.scale,
        word: None,
        names: levels.map(|it| &**it).collect(),
        first: 1,
    }
}

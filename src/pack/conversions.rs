//! Conversions of certificates and exams into points, and what is reported of them.

use super::authored::{self, Authored};
use super::desk::Desk;
use super::names::{self, find};
use super::place::Place;
use super::{Problem, fields, steps};
use crate::rulebook::{Basis, Block, ClauseId, Conversion, FactId, Kind, PartId, Report, Rulebook};

const FILE: &str = "conversions.toml";

/// All conversions.
pub(super) fn all(authored: &Authored, book: &Rulebook, desk: &mut Desk) -> Vec<Conversion> {
    let conversions = authored.conversions.conversion.iter().enumerate();
    let conversions = conversions.map(|(index, it)| {
        conversion(
            it,
            book,
            &Place::item(FILE, &it.id, "conversion", index),
            desk,
        )
    });
    conversions.collect()
}

fn conversion(
    it: &authored::Conversion,
    book: &Rulebook,
    place: &Place,
    desk: &mut Desk,
) -> Conversion {
    let clauses = book.clauses.iter().map(|clause| &*clause.id);
    let source = it
        .source
        .as_ref()
        .map(|source| find("clause", clauses, source, &place.within("source"), desk).unwrap_or(0));
    if source.is_none() {
        desk.fault(place, Problem::NoSource);
    }
    let from = names::fact(book, &it.from, &place.within("from"), desk);
    let convertible = from.filter(|from| is_convertible(book, *from, place, desk));
    // Without the choices by which conversions are looked up no word can be told wrong.
    let looked_up = !desk.doubts(FILE, "");
    let unless = it.unless.as_ref().filter(|_| looked_up).and_then(|word| {
        names::choice(book, book.instruction, word, &place.within("unless"), desk)
    });
    let blocks = it.block.iter().enumerate().filter_map(|(index, it)| {
        let place = place.within("block").within(index);
        Some(block(it, convertible?, book, &place, desk))
    });
    Conversion {
        id: it.id.as_str().into(),
        source: ClauseId::from(source.unwrap_or(0)),
        from: from.unwrap_or(FactId(0)),
        whole: it.whole,
        unless,
        blocks: blocks.collect(),
    }
}

/// Whether a fact has results that can be looked up.
fn is_convertible(book: &Rulebook, from: FactId, place: &Place, desk: &mut Desk) -> bool {
    let fact = book.fact(from);
    if matches!(fact.kind, Kind::Certificates | Kind::Scores { .. }) {
        return !desk.doubts("facts.toml", &fact.path);
    }
    let problem = Problem::Malformed("exam or list of certificates", fact.path.to_string());
    desk.fault(&place.within("from"), problem);
    false
}

fn block(
    it: &authored::Block,
    from: FactId,
    book: &Rulebook,
    place: &Place,
    desk: &mut Desk,
) -> Block {
    let exam = matches!(book.fact(from).kind, Kind::Scores { .. });
    let needs = if exam { "rows" } else { "certificates" };
    let written = [
        ("certificates", !it.certificates.is_empty()),
        ("rows", !it.rows.is_empty()),
    ];
    fields::check(&written, &[needs], &[], place, desk);
    let looked_up = !desk.doubts(FILE, "");
    let fields = it.fields.iter().filter(|_| looked_up).enumerate();
    let fields = fields.filter_map(|(index, word)| {
        let place = place.within("fields").within(index);
        names::choice(book, book.field, word, &place, desk)
    });
    let fields = fields.collect();
    let basis = if exam {
        Basis::Scores(steps::rows(&it.rows, from, book, &place.within("rows"), desk).into())
    } else {
        let mut tests = Vec::new();
        for (name, written) in &it.certificates {
            let place = place.within("certificates").within(name);
            if let Some(test) = names::test(book, name, &place, desk) {
                let printed = &book.tests[test.index()];
                let steps = steps::steps(written, printed, book, &place, desk);
                tests.push((test, steps.into()));
            }
        }
        tests.sort_by_key(|(test, _)| *test);
        Basis::Certificates(tests.into())
    };
    Block {
        gives: PartId::from(names::part_index(book, &it.gives)),
        fields,
        basis,
    }
}

/// All that an assessment reports.
pub(super) fn reports(authored: &Authored, book: &Rulebook, desk: &mut Desk) -> Vec<Report> {
    let reports = authored.conversions.report.iter().enumerate();
    let reports = reports.map(|(index, it)| {
        let place = Place::item(FILE, &it.id, "report", index);
        let parts = book.parts.iter().map(|part| &**part);
        let gives = find("part", parts, &it.gives, &place.within("gives"), desk);
        let of = names::conversions(book, &it.of, &place.within("of"), desk);
        for conversion in of
            .iter()
            .map(|id| &authored.conversions.conversion[id.index()])
        {
            let to_it = conversion.block.iter().any(|block| block.gives == it.gives);
            if gives.is_some() && !to_it {
                let problem = Problem::Malformed("conversion to it", conversion.id.clone());
                desk.fault(&place.within("of"), problem);
            }
        }
        Report {
            id: it.id.as_str().into(),
            gives: PartId::from(gives.unwrap_or(0)),
            of: of.into(),
        }
    });
    reports.collect()
}

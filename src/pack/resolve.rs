//! Names into ids: the authored files become a rule book.

use super::authored::{self, Authored};
use super::bands::{self, Place, Terms};
use super::{Problem, figures, files::Desk, rules};
use crate::rulebook::{
    Absence, Amount, Basis, Block, Clause, ClauseId, Conflict, Conversion, ConversionId, Document,
    Fact, FactId, Kind, Note, Part, PartId, Pathway, PathwayId, Report, Reported, Requirement,
    Route, Row, Rulebook, Scale, Step, Table, TableId, Test, TestId,
};

/// Makes the rule book; what a name does not lead to is noted and left out.
pub(super) fn rulebook(authored: &Authored, desk: &mut Desk) -> Rulebook {
    let mut book = foundations(authored, desk);
    book.tables = authored
        .tables
        .table
        .iter()
        .map(|table| self::table(table, authored, &book, desk))
        .collect();
    book.conversions = authored
        .conversions
        .conversion
        .iter()
        .map(|it| conversion(it, &book, desk))
        .collect();
    book.reports = authored
        .conversions
        .report
        .iter()
        .map(|report| self::report(report, &book, desk))
        .collect();
    book.conflicts = authored
        .conflicts
        .conflict
        .iter()
        .map(|it| conflict(it, authored, &book, desk))
        .collect();
    book.pathways = authored
        .pathways
        .iter()
        .map(|(file, it)| pathway(file, it, authored, &book, desk))
        .collect();
    book
}

/// Everything that stands by itself: documents, clauses, levels, languages, facts, tests.
fn foundations(authored: &Authored, desk: &mut Desk) -> Rulebook {
    let certificates = &authored.certificates;
    let parts = part_names(authored);
    let facts: Vec<Fact> = authored
        .facts
        .fact
        .iter()
        .map(|it| fact(it, &parts, certificates, desk))
        .collect();
    let position = |path: &str| {
        facts
            .iter()
            .position(|fact| &*fact.path == path)
            .map(FactId::from_index)
    };
    let by_path = |path: &str, desk: &mut Desk| {
        let found = position(path);
        if found.is_none() {
            desk.fault(
                "conversions.toml",
                path,
                Problem::Unknown("fact", path.to_owned()),
            );
        }
        found.unwrap_or(FactId(0))
    };
    let field = by_path(&authored.conversions.field, desk);
    let instruction = by_path(&authored.conversions.instruction, desk);
    let documents = authored.edition.document.iter().map(|it| Document {
        id: it.id.as_str().into(),
        adopted: it.adopted.as_deref().map(Into::into),
        minutes: it.minutes,
    });
    let documents: Vec<Document> = documents.collect();
    let clauses = authored.sources.clause.iter().map(|it| {
        let document = documents
            .iter()
            .position(|document| *document.id == it.document);
        if document.is_none() {
            desk.fault(
                "sources.toml",
                &it.id,
                Problem::Unknown("document", it.document.clone()),
            );
        }
        Clause {
            id: it.id.as_str().into(),
            document: byte(document.unwrap_or(0)),
            place: it.place.as_str().into(),
            numbers: [it.n.as_str().into(), it.m.as_str().into()],
        }
    });
    let clauses = clauses.collect();
    let tests = certificates
        .test
        .iter()
        .map(|it| test(it, certificates, desk))
        .collect();
    Rulebook {
        edition: authored.edition.id.as_str().into(),
        checked: authored.edition.checked.as_str().into(),
        documents,
        clauses,
        conflicts: Vec::new(),
        levels: certificates
            .levels
            .iter()
            .map(|it| it.as_str().into())
            .collect(),
        languages: certificates
            .languages
            .iter()
            .map(|it| it.as_str().into())
            .collect(),
        parts: parts.iter().map(|it| it.as_str().into()).collect(),
        certificates: facts
            .iter()
            .position(|fact| fact.kind == Kind::Certificates)
            .map(FactId::from_index),
        facts,
        tests,
        tables: Vec::new(),
        conversions: Vec::new(),
        reports: Vec::new(),
        field,
        instruction,
        pathways: Vec::new(),
    }
}

/// The names of exam parts, each once: those of the exams, then those of conversions.
fn part_names(authored: &Authored) -> Vec<String> {
    let sat = authored
        .facts
        .fact
        .iter()
        .flat_map(|fact| &fact.parts)
        .map(|part| &part.id);
    let given = authored
        .conversions
        .conversion
        .iter()
        .flat_map(|it| &it.block)
        .map(|block| &block.gives);
    let mut names: Vec<String> = Vec::new();
    for name in sat.chain(given) {
        if !names.contains(name) {
            names.push(name.clone());
        }
    }
    names
}

fn fact(
    it: &authored::Fact,
    names: &[String],
    certificates: &authored::Certificates,
    desk: &mut Desk,
) -> Fact {
    let file = "facts.toml";
    let word = it.word.as_deref().map(Into::into);
    let kind = match it.kind.as_str() {
        "choice" => Kind::Choice(
            it.values
                .iter()
                .flatten()
                .map(|value| value.as_str().into())
                .collect(),
        ),
        "language" => Kind::Choice(
            certificates
                .languages
                .iter()
                .map(|value| value.as_str().into())
                .collect(),
        ),
        "flag" => Kind::Flag,
        "certificates" => Kind::Certificates,
        "number" => {
            let scale = scale(
                it.range.as_deref().unwrap_or_default(),
                it.step,
                None,
                (file, &it.id),
                desk,
            );
            Kind::Number { scale, word }
        }
        "language-test" => Kind::LanguageTest {
            word: word.unwrap_or_default(),
        },
        "scores" => {
            let parts = it.parts.iter().map(|part| {
                let name = names.iter().position(|name| *name == part.id).unwrap_or(0);
                Part {
                    name: PartId(byte(name)),
                    scale: scale(&part.range, part.step, None, (file, &it.id), desk),
                    absent: absence(part.if_absent.as_deref(), &it.id, desk),
                }
            });
            Kind::Scores {
                parts: parts.collect(),
                word: word.unwrap_or_default(),
            }
        }
        other => {
            desk.fault(
                file,
                &it.id,
                Problem::Malformed("kind of fact", other.to_owned()),
            );
            Kind::Flag
        }
    };
    Fact {
        path: it.id.as_str().into(),
        topic: it.topic.as_str().into(),
        kind,
        can_change: it.can_change,
    }
}

fn absence(written: Option<&str>, id: &str, desk: &mut Desk) -> Absence {
    match written {
        None => Absence::Refused,
        Some("open") => Absence::Open,
        Some("zero") => Absence::Zero,
        Some(other) => {
            desk.fault(
                "facts.toml",
                id,
                Problem::Malformed("meaning of an absent part", other.to_owned()),
            );
            Absence::Refused
        }
    }
}

/// A scale written `least..greatest`, in numbers or in the names of levels.
fn scale(
    range: &str,
    step: Option<f64>,
    levels: Option<&[String]>,
    (file, id): (&str, &str),
    desk: &mut Desk,
) -> Scale {
    let number = |text: &str| match levels {
        Some(levels) => level_number(levels, text),
        None => Amount::parse(text),
    };
    let step = step
        .map_or(Some(Amount::whole(1)), Amount::from_number)
        .filter(|step| step.0 > 0);
    let ends = range
        .split_once("..")
        .and_then(|(least, greatest)| Some((number(least)?, number(greatest)?)));
    if let (Some((least, greatest)), Some(step)) = (ends, step)
        && least < greatest
        && (greatest.0 - least.0) % step.0 == 0
    {
        return Scale {
            least,
            greatest,
            step,
        };
    }
    desk.fault(file, id, Problem::Malformed("range", range.to_owned()));
    Scale {
        least: Amount(0),
        greatest: Amount::whole(1),
        step: Amount::whole(1),
    }
}

fn level_number(levels: &[String], text: &str) -> Option<Amount> {
    let index = levels.iter().position(|level| level == text)?;
    Some(Amount::whole(i32::try_from(index).ok()? + 1))
}

fn test(it: &authored::Test, certificates: &authored::Certificates, desk: &mut Desk) -> Test {
    let file = "certificates.toml";
    let language = certificates
        .languages
        .iter()
        .position(|language| *language == it.language)
        .map(byte);
    if language.is_none() && it.language != "stated" {
        desk.fault(
            file,
            &it.id,
            Problem::Unknown("language", it.language.clone()),
        );
    }
    let reported = match it.reported.as_str() {
        "score" => Reported::Score,
        "cefr" => Reported::Cefr,
        "level" => Reported::Level,
        other => {
            desk.fault(
                file,
                &it.id,
                Problem::Malformed("kind of result", other.to_owned()),
            );
            Reported::Score
        }
    };
    let levels = (reported == Reported::Cefr).then_some(certificates.levels.as_slice());
    let scale = scale(&it.range, it.step, levels, (file, &it.id), desk);
    Test {
        id: it.id.as_str().into(),
        language,
        reported,
        scale,
    }
}

fn table(it: &authored::Table, authored: &Authored, book: &Rulebook, desk: &mut Desk) -> Table {
    let file = "tables.toml";
    let conflicts = conflict_names(authored);
    let place = Place {
        file,
        id: &it.id,
        conflicts: &conflicts,
    };
    for name in it
        .rows
        .keys()
        .filter(|name| book.test_by_id(name).is_none())
    {
        desk.fault(file, &it.id, Problem::Unknown("test", name.clone()));
    }
    let rows = book.tests.iter().map(|test| {
        let written = it
            .rows
            .get(&*test.id)
            .or(it.others.as_ref())
            .cloned()
            .unwrap_or_else(|| {
                desk.fault(file, &it.id, Problem::NotJudged(test.id.to_string()));
                "unmet".into()
            });
        bands::judgement(&written, &test_terms(book, test), &place, desk)
    });
    let rows = rows.collect();
    Table {
        id: it.id.as_str().into(),
        sources: clauses(&it.sources, book, file, &it.id, desk),
        rows,
    }
}

/// The terms in which results of a test are written.
pub(super) fn test_terms<'a>(book: &'a Rulebook, test: &Test) -> Terms<'a> {
    let cefr = test.reported == Reported::Cefr;
    let names = if cefr {
        book.levels.iter().map(|level| &**level).collect()
    } else {
        Vec::new()
    };
    Terms {
        scale: test.scale,
        word: None,
        names,
        first: 1,
    }
}

/// The names of all contradictions, in the order of their file.
pub(super) fn conflict_names(authored: &Authored) -> Vec<&str> {
    authored
        .conflicts
        .conflict
        .iter()
        .map(|conflict| conflict.id.as_str())
        .collect()
}

fn conversion(it: &authored::Conversion, book: &Rulebook, desk: &mut Desk) -> Conversion {
    let file = "conversions.toml";
    let from = find_fact(book, &it.from, file, &it.id, desk);
    let source = it.source.clone().into_iter().collect::<Vec<_>>();
    let source = clauses(&source, book, file, &it.id, desk).first().copied();
    if source.is_none() {
        desk.fault(file, &it.id, Problem::NoSource);
    }
    let unless = it
        .unless
        .as_ref()
        .and_then(|name| choice(book, book.instruction, name, (file, &it.id), desk));
    let blocks = it
        .block
        .iter()
        .map(|block| self::block(block, from, book, &it.id, desk))
        .collect();
    Conversion {
        id: it.id.as_str().into(),
        source: source.unwrap_or(ClauseId(0)),
        from,
        whole: it.whole,
        unless,
        blocks,
    }
}

fn block(it: &authored::Block, from: FactId, book: &Rulebook, id: &str, desk: &mut Desk) -> Block {
    let file = "conversions.toml";
    let fields = it
        .fields
        .iter()
        .filter_map(|name| choice(book, book.field, name, (file, id), desk))
        .collect();
    let mut certificates: Vec<(TestId, Vec<Step>)> = Vec::new();
    for (name, steps) in &it.certificates {
        let Some(test) = book.test_by_id(name) else {
            desk.fault(file, id, Problem::Unknown("test", name.clone()));
            continue;
        };
        certificates.push((
            test,
            self::steps(steps, &book.tests[test.index()], book, id, desk),
        ));
    }
    certificates.sort_by_key(|(test, _)| *test);
    let rows = it
        .rows
        .iter()
        .filter_map(|row| self::row(row, from, book, id, desk))
        .collect();
    let basis = if certificates.is_empty() {
        Basis::Scores(rows)
    } else {
        Basis::Certificates(certificates)
    };
    Block {
        gives: PartId(byte(part_index(book, &it.gives))),
        fields,
        basis,
    }
}

fn steps(
    written: &toml::Table,
    test: &Test,
    book: &Rulebook,
    id: &str,
    desk: &mut Desk,
) -> Vec<Step> {
    let terms = test_terms(book, test);
    let mut steps: Vec<Step> = Vec::new();
    for (points, from) in written {
        let from_text = from
            .as_str()
            .map_or_else(|| number_text(from), str::to_owned);
        match (Amount::parse(points), terms.number(&from_text)) {
            (Some(points), Some(from)) => steps.push(Step { from, points }),
            _ => desk.fault(
                "conversions.toml",
                id,
                Problem::Malformed("step", format!("{points} = {from}")),
            ),
        }
    }
    steps.sort_by_key(|step| step.from);
    steps
}

/// A TOML number as people would write it among the bands: `6.0` is `6`.
fn number_text(written: &toml::Value) -> String {
    let number = written.as_float().or_else(|| {
        written
            .as_integer()
            .and_then(|it| i32::try_from(it).ok())
            .map(f64::from)
    });
    number
        .and_then(Amount::from_number)
        .map_or_else(String::new, |number| number.to_string())
}

fn row(
    written: &std::collections::BTreeMap<String, f64>,
    from: FactId,
    book: &Rulebook,
    id: &str,
    desk: &mut Desk,
) -> Option<Row> {
    let file = "conversions.toml";
    let mut row = Row {
        least: Vec::new(),
        points: Amount::default(),
    };
    for (name, number) in written {
        let Some(amount) = Amount::from_number(*number) else {
            desk.fault(file, id, Problem::Malformed("number", number.to_string()));
            return None;
        };
        if name == "points" {
            row.points = amount;
        } else if let Some(part) = exam_part(book, from, name) {
            row.least.push((part, amount));
        } else {
            desk.fault(file, id, Problem::Unknown("part", name.clone()));
        }
    }
    Some(row)
}

fn report(it: &authored::Report, book: &Rulebook, desk: &mut Desk) -> Report {
    let of = it
        .of
        .iter()
        .filter_map(|name| find_conversion(book, name, "conversions.toml", &it.id, desk));
    let of = of.collect();
    Report {
        id: it.id.as_str().into(),
        gives: PartId(byte(part_index(book, &it.gives))),
        of,
    }
}

fn conflict(
    it: &authored::Conflict,
    authored: &Authored,
    book: &Rulebook,
    desk: &mut Desk,
) -> Conflict {
    let file = "conflicts.toml";
    let sources = clauses(&it.sources, book, file, &it.id, desk);
    if sources.is_empty() {
        desk.fault(file, &it.id, Problem::NoSource);
    }
    let note = it.note.as_ref().map(|note| {
        let known = |name: &String| {
            authored
                .edition
                .pathways
                .iter()
                .position(|pathway| pathway == name)
        };
        for name in note.pathways.iter().filter(|name| known(name).is_none()) {
            desk.fault(file, &it.id, Problem::Unknown("pathway", name.clone()));
        }
        Note {
            pathways: note
                .pathways
                .iter()
                .filter_map(known)
                .map(PathwayId::from_index)
                .collect(),
            eligible_by: note.eligible_by.as_deref().map(Into::into),
            stated: note
                .stated
                .as_ref()
                .map(|path| find_fact(book, path, file, &it.id, desk)),
        }
    });
    Conflict {
        id: it.id.as_str().into(),
        sources,
        note,
    }
}

fn pathway(
    file: &str,
    it: &authored::Pathway,
    authored: &Authored,
    book: &Rulebook,
    desk: &mut Desk,
) -> Pathway {
    for route in it
        .requirement
        .iter()
        .flat_map(|it| it.routes.iter().flatten())
    {
        if !it.route.iter().any(|known| known.id == *route) {
            desk.fault(file, route, Problem::Unknown("route", route.clone()));
        }
    }
    let stands_in = |requirement: &authored::Requirement, route: &authored::Route| {
        requirement
            .routes
            .as_ref()
            .is_none_or(|routes| routes.contains(&route.id))
    };
    let routes = it.route.iter().map(|route| {
        let own = it
            .requirement
            .iter()
            .enumerate()
            .filter(|(_, requirement)| stands_in(requirement, route));
        Route {
            id: route.id.as_str().into(),
            requirements: own.map(|(index, _)| byte(index)).collect(),
        }
    });
    let requirements = it.requirement.iter().map(|it| {
        let place = (file, it.id.as_str());
        let sources = clauses(&it.sources, book, file, &it.id, desk);
        if sources.is_empty() {
            desk.fault(file, &it.id, Problem::NoSource);
        }
        let rule = rules::rule(&it.rule, place, authored, book, desk);
        Requirement {
            id: it.id.as_str().into(),
            text: it.text.as_str().into(),
            sources,
            splits: figures::splits([&rule], book),
            facts: figures::facts(&rule, book),
            figures: figures::figures(&rule, book),
            rule,
        }
    });
    let requirements: Vec<Requirement> = requirements.collect();
    Pathway {
        id: it.id.as_str().into(),
        conditions: it.conditions.iter().map(|it| it.as_str().into()).collect(),
        routes: routes.collect(),
        splits: figures::splits(requirements.iter().map(|it| &it.rule), book),
        requirements,
    }
}

/// The clauses behind their names.
fn clauses(
    names: &[String],
    book: &Rulebook,
    file: &str,
    id: &str,
    desk: &mut Desk,
) -> Vec<ClauseId> {
    let mut find = |name: &String| {
        let index = book.clauses.iter().position(|clause| *clause.id == **name);
        if index.is_none() {
            desk.fault(file, id, Problem::Unknown("clause", name.clone()));
        }
        index.map(|index| ClauseId(byte(index)))
    };
    names.iter().filter_map(&mut find).collect()
}

/// The fact behind its path.
pub(super) fn find_fact(
    book: &Rulebook,
    path: &str,
    file: &str,
    id: &str,
    desk: &mut Desk,
) -> FactId {
    book.fact_by_path(path).unwrap_or_else(|| {
        desk.fault(file, id, Problem::Unknown("fact", path.to_owned()));
        FactId(0)
    })
}

/// The conversion behind its name.
pub(super) fn find_conversion(
    book: &Rulebook,
    name: &str,
    file: &str,
    id: &str,
    desk: &mut Desk,
) -> Option<ConversionId> {
    let index = book.conversions.iter().position(|it| &*it.id == name);
    if index.is_none() {
        desk.fault(file, id, Problem::Unknown("conversion", name.to_owned()));
    }
    index.map(|index| ConversionId(byte(index)))
}

/// The table behind its name.
pub(super) fn find_table(
    book: &Rulebook,
    name: &str,
    file: &str,
    id: &str,
    desk: &mut Desk,
) -> TableId {
    let index = book.tables.iter().position(|it| &*it.id == name);
    if index.is_none() {
        desk.fault(file, id, Problem::Unknown("table", name.to_owned()));
    }
    TableId(byte(index.unwrap_or(0)))
}

fn choice(
    book: &Rulebook,
    fact: FactId,
    name: &str,
    (file, id): (&str, &str),
    desk: &mut Desk,
) -> Option<u8> {
    let index = match &book.fact(fact).kind {
        Kind::Choice(words) => words.iter().position(|word| &**word == name),
        _ => None,
    };
    if index.is_none() {
        desk.fault(file, id, Problem::Unknown("choice", name.to_owned()));
    }
    index.map(byte)
}

/// The index of a part among those of an exam.
pub(super) fn exam_part(book: &Rulebook, exam: FactId, name: &str) -> Option<u8> {
    let Kind::Scores { parts, .. } = &book.fact(exam).kind else {
        return None;
    };
    parts
        .iter()
        .position(|part| &*book.parts[part.name.index()] == name)
        .map(byte)
}

/// The index of a part's name.
pub(super) fn part_index(book: &Rulebook, name: &str) -> usize {
    book.parts
        .iter()
        .position(|part| &**part == name)
        .unwrap_or(0)
}

/// Lists of a rule book are short: an index always fits.
pub(super) fn byte(index: usize) -> u8 {
    u8::try_from(index).unwrap_or(u8::MAX)
}

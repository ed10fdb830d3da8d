//! A few values that stand for all values of a fact.
//!
//! A pathway sees a fact only through its bands, tables and conversions. Values that all
//! of them treat alike need not be tried twice, and of values that only ever help the two
//! ends tell whether the fact matters at all.

use crate::rulebook::{
    Absence, Amount, Answers, Basis, Certificate, FactId, Kind, Level, Part, Pathway, Question,
    Rule, Rulebook, Scale, TestId, Value,
};

/// Which values are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Reach {
    /// Those that show whether a question matters at all: the ends of what only ever
    /// helps, and every kind of value of all else.
    Ends,
    /// Those at which most searches end: of exams every part at one of its ends, of
    /// certificates the best and none, and every kind of value of all else.
    Few,
    /// One for every kind of value.
    All,
}

/// Values of a question's fact, whole, that stand for the others.
pub(super) fn values(
    book: &Rulebook,
    pathway: &Pathway,
    question: Question,
    answers: &Answers,
    reach: Reach,
) -> Vec<Value> {
    match reach {
        Reach::Ends => ends(book, pathway, question, answers),
        Reach::Few => few(book, pathway, question, answers),
        Reach::All => all(book, pathway, question, answers),
    }
}

fn ends(book: &Rulebook, pathway: &Pathway, question: Question, answers: &Answers) -> Vec<Value> {
    if let Some(part) = question.part {
        return part_values(book, question.fact, part, answers, &[]);
    }
    match &book.fact(question.fact).kind {
        Kind::Certificates => {
            vec![
                Value::Certificates(Vec::new()),
                Value::Certificates(every_best(book)),
            ]
        }
        Kind::Scores { parts, .. } => {
            let end = |of: fn(&Part) -> Amount| {
                Value::Scores(parts.iter().map(|part| Some(of(part))).collect())
            };
            vec![
                Value::Word,
                end(|part| part.scale.least),
                end(|part| part.scale.greatest),
            ]
        }
        _ => all(book, pathway, question, answers),
    }
}

fn few(book: &Rulebook, pathway: &Pathway, question: Question, answers: &Answers) -> Vec<Value> {
    if question.part.is_some() {
        return ends(book, pathway, question, answers);
    }
    let mut values = all(book, pathway, question, answers);
    match &book.fact(question.fact).kind {
        Kind::Scores { parts, .. } => {
            values.retain(|value| at_ends(parts, value));
            values
        }
        Kind::Certificates => {
            values.truncate(1);
            values.push(Value::Certificates(Vec::new()));
            values
        }
        _ => values,
    }
}

fn all(book: &Rulebook, pathway: &Pathway, question: Question, answers: &Answers) -> Vec<Value> {
    let fact = question.fact;
    if let Some(part) = question.part {
        let Kind::Scores { parts, .. } = &book.fact(fact).kind else {
            return Vec::new();
        };
        let every: Vec<_> = numbers(parts[part].scale).collect();
        return part_values(book, fact, part, answers, &every);
    }
    match &book.fact(fact).kind {
        Kind::Choice(words) => (0..words.len())
            .filter_map(|index| u8::try_from(index).ok())
            .map(Value::Choice)
            .collect(),
        Kind::Flag => vec![Value::Flag(true), Value::Flag(false)],
        Kind::Number { word, .. } => {
            let word = word.iter().map(|_| Value::Word);
            word.chain(band_starts(pathway, fact).into_iter().map(Value::Number))
                .collect()
        }
        Kind::LanguageTest { .. } => {
            let starts = band_starts(pathway, fact);
            let languages = (0..book.languages.len()).filter_map(|index| u8::try_from(index).ok());
            let sat = languages.flat_map(|language| {
                starts
                    .iter()
                    .map(move |&level| Value::LanguageTest { language, level })
            });
            std::iter::once(Value::Word).chain(sat).collect()
        }
        Kind::Certificates => ends_first(certificates(book, pathway), &[]),
        Kind::Scores { parts, .. } => ends_first(scores(book, pathway, fact, parts), parts),
    }
}

/// Best first, and before all else what stands at the ends.
fn ends_first(mut values: Vec<Value>, parts: &[Part]) -> Vec<Value> {
    values.sort_by_key(|value| !at_ends(parts, value));
    values
}

/// Whether every part of an exam is at one of its ends.
fn at_ends(parts: &[Part], value: &Value) -> bool {
    let at_end = |(part, score): (&Part, &Option<Amount>)| {
        score.is_none_or(|score| score == part.scale.least || score == part.scale.greatest)
    };
    match value {
        Value::Scores(scores) => parts.iter().zip(scores).all(at_end),
        _ => true,
    }
}

/// The first value of every band in which the pathway sees a fact.
fn band_starts(pathway: &Pathway, wanted: FactId) -> Vec<Amount> {
    let mut starts = Vec::new();
    pathway.visit(&mut |leaf| {
        if let Rule::Fact {
            fact, judgement, ..
        } = leaf
            && *fact == wanted
        {
            starts.extend(judgement.bands.iter().map(|band| band.least));
        }
    });
    sorted(starts)
}

/// No certificate, and one of every test and language for each result that the pathway
/// treats unlike the result below.
fn certificates(book: &Rulebook, pathway: &Pathway) -> Vec<Value> {
    let mut starts: Vec<(TestId, Amount)> = Vec::new();
    pathway.visit(&mut |leaf| match leaf {
        Rule::Certificates { table, .. } => {
            let rows = book.tables[table.index()].rows.iter().enumerate();
            starts.extend(rows.flat_map(|(test, row)| {
                row.bands
                    .iter()
                    .map(move |band| (TestId::from_index(test), band.least))
            }));
        }
        Rule::Points(points) => {
            let blocks = points
                .credits
                .iter()
                .flat_map(|id| &book.conversions[id.index()].blocks);
            for block in blocks {
                if let Basis::Certificates(tests) = &block.basis {
                    starts.extend(
                        tests
                            .iter()
                            .flat_map(|(test, steps)| steps.iter().map(|step| (*test, step.from))),
                    );
                }
            }
        }
        _ => {}
    });
    starts.sort_unstable();
    starts.dedup();
    let single = starts.into_iter().flat_map(|(test, result)| {
        let stated = book.tests[test.index()].language.is_none();
        let languages = if stated { book.languages.len() } else { 1 };
        (0..languages).map(move |language| vec![certificate(test.index(), result, language)])
    });
    let mut values: Vec<Value> = std::iter::once(Vec::new())
        .chain(single)
        .map(Value::Certificates)
        .collect();
    values.reverse();
    book.certificates
        .map_or(Vec::new(), |fact| unlike(book, pathway, fact, values))
}

/// The best certificate of every test and language: more than anybody holds, but no more
/// than the best one of them does for any single requirement.
fn every_best(book: &Rulebook) -> Vec<Certificate> {
    let tests = book.tests.iter().enumerate();
    let best = tests.flat_map(|(index, test)| {
        let languages = if test.language.is_none() {
            book.languages.len()
        } else {
            1
        };
        (0..languages).map(move |language| certificate(index, test.scale.greatest, language))
    });
    best.collect()
}

fn certificate(test: usize, result: Amount, language: usize) -> Certificate {
    Certificate {
        test: TestId::from_index(test),
        result,
        language: u8::try_from(language).unwrap_or(0),
    }
}

/// Not sat, and the product of the figures that each part is held against.
fn scores(book: &Rulebook, pathway: &Pathway, fact: FactId, parts: &[Part]) -> Vec<Value> {
    let mut figures: Vec<Vec<Amount>> = parts
        .iter()
        .map(|part| vec![part.scale.least, part.scale.greatest])
        .collect();
    pathway.visit(&mut |leaf| {
        let Rule::Points(points) = leaf else { return };
        let blocks = || {
            points
                .credits
                .iter()
                .map(|id| &book.conversions[id.index()])
        };
        if points.exam == Some(fact) {
            for minimum in &points.minimums {
                let Some(index) = minimum.sat.map(usize::from) else {
                    continue;
                };
                figures[index].push(minimum.least);
                figures[index].extend(numbers(coarse(parts[index].scale)));
            }
        }
        for block in blocks()
            .filter(|conversion| conversion.from == fact)
            .flat_map(|conversion| &conversion.blocks)
        {
            if let Basis::Scores(rows) = &block.basis {
                rows.iter()
                    .flat_map(|row| &row.least)
                    .for_each(|&(part, least)| figures[usize::from(part)].push(least));
            }
        }
    });
    let mut product: Vec<Vec<Option<Amount>>> = vec![Vec::new()];
    for (part, figures) in parts.iter().zip(figures) {
        let on_scale = sorted(figures)
            .into_iter()
            .filter(|figure| part.scale.contains(*figure))
            .map(Some);
        let absent = (part.absent == Absence::Zero).then_some(None);
        let values: Vec<_> = absent.into_iter().chain(on_scale).collect();
        product = product
            .iter()
            .flat_map(|head| {
                values
                    .iter()
                    .map(move |value| [head.as_slice(), &[*value]].concat())
            })
            .collect();
    }
    // The greatest of those that are treated alike stands for them.
    let values = product
        .into_iter()
        .rev()
        .map(Value::Scores)
        .chain([Value::Word])
        .collect();
    if pathway_sits(pathway, fact) {
        values
    } else {
        unlike(book, pathway, fact, values)
    }
}

fn pathway_sits(pathway: &Pathway, fact: FactId) -> bool {
    let mut sits = false;
    pathway.visit(&mut |leaf| {
        sits |= matches!(leaf, Rule::Points(points) if points.exam == Some(fact));
    });
    sits
}

/// Of values that a pathway sees through conversions and tables only, the first of each
/// kind that these treat alike.
fn unlike(book: &Rulebook, pathway: &Pathway, fact: FactId, values: Vec<Value>) -> Vec<Value> {
    let (mut blocks, mut tables) = (Vec::new(), Vec::new());
    pathway.visit(&mut |leaf| match leaf {
        Rule::Points(points) => {
            let conversions = points
                .credits
                .iter()
                .map(|id| &book.conversions[id.index()]);
            blocks.extend(
                conversions
                    .filter(|it| it.from == fact)
                    .flat_map(|it| &it.blocks),
            );
        }
        Rule::Certificates { table, in_language } => tables.push((*table, in_language.is_some())),
        _ => {}
    });
    let effect = |value: &Value| {
        let points: Vec<Amount> = blocks
            .iter()
            .map(|block| block.basis.points(value))
            .collect();
        let held: &[Certificate] = if let Value::Certificates(held) = value {
            held
        } else {
            &[]
        };
        let levels = held.iter().flat_map(|certificate| {
            tables.iter().map(|(table, by_language)| {
                let level = book.tables[table.index()].rows[certificate.test.index()]
                    .of_number(certificate.result)
                    .level;
                (
                    table.0,
                    level,
                    by_language.then(|| book.certificate_language(*certificate)),
                )
            })
        });
        (
            points,
            levels
                .filter(|(_, level, _)| *level > Level::Unmet)
                .collect::<Vec<_>>(),
        )
    };
    let mut seen = Vec::new();
    let mut kept = values;
    kept.retain(|value| {
        let effect = (*value == Value::Word, effect(value));
        let new = !seen.contains(&effect);
        if new {
            seen.push(effect);
        }
        new
    });
    kept
}

/// The stated scores with one open part filled in: by its ends, and by these numbers.
fn part_values(
    book: &Rulebook,
    fact: FactId,
    part: usize,
    answers: &Answers,
    between: &[Amount],
) -> Vec<Value> {
    let (Some(Value::Scores(stated)), Kind::Scores { parts, .. }) =
        (answers.get(fact), &book.fact(fact).kind)
    else {
        return Vec::new();
    };
    let scale = parts[part].scale;
    let ends = [scale.least, scale.greatest];
    let filled = ends.iter().chain(between).map(|&number| {
        let mut scores = stated.clone();
        scores[part] = Some(number);
        Value::Scores(scores)
    });
    filled.collect()
}

/// The same scale in a handful of steps: sums are held against totals, not parts.
fn coarse(scale: Scale) -> Scale {
    const STEPS: i32 = 6;
    let step = ((scale.greatest.0 - scale.least.0) / STEPS / scale.step.0).max(1) * scale.step.0;
    Scale {
        step: Amount(step),
        ..scale
    }
}

fn numbers(scale: Scale) -> impl Iterator<Item = Amount> {
    let count = (scale.greatest.0 - scale.least.0) / scale.step.0;
    (0..=count).map(move |index| Amount(scale.least.0 + index * scale.step.0))
}

fn sorted(mut numbers: Vec<Amount>) -> Vec<Amount> {
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}

//! Every figure of the rule book at which something changes, and applicants who stand at it.

use std::collections::BTreeSet;

use qadam::rulebook::{
    Amount, Answers, Basis, Certificate, ConflictId, FactId, Judgement, Kind, Level, PathwayId,
    Points, Rule, Scale, TestId, Value,
};

use crate::crowd::Dice;

/// A value from which on a requirement sees something else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Figure {
    /// Whose it is.
    pub(crate) pathway: PathwayId,
    pub(crate) requirement: usize,
    /// What is stated.
    pub(crate) of: Of,
    /// The first value that is seen so, and the one before it.
    pub(crate) at: i32,
    pub(crate) below: i32,
    /// The one after it, where there is one.
    pub(crate) above: Option<i32>,
}

/// What a figure is a figure of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Of {
    /// The numbers of a fact; choices, flags and levels count as they do in a judgement.
    Fact(u8),
    /// The results of a test.
    Test(u8),
    /// The points in a part of an exam.
    Part(u8, usize),
    /// The sum of the parts that count: each of them, and the least that is asked of it.
    Sum(u8, Vec<(usize, i32)>),
}

/// All of them, each once.
pub(crate) fn all() -> BTreeSet<Figure> {
    let book = qadam::rulebook();
    let mut figures = BTreeSet::new();
    for pathway in book.pathway_ids() {
        let requirements = book.pathways[pathway.index()].requirements.iter();
        for (requirement, it) in requirements.enumerate() {
            it.rule.visit(&mut |leaf| {
                for (of, scale, at) in seen(leaf) {
                    let above = at + scale.step.0;
                    figures.insert(Figure {
                        pathway,
                        requirement,
                        of,
                        at,
                        below: at - scale.step.0,
                        above: (above <= scale.greatest.0).then_some(above),
                    });
                }
            });
        }
    }
    figures
}

type Seen = Vec<(Of, Scale, i32)>;

/// The figures of one leaf.
fn seen(leaf: &Rule) -> Seen {
    let book = qadam::rulebook();
    match leaf {
        Rule::Fact {
            fact, judgement, ..
        } => edges(judgement, &Of::Fact(fact.0), scale(*fact)),
        Rule::Certificates { table, .. } => {
            let rows = book.tables[table.index()].rows.iter().enumerate();
            let of = |(test, row): (usize, &Judgement)| {
                let test: TestId = test.into();
                edges(row, &Of::Test(test.0), book.tests[test.index()].scale)
            };
            rows.flat_map(of).collect()
        }
        Rule::Points(points) => points_of(points),
        Rule::Always(_) | Rule::All(_) | Rule::Any(_) => Vec::new(),
    }
}

/// Where a judgement turns from one outcome to another.
fn edges(judgement: &Judgement, of: &Of, scale: Scale) -> Seen {
    let turns = judgement.bands.windows(2);
    let turns = turns.filter(|pair| pair[0].outcome != pair[1].outcome);
    turns
        .map(|pair| (of.clone(), scale, pair[1].least.0))
        .collect()
}

fn points_of(points: &Points) -> Seen {
    let book = qadam::rulebook();
    let mut seen = Vec::new();
    if let Some(exam) = points.exam {
        for minimum in &points.minimums {
            let sat = minimum.sat.map(usize::from).expect("a part that is sat");
            if minimum.waived.is_none() && Amount::default() < minimum.least {
                let scale = parts(exam)[sat];
                seen.push((Of::Part(exam.0, sat), scale, minimum.least.0));
            }
        }
        let minimums = points.minimums.iter();
        let counted = minimums.map(|it| (usize::from(it.sat.unwrap()), it.least.0));
        let whole = Scale {
            least: Amount::default(),
            greatest: Amount(i32::MAX),
            step: Amount::whole(1),
        };
        seen.push((Of::Sum(exam.0, counted.collect()), whole, points.total.0));
    }
    for id in &points.credits {
        let conversion = &book.conversions[id.index()];
        for block in &conversion.blocks {
            match &block.basis {
                Basis::Certificates(tests) => {
                    for (test, steps) in tests {
                        let scale = book.tests[test.index()].scale;
                        let of = Of::Test(test.0);
                        seen.extend(steps.iter().map(|step| (of.clone(), scale, step.from.0)));
                    }
                }
                Basis::Scores(rows) => {
                    for (part, least) in rows.iter().flat_map(|row| &row.least) {
                        let part = usize::from(*part);
                        let scale = parts(conversion.from)[part];
                        seen.push((Of::Part(conversion.from.0, part), scale, least.0));
                    }
                }
            }
        }
    }
    // The first of a scale is no figure that anything could be below.
    seen.retain(|(_, scale, at)| scale.least.0 < *at);
    seen
}

/// The scale on which a judgement counts the values of a fact.
fn scale(fact: FactId) -> Scale {
    let counted = |least, greatest: usize| Scale {
        least: Amount::whole(least),
        greatest: Amount::whole(i32::try_from(greatest).unwrap()),
        step: Amount::whole(1),
    };
    match &qadam::rulebook().fact(fact).kind {
        Kind::Number { scale, .. } => *scale,
        Kind::Choice(words) => counted(0, words.len() - 1),
        Kind::LanguageTest { .. } => counted(1, qadam::rulebook().levels.len()),
        Kind::Flag | Kind::Scores { .. } | Kind::Certificates => counted(0, 1),
    }
}

/// The scales of the parts of an exam.
fn parts(exam: FactId) -> Vec<Scale> {
    match &qadam::rulebook().fact(exam).kind {
        Kind::Scores { parts, .. } => parts.iter().map(|part| part.scale).collect(),
        other => panic!("no exam: {other:?}"),
    }
}

impl Figure {
    /// Somebody who states this number here, and all else as somebody else does.
    pub(crate) fn stated(&self, number: i32, base: &Answers, dice: &mut Dice) -> Answers {
        let (fact, value) = self.value(number, base, dice);
        base.clone().with(fact, value)
    }

    fn value(&self, number: i32, base: &Answers, dice: &mut Dice) -> (FactId, Value) {
        let book = qadam::rulebook();
        match &self.of {
            Of::Fact(fact) => {
                let fact = FactId(*fact);
                let index = u8::try_from(number / 100).unwrap_or(u8::MAX);
                let value = match &book.fact(fact).kind {
                    Kind::Choice(_) => Value::Choice(index),
                    Kind::Flag => Value::Flag(index == 1),
                    Kind::LanguageTest { .. } => Value::LanguageTest {
                        language: host(base),
                        level: Amount(number),
                    },
                    Kind::Number { .. } => Value::Number(Amount(number)),
                    other => panic!("no number: {other:?}"),
                };
                (fact, value)
            }
            Of::Test(test) => {
                let held = Certificate {
                    test: TestId(*test),
                    result: Amount(number),
                    language: host(base),
                };
                let certificates = book.certificates.expect("certificates");
                (certificates, Value::Certificates(vec![held]))
            }
            Of::Part(exam, part) => {
                let mut scores = scores(FactId(*exam), base, dice);
                scores[*part] = Some(Amount(number));
                (FactId(*exam), Value::Scores(scores))
            }
            Of::Sum(exam, counted) => {
                let exam = FactId(*exam);
                (exam, Value::Scores(summing(exam, counted, number, dice)))
            }
        }
    }

    /// What is told of it where it fails.
    pub(crate) fn name(&self) -> String {
        let book = qadam::rulebook();
        let requirement = &book.pathways[self.pathway.index()].requirements[self.requirement];
        let of = match &self.of {
            Of::Fact(fact) => book.fact(FactId(*fact)).path.to_string(),
            Of::Test(test) => book.tests[usize::from(*test)].id.to_string(),
            Of::Part(exam, part) => format!("{} {part}", book.fact(FactId(*exam)).path),
            Of::Sum(exam, _) => format!("sum of {}", book.fact(FactId(*exam)).path),
        };
        format!("{}: {of} from {}", requirement.id, Amount(self.at))
    }
}

/// The language in which somebody's certificates are looked at, where they state one.
fn host(base: &Answers) -> u8 {
    let fact = qadam::rulebook().fact_by_path("host.language").unwrap();
    match base.get(fact) {
        Some(Value::Choice(language)) => *language,
        _ => 0,
    }
}

/// Points in every part of an exam: those stated, or as many as can be.
fn scores(exam: FactId, base: &Answers, dice: &mut Dice) -> Vec<Option<Amount>> {
    match base.get(exam) {
        Some(Value::Scores(scores)) if dice.below(2) == 0 => scores.clone(),
        _ => parts(exam)
            .iter()
            .map(|scale| Some(scale.greatest))
            .collect(),
    }
}

/// Points that come to a sum, no part below the least that is asked of it.
fn summing(
    exam: FactId,
    counted: &[(usize, i32)],
    sum: i32,
    dice: &mut Dice,
) -> Vec<Option<Amount>> {
    let mut scores: Vec<_> = parts(exam).iter().map(|scale| scale.greatest).collect();
    let full: i32 = counted.iter().map(|(part, _)| scores[*part].0).sum();
    let mut over = full - sum;
    for _ in 0..1_000 {
        let (part, least) = dice.pick(counted).expect("a part");
        let by = over.min(scores[*part].0 - least).clamp(0, 300);
        scores[*part].0 -= by;
        over -= by;
    }
    scores.into_iter().map(Some).collect()
}

/// What the engine says of the requirement, where it is settled: its level, and the contradictions behind it.
pub(crate) fn said(figure: &Figure, answers: &Answers) -> (Option<Level>, Vec<ConflictId>) {
    let found = crate::judge::judge(answers);
    let routes = &found.pathways[figure.pathway.index()].routes;
    let mut own = routes.iter().flat_map(|route| &route.requirements);
    let own = own.find(|it| it.requirement == figure.requirement);
    let own = own.expect("a requirement of some route");
    (own.interval.settled(), own.conflicts.clone())
}

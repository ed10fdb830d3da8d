//! The open questions on which a verdict may still rest: those of leaves that nothing
//! beside or above them has made idle. A quick outer bound of what is worth asking.

use super::super::{Interval, judge};
use crate::order;
use crate::rulebook::{
    Absence, Answers, FactId, Kind, Level, Pathway, Question, Requirement, Route, Rule, Rulebook,
    Value,
};

/// In asking order, each once.
pub(in crate::engine) fn questions(
    book: &Rulebook,
    pathway: &Pathway,
    answers: &Answers,
) -> Vec<Question> {
    let mut found = Vec::new();
    let requirements: Vec<Interval> = pathway
        .requirements
        .iter()
        .map(|requirement| judge::interval(book, requirement, answers))
        .collect();
    for level in [Level::Pending, Level::Met] {
        if level <= judge::routes(pathway, &requirements).low {
            continue;
        }
        let within = |route: &&Route| level <= judge::route(route, &requirements).high;
        for route in pathway.routes.iter().filter(within) {
            for index in route.requirements.iter().copied().map(usize::from) {
                if requirements[index].low < level {
                    in_requirement(
                        book,
                        &pathway.requirements[index],
                        answers,
                        level,
                        &mut found,
                    );
                }
            }
        }
    }
    let mut ordered = Vec::new();
    found
        .into_iter()
        .for_each(|question| order::put(&mut ordered, question));
    ordered
}

fn in_requirement(
    book: &Rulebook,
    it: &Requirement,
    answers: &Answers,
    level: Level,
    found: &mut Vec<Question>,
) {
    found.extend(judge::over_splits(
        &it.splits,
        answers,
        |answers| {
            let mut found = Vec::new();
            leaves(book, &it.rule, answers, level, &mut found);
            found
        },
        judge::both,
    ));
    let splits = judge::open(&it.splits, answers);
    found.extend(splits.iter().map(|it| Question {
        fact: it.fact,
        part: None,
    }));
}

fn leaves(book: &Rulebook, it: &Rule, answers: &Answers, level: Level, found: &mut Vec<Question>) {
    let interval = judge::rule(book, it, answers);
    if level <= interval.low || interval.high < level {
        return;
    }
    match it {
        Rule::All(parts) | Rule::Any(parts) => {
            for part in parts {
                leaves(book, part, answers, level, found);
            }
        }
        Rule::Always(_) => {}
        Rule::Fact {
            fact, in_language, ..
        } => {
            [*fact]
                .iter()
                .chain(in_language)
                .for_each(|fact| ask(book, *fact, answers, found));
        }
        Rule::Certificates { in_language, .. } => {
            book.certificates
                .iter()
                .chain(in_language)
                .for_each(|fact| ask(book, *fact, answers, found));
        }
        Rule::Points(points) => {
            let conversions = points
                .credits
                .iter()
                .map(|id| &book.conversions[id.index()].from);
            points
                .exam
                .iter()
                .chain(conversions)
                .for_each(|fact| ask(book, *fact, answers, found));
        }
    }
}

/// Notes a fact that is not stated, or the open parts of a stated exam.
fn ask(book: &Rulebook, fact: FactId, answers: &Answers, found: &mut Vec<Question>) {
    match (answers.get(fact), &book.fact(fact).kind) {
        (None, _) => found.push(Question { fact, part: None }),
        (Some(Value::Scores(scores)), Kind::Scores { parts, .. }) => {
            let pairs = parts.iter().zip(scores).enumerate();
            let open =
                pairs.filter(|(_, (part, score))| score.is_none() && part.absent == Absence::Open);
            found.extend(open.map(|(part, _)| Question {
                fact,
                part: Some(part),
            }));
        }
        _ => {}
    }
}

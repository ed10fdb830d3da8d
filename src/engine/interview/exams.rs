//! Points in the parts of an exam that stand for all points.

use super::alike;
use super::sample::{numbers, sorted};
use crate::rulebook::{
    Absence, Amount, Answers, Basis, FactId, Kind, Part, Pathway, Rule, Rulebook, Scale, Value,
};

/// Not sat, and the product of the figures that each part is held against.
pub(super) fn kinds(
    book: &Rulebook,
    pathway: &Pathway,
    fact: FactId,
    parts: &[Part],
) -> Vec<Value> {
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
        alike::one_of_each(book, pathway, fact, values)
    }
}

fn pathway_sits(pathway: &Pathway, fact: FactId) -> bool {
    let mut sits = false;
    pathway.visit(&mut |leaf| {
        sits |= matches!(leaf, Rule::Points(points) if points.exam == Some(fact));
    });
    sits
}

/// The stated scores with one open part filled in: by its ends, and by these numbers.
pub(super) fn with_part(
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

/// Whether every part of an exam is at one of its ends.
pub(super) fn at_ends(parts: &[Part], value: &Value) -> bool {
    let at_end = |(part, score): (&Part, &Option<Amount>)| {
        score.is_none_or(|score| score == part.scale.least || score == part.scale.greatest)
    };
    match value {
        Value::Scores(scores) => parts.iter().zip(scores).all(at_end),
        _ => true,
    }
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

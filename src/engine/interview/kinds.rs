//! The kinds of values of a fact that brings points: one for all that bring the same.

use crate::engine::points::brought;
use crate::order;
use crate::rulebook::{
    Amount, Basis, Certificate, Conversion, ConversionId, FactId, Kind as FactKind, PartId,
    Rulebook, Value,
};

/// What a value brings to the parts of exams, on each of two sides.
pub(super) type Kind = Vec<Brought>;

/// What a conversion brings to a part in each of two directions.
#[derive(PartialEq, Eq)]
pub(super) struct Brought {
    pub(super) by: ConversionId,
    pub(super) part: PartId,
    pub(super) points: [i32; 2],
}

/// All kinds of values of a fact by some conversions, for two directions.
pub(super) fn of<'a>(
    book: &Rulebook,
    credits: impl Iterator<Item = &'a ConversionId>,
    fact: FactId,
    fields: [Option<u8>; 2],
) -> Vec<Kind> {
    let mut conversions: Vec<(ConversionId, &Conversion)> = Vec::new();
    for &id in credits {
        let conversion = &book.conversions[id.index()];
        if conversion.from == fact && !conversions.iter().any(|(known, _)| *known == id) {
            conversions.push((id, conversion));
        }
    }
    let mut kinds: Vec<Kind> = Vec::new();
    for value in values(book, fact, &conversions) {
        let mut kind = Vec::new();
        for &(by, conversion) in &conversions {
            let blocks = conversion.blocks.iter();
            let points: Vec<Amount> = blocks.map(|it| it.basis.points(&value)).collect();
            for block in &conversion.blocks {
                let points = fields.map(|field| {
                    let of = |block: usize| (points[block], points[block]);
                    brought(conversion, block.gives, field, &of).0.0
                });
                kind.push(Brought {
                    by,
                    part: block.gives,
                    points,
                });
            }
        }
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    kinds
}

/// No certificate and all at which a conversion brings more; of an exam, that it was not
/// sat and all points at which one brings more.
fn values(
    book: &Rulebook,
    fact: FactId,
    conversions: &[(ConversionId, &Conversion)],
) -> Vec<Value> {
    let bases = || {
        let blocks = conversions.iter().flat_map(|(_, it)| &it.blocks);
        blocks.map(|block| &block.basis)
    };
    let FactKind::Scores { parts, .. } = &book.fact(fact).kind else {
        let mut values = vec![Value::Certificates(Vec::new())];
        for basis in bases() {
            let Basis::Certificates(tests) = basis else {
                continue;
            };
            for (test, steps) in tests {
                values.extend(steps.iter().map(|step| {
                    Value::Certificates(vec![Certificate {
                        test: *test,
                        result: step.from,
                        language: 0,
                    }])
                }));
            }
        }
        return values;
    };
    let mut all: Vec<Vec<Option<Amount>>> = vec![Vec::new()];
    for (index, part) in parts.iter().enumerate() {
        let mut figures = vec![part.scale.least];
        for basis in bases() {
            let Basis::Scores(rows) = basis else { continue };
            for (part, figure) in rows.iter().flat_map(|row| &row.least) {
                if usize::from(*part) == index {
                    order::put(&mut figures, *figure);
                }
            }
        }
        let mut longer = Vec::new();
        for head in &all {
            for &figure in &figures {
                longer.push([head.as_slice(), &[Some(figure)]].concat());
            }
        }
        all = longer;
    }
    let sat = all.into_iter().map(Value::Scores);
    [Value::Word].into_iter().chain(sat).collect()
}

#[cfg(test)]
mod tests;

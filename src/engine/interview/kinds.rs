//! The kinds of values of a fact that brings points: one for all that bring the same.

use crate::rulebook::{
    Amount, Basis, Block, Certificate, FactId, Kind, Pathway, Rule, Rulebook, Value,
};

/// One value of each kind, first one that brings nothing.
pub(super) fn of(book: &Rulebook, pathway: &Pathway, fact: FactId) -> Vec<Value> {
    let mut blocks: Vec<&Block> = Vec::new();
    pathway.visit(&mut |leaf| {
        if let Rule::Points(points) = leaf {
            for id in &points.credits {
                let conversion = &book.conversions[id.index()];
                if conversion.from == fact {
                    blocks.extend(&conversion.blocks);
                }
            }
        }
    });
    let mut kinds: Vec<(Vec<Amount>, Value)> = Vec::new();
    for value in steps(book, fact, &blocks) {
        let brings: Vec<Amount> = blocks.iter().map(|it| it.basis.points(&value)).collect();
        if !kinds.iter().any(|(known, _)| *known == brings) {
            kinds.push((brings, value));
        }
    }
    kinds.into_iter().map(|(_, value)| value).collect()
}

/// Every certificate and all points at which a block brings more.
fn steps(book: &Rulebook, fact: FactId, blocks: &[&Block]) -> Vec<Value> {
    let Kind::Scores { parts, .. } = &book.fact(fact).kind else {
        let mut values = vec![Value::Certificates(Vec::new())];
        for block in blocks {
            if let Basis::Certificates(tests) = &block.basis {
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
        }
        return values;
    };
    let mut values: Vec<Vec<Option<Amount>>> = vec![Vec::new()];
    for (index, part) in parts.iter().enumerate() {
        let mut figures = vec![part.scale.least];
        for block in blocks {
            if let Basis::Scores(rows) = &block.basis {
                let own = rows.iter().flat_map(|row| &row.least);
                own.filter(|(part, _)| usize::from(*part) == index)
                    .for_each(|(_, figure)| crate::order::put(&mut figures, *figure));
            }
        }
        let with = |head: &Vec<Option<Amount>>| {
            let head = head.clone();
            figures.iter().map(move |&figure| {
                let mut scores = head.clone();
                scores.push(Some(figure));
                scores
            }).collect::<Vec<_>>()
        };
        values = values.iter().flat_map(with).collect();
    }
    values.into_iter().map(Value::Scores).collect()
}

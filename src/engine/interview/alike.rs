//! Values that a pathway's conversions and tables treat alike.

use crate::rulebook::{Amount, Certificate, FactId, Level, Pathway, Rule, Rulebook, Value};

/// Of values that a pathway sees through conversions and tables only, the first of each
/// kind that these treat alike.
pub(super) fn one_of_each(
    book: &Rulebook,
    pathway: &Pathway,
    fact: FactId,
    values: Vec<Value>,
) -> Vec<Value> {
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

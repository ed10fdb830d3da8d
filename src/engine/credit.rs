//! What a certificate or a test brings in an exam today, and what the next step of its scale
//! would bring.

use super::points;
use super::stated::Stated;
use crate::rulebook::{
    Amount, Answers, Basis, Block, Certificate, Conversion, ConversionId, FactId, PartId, Points,
    Rulebook, TestId, Value,
};

/// What something stated brings to a part.
#[derive(Debug, Clone, PartialEq)]
pub struct Credit {
    /// The table by which it does.
    pub conversion: ConversionId,
    /// The part.
    pub part: PartId,
    /// What is stated.
    pub by: Means,
    /// The points; perhaps none yet.
    pub points: Amount,
    /// Whether the points do not count yet, since the table holds only as a whole and another
    /// part of it is not reached.
    pub withheld: bool,
    /// The nearest step that brings more, and its points; none at the top of the scale.
    pub next: Option<(Means, Amount)>,
}

/// What brings points.
#[derive(Debug, Clone, PartialEq)]
pub enum Means {
    /// A certificate with a result.
    Certificate(TestId, Amount),
    /// Scores in some parts of a test, by the index of the part.
    Scores(FactId, Vec<(u8, Amount)>),
}

/// What is stated and can count in an exam, in the order of its rule.
#[must_use]
pub fn credits(book: &Rulebook, rule: &Points, answers: &Answers) -> Vec<Credit> {
    let mut found = Vec::new();
    let stated = Stated::of(answers);
    let field = stated.choice(book.field);
    for &id in &rule.credits {
        let conversion = &book.conversions[id.index()];
        let counts = |part: PartId| {
            rule.minimums
                .iter()
                .any(|it| it.part == part && it.waived.is_none())
        };
        let blocks = conversion.blocks.iter();
        let holds = |it: &&Block| {
            it.fields.is_empty() || field.is_some_and(|field| it.fields.contains(&field))
        };
        for block in blocks.filter(|it| counts(it.gives)).filter(holds) {
            let credit = match (&block.basis, stated.get(conversion.from)) {
                (Basis::Certificates(_), Some(Value::Certificates(held))) => {
                    certificate(&block.basis, held)
                }
                (Basis::Scores(_), Some(Value::Scores(scores))) => {
                    Some(by_scores(conversion.from, &block.basis, scores))
                }
                _ => None,
            };
            found.extend(credit.map(|(by, points, next)| Credit {
                conversion: id,
                part: block.gives,
                by,
                withheld: Amount::default() < points
                    && points::credit(book, conversion, block.gives, &stated).0
                        == Amount::default(),
                points,
                next,
            }));
        }
    }
    found
}

type Found = (Means, Amount, Option<(Means, Amount)>);

/// The certificate that brings most; of several that bring nothing yet, the first listed.
fn certificate(basis: &Basis, held: &[Certificate]) -> Option<Found> {
    let Basis::Certificates(tests) = basis else {
        return None;
    };
    let mut best: Option<Found> = None;
    for certificate in held {
        let Some((test, steps)) = tests.iter().find(|(test, _)| *test == certificate.test) else {
            continue;
        };
        let points = basis.points(&Value::Certificates(vec![*certificate]));
        if best.as_ref().is_none_or(|best| best.1 < points) {
            let next = steps.iter().find(|step| points < step.points);
            best = Some((
                Means::Certificate(*test, certificate.result),
                points,
                next.map(|step| (Means::Certificate(*test, step.from), step.points)),
            ));
        }
    }
    best
}

fn by_scores(test: FactId, basis: &Basis, scores: &[Option<Amount>]) -> Found {
    let points = basis.points(&Value::Scores(scores.to_vec()));
    let Basis::Scores(rows) = basis else {
        return (Means::Scores(test, Vec::new()), points, None);
    };
    let stated = |&(part, _): &(u8, Amount)| {
        let score = scores.get(usize::from(part)).copied().flatten();
        (part, score.unwrap_or_default())
    };
    let looked_at = rows
        .iter()
        .next()
        .map(|row| row.least.iter().map(stated).collect());
    let next = rows.iter().find(|row| points < row.points);
    let next = next.map(|row| {
        (
            Means::Scores(test, row.least.iter().copied().collect()),
            row.points,
        )
    });
    (
        Means::Scores(test, looked_at.unwrap_or_default()),
        points,
        next,
    )
}

impl Conversion {
    /// The most that it can bring to a part.
    pub(super) fn most(&self, part: PartId) -> Amount {
        let blocks = self.blocks.iter().filter(|it| it.gives == part);
        blocks
            .map(|it| it.basis.greatest())
            .max()
            .unwrap_or_default()
    }
}

//! Points: exams against their minimums, and what certificates, GRE and GMAT bring.

use super::Interval;
use super::stated::Stated;
use crate::rulebook::{
    Absence, Amount, Basis, Block, ConflictId, Conversion, ConversionId, Kind, Level, Minimum,
    PartId, Points, Row, Rulebook, Value,
};

/// The least and the greatest that a number can be.
pub(super) type Range = (Amount, Amount);

/// The levels that a points rule can still take.
pub(super) fn interval(book: &Rulebook, points: &Points, stated: &Stated) -> Interval {
    let sat = match points.exam.map(|exam| stated.get(exam)) {
        Some(Some(Value::Word)) => return Interval::point(Level::Unmet),
        Some(None) => false,
        _ => true,
    };
    let levels = levels(points, |minimum| part(book, points, minimum, stated));
    // An exam not stated may also not have been sat, which another leaf judges.
    let low = if sat { levels.0 } else { Level::Unmet };
    Interval {
        low,
        high: levels.1,
    }
}

/// The contradictions that make stated points pending.
pub(super) fn lenience(book: &Rulebook, points: &Points, stated: &Stated) -> Vec<ConflictId> {
    let mut conflicts = Vec::new();
    let mut total = Amount::default();
    for minimum in &points.minimums {
        let counted = part(book, points, minimum, stated).0;
        total.0 += counted.0;
        conflicts.extend(minimum.lenient.filter(|_| counted < minimum.least));
    }
    conflicts.extend(points.lenient.filter(|_| total < points.total));
    conflicts
}

/// What the least and the greatest points of the parts come to.
fn levels(points: &Points, counted: impl Fn(&Minimum) -> Range) -> (Level, Level) {
    let below = |conflict: Option<ConflictId>| match conflict {
        Some(_) => Level::Pending,
        None => Level::Unmet,
    };
    let level = |level: Level, reached: bool, lenient| {
        if reached {
            level
        } else {
            level.min(below(lenient))
        }
    };
    let (mut low, mut high) = (Level::Met, Level::Met);
    let mut total = NOTHING;
    for minimum in &points.minimums {
        let counted = counted(minimum);
        total = (
            Amount(total.0.0 + counted.0.0),
            Amount(total.1.0 + counted.1.0),
        );
        low = level(low, minimum.least <= counted.0, minimum.lenient);
        high = level(high, minimum.least <= counted.1, minimum.lenient);
        if high == Level::Unmet {
            return (low, high);
        }
    }
    (
        level(low, points.total <= total.0, points.lenient),
        level(high, points.total <= total.1, points.lenient),
    )
}

/// The points that count in one part: the best of those sat and those credited.
pub(super) fn part(book: &Rulebook, points: &Points, minimum: &Minimum, stated: &Stated) -> Range {
    if let Some(full) = minimum.waived {
        return (full, full);
    }
    let credits = points
        .credits
        .iter()
        .map(|id| &book.conversions[id.index()]);
    credits
        .map(|conversion| credit(book, conversion, minimum.part, stated))
        .fold(sat(book, points, minimum, stated), best)
}

/// The points in the part sat, before any credit.
pub(super) fn sat(book: &Rulebook, points: &Points, minimum: &Minimum, stated: &Stated) -> Range {
    let (Some(exam), Some(index)) = (points.exam, minimum.sat.map(usize::from)) else {
        return NOTHING;
    };
    let Kind::Scores { parts, .. } = &book.fact(exam).kind else {
        return NOTHING;
    };
    let part = &parts[index];
    match stated.get(exam) {
        Some(Value::Scores(scores)) => match (scores.get(index).copied().flatten(), part.absent) {
            (Some(score), _) => (score, score),
            (None, Absence::Open) => (part.scale.least, part.scale.greatest),
            (None, _) => NOTHING,
        },
        Some(_) => NOTHING,
        None => (part.scale.least, part.scale.greatest),
    }
}

/// The points that a conversion brings to a part; what is not stated takes all its values.
pub(super) fn credit(
    book: &Rulebook,
    conversion: &Conversion,
    part: PartId,
    stated: &Stated,
) -> Range {
    let field = stated.choice(book.field);
    let value = stated.get(conversion.from);
    if matches!(value, Some(Value::Word)) {
        return NOTHING;
    }
    brought(conversion, part, field, &|block| {
        conversion.blocks[block].basis.range(value)
    })
}

/// The points that a conversion brings to a part in a direction, by those of its blocks.
pub(super) fn brought(
    conversion: &Conversion,
    part: PartId,
    field: Option<u8>,
    points: &dyn Fn(usize) -> Range,
) -> Range {
    let best_of = |part: PartId| {
        let mut all = NOTHING;
        for (index, block) in conversion.blocks.iter().enumerate() {
            if block.gives == part && block.may_hold(field) {
                let (least, greatest) = points(index);
                let sure = field.is_some() || block.fields.is_empty();
                all = best(
                    all,
                    (if sure { least } else { Amount::default() }, greatest),
                );
            }
        }
        all
    };
    let (mut least, mut greatest) = best_of(part);
    // Where it brings nothing anyway, there is no need to look whether it is whole.
    if conversion.whole && greatest > Amount::default() {
        for other in conversion.blocks.iter().map(|block| best_of(block.gives)) {
            least = if other.0 == Amount::default() {
                other.0
            } else {
                least
            };
            greatest = if other.1 == Amount::default() {
                other.1
            } else {
                greatest
            };
        }
    }
    (least, greatest)
}

const NOTHING: Range = (Amount(0), Amount(0));

fn best(one: Range, two: Range) -> Range {
    (one.0.max(two.0), one.1.max(two.1))
}

impl Block {
    /// Whether it may hold for a direction, which is perhaps not stated.
    pub(super) fn may_hold(&self, field: Option<u8>) -> bool {
        self.fields.is_empty() || field.is_none_or(|field| self.fields.contains(&field))
    }
}

impl Basis {
    /// The points of a value that is perhaps not stated.
    fn range(&self, value: Option<&Value>) -> Range {
        value.map_or((Amount::default(), self.greatest()), |value| {
            let points = self.points(value);
            (points, points)
        })
    }

    /// The points that a stated value brings.
    #[must_use]
    pub fn points(&self, value: &Value) -> Amount {
        match (self, value) {
            (Self::Certificates(tests), Value::Certificates(held)) => {
                let points = held.iter().filter_map(|it| {
                    let (_, steps) = tests.iter().find(|(test, _)| *test == it.test)?;
                    let mut down = steps.iter().rev();
                    let reached = down.find(|step| step.from <= it.result)?;
                    Some(reached.points)
                });
                points.max().unwrap_or_default()
            }
            (Self::Scores(rows), Value::Scores(scores)) => {
                let mut down = rows.iter().rev();
                let reached = down.find(|row| row.reached_by(scores));
                reached.map_or(Amount::default(), |row| row.points)
            }
            _ => Amount::default(),
        }
    }

    /// The points that the best value would bring.
    pub(super) fn greatest(&self) -> Amount {
        let greatest = match self {
            Self::Certificates(tests) => {
                let last = tests.iter().filter_map(|(_, steps)| steps.last());
                last.map(|step| step.points).max()
            }
            Self::Scores(rows) => rows.last().map(|row| row.points),
        };
        greatest.unwrap_or_default()
    }
}

impl Row {
    fn reached_by(&self, scores: &[Option<Amount>]) -> bool {
        self.least.iter().all(|&(part, least)| {
            scores
                .get(usize::from(part))
                .copied()
                .flatten()
                .is_some_and(|score| least <= score)
        })
    }
}

/// What an assessment reports: the points that what is stated brings for certain, asking
/// neither whether an exam was sat nor whether the points suffice (catalogue, section 6.3).
pub(super) fn report(book: &Rulebook, stated: &Stated) -> Vec<(usize, Amount)> {
    let instruction = stated.choice(book.instruction);
    let counts =
        |conversion: &&Conversion| instruction.is_none() || conversion.unless != instruction;
    let points = |gives: PartId, of: &[ConversionId]| {
        let conversions = of
            .iter()
            .map(|id| &book.conversions[id.index()])
            .filter(counts);
        conversions
            .map(|conversion| credit(book, conversion, gives, stated).0)
            .max()
            .unwrap_or_default()
    };
    let reports = book
        .reports
        .iter()
        .enumerate()
        .map(|(index, report)| (index, points(report.gives, &report.of)));
    reports
        .filter(|(_, points)| *points > Amount::default())
        .collect()
}

#[cfg(test)]
pub(super) mod tests;

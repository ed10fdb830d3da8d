//! The rule tree: what a requirement asks. There is no NOT, so every rule is monotone.

use databake::Bake;

use super::{Amount, ConflictId, ConversionId, FactId, Level, List, PartId, Rulebook, TableId};

/// One rule: a leaf that looks at a fact, or a fold of rules.
#[derive(Debug, Clone, PartialEq, Bake)]
#[databake(path = crate::rulebook)]
pub enum Rule {
    /// The lowest of its parts.
    All(List<Rule>),
    /// The highest of its parts.
    Any(List<Rule>),
    /// One outcome, whatever is stated.
    Always(Outcome),
    /// The value of one fact.
    Fact {
        /// The fact.
        fact: FactId,
        /// What each of its values comes to.
        judgement: Judgement,
        /// A language test counts only in the language that this fact names.
        in_language: Option<FactId>,
    },
    /// The best of the stated certificates by a table; unmet where there is none.
    Certificates {
        /// The table.
        table: TableId,
        /// Only certificates of the language that this fact names count.
        in_language: Option<FactId>,
    },
    /// Points of an exam against minimums and a total.
    Points(Points),
}

impl Rule {
    /// Shows every leaf to a visitor, in the rule's order.
    pub fn visit<'a>(&'a self, visitor: &mut impl FnMut(&'a Self)) {
        match self {
            Self::All(parts) | Self::Any(parts) => {
                for part in parts {
                    part.visit(visitor);
                }
            }
            leaf => visitor(leaf),
        }
    }

    /// Every outcome that stands in it; those of the tables it looks at are the tables'.
    #[must_use]
    pub fn outcomes(&self) -> Vec<Outcome> {
        let mut outcomes = Vec::new();
        self.visit(&mut |leaf| match leaf {
            Self::Always(outcome) => outcomes.push(*outcome),
            Self::Fact { judgement, .. } => outcomes.extend(judgement.outcomes()),
            Self::Points(points) => {
                let parts = points.minimums.iter().map(|minimum| minimum.lenient);
                let lenient = parts.chain([points.lenient]).flatten();
                outcomes.extend(lenient.map(Outcome::pending));
            }
            Self::All(_) | Self::Any(_) | Self::Certificates { .. } => {}
        });
        outcomes
    }

    /// Every look at a fact. Blocks of a conversion differ by direction: each is a look.
    #[must_use]
    pub fn looks(&self, book: &Rulebook) -> Vec<FactId> {
        let mut looks = Vec::new();
        self.visit(&mut |leaf| match leaf {
            Self::Fact {
                fact, in_language, ..
            } => looks.extend([*fact].into_iter().chain(*in_language)),
            Self::Certificates { in_language, .. } => {
                looks.extend(book.certificates.into_iter().chain(*in_language));
            }
            Self::Points(points) => {
                looks.extend(points.exam);
                for id in &points.credits {
                    let conversion = &book.conversions[id.index()];
                    looks.push(conversion.from);
                    let blocks = conversion.blocks.iter();
                    let by_field = blocks.filter(|block| !block.fields.is_empty());
                    looks.extend(by_field.map(|_| book.field));
                }
            }
            Self::All(_) | Self::Any(_) | Self::Always(_) => {}
        });
        looks
    }
}

/// What a value comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Bake)]
#[databake(path = crate::rulebook)]
pub struct Outcome {
    /// The level.
    pub level: Level,
    /// The contradiction in the sources that makes it so.
    pub conflict: Option<ConflictId>,
}

impl Outcome {
    /// Unmet, with nothing behind it.
    pub const UNMET: Self = Self {
        level: Level::Unmet,
        conflict: None,
    };

    /// Pending by a contradiction.
    #[must_use]
    pub const fn pending(conflict: ConflictId) -> Self {
        Self {
            level: Level::Pending,
            conflict: Some(conflict),
        }
    }
}

/// What each value of a fact, or each result of a test, comes to.
///
/// Choices count from 0 in the order of their list, no is 0 and yes is 1, CEFR levels
/// count from 1, a sat exam is 0; all other values are their figures.
#[derive(Debug, Clone, PartialEq, Bake)]
#[databake(path = crate::rulebook)]
pub struct Judgement {
    /// The outcome of the fact's word.
    pub word: Option<Outcome>,
    /// The outcomes of its numbers: without overlap or hole, lowest first.
    pub bands: List<Band>,
}

impl Judgement {
    /// What all values come to.
    pub fn outcomes(&self) -> impl Iterator<Item = Outcome> + use<> {
        let bands = self.bands.0.iter().map(|band| band.outcome);
        self.word.into_iter().chain(bands)
    }
}

/// A run of values with one outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Bake)]
#[databake(path = crate::rulebook)]
pub struct Band {
    /// The first value.
    pub least: Amount,
    /// The last value.
    pub greatest: Amount,
    /// What they come to.
    pub outcome: Outcome,
}

/// Points in the parts of an exam, what conversions add, and what is asked of them.
#[derive(Debug, Clone, PartialEq, Bake)]
#[databake(path = crate::rulebook)]
pub struct Points {
    /// The exam that was sat; `None` where conversions alone bring points.
    pub exam: Option<FactId>,
    /// The parts that count, each with its minimum.
    pub minimums: List<Minimum>,
    /// What their sum must reach.
    pub total: Amount,
    /// A sum below the total is pending by this contradiction, not unmet.
    pub lenient: Option<ConflictId>,
    /// Conversions whose points stand for a part where they are better.
    pub credits: List<ConversionId>,
}

/// One part of an exam and what is asked of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Bake)]
#[databake(path = crate::rulebook)]
pub struct Minimum {
    /// The part.
    pub part: PartId,
    /// Its index among the exam's parts, where an exam is sat.
    pub sat: Option<u8>,
    /// The least points.
    pub least: Amount,
    /// Fewer points are pending by this contradiction, not unmet.
    pub lenient: Option<ConflictId>,
    /// The part need not be sat: it counts as this many points, its greatest.
    pub waived: Option<Amount>,
}

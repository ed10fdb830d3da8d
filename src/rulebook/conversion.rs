//! Conversions: what certificates, GRE and GMAT bring in points.

use databake::Bake;

use super::{Amount, ClauseId, ConversionId, FactId, List, Name, PartId, TestId};

/// One table that turns results into points of an exam.
#[derive(Debug, Clone, PartialEq, Bake)]
#[databake(path = crate::rulebook)]
pub struct Conversion {
    /// Such as `app2`.
    pub id: Name,
    /// The clause that gives it.
    pub source: ClauseId,
    /// The fact that is converted.
    pub from: FactId,
    /// Whether every block must bring points, or none does (ADM ¶7).
    pub whole: bool,
    /// The language of instruction, by index, in which nothing is reported.
    pub unless: Option<u8>,
    /// What it gives points to.
    pub blocks: List<Block>,
}

/// The points that a conversion gives to one part.
#[derive(Debug, Clone, PartialEq, Bake)]
#[databake(path = crate::rulebook)]
pub struct Block {
    /// The part.
    pub gives: PartId,
    /// Directions for which it holds, by index; empty: for all, stated or not.
    pub fields: List<u8>,
    /// How the points are found.
    pub basis: Basis,
}

/// How the points of a block are found.
#[derive(Debug, Clone, PartialEq, Bake)]
#[databake(path = crate::rulebook)]
pub enum Basis {
    /// The best certificate by these steps, ascending.
    Certificates(List<(TestId, List<Step>)>),
    /// The best row whose figures are all reached, ascending.
    Scores(List<Row>),
}

/// From this result on, these points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Bake)]
#[databake(path = crate::rulebook)]
pub struct Step {
    /// The result.
    pub from: Amount,
    /// The points.
    pub points: Amount,
}

/// With at least these scores, these points.
#[derive(Debug, Clone, PartialEq, Bake)]
#[databake(path = crate::rulebook)]
pub struct Row {
    /// Part of the converted exam, by index, and the least score in it.
    pub least: List<(u8, Amount)>,
    /// The points.
    pub points: Amount,
}

/// What an assessment reports: the best of some conversions for one part.
#[derive(Debug, Clone, PartialEq, Bake)]
#[databake(path = crate::rulebook)]
pub struct Report {
    /// Its key in the contract, such as `kt_readiness`.
    pub id: Name,
    /// The part.
    pub gives: PartId,
    /// The conversions.
    pub of: List<ConversionId>,
}

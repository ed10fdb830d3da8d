//! Conversions: what certificates, GRE and GMAT bring in points.

use serde::{Deserialize, Serialize};

use super::{Amount, ClauseId, FactId, PartId, TestId};

/// A conversion, by its place in the rule book's list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct ConversionId(pub u8);

impl ConversionId {
    /// Its place in the rule book's list.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// One table that turns results into points of an exam.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Conversion {
    /// Such as `app2`.
    pub id: Box<str>,
    /// The clause that gives it.
    pub source: ClauseId,
    /// The fact that is converted.
    pub from: FactId,
    /// Whether every block must bring points, or none does (ADM ¶7).
    pub whole: bool,
    /// The language of instruction, by index, in which nothing is reported.
    pub unless: Option<u8>,
    /// What it gives points to.
    pub blocks: Vec<Block>,
}

/// The points that a conversion gives to one part.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Block {
    /// The part.
    pub gives: PartId,
    /// Directions for which it holds, by index; empty: for all, stated or not.
    pub fields: Vec<u8>,
    /// How the points are found.
    pub basis: Basis,
}

/// How the points of a block are found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Basis {
    /// The best certificate by these steps, ascending.
    Certificates(Vec<(TestId, Vec<Step>)>),
    /// The best row whose figures are all reached, ascending.
    Scores(Vec<Row>),
}

/// From this result on, these points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// The result.
    pub from: Amount,
    /// The points.
    pub points: Amount,
}

/// With at least these scores, these points.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// Part of the converted exam, by index, and the least score in it.
    pub least: Vec<(u8, Amount)>,
    /// The points.
    pub points: Amount,
}

/// What an assessment reports: the best of some conversions for one part.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// Its key in the contract, such as `kt_readiness`.
    pub id: Box<str>,
    /// The part.
    pub gives: PartId,
    /// The conversions.
    pub of: Vec<ConversionId>,
}

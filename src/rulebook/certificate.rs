//! Language tests, and the tables that judge their results.

use databake::Bake;

use super::{ClauseId, Judgement, List, Name, Scale};

/// A language test whose certificate can be stated.
#[derive(Debug, Clone, PartialEq, Bake)]
#[databake(path = crate::rulebook)]
pub struct Test {
    /// Such as `ielts-academic`.
    pub id: Name,
    /// Index of the language it certifies; `None` where the holder states it.
    pub language: Option<u8>,
    /// What the certificate prints.
    pub reported: Reported,
    /// Its results; CEFR levels count from 1 (A1).
    pub scale: Scale,
}

/// What a certificate prints as its result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Bake)]
#[databake(path = crate::rulebook)]
pub enum Reported {
    /// Points or bands.
    Score,
    /// A CEFR level.
    Cefr,
    /// The test's own level.
    Level,
}

/// How the results of every test are judged for one purpose.
#[derive(Debug, Clone, PartialEq, Bake)]
#[databake(path = crate::rulebook)]
pub struct Table {
    /// Such as `mobility-b2`.
    pub id: Name,
    /// Clauses that give it.
    pub sources: List<ClauseId>,
    /// One judgement a test, in the order of the tests.
    pub rows: List<Judgement>,
}

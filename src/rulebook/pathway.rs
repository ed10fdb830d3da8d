//! Pathways, their routes and requirements.

use databake::Bake;

use super::{Amount, ClauseId, FactId, List, Name, Rule};

/// Something a student can apply for. It is open by any of its routes.
#[derive(Debug, Clone, PartialEq, Bake)]
#[databake(path = crate::rulebook)]
pub struct Pathway {
    /// Such as `erasmus`.
    pub id: Name,
    /// Conditions that stand beside every *eligible*, such as the competition (ADM ¶3).
    pub conditions: List<Name>,
    /// The ways in.
    pub routes: List<Route>,
    /// The requirements of all routes.
    pub requirements: List<Requirement>,
    /// Choices that its rules look at in several places, of one requirement or of several.
    pub splits: List<Split>,
}

impl Pathway {
    /// Shows every leaf of every requirement to a visitor.
    pub fn visit<'a>(&'a self, visitor: &mut impl FnMut(&'a Rule)) {
        self.requirements
            .iter()
            .for_each(|requirement| requirement.rule.visit(visitor));
    }
}

/// One way into a pathway. It asks for all its requirements.
#[derive(Debug, Clone, PartialEq, Bake)]
#[databake(path = crate::rulebook)]
pub struct Route {
    /// Such as `grant`.
    pub id: Name,
    /// Indices into the pathway's requirements.
    pub requirements: List<u8>,
}

/// One thing that is asked.
#[derive(Debug, Clone, PartialEq, Bake)]
#[databake(path = crate::rulebook)]
pub struct Requirement {
    /// Stable id of the contract, such as `erasmus.gpa`.
    pub id: Name,
    /// Key of its texts; requirements that ask the same share it.
    pub text: Name,
    /// Clauses that ask it, the first the most telling.
    pub sources: List<ClauseId>,
    /// What is asked.
    pub rule: Rule,
    /// Choices that the rule looks at in several places: it is judged once for each kind.
    pub splits: List<Split>,
    /// Facts that the rule looks at, in asking order.
    pub facts: List<FactId>,
    /// Figures of the rule by the name that texts use, such as `gpa-from`.
    pub figures: List<(Name, Figure)>,
}

/// A choice that rules look at in several places.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Bake)]
#[databake(path = crate::rulebook)]
pub struct Split {
    /// The choice.
    pub fact: FactId,
    /// Its values, by index; of those that the rules treat alike, the first.
    pub choices: List<u8>,
}

/// A figure of a rule, to be shown in a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Bake)]
#[databake(path = crate::rulebook)]
pub enum Figure {
    /// A number.
    Number(Amount),
    /// A CEFR level, counted from 1.
    Cefr(u8),
}

//! Whom to ask, and about what.

use databake::Bake;

use super::{ClauseId, ConflictId, ContactId, List, Name, PathwayId, Rule, Rulebook};

/// Where contacts are found in person.
#[derive(Debug, Clone, PartialEq, Eq, Bake)]
#[databake(path = crate::rulebook)]
pub struct Premises {
    /// Such as `centre`, the key of its texts.
    pub id: Name,
    /// When it is open.
    pub hours: Hours,
}

/// Opening hours: from a weekday to a weekday, and from a time to a time.
#[derive(Debug, Clone, PartialEq, Eq, Bake)]
#[databake(path = crate::rulebook)]
pub struct Hours {
    /// The first and the last weekday; Monday is 1.
    pub days: [u8; 2],
    /// The times of opening and closing, such as `9:00`.
    pub open: [Name; 2],
    /// The times between which it is closed at midday.
    pub pause: [Name; 2],
}

/// Somebody who can be asked (catalogue, section 11).
#[derive(Debug, Clone, PartialEq, Bake)]
#[databake(path = crate::rulebook)]
pub struct Contact {
    /// Such as `mobility`, the key of its texts.
    pub id: Name,
    /// Whom they answer.
    pub pathways: List<PathwayId>,
    /// Whom among them; all where absent.
    pub applies: Option<Rule>,
    /// Clauses that name them.
    pub sources: List<ClauseId>,
    /// Index of the premises where they are.
    pub premises: Option<u8>,
    /// Address for mail.
    pub mail: Option<Name>,
    /// Extension of the university's telephone.
    pub extension: Option<Name>,
    /// Telephone numbers.
    pub phones: List<Name>,
    /// What is shown of an address on the web, and the address.
    pub web: Option<[Name; 2]>,
}

/// Something to ask, and whom: its name is the subject of the mail.
#[derive(Debug, Clone, PartialEq, Eq, Bake)]
#[databake(path = crate::rulebook)]
pub struct Doubt {
    /// Such as `language-test`, the key of its text.
    pub id: Name,
    /// Who answers.
    pub contact: ContactId,
    /// Where it is asked.
    pub pathways: List<PathwayId>,
    /// Requirements that it bears on.
    pub requirements: List<Name>,
    /// Contradictions in the sources that it is about.
    pub conflicts: List<ConflictId>,
}

impl Rulebook {
    /// What to ask about a requirement of a pathway that these contradictions decide: the
    /// doubt about a contradiction, else about the requirement, else about the pathway.
    #[must_use]
    pub fn doubt(
        &self,
        pathway: PathwayId,
        requirement: &str,
        conflicts: &[ConflictId],
    ) -> Option<&Doubt> {
        let own = |doubt: &&Doubt| doubt.pathways.contains(&pathway);
        let about = |doubt: &&Doubt| doubt.conflicts.iter().any(|it| conflicts.contains(it));
        let bears = |doubt: &&Doubt| doubt.requirements.iter().any(|it| **it == *requirement);
        let doubts = || self.doubts.iter().filter(own);
        doubts()
            .find(about)
            .or_else(|| doubts().find(bears))
            .or_else(|| doubts().find(|doubt| doubt.is_general()))
    }
}

impl Doubt {
    /// Whether it is about a pathway as a whole.
    #[must_use]
    pub fn is_general(&self) -> bool {
        self.requirements.is_empty() && self.conflicts.is_empty()
    }
}

//! Papers to be handed in, and what is worth knowing beside them.

use databake::Bake;

use super::{ClauseId, List, Name, PathwayId, Rule, Rulebook};

/// The papers of some pathways and ways of applying (catalogue, section 10).
#[derive(Debug, Clone, PartialEq, Bake)]
#[databake(path = crate::rulebook)]
pub struct Checklist {
    /// Such as `master-portal`.
    pub id: Name,
    /// Whose papers they are.
    pub pathways: List<PathwayId>,
    /// How one applies with them.
    pub ways: List<Way>,
    /// The papers in the order of the source.
    pub papers: List<Paper>,
}

/// A way of applying.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Bake)]
#[databake(path = crate::rulebook)]
pub enum Way {
    /// At the university.
    Office,
    /// Through the portal of the electronic government.
    Portal,
}

/// One paper.
#[derive(Debug, Clone, PartialEq, Bake)]
#[databake(path = crate::rulebook)]
pub struct Paper {
    /// Such as `photos`: unique in its checklist, and the key of its texts.
    pub id: Name,
    /// Clauses that ask for it.
    pub sources: List<ClauseId>,
    /// Who needs it: met, it is needed; unmet, it is not; everything between, it may be.
    /// Everybody needs it where absent.
    pub applies: Option<Rule>,
    /// Figures that its texts show, as they are written.
    pub figures: List<(Name, Name)>,
}

/// Something worth knowing that decides nothing (catalogue, section 10.1).
#[derive(Debug, Clone, PartialEq, Bake)]
#[databake(path = crate::rulebook)]
pub struct Remark {
    /// Such as `kt-once`, the key of its text.
    pub id: Name,
    /// Where it is said.
    pub at: List<Topic>,
    /// To whom.
    pub pathways: List<PathwayId>,
    /// To those alone who apply this way.
    pub way: Option<Way>,
    /// To whom among them; to all where absent.
    pub applies: Option<Rule>,
    /// Clauses that say it.
    pub sources: List<ClauseId>,
    /// Figures that its text shows, as they are written.
    pub figures: List<(Name, Name)>,
}

/// What a remark is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Bake)]
#[databake(path = crate::rulebook)]
pub enum Topic {
    /// Applying.
    Application,
    /// The papers.
    Papers,
    /// Certificates.
    Certificates,
    /// The KT, or the doctoral entrance exam.
    Exam,
    /// Appeals against the result of an exam.
    Appeal,
}

impl Rulebook {
    /// The papers of a pathway for a way of applying; none where nobody applies so.
    #[must_use]
    pub fn checklist(&self, pathway: PathwayId, way: Way) -> Option<&Checklist> {
        let mut lists = self.checklists.iter();
        lists.find(|list| list.pathways.contains(&pathway) && list.ways.contains(&way))
    }
}

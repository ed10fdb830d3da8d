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

/// A paper by its place in the rule book.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct PaperId {
    /// Index of its checklist.
    pub checklist: u8,
    /// Its index in it.
    pub paper: u8,
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

    /// The papers of a checklist with their ids.
    pub fn papers_of<'a>(
        &self,
        checklist: &'a Checklist,
    ) -> impl Iterator<Item = (PaperId, &'a Paper)> + use<'a> {
        let lists = self.checklists.iter();
        let index = (0_u8..).zip(lists).find(|(_, it)| it.id == checklist.id);
        let checklist_index = index.map_or(u8::MAX, |(index, _)| index);
        (0_u8..).zip(&checklist.papers).map(move |(index, paper)| {
            let id = PaperId {
                checklist: checklist_index,
                paper: index,
            };
            (id, paper)
        })
    }

    /// A paper as links name it: `master-office.photos`.
    #[must_use]
    pub fn paper_path(&self, id: PaperId) -> String {
        let list = self.checklists.get(usize::from(id.checklist));
        let paper = list.and_then(|list| Some((list, list.papers.get(usize::from(id.paper))?)));
        paper.map_or_else(String::new, |(list, paper)| {
            [&list.id, ".", &paper.id].concat()
        })
    }

    /// The paper that a link names so.
    #[must_use]
    pub fn paper_by_path(&self, path: &str) -> Option<PaperId> {
        let (list, paper) = path.split_once('.')?;
        let list = self.checklists.iter().find(|it| *it.id == *list)?;
        let mut papers = self.papers_of(list);
        papers.find(|(_, it)| *it.id == *paper).map(|(id, _)| id)
    }
}

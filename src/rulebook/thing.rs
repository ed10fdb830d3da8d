//! What stands on clauses: everything of the rule book that cites its sources, and the
//! outcomes that it comes to.

use std::slice;

use super::{
    ClauseId, ConflictId, ContactId, ConversionId, Outcome, Paper, PaperId, PathwayId, Rule,
    Rulebook, TableId, WindowId, byte,
};

/// Something that stands on clauses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Thing {
    /// A requirement of a pathway, by its index.
    Requirement(PathwayId, u8),
    /// A table that judges certificates.
    Table(TableId),
    /// A table that turns results into points.
    Conversion(ConversionId),
    /// A time.
    Window(WindowId),
    /// A paper.
    Paper(PaperId),
    /// A remark, by its index.
    Remark(u8),
    /// A group of programmes, by its index.
    Programme(u8),
    /// A contact.
    Contact(ContactId),
    /// A contradiction.
    Conflict(ConflictId),
}

impl Rulebook {
    /// Everything that stands on clauses, in the order of the kinds.
    #[must_use]
    pub fn things(&self) -> Vec<Thing> {
        let mut things = Vec::new();
        for id in self.pathway_ids() {
            let requirements = 0..self.pathways[id.index()].requirements.len();
            things.extend(requirements.map(|it| Thing::Requirement(id, byte(it))));
        }
        things.extend((0..self.tables.len()).map(|it| Thing::Table(it.into())));
        things.extend((0..self.conversions.len()).map(|it| Thing::Conversion(it.into())));
        things.extend((0..self.windows.len()).map(|it| Thing::Window(it.into())));
        for (list, checklist) in self.checklists.iter().enumerate() {
            things.extend((0..checklist.papers.len()).map(|it| {
                Thing::Paper(PaperId {
                    checklist: byte(list),
                    paper: byte(it),
                })
            }));
        }
        things.extend((0..self.remarks.len()).map(|it| Thing::Remark(byte(it))));
        things.extend((0..self.programmes.len()).map(|it| Thing::Programme(byte(it))));
        things.extend((0..self.contacts.len()).map(|it| Thing::Contact(it.into())));
        things.extend(self.conflict_ids().map(Thing::Conflict));
        things
    }

    /// The clauses that a thing stands on.
    #[must_use]
    pub fn sources(&self, thing: Thing) -> &[ClauseId] {
        match thing {
            Thing::Requirement(id, it) => {
                &self.pathways[id.index()].requirements[usize::from(it)].sources
            }
            Thing::Table(id) => &self.tables[id.index()].sources,
            Thing::Conversion(id) => slice::from_ref(&self.conversions[id.index()].source),
            Thing::Window(id) => &self.windows[id.index()].sources,
            Thing::Paper(id) => &self.paper(id).sources,
            Thing::Remark(it) => &self.remarks[usize::from(it)].sources,
            Thing::Programme(it) => slice::from_ref(&self.programmes[usize::from(it)].source),
            Thing::Contact(id) => &self.contacts[id.index()].sources,
            Thing::Conflict(id) => &self.conflict(id).sources,
        }
    }

    /// The paper behind an id.
    #[must_use]
    pub fn paper(&self, id: PaperId) -> &Paper {
        &self.checklists[usize::from(id.checklist)].papers[usize::from(id.paper)]
    }

    /// Every outcome that a thing names itself. Those of the tables that it looks at are
    /// the tables'.
    #[must_use]
    pub fn outcomes(&self, thing: Thing) -> Vec<Outcome> {
        let rule = match thing {
            Thing::Requirement(id, it) => {
                Some(&self.pathways[id.index()].requirements[usize::from(it)].rule)
            }
            Thing::Table(id) => {
                let rows = self.tables[id.index()].rows.iter();
                return rows.flat_map(super::Judgement::outcomes).collect();
            }
            Thing::Window(id) => self.windows[id.index()].applies.as_ref(),
            Thing::Paper(id) => self.paper(id).applies.as_ref(),
            Thing::Remark(it) => self.remarks[usize::from(it)].applies.as_ref(),
            Thing::Contact(id) => self.contacts[id.index()].applies.as_ref(),
            Thing::Conversion(_) | Thing::Programme(_) | Thing::Conflict(_) => None,
        };
        rule.map_or_else(Vec::new, Rule::outcomes)
    }
}

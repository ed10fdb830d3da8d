//! Whether a paper, a date, a remark or a contact bears on one student.

use super::finding;
use crate::rulebook::{
    Answers, Checklist, ConflictId, Contact, Level, Paper, PaperId, PathwayId, Remark, Rule,
    Rulebook, Topic, Way,
};

/// How a thing bears on a student.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bearing {
    /// Whether it does.
    pub need: Need,
    /// The contradictions in the sources behind that.
    pub conflicts: Vec<ConflictId>,
}

/// Whether a thing bears on a student.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// What is stated rules it out.
    No,
    /// It is not stated, or only the student can tell, or the clauses disagree.
    Perhaps,
    /// It does.
    Yes,
}

/// How a thing with this condition bears on somebody; one without bears on everybody.
#[must_use]
pub fn bearing(book: &Rulebook, condition: Option<&Rule>, answers: &Answers) -> Bearing {
    let (mut need, mut conflicts) = (Need::Yes, Vec::new());
    if let Some(rule) = condition {
        let judged = finding::rule(book, rule, answers);
        let level = judged.0.settled();
        need = match level {
            Some(Level::Met) => Need::Yes,
            Some(Level::Unmet) => Need::No,
            Some(Level::Pending) | None => Need::Perhaps,
        };
        conflicts = judged.1;
    }
    Bearing { need, conflicts }
}

/// A paper that somebody needs, or may need.
#[derive(Debug, Clone, PartialEq)]
pub struct PaperFinding<'a> {
    /// Its checklist.
    pub checklist: &'a Checklist,
    /// Its place in the rule book.
    pub id: PaperId,
    /// The paper.
    pub paper: &'a Paper,
    /// Never [`Need::No`].
    pub bearing: Bearing,
}

/// The papers of a pathway and a way of applying that somebody needs or may need, in the
/// order of the source; none where nobody applies so.
#[must_use]
pub fn papers<'a>(
    book: &'a Rulebook,
    pathway: PathwayId,
    way: Way,
    answers: &Answers,
) -> Vec<PaperFinding<'a>> {
    let mut found = Vec::new();
    if let Some(checklist) = book.checklist(pathway, way) {
        for (id, paper) in book.papers_of(checklist) {
            let bearing = bearing(book, paper.applies.as_ref(), answers);
            if bearing.need != Need::No {
                found.push(PaperFinding {
                    checklist,
                    id,
                    paper,
                    bearing,
                });
            }
        }
    }
    found
}

/// The remarks about a topic that may concern somebody in a pathway; those of one way of
/// applying only where it is named.
#[must_use]
pub fn remarks<'a>(
    book: &'a Rulebook,
    pathway: PathwayId,
    topic: Topic,
    way: Option<Way>,
    answers: &Answers,
) -> Vec<&'a Remark> {
    let mut found: Vec<&Remark> = Vec::new();
    for remark in &book.remarks {
        if remark.at.contains(&topic)
            && remark.pathways.contains(&pathway)
            && (remark.way.is_none() || remark.way == way)
            && bearing(book, remark.applies.as_ref(), answers).need != Need::No
        {
            found.push(remark);
        }
    }
    found
}

/// Those whom somebody in a pathway can ask.
#[must_use]
pub fn contacts<'a>(book: &'a Rulebook, pathway: PathwayId, answers: &Answers) -> Vec<&'a Contact> {
    let mut found: Vec<&Contact> = Vec::new();
    for contact in &book.contacts {
        if contact.pathways.contains(&pathway)
            && bearing(book, contact.applies.as_ref(), answers).need != Need::No
        {
            found.push(contact);
        }
    }
    found
}

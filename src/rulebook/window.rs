//! Windows: when applications, papers and exams are taken, year after year.

use databake::Bake;

use super::{ClauseId, List, Name, PathwayId, Rule};

/// A time in which something can or must be done (catalogue, section 9).
#[derive(Debug, Clone, PartialEq, Bake)]
#[databake(path = crate::rulebook)]
pub struct Window {
    /// Such as `master-applications`.
    pub id: Name,
    /// What is done then.
    pub kind: Occasion,
    /// Whom it is for.
    pub pathways: List<PathwayId>,
    /// Whom among them; all where absent.
    pub applies: Option<Rule>,
    /// Clauses that set it.
    pub sources: List<ClauseId>,
    /// When it is.
    pub when: When,
    /// Figures that its texts show, as they are written.
    pub figures: List<(Name, Name)>,
}

/// What is done in a window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Bake)]
#[databake(path = crate::rulebook)]
pub enum Occasion {
    /// A programme chooses among the candidates.
    Selection,
    /// Applications are taken.
    Applications,
    /// An exam or a test is sat.
    Exam,
    /// Papers are handed in.
    Papers,
    /// The originals of papers sent through the portal are brought.
    Originals,
    /// Students are enrolled.
    Enrolment,
    /// The admissions committee interviews.
    Interview,
}

impl Occasion {
    /// Whether the last day is the one to be kept in mind, rather than the first.
    #[must_use]
    pub const fn is_deadline(self) -> bool {
        matches!(self, Self::Applications | Self::Papers | Self::Originals)
    }
}

/// When a window is.
#[derive(Debug, Clone, PartialEq, Eq, Bake)]
#[databake(path = crate::rulebook)]
pub enum When {
    /// On these days of every year, without overlap.
    Terms(List<Term>),
    /// Usually in these months, counted from 1; it may move.
    Months {
        /// The first.
        first: u8,
        /// The last, in the same year.
        last: u8,
    },
    /// It is announced each time.
    Announced,
    /// All year, up to some days before an academic period.
    AllYear,
    /// The sources give no days.
    Unstated,
}

/// Days of every year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Bake)]
#[databake(path = crate::rulebook)]
pub struct Term {
    /// The first day.
    pub first: MonthDay,
    /// The last day; in the next year where it stands before the first.
    pub last: MonthDay,
    /// Until when the certificate of an exam sat in this term is valid: the first such day
    /// after the term.
    pub valid: Option<MonthDay>,
}

/// A day that every year has: never 29 February.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Bake)]
#[databake(path = crate::rulebook)]
pub struct MonthDay {
    /// From 1.
    pub month: u8,
    /// From 1.
    pub day: u8,
}

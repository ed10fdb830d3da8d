//! The points of the exams that an applicant may have sat. What they are worth is not known here.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Kt {
    pub(super) foreign_language: Option<i64>,
    pub(super) readiness: Option<i64>,
    pub(super) profile_1: i64,
    pub(super) profile_2: i64,
}

/// An absent essay is a statement (section 1): it is read as 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct DoctoralExam {
    pub(super) interview: i64,
    pub(super) essay: i64,
    pub(super) profile: i64,
}

/// Writing in tenths: 35 is 3.5.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Gre {
    pub(super) verbal: i64,
    pub(super) quantitative: i64,
    pub(super) writing: i64,
}

/// Writing in tenths: 35 is 3.5.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Gmat {
    pub(super) verbal: i64,
    pub(super) quantitative: i64,
    pub(super) integrated: i64,
    pub(super) writing: i64,
}

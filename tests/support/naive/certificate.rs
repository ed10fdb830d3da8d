//! A certificate, and the university's own language test, as they are stated. What they are worth
//! is not known here.

use super::words::Language;

/// `value` is the score (IELTS in tenths: 65 is 6.5), the CEFR rank or the test's own level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Certificate {
    pub(super) test: Test,
    pub(super) language: Language,
    pub(super) value: i64,
}

pub(super) const fn certificate(test: Test, language: Language, value: i64) -> Certificate {
    Certificate {
        test,
        language,
        value,
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct OwnTest {
    pub(super) language: Language,
    pub(super) level: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Test {
    IeltsAcademic,
    ToeflIbt,
    ToeflItp,
    ToeflOther,
    Toeic,
    Duolingo,
    Goethe,
    Dsh,
    Testdaf,
    Tfi,
    Tcf,
    Delf,
    Dalf,
    Dele,
    Siele,
    Cils,
    Celi,
    Hsk,
    Topik,
    Other,
}

/// CEFR levels as ranks.
pub(super) const A1: i64 = 1;
pub(super) const A2: i64 = 2;
pub(super) const B1: i64 = 3;
pub(super) const B2: i64 = 4;
pub(super) const C1: i64 = 5;
pub(super) const C2: i64 = 6;

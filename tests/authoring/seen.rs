//! The kinds of problems by name. A new one does not compile until it stands here, and
//! fails until it has a case.

use qadam::pack::Problem;

macro_rules! kinds {
    ($($kind:ident),* $(,)?) => {
        /// The names of all kinds.
        pub(crate) const ALL: &[&str] = &[$(stringify!($kind)),*];

        /// The name of a problem's kind.
        pub(crate) fn name(problem: &Problem) -> &'static str {
            match problem {
                $(Problem::$kind { .. } => stringify!($kind),)*
            }
        }
    };
}

kinds!(
    Unreadable,
    Syntax,
    Unknown,
    Duplicate,
    Twice,
    TooMany,
    Unused,
    SameAddress,
    NoSource,
    NeverCited,
    Missing,
    Stray,
    Malformed,
    Overlap,
    Hole,
    NoOutcome,
    NeverDecides,
    Falls,
    NotJudged,
    NobodyAsked,
    Shape,
    Circular,
    NoText,
    StrayText,
    Elsewhere,
    Placeholders,
    NoFigure,
    BadText,
    Plural,
);

//! Where a value stands in a line; written out only where it is told.

use std::fmt;

/// The path of a value, such as `certificates[0].score`.
#[derive(Clone, Copy)]
pub(super) enum Path<'a> {
    /// The whole line.
    Line,
    /// A value that is known by this path.
    Of(&'a str),
    /// A member of an object.
    Member(&'a Path<'a>, &'a str),
    /// An item of a list.
    Item(&'a Path<'a>, usize),
}

impl Path<'_> {
    /// Whether it is written so.
    pub(super) fn is(self, text: &str) -> bool {
        self.rest(text) == Some("")
    }

    /// Whether a text is the path of a value within this one.
    pub(super) fn holds(self, text: &str) -> bool {
        self.rest(text).is_some_and(|rest| rest.starts_with('.'))
    }

    /// What a text has behind this path.
    fn rest(self, text: &str) -> Option<&str> {
        match self {
            Self::Line => Some(text),
            Self::Of(path) => text.strip_prefix(path),
            Self::Member(Self::Line, name) => text.strip_prefix(name),
            Self::Member(parent, name) => parent.rest(text)?.strip_prefix('.')?.strip_prefix(name),
            // No fact stands in a list.
            Self::Item(..) => None,
        }
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Line => Ok(()),
            Self::Of(path) | Self::Member(Self::Line, path) => f.write_str(path),
            Self::Member(parent, name) => write!(f, "{parent}.{name}"),
            Self::Item(parent, index) => write!(f, "{parent}[{index}]"),
        }
    }
}

impl From<Path<'_>> for String {
    fn from(path: Path) -> Self {
        path.to_string()
    }
}

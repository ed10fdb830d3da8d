//! What the rule book's parts are made of: lists and names that live as long as the program.
//!
//! The book in force is a static that the build writes out; one that is packed at run time,
//! by tests and tools, is leaked: there are few, and each is wanted to the end.

use std::borrow::Borrow;
use std::fmt;
use std::ops::Deref;

use databake::Bake;

/// A list that never changes.
#[derive(Bake)]
#[databake(path = crate::rulebook)]
pub struct List<T: 'static>(pub &'static [T]);

/// A name that never changes, such as the id of a pathway.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Bake)]
#[databake(path = crate::rulebook)]
pub struct Name(pub &'static str);

impl<T> List<T> {
    /// Nothing.
    pub const EMPTY: Self = Self(&[]);
}

impl<T> Deref for List<T> {
    type Target = [T];

    fn deref(&self) -> &'static [T] {
        self.0
    }
}

impl<T> Clone for List<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for List<T> {}

impl<T: fmt::Debug> fmt::Debug for List<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<T: PartialEq> PartialEq for List<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<T: Eq> Eq for List<T> {}

impl<T> From<Vec<T>> for List<T> {
    fn from(items: Vec<T>) -> Self {
        Self(items.leak())
    }
}

impl<T> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        items.into_iter().collect::<Vec<_>>().into()
    }
}

impl<'a, T> IntoIterator for &'a List<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl Deref for Name {
    type Target = str;

    fn deref(&self) -> &'static str {
        self.0
    }
}

impl Borrow<str> for Name {
    fn borrow(&self) -> &str {
        self.0
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl From<&str> for Name {
    fn from(name: &str) -> Self {
        Self(name.to_owned().leak())
    }
}

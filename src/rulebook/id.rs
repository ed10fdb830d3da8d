//! Ids: the place of a thing in the rule book's list of its kind.

use databake::Bake;

macro_rules! ids {
    ($($(#[$doc:meta])* $id:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Bake)]
        #[databake(path = crate::rulebook)]
        pub struct $id(pub u8);

        impl $id {
            /// Its place in the rule book's list.
            #[must_use]
            pub const fn index(self) -> usize {
                self.0 as usize
            }
        }

        impl From<usize> for $id {
            fn from(index: usize) -> Self {
                Self(byte(index))
            }
        }
    )*};
}

ids! {
    /// A test, by its place in the rule book's list.
    TestId;
    /// A table of certificates, by its place in the rule book's list.
    TableId;
    /// A contact, by its place in the rule book's list.
    ContactId;
    /// A conversion, by its place in the rule book's list.
    ConversionId;
    /// A fact, by its place in the asking order.
    FactId;
    /// The name of an exam part, by its place in the rule book's list.
    PartId;
    /// A pathway, by its place in the rule book's list.
    PathwayId;
    /// A clause, by its place in the rule book's list.
    ClauseId;
    /// A conflict, by its place in the rule book's list.
    ConflictId;
    /// A window, by its place in the rule book's list.
    WindowId;
}

/// A small index, such as one into the values of a choice. The build keeps lists short
/// enough for it.
#[must_use]
pub fn byte(index: usize) -> u8 {
    u8::try_from(index).unwrap_or(u8::MAX)
}

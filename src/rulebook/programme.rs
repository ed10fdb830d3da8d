//! Groups of educational programmes.

use databake::Bake;

use super::{ClauseId, Name, PathwayId, Rulebook};

/// A group of programmes that the university trains in (ADM App.6).
#[derive(Debug, Clone, PartialEq, Eq, Bake)]
#[databake(path = crate::rulebook)]
pub struct Programme {
    /// Its code in the national classifier, such as `D070`; in lower case the key of its name.
    pub id: Name,
    /// The pathway that leads to it.
    pub pathway: PathwayId,
    /// The direction that it belongs to, as an index into the choices of [`Rulebook::field`].
    pub field: u8,
    /// The clause that names it.
    pub source: ClauseId,
}

impl Rulebook {
    /// The group with this code, in capitals or not.
    #[must_use]
    pub fn programme_by_id(&self, id: &str) -> Option<&Programme> {
        let mut known = self.programmes.iter();
        known.find(|programme| programme.id.eq_ignore_ascii_case(id))
    }
}

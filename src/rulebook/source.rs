//! Where the rules come from, and where the sources disagree.

use databake::Bake;

use super::{ClauseId, FactId, List, Name, PathwayId};

/// A document that clauses stand in.
#[derive(Debug, Clone, PartialEq, Bake)]
#[databake(path = crate::rulebook)]
pub struct Document {
    /// `MOB` or `ADM`.
    pub id: Name,
    /// Day of its adoption, `YYYY-MM-DD`, where it has one.
    pub adopted: Option<Name>,
    /// Number of the minutes by which it was adopted.
    pub minutes: Option<u16>,
}

/// A place in a document that can be cited.
#[derive(Debug, Clone, PartialEq, Bake)]
#[databake(path = crate::rulebook)]
pub struct Clause {
    /// As the contract writes it: `ADM ¶7 doc 4`.
    pub id: Name,
    /// Index of the document.
    pub document: u8,
    /// Chooses the words: text key `clause.<document>.<place>`.
    pub place: Name,
    /// Its number, and the number within.
    pub numbers: [Name; 2],
}

/// A contradiction or a hole in the sources (catalogue, section 8).
#[derive(Debug, Clone, PartialEq, Bake)]
#[databake(path = crate::rulebook)]
pub struct Conflict {
    /// Such as `tcf-b1-b2`.
    pub id: Name,
    /// The clauses that disagree.
    pub sources: List<ClauseId>,
    /// Where it is shown although no level rests on it.
    pub note: Option<Note>,
}

/// When a conflict that decides nothing is shown all the same.
#[derive(Debug, Clone, PartialEq, Bake)]
#[databake(path = crate::rulebook)]
pub struct Note {
    /// The pathways it is shown with.
    pub pathways: List<PathwayId>,
    /// Only where the pathway is eligible by a route of this id.
    pub eligible_by: Option<Name>,
    /// Only where this fact is stated and is not its word.
    pub stated: Option<FactId>,
}

/// An id as an address writes it: `adm/7-doc-4` of `ADM ¶7 doc 4`, `adm/27.1` of
/// `ADM ¶27(1)`. Ids in kebab-case stay as they are.
#[must_use]
pub fn slug(id: &str) -> String {
    let (mut slug, mut space) = (String::new(), '/');
    for sign in id.chars() {
        match sign {
            '¶' | ')' => {}
            ' ' => {
                slug.push(space);
                space = '-';
            }
            '(' => slug.push('.'),
            sign => slug.push(sign.to_ascii_lowercase()),
        }
    }
    slug
}

//! The pages of the rule book, each with an address that stays.

use crate::rulebook::{
    ClauseId, ConflictId, ConversionId, PathwayId, Rulebook, TableId, byte, slug,
};

/// A page of the rule book. Its ids are those of the rule book at hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaf {
    /// The edition, and the way to all other pages.
    Contents,
    /// Every certificate, in all tables side by side.
    Certificates,
    /// When things are done.
    Dates,
    /// What is handed in.
    Papers,
    /// Where the sources disagree.
    Conflicts,
    /// What a pathway asks.
    Pathway(PathwayId),
    /// A table that judges certificates.
    Table(TableId),
    /// A table that turns results into points.
    Conversion(ConversionId),
    /// A document with its clauses, by its index.
    Source(u8),
    /// The document of a clause, at that clause.
    Clause(ClauseId),
    /// Where the sources disagree, at one such place.
    Conflict(ConflictId),
}

/// The page of something by its index.
type Page = fn(u8) -> Leaf;

impl Leaf {
    /// All pages of a rule book.
    #[must_use]
    pub fn all(book: &Rulebook) -> Vec<Self> {
        let mut all = vec![
            Self::Contents,
            Self::Certificates,
            Self::Dates,
            Self::Papers,
            Self::Conflicts,
        ];
        let lists: [(usize, Page); 6] = [
            (book.pathways.len(), |it| Self::Pathway(PathwayId(it))),
            (book.tables.len(), |it| Self::Table(TableId(it))),
            (book.conversions.len(), |it| {
                Self::Conversion(ConversionId(it))
            }),
            (book.documents.len(), Self::Source),
            (book.clauses.len(), |it| Self::Clause(ClauseId(it))),
            (book.conflicts.len(), |it| Self::Conflict(ConflictId(it))),
        ];
        for (count, page) in lists {
            for index in 0..count {
                all.push(page(byte(index)));
            }
        }
        all
    }

    /// Its place in the address, such as `rules/source/adm/7-doc-5`.
    #[must_use]
    pub fn place(self, book: &Rulebook) -> String {
        let (folder, id) = match self {
            Self::Contents => ("rules", ""),
            Self::Certificates => ("rules/certificates", ""),
            Self::Dates => ("rules/dates", ""),
            Self::Papers => ("rules/papers", ""),
            Self::Conflicts => ("rules/contradictions", ""),
            Self::Pathway(id) => ("rules/pathway/", &*book.pathways[id.index()].id),
            Self::Table(id) => ("rules/table/", &*book.tables[id.index()].id),
            Self::Conversion(id) => ("rules/table/", &*book.conversions[id.index()].id),
            Self::Source(it) => ("rules/source/", &*book.documents[usize::from(it)].id),
            Self::Clause(id) => ("rules/source/", &*book.clauses[id.index()].id),
            Self::Conflict(id) => ("rules/contradictions/", &*book.conflict(id).id),
        };
        [folder, &slug(id)].concat()
    }

    /// The page at a place; where there is none, the nearest above it. `None` outside of the
    /// rule book.
    #[must_use]
    pub fn at(place: &str, book: &Rulebook) -> Option<Self> {
        let (mut nearest, mut longest) = (None, 0);
        for leaf in Self::all(book) {
            let own = leaf.place(book);
            let below = place.strip_prefix(&own);
            let covers = below.is_some_and(|it| it.is_empty() || it.starts_with('/'));
            if covers && own.len() > longest {
                (nearest, longest) = (Some(leaf), own.len());
            }
        }
        nearest
    }
}

//! The pages of the rule book, each with an address that stays.

use crate::rulebook::{ClauseId, ConflictId, ConversionId, PathwayId, Rulebook, TableId, byte};

/// A page of the rule book. Its ids are those of the rule book at hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaf {
    /// The edition, and the way to all other pages.
    Contents,
    /// What a pathway asks.
    Pathway(PathwayId),
    /// Every certificate, in all tables side by side.
    Certificates,
    /// A table that judges certificates.
    Table(TableId),
    /// A table that turns results into points.
    Conversion(ConversionId),
    /// When things are done.
    Dates,
    /// What is handed in.
    Papers,
    /// A document with its clauses, by its index.
    Source(u8),
    /// The document of a clause, at that clause.
    Clause(ClauseId),
    /// Where the sources disagree, perhaps at one such place.
    Conflicts(Option<ConflictId>),
}

impl Leaf {
    /// All pages of a rule book.
    #[must_use]
    pub fn all(book: &Rulebook) -> Vec<Self> {
        let mut all = vec![
            Self::Contents,
            Self::Certificates,
            Self::Dates,
            Self::Papers,
            Self::Conflicts(None),
        ];
        all.extend(book.pathway_ids().map(Self::Pathway));
        for index in 0..book.tables.len() {
            all.push(Self::Table(index.into()));
        }
        for index in 0..book.conversions.len() {
            all.push(Self::Conversion(index.into()));
        }
        for index in 0..book.documents.len() {
            all.push(Self::Source(byte(index)));
        }
        for index in 0..book.clauses.len() {
            all.push(Self::Clause(index.into()));
        }
        all.extend(book.conflict_ids().map(|id| Self::Conflicts(Some(id))));
        all
    }

    /// Its place in the address, such as `rules/source/adm/7-doc-5`.
    #[must_use]
    pub fn place(self, book: &Rulebook) -> String {
        let slug;
        let (folder, id) = match self {
            Self::Contents => ("", ""),
            Self::Pathway(id) => ("/pathway/", &*book.pathways[id.index()].id),
            Self::Certificates => ("/certificates", ""),
            Self::Table(id) => ("/table/", &*book.tables[id.index()].id),
            Self::Conversion(id) => ("/table/", &*book.conversions[id.index()].id),
            Self::Dates => ("/dates", ""),
            Self::Papers => ("/papers", ""),
            Self::Source(document) => {
                slug = book.documents[usize::from(document)].slug();
                ("/source/", slug.as_str())
            }
            Self::Clause(id) => {
                let clause = &book.clauses[id.index()];
                let document = book.documents[usize::from(clause.document)].slug();
                slug = [&document, "/", &clause.slug()].concat();
                ("/source/", slug.as_str())
            }
            Self::Conflicts(None) => ("/contradictions", ""),
            Self::Conflicts(Some(id)) => ("/contradictions/", &*book.conflict(id).id),
        };
        ["rules", folder, id].concat()
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

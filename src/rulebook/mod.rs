//! The rules in force, as values: facts, certificates, conversions, pathways, sources, and
//! what a student does next: dates, papers, contacts.
//!
//! Written by people as TOML; the build checks them and writes them out as a static, so the
//! page decodes nothing. This module knows how to look a thing up and nothing of judging, of
//! texts or of the web.

mod amount;
mod certificate;
mod contact;
mod conversion;
mod fact;
mod id;
mod level;
mod list;
mod paper;
mod pathway;
mod programme;
mod rule;
mod source;
mod thing;
mod value;
mod window;

pub use amount::Amount;
pub use certificate::{Reported, Table, Test};
pub use contact::{Contact, Doubt, Hours, Premises};
pub use conversion::{Basis, Block, Conversion, Report, Row, Step};
pub use fact::{Absence, Fact, Kind, Leeway, MOST_FACTS, MOST_WORDS, Part, Scale};

pub use id::{
    ClauseId, ConflictId, ContactId, ConversionId, FactId, PartId, PathwayId, TableId, TestId,
    WindowId, byte,
};
pub use level::Level;
pub use list::{List, Name};
pub use paper::{Checklist, Paper, PaperId, Remark, Topic, Way};
pub use pathway::{Figure, Pathway, Requirement, Route, Split};
pub use programme::Programme;
pub use rule::{Band, Judgement, Minimum, Outcome, Points, Rule};
pub use source::{Clause, Conflict, Document, Note, slug};
pub use thing::Thing;
pub use value::{Answers, Certificate, Question, Value};
pub use window::{MonthDay, Occasion, Term, When, Window};

use databake::Bake;

/// One edition of the rules, whole. Ids inside are indices into its lists.
#[derive(Debug, Clone, PartialEq, Bake)]
#[databake(path = crate::rulebook)]
pub struct Rulebook {
    /// Academic year, such as `2025-2026`.
    pub edition: Name,
    /// Day on which the files were last held against the sources, `YYYY-MM-DD`.
    pub checked: Name,
    /// The documents that clauses stand in.
    pub documents: List<Document>,
    /// Clauses that rules, tables, conversions and conflicts cite.
    pub clauses: List<Clause>,
    /// Contradictions and holes in the sources.
    pub conflicts: List<Conflict>,
    /// CEFR levels, lowest first; a level is stated as its index.
    pub levels: List<Name>,
    /// Languages a certificate, a test or a host can have.
    pub languages: List<Name>,
    /// Names of exam parts, which conversions give points to.
    pub parts: List<Name>,
    /// Facts in asking order.
    pub facts: List<Fact>,
    /// Certificates that can be stated.
    pub tests: List<Test>,
    /// Tables that judge certificates.
    pub tables: List<Table>,
    /// Conversions of certificates, GRE and GMAT into points.
    pub conversions: List<Conversion>,
    /// Conversions that an assessment reports.
    pub reports: List<Report>,
    /// The list of certificates among the facts.
    pub certificates: Option<FactId>,
    /// The choice of direction that conversion blocks look at.
    pub field: FactId,
    /// The choice of instruction that reports look at.
    pub instruction: FactId,
    /// Pathways in the order of the page and of the contract.
    pub pathways: List<Pathway>,
    /// When things are done.
    pub windows: List<Window>,
    /// Papers by pathway and way of applying.
    pub checklists: List<Checklist>,
    /// What is worth knowing and decides nothing.
    pub remarks: List<Remark>,
    /// Groups of programmes.
    pub programmes: List<Programme>,
    /// Where contacts are found.
    pub premises: List<Premises>,
    /// Whom to ask.
    pub contacts: List<Contact>,
    /// What to ask them.
    pub doubts: List<Doubt>,
    /// The edition before, of which links are still about. Nobody is judged by it but to
    /// tell what a link of it came to.
    pub before: Option<&'static Rulebook>,
}

impl Rulebook {
    /// An edition before this one, such as `2024-2025`.
    #[must_use]
    pub fn earlier(&self, edition: &str) -> Option<&'static Rulebook> {
        let mut earlier = self.before;
        while earlier.is_some_and(|book| &*book.edition != edition) {
            earlier = earlier?.before;
        }
        earlier
    }

    /// The fact behind an id.
    #[must_use]
    pub fn fact(&self, id: FactId) -> &Fact {
        &self.facts[id.index()]
    }

    /// All fact ids in asking order.
    pub fn fact_ids(&self) -> impl Iterator<Item = FactId> + use<> {
        (0..self.facts.len()).map(FactId::from)
    }

    /// The conflict behind an id.
    #[must_use]
    pub fn conflict(&self, id: ConflictId) -> &Conflict {
        &self.conflicts[id.index()]
    }

    /// All conflict ids in the order of the files.
    pub fn conflict_ids(&self) -> impl Iterator<Item = ConflictId> + use<> {
        (0..self.conflicts.len()).map(ConflictId::from)
    }

    /// The fact with this path, such as `host.language`.
    #[must_use]
    pub fn fact_by_path(&self, path: &str) -> Option<FactId> {
        let index = self.facts.iter().position(|fact| &*fact.path == path)?;
        Some(FactId::from(index))
    }

    /// The pathway with this id.
    #[must_use]
    pub fn pathway_by_id(&self, id: &str) -> Option<PathwayId> {
        let index = self
            .pathways
            .iter()
            .position(|pathway| &*pathway.id == id)?;
        Some(PathwayId::from(index))
    }

    /// All pathway ids in the order of the rule book.
    pub fn pathway_ids(&self) -> impl Iterator<Item = PathwayId> + use<> {
        (0..self.pathways.len()).map(PathwayId::from)
    }

    /// The test with this id.
    #[must_use]
    pub fn test_by_id(&self, id: &str) -> Option<TestId> {
        let index = self.tests.iter().position(|test| &*test.id == id)?;
        Some(TestId::from(index))
    }

    /// The path of a question: that of its fact, or of the fact's open part.
    #[must_use]
    pub fn question_path(&self, question: Question) -> String {
        let fact = self.fact(question.fact);
        match (question.part, &fact.kind) {
            (Some(part), Kind::Scores { parts, .. }) => {
                format!("{}.{}", fact.path, self.parts[parts[part].name.index()])
            }
            _ => fact.path.to_string(),
        }
    }

    /// The language that a certificate certifies, as an index of [`Rulebook::languages`].
    #[must_use]
    pub fn certificate_language(&self, certificate: Certificate) -> u8 {
        self.tests[certificate.test.index()]
            .language
            .unwrap_or(certificate.language)
    }
}

//! Qadam: do the certificate, GPA and degree that a student holds qualify them?
//!
//! The rules of mobility, master's and doctoral study at Toraighyrov University stand as
//! data under `assets/rulebook/`; the build checks and packs them; the engine judges them
//! wholly where the student is. `ARCHITECTURE.md` has the map. Its invariants in short:
//!
//! - one direction: `rulebook ← engine ← session ← ui`, `rulebook ← calendar ← text ← ui`;
//! - the engine is pure and total: no clock, no text, no web, no error;
//! - not stated is never none: an open fact takes all its values at once.
//!
//! ```
//! use qadam::engine::{Verdict, assess};
//! use qadam::rulebook::{Answers, Amount, Value};
//!
//! let book = qadam::rulebook();
//! let fact = |path| book.fact_by_path(path).expect("a fact of the rule book");
//! let answers = Answers::default()
//!     .with(fact("education"), Value::Choice(0)) // a bachelor's student
//!     .with(fact("gpa"), Value::Number(Amount::parse("2.8").expect("a number")));
//! let assessment = assess(book, &answers);
//! let mshe = book.pathway_by_id("mshe").expect("a pathway");
//! assert_eq!(assessment.pathways[mshe.index()].verdict(), Verdict::Ineligible);
//! ```

pub mod calendar;
#[cfg(any(feature = "cohort", feature = "web"))]
pub mod cohort;
pub mod embed;
pub mod engine;
mod order;
pub mod qr;
pub mod rulebook;
pub mod session;
pub mod text;

#[cfg(feature = "checker")]
pub mod contract;
#[cfg(feature = "pack")]
pub mod pack;
#[cfg(feature = "web")]
pub mod ui;

/// The rule book in force, checked and written out by the build.
#[must_use]
pub fn rulebook() -> &'static rulebook::Rulebook {
    static RULEBOOK: rulebook::Rulebook = include!(concat!(env!("OUT_DIR"), "/rulebook.rs"));
    &RULEBOOK
}

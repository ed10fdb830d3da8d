//! A second, naive evaluator of the admission rules: an oracle for tests, never part of the product.
//!
//! It is written straight from `domain/rules-catalogue.md` and the contract, and must share
//! **nothing** with the engine: no types, no tables, no rule book, no helper. Where the two differ,
//! one of them misreads the catalogue. The figures therefore stand here as literals, each beside
//! the section of the catalogue it was read from.
//!
//! How it works: [`rule::Rule::level`] judges one requirement as if everything were stated. A
//! requirement with unstated facts is judged for every combination of representative values of
//! those facts, and the hull of the levels seen is its interval ([`hull()`]). Every representative
//! is a value the contract allows, so a hull is never too wide; it is wide enough because
//!
//! - small facts (citizenship, languages, fields, semesters …) are enumerated whole;
//! - scores have their ends among the representatives, and for fixed words (field, language of
//!   instruction, host language) every rule is monotone in every score, level and certificate;
//! - a rule asks of a list of certificates only its best one (in one language), so no list reaches
//!   a level that the empty list and the lists of one do not reach.
//!
//! [`open_facts`] needs more than the ends: its representatives are described there.

#![allow(
    dead_code,
    unreachable_pub,
    reason = "each test file uses its own part"
)]
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "an oracle stops at what is not valid"
)]

mod certificate;
mod conversions;
mod exams;
mod fact;
mod facts;
mod hull;
mod level;
mod open;
mod pathways;
mod points;
mod read;
mod representatives;
mod rule;
mod words;

use std::collections::BTreeMap;

use serde_json::Value as Json;

use conversions::conversions;
use facts::Facts;
use hull::hull;
use level::{Interval, all_of, any_of, status, verdict};
use pathways::{PATHWAYS, Requirements};
use read::{certificates, read};

#[allow(unused_imports, reason = "each test file uses its own part")]
pub use open::open_facts;

/// What the rules say of one applicant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Naive {
    /// In the contract's order: erasmus, mshe, master-research, master-profile, doctorate.
    pub pathways: Vec<Pathway>,
    /// Section 6.3; a key is absent where nothing converts.
    pub conversions: BTreeMap<String, i64>,
}

/// A pathway: the ANY of its routes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pathway {
    /// Such as `master-research`.
    pub id: String,
    /// `eligible`, `conditional`, `ineligible` or `incomplete`.
    pub verdict: String,
    /// In the catalogue's order.
    pub routes: Vec<Route>,
}

/// A route: the ALL of its requirements.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// Such as `grant`.
    pub id: String,
    /// As of a pathway.
    pub verdict: String,
    /// Requirement id and status (`met`, `pending`, `unmet`, `open`), in the catalogue's order.
    pub requirements: Vec<(String, String)>,
}

/// The verdicts, the statuses and the conversions of one valid applicant.
///
/// # Panics
///
/// When the applicant is not valid against the contract.
pub fn assess(applicant: &Json) -> Naive {
    let held = certificates(applicant);
    let facts = read(applicant, held.as_deref());
    let pathways = PATHWAYS
        .into_iter()
        .map(|(id, routes)| {
            let judged: Vec<(Interval, Route)> = routes
                .iter()
                .map(|(id, requirements)| judge_route(id, requirements, &facts))
                .collect();
            Pathway {
                id: id.to_owned(),
                verdict: verdict(any_of(judged.iter().map(|(interval, _)| *interval))).to_owned(),
                routes: judged.into_iter().map(|(_, route)| route).collect(),
            }
        })
        .collect();
    Naive {
        pathways,
        conversions: conversions(&facts),
    }
}

fn judge_route(id: &str, requirements: Requirements, facts: &Facts) -> (Interval, Route) {
    let judged: Vec<(&str, Interval)> = requirements
        .iter()
        .map(|(id, rule)| (*id, hull(*rule, facts)))
        .collect();
    let interval = all_of(judged.iter().map(|(_, interval)| *interval));
    let route = Route {
        id: id.to_owned(),
        verdict: verdict(interval).to_owned(),
        requirements: judged
            .into_iter()
            .map(|(id, interval)| (id.to_owned(), status(interval).to_owned()))
            .collect(),
    };
    (interval, route)
}

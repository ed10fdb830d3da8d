//! Papers, and what is worth knowing beside them.

use super::figured;
use crate::rulebook::{Paper, Remark, Way};
use crate::text::Catalog;

/// What a paper is.
#[must_use]
pub fn paper_name(catalog: &Catalog, paper: &Paper) -> String {
    paper_text(catalog, paper, ".name")
}

/// What to know of a paper; perhaps empty.
#[must_use]
pub fn paper_note(catalog: &Catalog, paper: &Paper) -> String {
    paper_text(catalog, paper, ".note")
}

/// Who needs a paper that not everybody needs; empty where everybody does.
#[must_use]
pub fn paper_if(catalog: &Catalog, paper: &Paper) -> String {
    paper_text(catalog, paper, ".if")
}

fn paper_text(catalog: &Catalog, paper: &Paper, last: &str) -> String {
    let key = ["paper.", &paper.id, last].concat();
    figured(catalog, &key, &paper.figures)
}

/// What is worth knowing.
#[must_use]
pub fn remark(catalog: &Catalog, remark: &Remark) -> String {
    let key = ["remark.", &remark.id].concat();
    figured(catalog, &key, &remark.figures)
}

/// A way of applying.
#[must_use]
pub fn way(catalog: &Catalog, way: Way) -> &'static str {
    catalog.text(match way {
        Way::Office => "papers.office",
        Way::Portal => "papers.portal",
    })
}

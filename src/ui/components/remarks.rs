//! What is worth knowing and decides nothing.

use yew::prelude::*;

use super::clauses::clauses;
use crate::engine;
use crate::rulebook::{PathwayId, Remark, Topic, Way};
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::element::{all, el, item, list, plain, shown, words};

/// What is worth knowing about some topics in a pathway, each thing once; of one way of
/// applying only where it is named.
pub(super) fn remarks(desk: &Desk, pathway: PathwayId, topics: &[Topic], way: Option<Way>) -> Html {
    let mut told: Vec<&Remark> = Vec::new();
    for &topic in topics {
        for remark in engine::remarks(desk.book, pathway, topic, way, &desk.session.answers) {
            if !told.iter().any(|it| it.id == remark.id) {
                told.push(remark);
            }
        }
    }
    let mut rows = Vec::new();
    for remark in told {
        let said = plain("p", words(phrase::remark(desk.catalog, remark)));
        let parts = [said, clauses(desk, &remark.sources)];
        rows.push(item("li", remark.id.to_string().into(), all(parts)));
    }
    let empty = rows.is_empty();
    let parts = [
        plain("h4", desk.text("papers.remarks")),
        el("ul", "remarks__list", list(rows)),
    ];
    shown("div", "remarks", empty, all(parts))
}

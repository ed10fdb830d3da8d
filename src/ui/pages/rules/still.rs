//! What every pathway asks, as plain tables on one page, for those whose browser runs no
//! scripts.

use yew::prelude::*;

use super::certificates::judged;
use super::grid::{Head, Row, grid, lines};
use super::guidance;
use super::requirement::routes;
use crate::rulebook::{PathwayId, Requirement, TableId};
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::components::clauses;
use crate::ui::element::{all, el, item, list, named, plain, section, text, words};

/// The tables of all pathways, and those by which certificates are judged.
pub(crate) fn tables(desk: &Desk) -> Html {
    let mut parts: Vec<_> = desk
        .book
        .pathway_ids()
        .map(|id| pathway(desk, id))
        .collect();
    let judged = (0..desk.book.tables.len()).map(|it| judged(desk, TableId::from(it)));
    let heading = named(
        "h2",
        "section-title",
        "certificates".to_owned(),
        desk.text("still.certificates"),
    );
    let judged = el("div", "rules__tables", judged.collect());
    parts.push(section(
        "rules__part",
        "certificates",
        all([heading, judged]),
    ));
    el("div", "rules__body", list(parts))
}

fn pathway(desk: &Desk, id: PathwayId) -> Html {
    let pathway = &desk.book.pathways[id.index()];
    let name = text(phrase::pathway_name(desk.catalog, desk.book, id));
    let mut rows = Vec::new();
    for (index, it) in pathway.requirements.iter().enumerate() {
        rows.push(row(desk, it, routes(desk, id, index), index));
    }
    let heads = ["still.requirement", "still.needed", "result.clauses"];
    let heads = heads.map(|key| Head::of(desk.say(key)));
    let table = grid(
        "grid grid--alone",
        desk.text("rules.requirements"),
        &heads,
        rows,
    );
    let parts = [
        plain("h2", name),
        plain(
            "p",
            text(phrase::pathway_summary(desk.catalog, desk.book, id)),
        ),
        table,
        plain("h3", desk.text("contacts.title")),
        guidance::addresses(desk, id),
    ];
    item(
        "section",
        id.index().into(),
        el("div", "rules__part", all(parts)),
    )
}

fn row(desk: &Desk, it: &Requirement, routes: Html, index: usize) -> Row {
    let asked = words(phrase::asked(desk.catalog, desk.book, it));
    Row {
        key: index.into(),
        head: text(phrase::requirement_title(desk.catalog, it)),
        cells: vec![
            Some(lines(vec![asked, routes])),
            Some(clauses(desk, &it.sources)),
        ],
    }
}

//! Groups of programmes, each with the direction that it belongs to.

use yew::prelude::*;

use super::grid::{Head, Row, grid};
use super::part;
use crate::rulebook::PathwayId;
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::components::clauses;
use crate::ui::element::{all, el, shown, text, words};

/// The groups that a pathway leads to, where it leads to any.
pub(super) fn programmes(desk: &Desk, pathway: PathwayId) -> Html {
    let (catalog, book) = (desk.catalog, desk.book);
    let own = book.programmes.iter().filter(|it| it.pathway == pathway);
    let (mut rows, mut sources) = (Vec::new(), Vec::new());
    for it in own {
        sources = vec![it.source];
        rows.push(Row {
            key: it.id.to_string().into(),
            head: words([&*it.id, " ", phrase::programme_name(catalog, it)].concat()),
            cells: vec![Some(text(phrase::choice(
                catalog, book, book.field, it.field,
            )))],
        });
    }
    let none = rows.is_empty();
    let field = phrase::fact_name(catalog, book, book.field);
    let heads = [Head::of(desk.say("rules.programme")), Head::of(field)];
    let caption = desk.text("rules.programmes");
    let parts = [
        el("p", "rules__intro", desk.text("rules.programmes-lead")),
        grid("grid grid--alone", caption, &heads, rows),
        clauses(desk, &sources),
    ];
    let section = part(desk, "rules-programmes", "rules.programmes", all(parts));
    shown("div", "", none, section)
}

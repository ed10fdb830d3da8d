//! The contents: which edition, from which sources, checked when; and the way to every page.

use yew::prelude::*;

use super::part;
use super::ways::{way, ways};
use crate::rulebook::byte;
use crate::session::Leaf;
use crate::ui::Desk;
use crate::ui::element::{all, el, item, list, plain, words};

/// The contents.
pub(super) fn contents(desk: &Desk) -> Html {
    let book = desk.book;
    let facts = [
        fact(desk, "rules.edition", book.edition.replace('-', "–")),
        fact(desk, "rules.checked", desk.catalog.date(&book.checked)),
    ];
    let tables = (0..book.tables.len()).map(|it| Leaf::Table(it.into()));
    let conversions = (0..book.conversions.len()).map(|it| Leaf::Conversion(it.into()));
    let tables = [Leaf::Certificates]
        .into_iter()
        .chain(tables)
        .chain(conversions);
    let sources = (0..book.documents.len()).map(byte);
    let sources = sources.map(|it| item("li", it.to_string().into(), source(desk, it)));
    let parts = [
        el("p", "lead", desk.text("rules.lead")),
        el("dl", "rules__facts", all(facts)),
        part(
            desk,
            "rules-pathways",
            "rules.pathways",
            ways(desk, book.pathway_ids().map(Leaf::Pathway)),
        ),
        part(desk, "rules-tables", "rules.tables", ways(desk, tables)),
        part(
            desk,
            "rules-guide",
            "rules.guide",
            ways(desk, [Leaf::Dates, Leaf::Papers]),
        ),
        part(
            desk,
            "rules-sources",
            "rules.sources",
            all([
                el("ul", "rules__sources", list(sources.collect())),
                ways(desk, [Leaf::Conflicts]),
            ]),
        ),
    ];
    el("div", "rules__body rules__contents", all(parts))
}

/// A document with its date.
fn source(desk: &Desk, document: u8) -> Html {
    let date = el("span", "rules__aside", words(dated(desk, document)));
    all([way(desk, Leaf::Source(document)), date])
}

/// When a document was adopted, and by which minutes.
pub(super) fn dated(desk: &Desk, document: u8) -> String {
    let document = &desk.book.documents[usize::from(document)];
    let Some(adopted) = &document.adopted else {
        return desk.say("rules.undated").to_owned();
    };
    let date = desk.catalog.date(adopted);
    let Some(minutes) = document.minutes else {
        return date;
    };
    let values = [("date", date.as_str()), ("n", &minutes.to_string())];
    desk.catalog.fill("rules.minutes", &values)
}

/// Something to know of a book or a document, by name.
pub(super) fn fact(desk: &Desk, name: &str, value: String) -> Html {
    let pair = [plain("dt", desk.text(name)), plain("dd", words(value))];
    plain("div", all(pair))
}

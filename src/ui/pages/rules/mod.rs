//! The rule book: the rules in force as pages and tables, written out from the very values
//! that the engine judges by. Nothing here knows a figure.

mod certificates;
mod conflicts;
mod contents;
mod conversion;
mod dates;
pub(super) mod grid;
mod guidance;
mod overview;
mod papers;
mod pathway;
mod points;
mod programmes;
mod requirement;
mod resting;
mod rule;
mod source;
#[cfg(feature = "still")]
mod still;
mod ways;

use yew::prelude::*;

use crate::rulebook::Rulebook;
use crate::session::{Leaf, Screen};
use crate::text::{Catalog, phrase};
use crate::ui::Desk;
use crate::ui::components::link;
use crate::ui::element::{all, el, goal, named, section, shown, words};

#[cfg(feature = "still")]
pub(crate) use still::tables;

/// A page of the rule book.
pub(crate) fn rules(desk: &Desk, leaf: Leaf) -> Html {
    let page = match leaf {
        Leaf::Contents => contents::contents(desk),
        Leaf::Pathway(id) => pathway::pathway(desk, id),
        Leaf::Certificates => overview::overview(desk),
        Leaf::Table(id) => certificates::table(desk, id),
        Leaf::Conversion(id) => conversion::conversion(desk, id),
        Leaf::Dates => dates::dates(desk),
        Leaf::Papers => papers::papers(desk),
        Leaf::Source(document) => source::source(desk, document, None),
        Leaf::Clause(id) => {
            let document = desk.book.clauses[id.index()].document;
            source::source(desk, document, Some(id))
        }
        Leaf::Conflicts => conflicts::conflicts(desk, None),
        Leaf::Conflict(id) => conflicts::conflicts(desk, Some(id)),
    };
    let heading = title(desk.catalog, desk.book, whole(desk.book, leaf));
    let parts = [
        back(desk, leaf),
        goal("h1", "rules__title", "title".to_owned(), words(heading)),
        page,
    ];
    el("div", "rules", all(parts))
}

/// What a page is called: the clause or the contradiction at which it is opened, if at one.
pub(crate) fn title(catalog: &Catalog, book: &Rulebook, leaf: Leaf) -> String {
    let name = match leaf {
        Leaf::Contents => catalog.text("app.rules"),
        Leaf::Pathway(id) => phrase::pathway_name(catalog, book, id),
        Leaf::Certificates => catalog.text("rules.certificates"),
        Leaf::Table(id) => phrase::table_name(catalog, &book.tables[id.index()].id),
        Leaf::Conversion(id) => phrase::table_name(catalog, &book.conversions[id.index()].id),
        Leaf::Dates => catalog.text("dates.title"),
        Leaf::Papers => catalog.text("papers.title"),
        Leaf::Source(document) => phrase::document_name(catalog, book, document),
        Leaf::Clause(id) => return phrase::clause(catalog, book, id),
        Leaf::Conflicts => catalog.text("result.notes"),
        Leaf::Conflict(id) => phrase::conflict_title(catalog, book, id),
    };
    name.to_owned()
}

/// The page without the place at which it is opened.
fn whole(book: &Rulebook, leaf: Leaf) -> Leaf {
    match leaf {
        Leaf::Clause(id) => Leaf::Source(book.clauses[id.index()].document),
        Leaf::Conflict(_) => Leaf::Conflicts,
        leaf => leaf,
    }
}

/// The ways back: to the contents, and to the result where there is one.
fn back(desk: &Desk, leaf: Leaf) -> Html {
    let (session, contents) = (&desk.session, leaf == Leaf::Contents);
    let no_result = session.wanted.is_empty() || session.answers.is_empty();
    let way = |to: Screen, hidden, key| {
        let link = link(desk, to, "", String::new(), desk.text(key));
        shown("span", "", hidden, link)
    };
    let ways = [
        way(Screen::Rules(Leaf::Contents), contents, "app.rules"),
        way(Screen::Result, no_result, "question.cancel"),
    ];
    shown("p", "rules__back", contents && no_result, all(ways))
}

/// A part of a page with the heading that names it.
fn part(desk: &Desk, id: &'static str, title: &str, inside: Html) -> Html {
    let heading = named("h2", "section-title", id.to_owned(), desk.text(title));
    section("rules__part", id, all([heading, inside]))
}

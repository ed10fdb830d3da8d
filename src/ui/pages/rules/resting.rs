//! What rests on a clause or on a contradiction, by kind, each with the way to its page.

use yew::prelude::*;

use super::ways::to;
use crate::rulebook::{Level, PathwayId, Thing};
use crate::session::Leaf;
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::components::level;
use crate::ui::element::{all, el, item, list, plain, text, words};

/// Things by kind, each with the levels that it comes to here, if any.
pub(super) fn resting(desk: &Desk, things: Vec<(Thing, Vec<Level>)>) -> Html {
    let (mut kinds, mut seen) = (Vec::new(), Vec::new());
    let mut links: Vec<Html> = Vec::new();
    let mut before = "";
    for (thing, levels) in things {
        let (kind, leaf, words) = told(desk, thing);
        // Of things that are called the same and stand on one page, one is enough.
        if seen.contains(&(leaf, words.clone())) {
            continue;
        }
        if kind != before {
            kinds.extend(group(desk, before, std::mem::take(&mut links)));
            before = kind;
        }
        links.push(line(desk, links.len(), leaf, &words, levels));
        seen.push((leaf, words));
    }
    kinds.extend(group(desk, before, links));
    el("dl", "resting", list(kinds))
}

fn group(desk: &Desk, kind: &'static str, links: Vec<Html>) -> Option<Html> {
    let pair = [
        plain("dt", desk.text(kind)),
        plain("dd", el("ul", "rules__ways", list(links))),
    ];
    (!kind.is_empty()).then(|| item("div", kind.into(), all(pair)))
}

fn line(desk: &Desk, index: usize, leaf: Leaf, name: &str, levels: Vec<Level>) -> Html {
    let mut parts = vec![to(desk, leaf, words(name.to_owned()))];
    for it in levels {
        parts.push(text(" "));
        parts.push(level(desk, it));
    }
    item("li", index.into(), list(parts))
}

/// The kind of a thing, the page where it stands, and what it is called.
fn told(desk: &Desk, thing: Thing) -> (&'static str, Leaf, String) {
    let (catalog, book) = (desk.catalog, desk.book);
    let first = |pathways: &[PathwayId]| {
        pathways
            .first()
            .map_or(Leaf::Contents, |it| Leaf::Pathway(*it))
    };
    match thing {
        Thing::Requirement(id, it) => {
            let it = &book.pathways[id.index()].requirements[usize::from(it)];
            let pathway = phrase::pathway_name(catalog, book, id);
            let title = phrase::requirement_title(catalog, it);
            let words = [pathway, ": ", title].concat();
            ("rules.requirements", Leaf::Pathway(id), words)
        }
        Thing::Table(id) => {
            let name = phrase::table_name(catalog, &book.tables[id.index()].id);
            ("rules.tables", Leaf::Table(id), name.to_owned())
        }
        Thing::Conversion(id) => {
            let name = phrase::table_name(catalog, &book.conversions[id.index()].id);
            ("rules.tables", Leaf::Conversion(id), name.to_owned())
        }
        Thing::Window(id) => {
            let name = phrase::window_name(catalog, &book.windows[id.index()]);
            ("dates.title", Leaf::Dates, name.to_owned())
        }
        Thing::Paper(id) => {
            let paper = book.paper(id);
            (
                "papers.title",
                Leaf::Papers,
                phrase::paper_name(catalog, paper),
            )
        }
        Thing::Remark(it) => {
            let it = &book.remarks[usize::from(it)];
            (
                "papers.remarks",
                first(&it.pathways),
                phrase::remark(catalog, it),
            )
        }
        Thing::Programme(it) => {
            let it = &book.programmes[usize::from(it)];
            let words = [&*it.id, " ", phrase::programme_name(catalog, it)].concat();
            ("rules.programmes", Leaf::Pathway(it.pathway), words)
        }
        Thing::Contact(id) => {
            let it = &book.contacts[id.index()];
            let name = phrase::contact_name(catalog, it).to_owned();
            ("contacts.title", first(&it.pathways), name)
        }
        Thing::Conflict(id) => {
            let title = phrase::conflict_title(catalog, book, id);
            ("result.notes", Leaf::Conflict(id), title.to_owned())
        }
    }
}

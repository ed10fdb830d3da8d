//! A link of an earlier edition: what its answers came to then and come to now, and which
//! requirements made the difference.

use yew::prelude::*;

use super::icon::icon;
use super::requirement::status_id;
use super::verdict::badge;
use crate::engine::{PathwayShift, RequirementShift, Shift, Standing, Verdict, compare, survey};
use crate::rulebook::{Name, Rulebook};
use crate::session::{Action, Earlier};
use crate::text::phrase;
use crate::ui::element::{
    all, button, el, item, list, marked, named, plain, section, shown, text, words,
};
use crate::ui::{Desk, document};

/// The comparison, while there is one.
pub(crate) fn earlier(desk: &Desk) -> Html {
    match desk.session.earlier {
        Some(earlier) => shown("div", "", false, comparison(desk, earlier)),
        None => shown("div", "", true, Html::default()),
    }
}

fn comparison(desk: &Desk, earlier: &Earlier) -> Html {
    let (book, stated) = (earlier.book, &earlier.session);
    let mut wanted: Vec<Name> = Vec::new();
    let now = desk
        .session
        .wanted
        .iter()
        .map(|id| &desk.book.pathways[id.index()]);
    let then = stated.wanted.iter().map(|id| &book.pathways[id.index()]);
    for pathway in now.chain(then) {
        if !wanted.contains(&pathway.id) {
            wanted.push(pathway.id);
        }
    }
    let then = survey(book, &stated.answers, &[]);
    let mut pathways = Vec::new();
    for shift in compare(&wanted, (book, &then), (desk.book, &desk.assessment)) {
        pathways.push(item(
            "li",
            shift.id.to_string().into(),
            pathway(desk, book, &shift),
        ));
    }
    let close = {
        let desk = desk.clone();
        move |_: MouseEvent| {
            desk.act(Action::Renew);
            document::focus_later("title");
        }
    };
    let (heading, title) = (
        "earlier-title",
        words(of_edition(desk, "earlier.title", book)),
    );
    let parts = [
        named("h2", "section-title", heading.to_owned(), title),
        el("p", "earlier__lead", desk.text("earlier.lead")),
        el("ul", "earlier__pathways", list(pathways)),
        button(
            "button button--second",
            false,
            close.into(),
            desk.text("earlier.close"),
        ),
    ];
    section("earlier", heading, all(parts))
}

/// One pathway: its verdicts, and what made the difference.
fn pathway(desk: &Desk, book: &Rulebook, shift: &PathwayShift) -> Html {
    let verdicts = |verdict: Shift<Verdict>| {
        let side = |verdict: Option<Verdict>| verdict.map(|verdict| badge(desk, verdict));
        sides(desk, book, [side(verdict.then), side(verdict.now)])
    };
    let mut changes = Vec::new();
    for &(id, verdict) in &shift.routes {
        let title = plain("h4", route(desk, shift.id, id));
        changes.push(item(
            "li",
            id.to_string().into(),
            all([title, verdicts(verdict)]),
        ));
    }
    for (index, change) in shift.requirements.iter().enumerate() {
        changes.push(item(
            "li",
            index.into(),
            requirement(desk, book, shift, change),
        ));
    }
    let name = title(desk, &["pathway.", &shift.id, ".name"], shift.id);
    let parts = [
        el("h3", "earlier__pathway", name),
        verdicts(shift.verdict),
        shown(
            "p",
            "earlier__same",
            !shift.is_none(),
            desk.text("earlier.same"),
        ),
        shown("ul", "earlier__changes", changes.is_empty(), list(changes)),
    ];
    all(parts)
}

/// One requirement: how it stood and stands; and what was and is asked, where that differs.
fn requirement(
    desk: &Desk,
    book: &Rulebook,
    pathway: &PathwayShift,
    RequirementShift { routes, standing }: &RequirementShift,
) -> Html {
    let asked = |side: Option<Standing>, book| {
        side.map_or_else(String::new, |it| {
            phrase::asked(desk.catalog, book, it.requirement)
        })
    };
    let asked = [asked(standing.then, book), asked(standing.now, desk.book)];
    let differs = asked[0] != asked[1];
    let [then, now] = asked.map(|words| if differs { words } else { String::new() });
    let side = |side: Option<Standing>, asked| {
        let status = status(desk, side?);
        Some(all([
            status,
            shown(
                "p",
                "earlier__asked",
                String::is_empty(&asked),
                words(asked),
            ),
        ]))
    };
    let both = [side(standing.then, then), side(standing.now, now)];
    let mut only = Vec::new();
    // Of several routes those are named that are meant; of all of them none.
    for &id in routes {
        only.push(item(
            "li",
            id.to_string().into(),
            route(desk, pathway.id, id),
        ));
    }
    let known = desk.book.pathway_by_id(&pathway.id);
    let every = known.is_none_or(|id| desk.book.pathways[id.index()].routes.len() == only.len());
    let parts = [
        plain("h4", named_by(desk, standing)),
        shown("ul", "earlier__routes", every, list(only)),
        sides(desk, book, both),
    ];
    all(parts)
}

/// What was and what is, each under its edition; words where an edition has no such thing.
fn sides(desk: &Desk, book: &Rulebook, [then, now]: [Option<Html>; 2]) -> Html {
    let side = |edition, label, side: Option<Html>, none| {
        let shown = side.unwrap_or_else(|| el("p", "earlier__none", desk.text(none)));
        let label = plain("dt", words(of_edition(desk, label, edition)));
        plain("div", all([label, plain("dd", shown)]))
    };
    let both = [
        side(book, "earlier.then", then, "earlier.not-yet"),
        side(desk.book, "earlier.now", now, "earlier.no-longer"),
    ];
    el("dl", "earlier__sides", all(both))
}

/// How a requirement stands: sign, word and colour.
fn status(desk: &Desk, standing: Standing) -> Html {
    let settled = standing.interval.settled();
    let parts = [
        icon(settled.into()),
        plain("span", text(phrase::status(desk.catalog, settled))),
    ];
    let class = ["requirement__status requirement--", status_id(settled)].concat();
    marked("p", class, all(parts))
}

/// The title of a requirement, by what it asks now where it is still asked.
fn named_by(desk: &Desk, standing: &Shift<Standing>) -> Html {
    let Some(Standing { requirement, .. }) = standing.now.or(standing.then) else {
        return Html::default();
    };
    title(
        desk,
        &["requirement.", &requirement.text, ".title"],
        requirement.id,
    )
}

fn route(desk: &Desk, pathway: Name, id: Name) -> Html {
    title(desk, &["route.", &pathway, ".", &id], id)
}

/// What something is called; its id, where only an edition has it that has no texts.
fn title(desk: &Desk, key: &[&str], id: Name) -> Html {
    match desk.catalog.text_of(key) {
        "" => words(id.to_string()),
        title => text(title),
    }
}

/// A text that names an edition, such as 2024–2025.
fn of_edition(desk: &Desk, key: &str, book: &Rulebook) -> String {
    let edition = book.edition.replace('-', "–");
    desk.catalog.fill(key, &[("edition", &edition)])
}

//! Who can use the page, how that is checked, what may still be in somebody's way, and whom to tell.

use yew::prelude::*;

use crate::engine;
use crate::rulebook::{Answers, Contact};
use crate::ui::Desk;
use crate::ui::components::contact;
use crate::ui::element::{all, el, goal, item, list, named, plain, section};

/// The statement.
pub(crate) fn accessibility(desk: &Desk) -> Html {
    let head = [
        goal("h1", "", "title".to_owned(), desk.text("access.title")),
        el("p", "lead", desk.text("access.lead")),
    ];
    let checked = [
        "access.checked-machine",
        "access.checked-reader",
        "access.checked-firefox",
        "access.checked-people",
    ];
    let limits = [
        "access.limits-browser",
        "access.limits-code",
        "access.limits-others",
    ];
    let parts = [
        el("div", "access__head", all(head)),
        part(
            desk,
            "access-checked",
            "access.checked",
            said(desk, &checked),
        ),
        part(desk, "access-limits", "access.limits", said(desk, &limits)),
        part(desk, "access-tell", "access.tell", tell(desk)),
        el("p", "access__date", desk.text("access.date")),
    ];
    el("div", "access", all(parts))
}

fn part(desk: &Desk, id: &'static str, title: &str, inside: Html) -> Html {
    let heading = named("h2", "section-title", id.to_owned(), desk.text(title));
    section("access__part", id, all([heading, inside]))
}

/// Sentences, one beside the other.
fn said(desk: &Desk, keys: &[&'static str]) -> Html {
    let mut sentences = Vec::new();
    for key in keys {
        sentences.push(item("li", (*key).into(), desk.text(key)));
    }
    el("ul", "access__said", list(sentences))
}

/// Whom to tell: those who are asked first about each pathway.
fn tell(desk: &Desk) -> Html {
    let mut told: Vec<&Contact> = Vec::new();
    for pathway in desk.book.pathway_ids() {
        let asked = engine::contacts(desk.book, pathway, &Answers::default());
        let first = asked
            .first()
            .filter(|it| told.iter().all(|other| other.id != it.id));
        told.extend(first);
    }
    let mut rows = Vec::new();
    for it in told {
        let row = contact(desk, desk.say("access.title"), it);
        rows.push(item("li", it.id.to_string().into(), row));
    }
    let parts = [
        plain("p", desk.text("access.tell-text")),
        el("ul", "contacts__list", list(rows)),
    ];
    all(parts)
}

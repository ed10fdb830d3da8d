//! Whom to ask about a pathway, and what: a mail with its subject for everything pending; and
//! when an appeal can be made.

use yew::prelude::*;

use super::clauses::clauses;
use super::pathway::nearest;
use super::remarks::remarks;
use super::soon::soon;
use crate::engine::{self, RouteFinding};
use crate::rulebook::{Contact, Doubt, Level, PathwayId, Premises, Topic};
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::element::{all, el, escaped, fold, item, list, plain, shown, text, words};

/// Those who can be asked, folded; what is pending stands first.
pub(super) fn contacts(desk: &Desk, pathway: PathwayId) -> Html {
    let summary = el("h3", "fold__title", desk.text("contacts.title"));
    let inside = soon(desk, pathway, 0, asked);
    fold("fold contacts", false, "fold__summary", summary, inside)
}

fn asked(desk: &Desk, pathway: PathwayId, _: usize) -> Html {
    let mut rows = Vec::new();
    for contact in engine::contacts(desk.book, pathway, &desk.session.answers) {
        let row = self::contact(
            desk,
            phrase::pathway_name(desk.catalog, desk.book, pathway),
            contact,
        );
        rows.push(item("li", contact.id.to_string().into(), row));
    }
    let best = nearest(&desk.assessment.pathways[pathway.index()].routes);
    let inside = [
        doubts(desk, pathway, best),
        el("ul", "contacts__list", list(rows)),
        remarks(desk, pathway, &[Topic::Appeal], None),
    ];
    all(inside)
}

/// What to ask about each requirement that is pending, once.
fn doubts(desk: &Desk, pathway: PathwayId, route: &RouteFinding) -> Html {
    let mut told: Vec<&Doubt> = Vec::new();
    for found in &route.requirements {
        let requirement = &desk.book.pathways[pathway.index()].requirements[found.requirement];
        if found.interval.settled() == Some(Level::Pending) {
            let doubt = desk.book.doubt(pathway, &requirement.id, &found.conflicts);
            told.extend(doubt.filter(|doubt| !told.iter().any(|it| it.id == doubt.id)));
        }
    }
    let mut rows = Vec::new();
    for doubt in told {
        let contact = &desk.book.contacts[doubt.contact.index()];
        let parts = [
            plain("span", text(phrase::doubt(desk.catalog, doubt))),
            plain("span", text(phrase::contact_name(desk.catalog, contact))),
            ask(desk, pathway, doubt, contact),
        ];
        rows.push(item("li", doubt.id.to_string().into(), all(parts)));
    }
    let empty = rows.is_empty();
    let parts = [
        plain("h4", desk.text("contacts.about")),
        plain("ul", list(rows)),
    ];
    shown("div", "contacts__doubts", empty, all(parts))
}

/// Somebody who can be asked, with a mail about a subject.
pub(crate) fn contact(desk: &Desk, subject: &str, contact: &Contact) -> Html {
    let premises = contact
        .premises
        .map(|it| &desk.book.premises[usize::from(it)]);
    let phones = contact.phones.iter().map(|it| {
        let href = ["tel:", it].concat();
        html! { <a key={href.clone()} {href}>{ it.to_string() }</a> }
    });
    let web = contact.web.as_ref().map(|[name, href]| {
        html! { <a href={href.to_string()} target="_blank" rel="noopener noreferrer">{ name.to_string() }</a> }
    });
    let address = premises.map_or("", |it| phrase::address(desk.catalog, it));
    let hours = premises.map(|it: &Premises| phrase::hours(desk.catalog, &it.hours));
    let extension = contact.extension.as_ref().map(ToString::to_string);
    let written = contact.mail.as_deref();
    let mail = written.map(|it| mail(it, subject, it.to_owned()));
    let facts = [
        term(
            desk,
            "contacts.mail",
            mail.is_none(),
            mail.unwrap_or_default(),
        ),
        term(
            desk,
            "contacts.phones",
            contact.phones.is_empty(),
            phones.collect(),
        ),
        term(
            desk,
            "contacts.extension",
            extension.is_none(),
            words(extension.unwrap_or_default()),
        ),
        term(desk, "contacts.web", web.is_none(), web.unwrap_or_default()),
        term(desk, "contacts.address", address.is_empty(), text(address)),
        term(
            desk,
            "contacts.hours",
            hours.is_none(),
            words(hours.unwrap_or_default()),
        ),
    ];
    let silent = contact.mail.is_none() && contact.phones.is_empty();
    all([
        el(
            "p",
            "contacts__name",
            text(phrase::contact_name(desk.catalog, contact)),
        ),
        plain("p", text(phrase::contact_for(desk.catalog, contact))),
        shown(
            "p",
            "contacts__silent",
            !silent,
            desk.text("contacts.no-mail"),
        ),
        el("dl", "contacts__facts", all(facts)),
        clauses(desk, &contact.sources),
    ])
}

fn term(desk: &Desk, name: &str, hidden: bool, value: Html) -> Html {
    let parts = [plain("dt", desk.text(name)), plain("dd", value)];
    shown("div", "contacts__fact", hidden, all(parts))
}

/// The way to ask about a doubt.
fn ask(desk: &Desk, pathway: PathwayId, doubt: &Doubt, contact: &Contact) -> Html {
    let Some(address) = &contact.mail else {
        return desk.text("contacts.no-mail");
    };
    let subject = phrase::subject(desk.catalog, desk.book, pathway, doubt);
    mail(address, &subject, desk.say("contacts.write").to_owned())
}

/// A link that opens a mail.
fn mail(address: &str, subject: &str, words: String) -> Html {
    let href = ["mailto:", address, "?subject=", &escaped(subject)].concat();
    html! { <a {href}>{ words }</a> }
}

//! What is worth knowing of a pathway, and whom to ask about it.

use yew::prelude::*;

use super::part;
use crate::rulebook::{Contact, PathwayId};
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::components::clauses;
use crate::ui::element::{all, el, item, list, plain, shown, text, words};

/// The remarks on a pathway.
pub(super) fn remarks(desk: &Desk, id: PathwayId) -> Html {
    let mut items = Vec::new();
    for (index, it) in desk.book.remarks.iter().enumerate() {
        if it.pathways.contains(&id) {
            let said = plain("p", words(phrase::remark(desk.catalog, it)));
            let remark = all([said, clauses(desk, &it.sources)]);
            items.push(item("li", index.into(), remark));
        }
    }
    let none = items.is_empty();
    let items = el("ul", "rules__remarks", list(items));
    let section = part(desk, "rules-remarks", "papers.remarks", items);
    shown("div", "", none, section)
}

/// Those who answer on a pathway.
pub(super) fn contacts(desk: &Desk, id: PathwayId) -> Html {
    part(
        desk,
        "rules-contacts",
        "contacts.title",
        addresses(desk, id),
    )
}

/// The same as a list alone.
pub(super) fn addresses(desk: &Desk, id: PathwayId) -> Html {
    let mut items = Vec::new();
    for (index, it) in desk.book.contacts.iter().enumerate() {
        if it.pathways.contains(&id) {
            items.push(item("li", index.into(), contact(desk, it)));
        }
    }
    el("ul", "rules__remarks", list(items))
}

fn contact(desk: &Desk, it: &Contact) -> Html {
    let purpose = text(phrase::contact_for(desk.catalog, it));
    let parts = [
        plain("p", text(phrase::contact_name(desk.catalog, it))),
        el("p", "rules__aside", purpose),
        mail(it),
        clauses(desk, &it.sources),
    ];
    all(parts)
}

fn mail(it: &Contact) -> Html {
    let Some(mail) = it.mail else {
        return list(Vec::new());
    };
    let href = ["mailto:", &mail].concat();
    plain("p", html! { <a {href}>{ mail.0 }</a> })
}

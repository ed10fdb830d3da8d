//! The foot of every screen: which rules are meant, and whose word decides.

use yew::prelude::*;

use super::link;
use crate::session::{Leaf, Screen};
use crate::ui::element::{all, el, plain, shown, words};
use crate::ui::{Desk, address};

/// The foot of every screen.
pub(crate) fn footer(desk: &Desk) -> Html {
    let (rules, book) = (Screen::Rules(Leaf::Contents), desk.text("app.rules"));
    // Elsewhere it is not there, and so does not hold what is stated.
    let away = desk.framed.then(|| {
        html! {
            <a href={address::whole(desk)} target="_blank" rel="noopener">{ desk.text("app.whole") }</a>
        }
    });
    let ours = [
        (Screen::Counsel, "app.counsel"),
        (Screen::Cohort, "app.cohort"),
        (Screen::Embed, "app.hosts"),
    ];
    let [counsel, cohort, hosts] = ours.map(|(screen, key)| {
        let way = link(desk, screen, "", String::new(), desk.text(key));
        shown("span", "", desk.framed, way)
    });
    let access = link(
        desk,
        Screen::Accessibility,
        "",
        String::new(),
        desk.text("app.access"),
    );
    let ways = [
        shown("span", "", !desk.framed, away.unwrap_or_default()),
        link(desk, rules, "", String::new(), book),
        counsel,
        cohort,
        hosts,
        access,
    ];
    let lines = [
        el("p", "footer__links", all(ways)),
        plain("p", words(edition(desk))),
        plain("p", desk.text("app.guide")),
    ];
    el("footer", "footer", all(lines))
}

/// Which rules are meant, and when they were last held against the sources.
pub(crate) fn edition(desk: &Desk) -> String {
    let edition = desk.book.edition.replace('-', "–");
    let date = desk.catalog.date(&desk.book.checked);
    desk.catalog
        .fill("app.edition", &[("edition", &edition), ("date", &date)])
}

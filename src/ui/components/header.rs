//! The head of every screen: past it, home, and the three languages.

use yew::prelude::*;

use super::icon::mark;
use super::link::{follow, link};
use crate::session::{self, Action, Screen, Session};
use crate::text::Language;
use crate::ui::{Desk, document};

/// The head of every screen.
pub(crate) fn header(desk: &Desk) -> Html {
    let home = html! { <>{ mark() }<span>{ desk.text("app.name") }</span></> };
    html! {
        <header class="header">
            { document::jump("header__skip", "title".to_owned(), desk.say("app.skip").into()) }
            { link(desk, Screen::Start, "header__home", String::new(), home) }
            { languages(desk) }
        </header>
    }
}

/// Says everything in another language and keeps all else. Each language has a file of its own,
/// in which the page begins; within the page no other file is needed.
fn languages(desk: &Desk) -> Html {
    let mut links = Vec::new();
    for language in Language::ALL {
        let (code, spoken) = (language.code(), desk.catalog.language());
        let said = |yes: bool| yes.then_some("true");
        // Chosen, and still on its way.
        let busy = language == desk.session.language && language != spoken;
        let there = Session {
            language,
            ..(*desk.session).clone()
        };
        let href = [code, ".html", &session::link::shown(&there, desk.book)].concat();
        let onclick = follow(desk, Action::Speak(language));
        links.push(html! {
            <a key={code} class="language" lang={code} hreflang={code} {href} {onclick}
                aria-current={said(language == spoken)} aria-busy={said(busy)}>
                { desk.catalog.text_of(&["app.language-", code]) }
            </a>
        });
    }
    html! { <nav class="languages" aria-label={desk.say("app.languages")}>{ links }</nav> }
}

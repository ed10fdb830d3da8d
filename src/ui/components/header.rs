//! The head of every screen: past it, home, and the three languages.

use yew::prelude::*;

use super::icon::mark;
use super::link;
use crate::session::{Action, Screen};
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

/// Says everything in another language and keeps all else.
fn languages(desk: &Desk) -> Html {
    let mut buttons = Vec::new();
    for language in Language::ALL {
        let (code, spoken) = (language.code(), desk.catalog.language());
        let said = |yes| if yes { "true" } else { "false" };
        // Chosen, and still on its way.
        let busy = language == desk.session.language && language != spoken;
        buttons.push(html! {
            <button key={code} type="button" class="language" lang={code}
                aria-pressed={said(language == spoken)} aria-busy={said(busy)}
                onclick={desk.on_click(Action::Speak(language))}>
                { desk.catalog.text_of(&["app.language-", code]) }
            </button>
        });
    }
    html! {
        <div class="languages" role="group" aria-label={desk.say("app.languages")}>{ buttons }</div>
    }
}

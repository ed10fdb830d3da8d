//! The head of every screen: past it, home, and the three languages.

use yew::prelude::*;

use super::{Mark, ScreenLink};
use crate::session::{Action, Screen};
use crate::text::{Catalog, Language};
use crate::ui::context::{use_catalog, use_session};
use crate::ui::document;

/// The head of every screen.
#[component]
pub fn Header() -> Html {
    let catalog = use_catalog();
    // The fragment of the address holds answers, so the link must not write into it.
    let skip = |event: MouseEvent| {
        event.prevent_default();
        document::focus("title");
    };
    html! {
        <header class="header">
            <a class="header__skip" href="#main" onclick={skip}>{ catalog.text("app.skip") }</a>
            <ScreenLink to={Screen::Start} class="header__home">
                <Mark />
                <span>{ catalog.text("app.name") }</span>
            </ScreenLink>
            <Languages />
        </header>
    }
}

/// Says everything in another language and keeps all else.
#[component]
fn Languages() -> Html {
    let (session, catalog) = (use_session(), use_catalog());
    let buttons = Language::ALL.into_iter().map(|language| {
        let chosen = language == session.language;
        let session = session.clone();
        let onclick = move |_| session.act(Action::Speak(language));
        html! {
            <button key={language.code()} type="button" class="language" lang={language.code()}
                aria-pressed={chosen.to_string()} {onclick}>
                { Catalog::of(language).text("app.language") }
            </button>
        }
    });
    html! {
        <div class="languages" role="group" aria-label={catalog.text("app.languages")}>
            { for buttons }
        </div>
    }
}

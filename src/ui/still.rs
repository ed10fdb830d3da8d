//! The page while no program runs: the start, and the rules as tables for those whose browser
//! runs none. The build draws both once a language and writes them into the files of the host.
//!
//! Drawn by the very views of the live page, so that nothing moves when it takes over. Nothing
//! here acts, and nothing here may ask the browser.

use std::rc::Rc;

use yew::ServerRenderer;
use yew::prelude::*;

use super::Desk;
use super::app;
use super::components::{edition, notices};
use super::element::{all, el, goal, named, plain, text, words};
use super::pages;
use crate::engine::glance;
use crate::session::Session;
use crate::text::{Catalog, Language, packed};

/// What is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sheet {
    /// What stands in the head of the start: its title, and what it is about.
    StartHead,
    /// The start.
    Start,
    /// What stands in the head of the tables.
    TablesHead,
    /// What every pathway asks, and whom to write to.
    Tables,
}

impl Sheet {
    /// All of them, with the names by which the build knows them.
    pub const ALL: [(&'static str, Self); 4] = [
        ("start-head", Self::StartHead),
        ("start", Self::Start),
        ("tables-head", Self::TablesHead),
        ("tables", Self::Tables),
    ];

    /// Drawn in a language, as HTML.
    pub async fn drawn(self, language: Language) -> String {
        let props = move || Props {
            sheet: self,
            language,
        };
        let drawn = ServerRenderer::<Still>::with_props(props)
            .hydratable(false)
            .render()
            .await;
        match self {
            // Screens are addresses of the page, not of the tables.
            Self::Tables => drawn.replace("\"#/", &["\"", &page_of(language), "#/"].concat()),
            _ => drawn,
        }
    }
}

#[derive(Properties, PartialEq)]
struct Props {
    sheet: Sheet,
    language: Language,
}

#[component]
fn Still(Props { sheet, language }: &Props) -> Html {
    let catalog: &'static Catalog = Box::leak(Box::new(packed::catalog(*language)));
    let (book, session) = (crate::rulebook(), Session::new(*language));
    let found = Rc::new(glance(book, &session.answers));
    let desk = Desk::new(book, Rc::new(session), found, catalog, Callback::noop());
    match sheet {
        Sheet::StartHead => head(&desk, "app.promise"),
        Sheet::Start => app::page(
            &desk,
            all([without(&desk), notices(&desk), app::screen(&desk)]),
        ),
        Sheet::TablesHead => head(&desk, "still.title"),
        Sheet::Tables => tables(&desk),
    }
}

fn head(desk: &Desk, title: &str) -> Html {
    let title = [desk.say(title), " – ", desk.say("app.name")].concat();
    let about = desk.say("start.lead");
    all([
        plain("title", words(title)),
        html! { <meta name="description" content={about} /> },
    ])
}

/// What those read whose browser runs no scripts, and the way to the tables.
fn without(desk: &Desk) -> Html {
    let href = tables_of(desk.catalog.language());
    let way = html! { <a {href}>{ desk.text("still.tables") }</a> };
    let told = [plain("p", desk.text("still.scripts")), plain("p", way)];
    html! { <noscript>{ el("div", "notice", all(told)) }</noscript> }
}

fn tables(desk: &Desk) -> Html {
    let own = desk.catalog.language();
    let mut languages = Vec::new();
    for language in Language::ALL {
        let (code, chosen) = (language.code(), language == own);
        languages.push(html! {
            <a key={code} class="language" lang={code} hreflang={code} href={tables_of(language)}
                aria-current={chosen.then_some("true")}>
                { desk.catalog.text_of(&["app.language-", code]) }
            </a>
        });
    }
    let home = page_of(own);
    let header = html! {
        <header class="header">
            <a class="header__home" href={home}>{ desk.text("app.name") }</a>
            <nav class="languages" aria-label={desk.say("app.languages")}>{ languages }</nav>
        </header>
    };
    let main = [
        goal(
            "h1",
            "rules__title",
            "title".to_owned(),
            desk.text("still.title"),
        ),
        pages::tables(desk),
    ];
    let main = named(
        "main",
        "page__main",
        "main".to_owned(),
        el("div", "rules", all(main)),
    );
    let footer = [words(edition(desk)), text(desk.say("app.guide"))].map(|it| plain("p", it));
    el(
        "div",
        "page",
        all([header, main, el("footer", "footer", all(footer))]),
    )
}

/// The file of the page in a language.
fn page_of(language: Language) -> String {
    [language.code(), ".html"].concat()
}

/// The file of its tables.
fn tables_of(language: Language) -> String {
    ["rules-", language.code(), ".html"].concat()
}

//! For webmasters: a frame put together, seen as it will be, and its code to copy; and what
//! they must know to set it up.

mod form;
mod manual;
mod snippet;

use yew::prelude::*;

use crate::embed::Wish;
use crate::text::Catalog;
use crate::ui::element::{all, el, goal, named, section};
use crate::ui::{Desk, browser, texts};
use form::form;
use manual::manual;
use snippet::Snippet;

/// The properties of [`Builder`].
#[derive(Properties, PartialEq)]
struct Props {
    desk: Desk,
}

/// The page for webmasters.
pub(crate) fn embed(desk: &Desk) -> Html {
    html! { <Builder desk={desk.clone()} /> }
}

/// A component, since it holds what is wanted so far.
#[component]
fn Builder(Props { desk }: &Props) -> Html {
    let wish = use_state(Wish::default);
    let change = Callback::from({
        let wish = wish.setter();
        move |next| wish.set(next)
    });
    let head = [
        goal("h1", "", "title".to_owned(), desk.text("embed.title")),
        el("p", "lead", desk.text("embed.lead")),
    ];
    let parts = [
        el("div", "embed__head", all(head)),
        form(desk, &wish, &change),
        preview(desk, &wish),
        code(desk, &wish),
        manual(desk),
    ];
    el("div", "embed", all(parts))
}

/// The frame as it will be.
fn preview(desk: &Desk, wish: &Wish) -> Html {
    let src = [browser::place(), wish.query(desk.book)].concat();
    let frame = html! {
        <iframe class="embed__frame" title={desk.say("embed.preview")} {src}></iframe>
    };
    let parts = [heading(desk, "embed-preview", "embed.preview"), frame];
    section("embed__preview", "embed-preview", all(parts))
}

/// The code, once with the script and once without.
fn code(desk: &Desk, wish: &Wish) -> Html {
    let folder = folder();
    let words = link_words(desk, wish);
    let snippets = [
        ("embed.scripted", wish.scripted(&folder, words, desk.book)),
        ("embed.bare", wish.bare(&folder, words, desk.book)),
    ];
    let snippets = snippets.map(|(kind, code)| {
        html! { <Snippet key={kind} desk={desk.clone()} {kind} {code} /> }
    });
    let parts = [
        heading(desk, "embed-code", "embed.code"),
        el("div", "embed__snippets", all(snippets)),
    ];
    section("embed__code", "embed-code", all(parts))
}

fn heading(desk: &Desk, id: &str, key: &str) -> Html {
    named("h2", "section-title", id.to_owned(), desk.text(key))
}

/// What the link or the frame is called, in the language that was asked for.
fn link_words(desk: &Desk, wish: &Wish) -> &'static str {
    let catalog: &Catalog = wish.language.map_or(desk.catalog, texts::catalog);
    catalog.text("app.promise")
}

/// Where the page and its script lie.
fn folder() -> String {
    let mut place = browser::place();
    place.truncate(place.rfind('/').map_or(0, |at| at + 1));
    place
}

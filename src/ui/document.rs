//! What surrounds the page's own elements: the language and title of the document, where
//! focus and scroll stand after a change of screen.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, window};
use yew::prelude::*;

use super::browser;
use super::desk::Desk;
use super::later::Later;
use crate::embed::Theme;
use crate::session::Screen;
use crate::text::phrase;

/// Keeps the document in step with the session.
#[hook]
pub(super) fn use_document(desk: &Desk) {
    let (screen, language, later) = (desk.session.screen, desk.catalog.language(), desk.later);
    let desk = desk.clone();
    use_effect_with(
        (screen, language, later.is_some()),
        move |(screen, language, _)| {
            if let Some(later) = later.filter(|_| desk.framed) {
                (later.frame)(&desk);
            }
            if let Some(document) = window().and_then(|window| window.document()) {
                document.set_title(&title(&desk, *screen));
                if let Some(root) = document.document_element() {
                    let _ = root.set_attribute("lang", language.code());
                }
            }
        },
    );
    let left = use_mut_ref(|| screen);
    use_effect_with((screen, later.is_some()), move |(screen, _)| {
        let (screen, moved) = (*screen, left.replace(*screen) != *screen);
        // Both need the new screen laid out, which the frame does anyway.
        browser::with_frame(move || stand(screen, moved, later));
    });
}

/// Puts focus and scroll where a reader expects them on a screen.
fn stand(screen: Screen, moved: bool, later: Option<&'static Later>) {
    if moved && later.is_some_and(|later| (later.restore)(screen)) {
        return;
    }
    if moved {
        if let Some(window) = window() {
            window.scroll_to_with_x_and_y(0.0, 0.0);
        }
        focus("title");
    }
    // It may have waited for what it shows.
    focus(NAMED);
}

/// The id of what an address names within its screen, such as a clause of a document.
const NAMED: &str = "named";

/// Moves focus to the element with this id, where there is one.
pub(super) fn focus(id: &str) {
    let element = window().and_then(|window| window.document()?.get_element_by_id(id));
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// A link within the page. The fragment of the address holds answers, so following it moves
/// focus and leaves the address alone.
pub(super) fn jump(class: &'static str, id: String, words: Html) -> Html {
    let href = ["#", &id].concat();
    let onclick = move |event: MouseEvent| {
        event.prevent_default();
        focus(&id);
    };
    html! { <a {class} {href} {onclick}>{ words }</a> }
}

const THEME: &str = "data-theme";

/// The look that was set; none: as the system has it.
pub(super) fn theme() -> Option<Theme> {
    Theme::read(&root()?.get_attribute(THEME)?)
}

/// Sets the look, or gives it back to the system.
pub(super) fn set_theme(theme: Option<Theme>) {
    let Some(root) = root() else {
        return;
    };
    let _ = match theme {
        Some(theme) => root.set_attribute(THEME, theme.name()),
        None => root.remove_attribute(THEME),
    };
}

/// The document's own element.
pub(super) fn root() -> Option<Element> {
    window()?.document()?.document_element()
}

/// Moves focus to the element with this id once what was just changed is drawn.
pub(super) fn focus_later(id: &str) {
    let id = id.to_owned();
    yew::platform::spawn_local(async move { focus(&id) });
}

/// The page itself, which is as high as what it shows.
pub(super) fn page() -> Option<Element> {
    let document = window()?.document()?;
    document.query_selector(".page").ok()?
}

/// Takes the hue of a colour, such as `#00a3e0`, for the accents.
pub(super) fn set_accent(colour: &str) {
    if let Some(root) = root() {
        let style = browser::get(&root, "style");
        browser::call_of(&style, "setProperty", ["--accent", colour]);
        let _ = root.set_attribute("data-accent", "");
    }
}

fn title(desk: &Desk, screen: Screen) -> String {
    let (catalog, book) = (desk.catalog, desk.book);
    let heading = match (screen, desk.later) {
        (Screen::Start, _) => catalog.text("app.promise").to_owned(),
        (Screen::Ask(question) | Screen::Change(question), _)
            if phrase::is_said(catalog, book, question.fact) =>
        {
            phrase::question_text(catalog, book, question)
        }
        (_, Some(later)) => (later.title)(catalog, book, screen),
        (_, None) => catalog.text("waiting.title").to_owned(),
    };
    [&heading, " – ", catalog.text("app.name")].concat()
}

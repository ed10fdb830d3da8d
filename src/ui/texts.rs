//! The texts that have come: the boot module fetches them and leaves each file on the link
//! that names it. What the first question needs in the reader's language is there before the page
//! starts; all else, and the other languages, follow.

use std::cell::Cell;

use gloo::events::EventListener;
use web_sys::window;
use yew::prelude::*;

use crate::text::{Catalog, Language};

thread_local! {
    static COME: [Cell<Option<&'static Catalog>>; 3] = const { [const { Cell::new(None) }; 3] };
}

/// The texts of a language; while they are on their way, those of one that is there.
#[must_use]
pub fn catalog(language: Language) -> &'static Catalog {
    let mut known = [language].into_iter().chain(Language::ALL).filter_map(come);
    known
        .next()
        .unwrap_or_else(|| fixed(Catalog::read(language, "", "")))
}

/// All texts as they came: of each language what questions need, and the rest. `None` while one
/// is on its way.
#[must_use]
pub(super) fn all() -> Option<Vec<String>> {
    let kinds = |language| [file("text", language), file("more", language)];
    Language::ALL.into_iter().flat_map(kinds).collect()
}

/// Draws the component again when further texts come.
#[hook]
pub(super) fn use_texts() {
    let update = use_force_update();
    use_effect_with((), move |()| {
        let listener = window().map(|window| {
            EventListener::new(&window, "qadam:text", move |_| update.force_update())
        });
        move || drop(listener)
    });
}

fn come(language: Language) -> Option<&'static Catalog> {
    COME.with(|come| {
        let known = &come[language as usize];
        if known.get().is_some_and(Catalog::is_whole) {
            return known.get();
        }
        let more = file("more", language);
        // Read again only when there is more to read.
        if known.get().is_none() || more.is_some() {
            let packed = file("text", language)?;
            let more = more.unwrap_or_default();
            known.set(Some(fixed(Catalog::read(
                language,
                packed.leak(),
                more.leak(),
            ))));
        }
        known.get()
    })
}

/// A catalog is kept to the end: there is one a language, and at most one before it is whole.
fn fixed(catalog: Catalog) -> &'static Catalog {
    Box::leak(Box::new(catalog))
}

fn file(kind: &str, language: Language) -> Option<String> {
    let link = ["link[rel=", kind, "][hreflang=", language.code(), "]"].concat();
    let link = window()?.document()?.query_selector(&link).ok()??;
    link.get_attribute("data-text")
}

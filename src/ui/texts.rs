//! The texts that have come: the boot module fetches a file a language and leaves it on the
//! `<link rel="text">` that names it. The reader's language is there before the page starts,
//! the others follow.

use std::sync::OnceLock;

use gloo::events::EventListener;
use web_sys::window;
use yew::prelude::*;

use crate::text::{Catalog, Language};

static TEXTS: [OnceLock<Catalog>; 3] = [const { OnceLock::new() }; 3];
static SILENCE: OnceLock<Catalog> = OnceLock::new();

/// The texts of a language; while they are on their way, those of one that is there.
#[must_use]
pub fn catalog(language: Language) -> &'static Catalog {
    come(language)
        .or_else(|| Language::ALL.into_iter().find_map(come))
        .unwrap_or_else(|| SILENCE.get_or_init(|| Catalog::read(language, "")))
}

/// Draws the component again when the texts of a further language come.
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
    let texts = &TEXTS[language as usize];
    if let Some(catalog) = texts.get() {
        return Some(catalog);
    }
    let link = ["link[rel=text][hreflang=", language.code(), "]"].concat();
    let link = window()?.document()?.query_selector(&link).ok()??;
    let packed = link.get_attribute("data-text")?;
    Some(texts.get_or_init(|| Catalog::read(language, packed.leak())))
}

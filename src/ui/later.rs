//! What no first question needs: views that a visitor opens behind the last one. In the released
//! page they are a WebAssembly of their own, fetched as soon as the page stands; elsewhere
//! they are simply there.

use gloo::events::EventListener;
use web_sys::window;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::components::Editor;
use super::{Desk, components, frame, pages, spot};
use crate::rulebook::{Question, Rulebook};
use crate::session::{Leaf, Screen};
use crate::text::Catalog;

#[cfg(feature = "split")]
use wasm_split_helpers::{SplitLoaderError as Absent, wasm_split};
#[cfg(not(feature = "split"))]
type Absent = std::convert::Infallible;

/// The views that follow. Only [`views`] may name them: what it alone reaches is what
/// follows.
pub struct Later {
    /// How answers to questions are put down that do not come first.
    pub(super) fields: Editor,
    /// Why a question is asked.
    pub(super) why: fn(&Desk, Question) -> Html,
    /// The result.
    pub(super) result: fn(&Desk) -> Html,
    /// The counselling page.
    pub(super) counsel: fn(&Desk) -> Html,
    /// A coordinator's table of students.
    pub(super) cohort: fn(&Desk) -> Html,
    /// A page of the rule book.
    pub(super) rules: fn(&Desk, Leaf) -> Html,
    /// The page for webmasters.
    pub(super) embed: fn(&Desk) -> Html,
    /// Who can use the page.
    pub(super) accessibility: fn(&Desk) -> Html,
    /// What such pages are called.
    pub(super) title: fn(&Catalog, &Rulebook, Screen) -> String,
    /// What is offered beside every screen.
    pub(super) aside: fn(&Desk) -> Html,
    /// Tells the host of the frame that the page stands in what has changed.
    pub(super) frame: fn(&Desk),
    /// Returns to the spot at which a screen was left, if it was left so; says whether.
    pub(super) restore: fn(Screen) -> bool,
}

/// The views that follow.
///
/// # Errors
///
/// In the released page, when they did not come.
#[cfg_attr(not(feature = "split"), must_use)]
#[cfg_attr(feature = "split", wasm_split(later, fallible))]
pub fn views() -> Result<&'static Later, Absent> {
    Ok(&Later {
        fields: components::FIELDS,
        why: components::why,
        result: pages::result,
        counsel: pages::counsel,
        cohort: pages::cohort,
        rules: pages::rules,
        embed: pages::embed,
        accessibility: pages::accessibility,
        title: pages::title,
        aside: components::aside,
        frame: frame::tell,
        restore: spot::restore,
    })
}

/// The views that follow, once they are there. Where they did not come, the next click asks
/// for them again.
#[hook]
pub(super) fn use_later() -> Option<&'static Later> {
    let (come, attempts) = (use_state(|| None), use_state(|| 0_u32));
    let (set, again) = (come.setter(), attempts.setter());
    use_effect_with(*attempts, move |&attempt| {
        spawn_local(async move {
            #[cfg(feature = "split")]
            let views = views().await;
            #[cfg(not(feature = "split"))]
            let views = views();
            match (views, window()) {
                (Ok(views), _) => set.set(Some(views)),
                (Err(_), Some(window)) => {
                    EventListener::once(&window, "click", move |_| again.set(attempt + 1)).forget();
                }
                (Err(_), None) => {}
            }
        });
    });
    *come
}

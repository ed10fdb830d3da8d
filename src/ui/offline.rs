//! The worker that keeps the page's files, so that it opens without a network, and that tells
//! when a newer build of the page is ready.

use gloo::events::EventListener;
use web_sys::{Element, window};
use yew::prelude::*;

use super::browser;

/// Has the worker work as soon as all has come that the page asks for; never in a frame. Says
/// whether a newer build is ready.
#[hook]
pub(super) fn use_worker() -> UseStateHandle<bool> {
    let newer = use_state(|| false);
    let found = newer.setter();
    use_effect_with((), move |()| {
        let unframed = window().filter(|_| !browser::is_framed());
        let held = unframed.map(|window| {
            employ();
            let told = browser::hear(move |build| {
                if is_other(&build) {
                    found.set(true);
                }
            });
            let come = EventListener::new(&window, "qadam:text", |_| employ());
            (told, come)
        });
        move || drop(held)
    });
    newer
}

/// A worker's first visit costs the network: what a visitor may wait for goes first.
fn employ() {
    if one("link[hreflang]:not([data-text], [rel=alternate])").is_none() {
        let worker = one(WORKER).and_then(|link| link.get_attribute("href"));
        worker.iter().for_each(|worker| browser::employ(worker));
    }
}

/// Whether a worker says that it is of another build than the page. It says its family first.
fn is_other(said: &str) -> bool {
    let own = one(WORKER).and_then(|link| link.get_attribute("data-build"));
    own.is_some_and(|own| said.starts_with("qadam ") && !said.ends_with(&own))
}

const WORKER: &str = "link[rel=worker]";

fn one(selector: &str) -> Option<Element> {
    window()?.document()?.query_selector(selector).ok()?
}

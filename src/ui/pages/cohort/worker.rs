//! The worker, as the page holds it: begun, told, and heard.

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, window};

use crate::ui::browser;

/// A worker that is listened to as long as it is held.
pub(super) struct Worker {
    worker: JsValue,
    _listeners: [EventListener; 2],
}

impl Worker {
    /// Begins a worker, and tells it where its program lies and what digest that must have, as
    /// index.html states them; `None` where there can be no worker. What it says is heard; of a
    /// script that fails, nothing.
    pub(super) fn employ(hear: fn(&JsValue)) -> Option<Self> {
        let (script, program) = (link("cohort")?, link("cohort-program")?);
        let worker = browser::worker(&browser::get(&script, "href").as_string()?)?;
        let listen = |name: &'static str| {
            EventListener::new(worker.unchecked_ref(), name, move |event| {
                hear(&browser::get(event, "data"));
            })
        };
        let listeners = [listen("message"), listen("error")];
        let address = browser::get(&program, "href").as_string()?;
        let integrity = program.get_attribute("data-integrity").unwrap_or_default();
        let worker = Self {
            worker,
            _listeners: listeners,
        };
        worker.post(&[&address, " ", &integrity].concat().into());
        Some(worker)
    }

    /// Sends something.
    pub(super) fn post(&self, message: &JsValue) {
        browser::post(&self.worker, message);
    }
}

/// The link of index.html that names a file.
fn link(rel: &str) -> Option<Element> {
    let link = ["link[rel=", rel, "]"].concat();
    window()?.document()?.query_selector(&link).ok()?
}

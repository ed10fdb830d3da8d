//! The way between a frame and its host.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::EventListener;
use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, window};

use crate::embed::{Host, Order, Report};
use crate::session::Action;
use crate::ui::{Desk, browser, document};

/// Orders in a second that are heard; no visitor changes a theme faster.
const MOST_ORDERS: u32 = 20;

/// A host that is told what happens.
pub(super) struct Channel {
    host: Host,
    parent: JsValue,
    page: Element,
    /// The height that the host was told last.
    told: Cell<i32>,
}

impl Channel {
    /// Opens the way to a host and tells it from now on how high the page is; `None` where the
    /// page is in no frame.
    pub(super) fn open(host: Host, desk: &Desk) -> Option<Rc<Self>> {
        let window = window()?;
        let parent = browser::get(&window, "parent");
        if parent == JsValue::from(window) {
            return None;
        }
        hear(&host, &parent, desk.clone());
        let channel = Rc::new(Self {
            host,
            parent,
            page: document::page()?,
            told: Cell::default(),
        });
        channel.report(Report::Ready);
        Rc::clone(&channel).watch();
        Some(channel)
    }

    /// Tells the host; the browser drops it where the parent is somebody else.
    pub(super) fn report(&self, report: Report) {
        let (message, origin) = (report.write(&self.host.id), &self.host.origin);
        browser::call_of(&self.parent, "postMessage", [&message, origin]);
    }

    /// Tells how high the page is, where that has changed.
    pub(super) fn measure(&self) {
        let height = browser::get(&self.page, "offsetHeight").as_f64();
        #[allow(clippy::cast_possible_truncation, reason = "it saturates")]
        let height = height.unwrap_or_default() as i32;
        if self.told.replace(height) != height {
            self.report(Report::Height(height));
        }
    }

    /// Measures whenever the page has another height, once a drawn picture at most; and
    /// whenever something else stands in it, since what is out of sight is not drawn.
    fn watch(self: Rc<Self>) {
        let page = self.page.clone();
        let seen = Closure::<dyn Fn()>::new(move || self.measure()).into_js_value();
        let all = Object::new();
        for what in ["subtree", "childList", "characterData", "attributes"] {
            let _ = Reflect::set(&all, &what.into(), &JsValue::TRUE);
        }
        for (class, of) in [
            ("ResizeObserver", JsValue::UNDEFINED),
            ("MutationObserver", all.into()),
        ] {
            let made = browser::get(&js_sys::global(), class);
            let made = made
                .dyn_ref::<Function>()
                .and_then(|class| Reflect::construct(class, &Array::of1(&seen)).ok());
            if let Some(observer) = made {
                browser::call_of(&observer, "observe", [page.clone().into(), of]);
            }
        }
    }
}

/// Does what the host asks, and nobody else; too much at once is not heard.
fn hear(host: &Host, parent: &JsValue, desk: Desk) {
    let Some(window) = window() else { return };
    let (host, parent) = (host.clone(), parent.clone());
    let (second, heard) = (Cell::new(0.0), Cell::new(0));
    EventListener::new(&window, "message", move |event| {
        let text = |name| browser::get(event, name).as_string().unwrap_or_default();
        if browser::get(event, "source") != parent || text("origin") != host.origin {
            return;
        }
        let now = (event.time_stamp() / 1000.0).floor();
        if second.replace(now).total_cmp(&now).is_ne() {
            heard.set(0);
        }
        heard.set(heard.get() + 1);
        if heard.get() > MOST_ORDERS {
            return;
        }
        let Some(order) = Order::read(&text("data"), &host.id) else {
            return;
        };
        if let Some(theme) = order.theme {
            document::set_theme(Some(theme));
        }
        if let Some(accent) = order.accent {
            document::set_accent(&accent.css());
        }
        if let Some(language) = order.language {
            desk.act(Action::Speak(language));
        }
    })
    .forget();
}

//! The app mounted in the test's own document, and one-word ways to use it as a visitor does.

use std::cell::{Cell, RefCell};

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, Event, EventInit, HtmlElement, HtmlInputElement, Window};
use yew::{AppHandle, Renderer};

use qadam::rulebook::Rulebook;
use qadam::text::Language;
use qadam::ui::{App, Props};

use crate::packed::{catalog, packed};
use crate::turns::{count, idle, until};

/// The app as it stands in the document; gone when dropped.
pub(crate) struct Page {
    root: Element,
    app: Option<AppHandle<App>>,
}

impl Page {
    /// Mounts the app at an address such as `/ask/gpa?lang=en&for=mshe`.
    pub(crate) async fn open(address: &str) -> Self {
        Self::with(qadam::rulebook(), address).await
    }

    /// Mounts the app with an edition of the rules in force.
    pub(crate) async fn with(book: &'static Rulebook, address: &str) -> Self {
        watch();
        Language::ALL.into_iter().for_each(bring);
        let history = window().history().unwrap();
        history
            .replace_state_with_url(&JsValue::NULL, "", Some(&format!("#{address}")))
            .unwrap();
        let root = document().create_element("div").unwrap();
        document().body().unwrap().append_child(&root).unwrap();
        let app = Renderer::<App>::with_root_and_props(root.clone(), Props { book }).render();
        let page = Self {
            root,
            app: Some(app),
        };
        page.settle().await;
        page
    }

    /// Goes to an address that was typed or pasted.
    pub(crate) async fn go(&self, address: &str) {
        window().location().set_hash(address).unwrap();
        until(|| !window().history().unwrap().state().unwrap().is_null()).await;
        self.settle().await;
    }

    /// Steps back in the history.
    pub(crate) async fn back(&self) {
        let before = self.address();
        window().history().unwrap().back().unwrap();
        until(|| self.address() != before).await;
        self.settle().await;
    }

    /// Clicks the shown button, link or label whose words begin so.
    pub(crate) async fn click(&self, words: &str) {
        let mut shown = self.all("button, a, label, summary").into_iter();
        let found = shown.find(|element| {
            plain(&element.text_content().unwrap_or_default()).starts_with(words)
                && element
                    .closest("[hidden]")
                    .is_ok_and(|hidden| hidden.is_none())
        });
        let Some(found) = found else {
            panic!("nothing to click says {words:?}:\n{}", self.words("main"))
        };
        found.unchecked_into::<HtmlElement>().click();
        self.settle().await;
    }

    /// Clicks the element whose name for readers aloud begins so.
    pub(crate) async fn click_named(&self, name: &str) {
        let found: HtmlElement = self.one(&format!("[aria-label^='{name}']"));
        found.click();
        self.settle().await;
    }

    /// Clicks the first element that a selector finds.
    pub(crate) async fn click_in(&self, selector: &str) {
        self.one::<HtmlElement>(selector).click();
        self.settle().await;
    }

    /// Types a text in place of what stands in a field.
    pub(crate) async fn fill(&self, id: &str, text: &str) {
        self.put(id, text, "input").await;
    }

    /// Picks from a list.
    pub(crate) async fn pick(&self, id: &str, value: &str) {
        self.put(id, value, "change").await;
    }

    /// A list has the `value` of a text field, which is all that is set here.
    async fn put(&self, id: &str, text: &str, kind: &str) {
        let field: HtmlInputElement = self.one(&format!("#{id}"));
        field.set_value(text);
        let options = EventInit::new();
        options.set_bubbles(true);
        field
            .dispatch_event(&Event::new_with_event_init_dict(kind, &options).unwrap())
            .unwrap();
        self.settle().await;
    }

    /// What stands in a field.
    pub(crate) fn value(&self, id: &str) -> String {
        self.one::<HtmlInputElement>(&format!("#{id}")).value()
    }

    /// The words of the first element that a selector finds; empty where it finds none.
    pub(crate) fn words(&self, selector: &str) -> String {
        self.list(selector).into_iter().next().unwrap_or_default()
    }

    /// The words of every element that a selector finds.
    pub(crate) fn list(&self, selector: &str) -> Vec<String> {
        let found = self.all(selector).into_iter();
        found
            .map(|element| plain(&element.unchecked_into::<HtmlElement>().inner_text()))
            .collect()
    }

    /// The heading of the screen.
    pub(crate) fn title(&self) -> String {
        self.words("h1")
    }

    /// The fragment of the address.
    pub(crate) fn address(&self) -> String {
        let document = self.root.owner_document().unwrap();
        document.location().unwrap().hash().unwrap()
    }

    /// The id of what has focus.
    pub(crate) fn focus(&self) -> String {
        self.root
            .owner_document()
            .and_then(|document| document.active_element())
            .map(|element| element.id())
            .unwrap_or_default()
    }

    fn one<T: JsCast>(&self, selector: &str) -> T {
        let found = self.all(selector).into_iter().next();
        let Some(found) = found else {
            panic!("nothing is {selector}:\n{}", self.words("main"))
        };
        found.unchecked_into()
    }

    fn all(&self, selector: &str) -> Vec<Element> {
        let found = self.root.query_selector_all(selector).unwrap();
        (0..found.length())
            .filter_map(|index| found.get(index)?.dyn_into().ok())
            .collect()
    }

    /// Waits until all that was begun is drawn. Fails where anything has been thrown.
    pub(crate) async fn settle(&self) {
        idle().await;
        assert_quiet();
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
        }
        self.root.remove();
    }
}

pub(crate) fn window() -> Window {
    web_sys::window().unwrap()
}

pub(crate) fn document() -> Document {
    window().document().unwrap()
}

/// What the page says in English under a key, as far as a visitor sees it.
pub(crate) fn say(key: &str) -> String {
    let text = catalog(Language::En).text(key);
    assert!(!text.is_empty(), "no text {key}");
    plain(text)
}

/// The words by which a number on a scale is asked for.
pub(crate) fn expected(language: Language, key: &str, least: &str, greatest: &str) -> String {
    let values = [("least", least), ("greatest", greatest)];
    plain(&catalog(language).fill(&format!("error.{key}"), &values))
}

/// A text with plain spaces.
fn plain(text: &str) -> String {
    text.trim().replace('\u{a0}', " ")
}

/// Leaves the texts of a language in the document, as the boot module does.
pub(crate) fn bring(language: Language) {
    for (kind, text) in ["text", "more"].into_iter().zip(packed(language)) {
        let link = document().create_element("link").unwrap();
        link.set_attribute("rel", kind).unwrap();
        link.set_attribute("hreflang", language.code()).unwrap();
        link.set_attribute("data-text", text).unwrap();
        document().head().unwrap().append_child(&link).unwrap();
    }
}

thread_local! {
    static COMPLAINTS: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
    static WATCHED: Cell<bool> = const { Cell::new(false) };
}

/// Fails where anything has been thrown.
pub(crate) fn assert_quiet() {
    COMPLAINTS.with_borrow(|complaints| assert!(complaints.is_empty(), "{complaints:?}"));
}

/// Notes whatever is thrown, once for all tests.
pub(crate) fn watch() {
    if WATCHED.replace(true) {
        return;
    }
    count();
    let note = Closure::<dyn Fn(JsValue)>::new(|event: JsValue| {
        let message = js_sys::Reflect::get(&event, &"message".into()).unwrap_or(event);
        COMPLAINTS.with_borrow_mut(|complaints| complaints.push(format!("{message:?}")));
    });
    window()
        .add_event_listener_with_callback("error", note.as_ref().unchecked_ref())
        .unwrap();
    window()
        .add_event_listener_with_callback("unhandledrejection", note.as_ref().unchecked_ref())
        .unwrap();
    note.forget();
}

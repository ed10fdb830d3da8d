//! The app mounted in the test's own document, and one-word ways to use it as a visitor does.

use std::cell::{Cell, RefCell};
use std::future::poll_fn;
use std::rc::Rc;
use std::task::{Poll, Waker};

use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, Event, HtmlElement, HtmlInputElement, Window};
use yew::{AppHandle, Renderer};

use qadam::ui::App;

/// The app as it stands in the document; gone when dropped.
pub struct Page {
    root: Element,
    app: Option<AppHandle<App>>,
}

impl Page {
    /// Mounts the app at an address such as `/ask/gpa?lang=en&for=mshe`.
    pub async fn open(address: &str) -> Self {
        watch();
        let history = window().history().unwrap();
        history
            .replace_state_with_url(&JsValue::NULL, "", Some(&format!("#{address}")))
            .unwrap();
        let root = document().create_element("div").unwrap();
        document().body().unwrap().append_child(&root).unwrap();
        let app = Renderer::<App>::with_root(root.clone()).render();
        let page = Self {
            root,
            app: Some(app),
        };
        page.settle().await;
        page
    }

    /// Goes to an address that was typed or pasted.
    pub async fn go(&self, address: &str) {
        window().location().set_hash(address).unwrap();
        until(|| !window().history().unwrap().state().unwrap().is_null()).await;
        self.settle().await;
    }

    /// Steps back in the history.
    pub async fn back(&self) {
        let before = self.address();
        window().history().unwrap().back().unwrap();
        until(|| self.address() != before).await;
        self.settle().await;
    }

    /// Clicks the shown button, link or label whose words begin so.
    pub async fn click(&self, words: &str) {
        let found = self
            .all("button, a, label, summary")
            .into_iter()
            .find(|element| {
                element
                    .text_content()
                    .unwrap_or_default()
                    .trim()
                    .starts_with(words)
                    && is_shown(element)
            });
        let Some(found) = found else {
            panic!("nothing to click says {words:?}:\n{}", self.words("main"))
        };
        found.dyn_into::<HtmlElement>().unwrap().click();
        self.settle().await;
    }

    /// Clicks the button whose name for readers aloud begins so.
    pub async fn click_named(&self, name: &str) {
        let found = self
            .all(&format!("[aria-label^='{name}']"))
            .into_iter()
            .next();
        found
            .unwrap_or_else(|| panic!("nothing is named {name:?}"))
            .dyn_into::<HtmlElement>()
            .unwrap()
            .click();
        self.settle().await;
    }

    /// Types a text in place of what stands in a field.
    pub async fn fill(&self, id: &str, text: &str) {
        self.put(id, text, "input").await;
    }

    /// Picks from a list.
    pub async fn pick(&self, id: &str, value: &str) {
        self.put(id, value, "change").await;
    }

    async fn put(&self, id: &str, text: &str, kind: &str) {
        let field = self.field(id);
        field.set_value(text);
        let event = js_sys::Reflect::construct(
            &js_sys::Reflect::get(&window(), &"InputEvent".into())
                .unwrap()
                .into(),
            &js_sys::Array::of2(&kind.into(), &bubbling()),
        );
        field
            .dispatch_event(&event.unwrap().unchecked_into::<Event>())
            .unwrap();
        self.settle().await;
    }

    /// What stands in a field.
    pub fn value(&self, id: &str) -> String {
        self.field(id).value()
    }

    /// A list has the `value` of a text field, which is all that is used here.
    fn field(&self, id: &str) -> HtmlInputElement {
        let found = self.all(&format!("[id='{id}']")).into_iter().next();
        found
            .unwrap_or_else(|| panic!("no field {id}:\n{}", self.words("main")))
            .unchecked_into()
    }

    /// The shown words of the first element that a selector finds; empty where it finds none.
    pub fn words(&self, selector: &str) -> String {
        let found = self.all(selector).into_iter().next();
        found
            .map(|found| found.unchecked_into::<HtmlElement>().inner_text())
            .unwrap_or_default()
    }

    /// The shown words of every element that a selector finds.
    pub fn list(&self, selector: &str) -> Vec<String> {
        self.all(selector)
            .into_iter()
            .map(|found| found.unchecked_into::<HtmlElement>().inner_text())
            .collect()
    }

    /// The heading of the screen.
    pub fn title(&self) -> String {
        self.words("h1")
    }

    /// The fragment of the address.
    pub fn address(&self) -> String {
        window().location().hash().unwrap()
    }

    /// The id of what has focus.
    pub fn focus(&self) -> String {
        document()
            .active_element()
            .map(|element| element.id())
            .unwrap_or_default()
    }

    fn all(&self, selector: &str) -> Vec<Element> {
        let found = self.root.query_selector_all(selector).unwrap();
        (0..found.length())
            .filter_map(|index| found.get(index)?.dyn_into().ok())
            .collect()
    }

    /// Waits until all that was begun is drawn: a few turns of the browser, in which the
    /// app's own come first. Fails where anything has been thrown.
    pub async fn settle(&self) {
        for _ in 0..4 {
            turn().await;
        }
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

pub fn window() -> Window {
    web_sys::window().unwrap()
}

pub fn document() -> Document {
    window().document().unwrap()
}

fn is_shown(element: &Element) -> bool {
    element.closest("[hidden]").unwrap().is_none()
}

fn bubbling() -> JsValue {
    let options = js_sys::Object::new();
    js_sys::Reflect::set(&options, &"bubbles".into(), &true.into()).unwrap();
    options.into()
}

thread_local! {
    static COMPLAINTS: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
    static WATCHED: Cell<bool> = const { Cell::new(false) };
}

/// Fails where anything has been thrown.
pub fn assert_quiet() {
    COMPLAINTS.with_borrow(|complaints| assert!(complaints.is_empty(), "{complaints:?}"));
}

/// Notes whatever is thrown, once for all tests.
pub fn watch() {
    if WATCHED.replace(true) {
        return;
    }
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

/// One turn of the browser's event loop: what was scheduled before it is done after it.
pub async fn turn() {
    let (done, waker) = (
        Rc::new(Cell::new(false)),
        Rc::new(RefCell::new(None::<Waker>)),
    );
    let (set, wake) = (Rc::clone(&done), Rc::clone(&waker));
    let over = Closure::once_into_js(move || {
        set.set(true);
        if let Some(waker) = wake.take() {
            waker.wake();
        }
    });
    window()
        .set_timeout_with_callback(over.unchecked_ref())
        .unwrap();
    poll_fn(|context| {
        waker.replace(Some(context.waker().clone()));
        if done.get() {
            Poll::Ready(())
        } else {
            Poll::Pending
        }
    })
    .await;
}

/// Waits for what the browser does in its own time.
async fn until(mut done: impl FnMut() -> bool) {
    while !done() {
        turn().await;
    }
}

//! What the browser does beside drawing: copies, shares and prints a result, keeps a text on
//! the device, brings the worker to work.
//!
//! Its functions are found by name. Each that web-sys declares weighs on the first load,
//! though only a result calls it; one that finds and one that calls serve for all of them.

use gloo::events::EventListener;
use js_sys::{Function, Object, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::window;
use yew::Callback;

/// The page's own address, up to its path.
#[must_use]
pub(super) fn place() -> String {
    let mut address = at(&["location", "href"]).1.as_string().unwrap_or_default();
    address.truncate(address.find(['?', '#']).unwrap_or(address.len()));
    address
}

/// Whether there are programs to share a link with.
#[must_use]
pub(super) fn can_share() -> bool {
    at(&["navigator", "share"]).1.is_function()
}

/// Copies a text. Told whether that was done.
pub(super) fn copy(text: &str, done: Callback<bool>) {
    let copied = call(&["navigator", "clipboard", "writeText"], &text.into());
    settled(copied, move |fault| done.emit(fault.is_none()));
}

/// Shares a link. Told whether that was done, or given up by the visitor.
pub(super) fn share(title: &str, link: &str, done: Callback<bool>) {
    let data = Object::new();
    for (key, value) in [("title", title), ("url", link)] {
        let _ = Reflect::set(&data, &key.into(), &value.into());
    }
    let given_up =
        |fault: JsValue| get(&fault, "name").as_string().as_deref() == Some("AbortError");
    settled(call(&["navigator", "share"], &data), move |fault| {
        done.emit(fault.is_none_or(given_up));
    });
}

/// Prints the page.
pub(super) fn print() {
    let _ = call(&["print"], &JsValue::UNDEFINED);
}

/// Selects all that stands in a field.
pub(super) fn select(field: &JsValue) {
    let _ = method(field, &get(field, "select"), [&JsValue::UNDEFINED; 2]);
}

/// The query of the page's address, with its `?`.
#[must_use]
pub(super) fn query() -> String {
    at(&["location", "search"])
        .1
        .as_string()
        .unwrap_or_default()
}

/// Notes something for whoever builds a page around this one.
pub(super) fn warn(words: &str) {
    let _ = call(&["console", "warn"], &words.into());
}

/// Calls what something has by a name, with two arguments.
pub(super) fn call_of<T: Into<JsValue>>(owner: &JsValue, name: &str, arguments: [T; 2]) {
    let [one, two] = arguments.map(Into::into);
    let _ = method(owner, &get(owner, name), [&one, &two]);
}

/// Opens a dialog above the page.
pub(super) fn show_modal(dialog: &JsValue) {
    let _ = method(dialog, &get(dialog, "showModal"), [&JsValue::UNDEFINED; 2]);
}

/// Closes a dialog.
pub(super) fn close(dialog: &JsValue) {
    let _ = method(dialog, &get(dialog, "close"), [&JsValue::UNDEFINED; 2]);
}

/// Whether the page stands in a frame, or is told that it does.
#[must_use]
pub(super) fn is_framed() -> bool {
    let query = query();
    let mut asked = query.trim_start_matches('?').split('&');
    at(&["top"]).1 != at(&["self"]).1 || asked.any(|it| it == "embed=1")
}

/// The one name under which the page keeps a text on the device.
const NAME: &str = "qadam";

/// The text that is kept on the device, whoever wrote it.
#[must_use]
pub(super) fn kept() -> Option<String> {
    call(&["localStorage", "getItem"], &NAME.into())
        .ok()?
        .as_string()
}

/// Keeps a text on the device in place of any before; says whether the browser did.
pub(super) fn keep(text: &str) -> bool {
    let (storage, function) = at(&["localStorage", "setItem"]);
    method(&storage, &function, [&NAME.into(), &text.into()]).is_ok()
}

/// Erases the text from the device.
pub(super) fn erase() {
    let _ = call(&["localStorage", "removeItem"], &NAME.into());
}

/// Loads the page anew.
pub(super) fn reload() {
    let _ = call(&["location", "reload"], &JsValue::UNDEFINED);
}

/// Has a worker work for the page. Without one the page merely needs the network again.
pub(super) fn employ(worker: &str) {
    let employed = call(&["navigator", "serviceWorker", "register"], &worker.into());
    settled(employed, |_| ());
}

/// Tells what workers say, as long as it is held; `None` where there can be none.
pub(super) fn hear(told: impl Fn(String) + 'static) -> Option<EventListener> {
    let workers = at(&["navigator", "serviceWorker"]).1;
    (!workers.is_undefined()).then(|| {
        EventListener::new(workers.unchecked_ref(), "message", move |event| {
            get(event, "data").as_string().into_iter().for_each(&told);
        })
    })
}

/// Does something with the next frame, just before it is laid out and drawn.
pub(super) fn with_frame(act: impl FnOnce() + 'static) {
    call_back("requestAnimationFrame", act);
}

/// Does something when all that is under way is done and drawn.
pub(super) fn soon(act: impl FnOnce() + 'static) {
    call_back("setTimeout", act);
}

fn call_back(name: &str, act: impl FnOnce() + 'static) {
    let _ = call(&[name], &Closure::once_into_js(act));
}

/// A worker whose script lies at an address; `None` where there can be none.
pub(super) fn worker(address: &str) -> Option<JsValue> {
    let text = ["[\"", address, "\",{\"type\":\"module\"}]"].concat();
    let arguments = call(&["JSON", "parse"], &text.into()).ok()?;
    let (reflect, construct) = at(&["Reflect", "construct"]);
    method(&reflect, &construct, [&at(&["Worker"]).1, &arguments]).ok()
}

/// Sends something to a worker.
pub(super) fn post(worker: &JsValue, message: &JsValue) {
    let post = get(worker, "postMessage");
    let _ = method(worker, &post, [message, &JsValue::UNDEFINED]);
}

/// Has the browser save a file under a name. Gives the address that holds it.
pub(super) fn save(file: &JsValue, name: &str) -> Option<JsValue> {
    let address = call(&["URL", "createObjectURL"], file).ok()?;
    let link = call(&["document", "createElement"], &"a".into()).ok()?;
    for (key, value) in [("href", &address), ("download", &name.into())] {
        let _ = Reflect::set(&link, &key.into(), value);
    }
    let _ = method(&link, &get(&link, "click"), [&JsValue::UNDEFINED; 2]);
    Some(address)
}

/// Lets go of what an address holds.
pub(super) fn release(address: &JsValue) {
    let _ = call(&["URL", "revokeObjectURL"], address);
}

/// Calls a function of the window with one argument.
fn call(path: &[&str], argument: &JsValue) -> Result<JsValue, JsValue> {
    let (owner, function) = at(path);
    method(&owner, &function, [argument, &JsValue::UNDEFINED])
}

fn method(
    owner: &JsValue,
    function: &JsValue,
    arguments: [&JsValue; 2],
) -> Result<JsValue, JsValue> {
    let function: &Function = function.dyn_ref().ok_or(JsValue::UNDEFINED)?;
    function.call2(owner, arguments[0], arguments[1])
}

/// What a path from the window leads to, and what has it.
fn at(path: &[&str]) -> (JsValue, JsValue) {
    let mut owner = JsValue::UNDEFINED;
    let mut found = window().map_or(JsValue::UNDEFINED, JsValue::from);
    for name in path {
        owner = found;
        found = get(&owner, name);
    }
    (owner, found)
}

/// What something has by a name; undefined where it has nothing so.
pub(super) fn get(owner: &JsValue, name: &str) -> JsValue {
    Reflect::get(owner, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

/// Tells how a promise ends: with what fault, if any; at once where there is no promise.
fn settled(promise: Result<JsValue, JsValue>, told: impl Fn(Option<JsValue>) + Clone + 'static) {
    match promise {
        Err(fault) => told(Some(fault)),
        Ok(promise) => {
            let (kept, broken) = (told.clone(), told);
            let kept = Closure::once_into_js(move |_: JsValue| kept(None));
            let broken = Closure::once_into_js(move |fault: JsValue| broken(Some(fault)));
            let _ = method(&promise, &get(&promise, "then"), [&kept, &broken]);
        }
    }
}

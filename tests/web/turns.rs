//! The browser's turns: a test goes on when nothing is under way that the page has left for later, however slow the
//! machine.

use std::cell::Cell;
use std::future::poll_fn;
use std::rc::Rc;
use std::task::Poll;

use js_sys::{Function, Reflect};
use wasm_bindgen::prelude::*;

use crate::page::window;

/// Counts what is left to the browser's next turn or frame: by the page, and by Yew where drawing takes longer than a
/// frame. What is to wait for a given time is the test's own harness.
const COUNTING: &str = "
window.later = 0;
for (const name of ['setTimeout', 'requestAnimationFrame']) {
  const leave = window[name].bind(window);
  window[name] = (act, ...rest) => {
    if (rest[0] > 0) return leave(act, ...rest);
    window.later += 1;
    return leave((moment) => {
      window.later -= 1;
      act(moment);
    });
  };
}";

/// Begins to count, before anything of the page runs.
pub(crate) fn count() {
    Function::new_no_args(COUNTING)
        .call0(&JsValue::UNDEFINED)
        .unwrap();
}

/// Waits until the page has left nothing for later.
pub(crate) async fn idle() {
    turn().await;
    until(|| Reflect::get(&window(), &"later".into()).unwrap() == 0).await;
}

/// Waits for what the browser does in its own time.
pub(crate) async fn until(mut done: impl FnMut() -> bool) {
    while !done() {
        turn().await;
    }
}

/// One turn of the browser's event loop.
async fn turn() {
    let over = Rc::new(Cell::new(None));
    poll_fn(|context| match over.get() {
        Some(true) => Poll::Ready(()),
        Some(false) => Poll::Pending,
        None => {
            over.set(Some(false));
            let (over, waker) = (Rc::clone(&over), context.waker().clone());
            let end = Closure::once_into_js(move || {
                over.set(Some(true));
                waker.wake();
            });
            window()
                .set_timeout_with_callback(end.unchecked_ref())
                .unwrap();
            Poll::Pending
        }
    })
    .await;
}

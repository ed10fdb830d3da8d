//! The page: mounts the app on the element that stands ready for it, and nothing else.

use qadam::ui::{App, Props};

/// Small before fast: 2.7 KB of brotli less than the standard library's own.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(root) = document.and_then(|document| document.get_element_by_id("app")) {
        let book = qadam::rulebook();
        yew::Renderer::<App>::with_root_and_props(root, Props { book }).render();
    }
}

//! The page: mounts the app on the element that stands ready for it, and nothing else.

fn main() {
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(root) = document.and_then(|document| document.get_element_by_id("app")) {
        yew::Renderer::<qadam::ui::App>::with_root(root).render();
    }
}

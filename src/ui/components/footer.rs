//! The foot of every screen: which rules are meant, and whose word decides.

use yew::prelude::*;

use crate::rulebook;
use crate::ui::context::use_catalog;

/// The foot of every screen.
#[component]
pub fn Footer() -> Html {
    let (catalog, book) = (use_catalog(), rulebook());
    let edition = book.edition.replace('-', "–");
    let checked = catalog.date(&book.checked);
    html! {
        <footer class="footer">
            <p>{ catalog.fill("app.edition", &[("edition", &edition), ("date", &checked)]) }</p>
            <p>{ catalog.text("app.guide") }</p>
        </footer>
    }
}

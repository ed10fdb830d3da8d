//! The foot of every screen: which rules are meant, and whose word decides.

use yew::prelude::*;

use crate::ui::Desk;

/// The foot of every screen.
pub(crate) fn footer(desk: &Desk) -> Html {
    let edition = desk.book.edition.replace('-', "–");
    let date = desk.catalog.date(&desk.book.checked);
    let edition = desk
        .catalog
        .fill("app.edition", &[("edition", &edition), ("date", &date)]);
    html! {
        <footer class="footer">
            <p>{ edition }</p>
            <p>{ desk.text("app.guide") }</p>
        </footer>
    }
}

//! Tells once which pieces of a link could not be read.

use yew::prelude::*;

use crate::session::Action;
use crate::ui::context::{use_catalog, use_session};

/// A place for notices, empty as a rule.
#[component]
pub fn Notices() -> Html {
    let (session, catalog) = (use_session(), use_catalog());
    let pieces = session
        .rejected
        .iter()
        .enumerate()
        .map(|(index, rejected)| {
            let reason = catalog.text_of(&["notice.reason.", rejected.reason.id()]);
            html! { <li key={index}><code>{ &rejected.piece }</code>{ " – " }{ reason }</li> }
        });
    let acting = session.clone();
    let onclick = move |_| acting.act(Action::Dismiss);
    html! {
        <div class="notices" role="status">
            if !session.rejected.is_empty() {
                <div class="notice">
                    <p>{ catalog.text("notice.rejected") }</p>
                    <ul class="notice__pieces">{ for pieces }</ul>
                    <button type="button" class="button button--quiet" {onclick}>
                        { catalog.text("notice.dismiss") }
                    </button>
                </div>
            }
        </div>
    }
}

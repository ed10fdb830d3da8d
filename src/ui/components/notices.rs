//! Tells once which pieces of a link could not be read.

use yew::prelude::*;

use crate::session::Action;
use crate::ui::Desk;

/// A place for notices, empty as a rule.
pub(crate) fn notices(desk: &Desk) -> Html {
    let mut pieces = Vec::new();
    for (index, rejected) in desk.session.rejected.iter().enumerate() {
        let reason = desk.say(&["notice.reason.", rejected.reason.id()].concat());
        pieces.push(
            html! { <li key={index}><code>{ &rejected.piece }</code>{ " – " }{ reason }</li> },
        );
    }
    html! {
        <div class="notices" role="status">
            <div class="notice" hidden={pieces.is_empty()}>
                <p>{ desk.text("notice.rejected") }</p>
                <ul class="notice__pieces">{ pieces }</ul>
                <button type="button" class="button button--quiet" onclick={desk.on_click(Action::Dismiss)}>
                    { desk.text("notice.dismiss") }
                </button>
            </div>
        </div>
    }
}

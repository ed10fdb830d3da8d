//! Says verdicts aloud as they are reached, on every screen but the counselling page, which has
//! words of its own for them. Only what changes is read.

use yew::prelude::*;

use crate::engine::Verdict;
use crate::session::Screen;
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::element::{item, words};

/// A region that is heard and not seen.
pub(crate) fn announcer(desk: &Desk) -> Html {
    let mut lines = Vec::new();
    let silent = desk.session.screen == Screen::Counsel;
    for &id in desk.session.wanted.iter().filter(|_| !silent) {
        let verdict = desk.assessment.pathways[id.index()].verdict();
        if verdict != Verdict::Incomplete {
            let name = phrase::pathway_name(desk.catalog, desk.book, id);
            let line = [name, ": ", phrase::verdict_name(desk.catalog, verdict)].concat();
            lines.push(item("p", id.index().into(), words(line)));
        }
    }
    html! { <div class="unseen" aria-live="polite">{ lines }</div> }
}

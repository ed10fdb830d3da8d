//! Says verdicts aloud as they are reached, on every screen. Only what changes is read.

use yew::prelude::*;

use crate::engine::Verdict;
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::element::{item, words};

/// A region that is heard and not seen.
pub(crate) fn announcer(desk: &Desk) -> Html {
    let mut lines = Vec::new();
    for &id in &desk.session.wanted {
        let verdict = desk.assessment.pathways[id.index()].verdict();
        if verdict != Verdict::Incomplete {
            let name = phrase::pathway_name(desk.catalog, desk.book, id);
            let line = [name, ": ", phrase::verdict_name(desk.catalog, verdict)].concat();
            lines.push(item("p", id.index().into(), words(line)));
        }
    }
    html! { <div class="unseen" aria-live="polite">{ lines }</div> }
}

//! Says verdicts aloud as they change, on every screen. Only what changes is read.

use yew::prelude::*;

use crate::rulebook;
use crate::session::Screen;
use crate::text::phrase;
use crate::ui::context::{use_assessment, use_catalog, use_session};

/// A region that is heard and not seen.
#[component]
pub fn Announcer() -> Html {
    let (session, catalog, assessment) = (use_session(), use_catalog(), use_assessment());
    let asking = !matches!(session.screen, Screen::Start);
    let verdicts = session.wanted.iter().filter(|_| asking).map(|&pathway| {
        let name = phrase::pathway_name(catalog, rulebook(), pathway);
        let verdict = assessment.pathways[pathway.index()].verdict();
        html! { <p key={pathway.index()}>{ format!("{name}: {}", phrase::verdict_name(catalog, verdict)) }</p> }
    });
    html! {
        <div class="unseen" aria-live="polite">{ for verdicts }</div>
    }
}

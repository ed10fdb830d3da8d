//! The result: the chosen pathways, best verdict first, the points that certificates
//! bring, and all answers with the way to change them.

use yew::prelude::*;

use crate::session::Action;
use crate::ui::Desk;
use crate::ui::components::{answers, board, conversions, pathway};

/// The result.
pub(crate) fn result(desk: &Desk) -> Html {
    let session = &desk.session;
    let ranked = desk.ranked();
    let mut articles = Vec::new();
    for &id in &ranked {
        articles.push(html! { <li key={id.index()}>{ pathway(desk, id) }</li> });
    }
    let mut open = session.open_in(&desk.assessment).into_iter();
    let more = open.any(|question| !session.skipped.contains(&question));
    let check_all = {
        let desk = desk.clone();
        move |_: MouseEvent| {
            desk.act(Action::Choose(desk.all()));
            desk.act(Action::Begin);
        }
    };
    html! {
        <div class="result">
            <div class="result__top">
                <div class="result__head">
                    <h1 class="result__title" id="title" tabindex="-1">{ desk.text("result.title") }</h1>
                    <p class="lead">{ desk.text(if more { "result.lead-open" } else { "result.lead" }) }</p>
                    <button type="button" class="button button--first" hidden={!more}
                        onclick={desk.on_click(Action::Begin)}>
                        { desk.text("result.go-on") }
                    </button>
                </div>
                <div hidden={ranked.len() < 2}>{ board(desk, "result.board", true) }</div>
            </div>
            <ol class="result__pathways">{ articles }</ol>
            { conversions(desk) }
            { answers(desk) }
            <div class="actions result__actions">
                <button type="button" class="button button--second" onclick={check_all}
                    hidden={ranked.len() == desk.assessment.pathways.len()}>
                    { desk.text("result.check-all") }
                </button>
                <button type="button" class="button button--quiet" onclick={desk.on_click(Action::StartOver)}>
                    { desk.text("result.over") }
                </button>
            </div>
        </div>
    }
}

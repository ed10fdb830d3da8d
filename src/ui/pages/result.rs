//! The result: the chosen pathways, best verdict first, the points that certificates
//! bring, and all answers with the way to change them.

use yew::prelude::*;

use crate::rulebook::PathwayId;
use crate::session::Action;
use crate::ui::components::{AnswerList, Board, Conversions, PathwayArticle};
use crate::ui::context::{use_assessment, use_catalog, use_session};

/// The result.
#[component]
pub fn Result() -> Html {
    let (session, catalog, assessment) = (use_session(), use_catalog(), use_assessment());
    let mut ranked: Vec<PathwayId> = session.wanted.clone();
    ranked.sort_by_key(|pathway| assessment.pathways[pathway.index()].verdict());
    let articles = ranked
        .into_iter()
        .map(|id| html! { <li key={id.index()}><PathwayArticle {id} /></li> });
    let mut open = session.open_in(&assessment).into_iter();
    let more = open.any(|question| !session.skipped.contains(&question));
    let all: Vec<PathwayId> = assessment
        .pathways
        .iter()
        .map(|found| found.pathway)
        .collect();
    let fewer = session.wanted.len() < all.len();
    let act = |actions: Vec<Action>| {
        let session = session.clone();
        move |_: MouseEvent| {
            actions
                .iter()
                .cloned()
                .for_each(|action| session.act(action));
        }
    };
    html! {
        <div class="result">
            <div class="result__top">
                <div class="result__head">
                    <h1 class="result__title" id="title" tabindex="-1">{ catalog.text("result.title") }</h1>
                    <p class="lead">{ catalog.text(if more { "result.lead-open" } else { "result.lead" }) }</p>
                    <button type="button" class="button button--first" hidden={!more} onclick={act(vec![Action::Begin])}>
                        { catalog.text("result.go-on") }
                    </button>
                </div>
                if session.wanted.len() > 1 {
                    <Board title="result.board" ranked=true />
                }
            </div>
            <ol class="result__pathways">{ for articles }</ol>
            <Conversions />
            <AnswerList />
            <div class="actions result__actions">
                <button type="button" class="button button--second" hidden={!fewer}
                    onclick={act(vec![Action::Choose(all), Action::Begin])}>
                    { catalog.text("result.check-all") }
                </button>
                <button type="button" class="button button--quiet" onclick={act(vec![Action::StartOver])}>
                    { catalog.text("result.over") }
                </button>
            </div>
        </div>
    }
}

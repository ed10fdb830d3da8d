//! The verdicts so far of the pathways that the student wants to know about.

use yew::prelude::*;

use super::VerdictBadge;
use crate::rulebook;
use crate::rulebook::PathwayId;
use crate::text::phrase;
use crate::ui::context::{use_assessment, use_catalog, use_session};
use crate::ui::document;

/// The properties of [`Board`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Key of its heading.
    pub title: &'static str,
    /// Best verdict first, each row a link to the pathway's part of the result.
    #[prop_or_default]
    pub ranked: bool,
}

/// A row a pathway: its name and its verdict.
#[component]
pub fn Board(&Props { title, ranked }: &Props) -> Html {
    let (session, catalog, assessment) = (use_session(), use_catalog(), use_assessment());
    let mut rows: Vec<_> = session
        .wanted
        .iter()
        .map(|id| &assessment.pathways[id.index()])
        .collect();
    if ranked {
        rows.sort_by_key(|found| found.verdict());
    }
    let rows = rows.into_iter().map(|found| {
        let name = phrase::pathway_name(catalog, rulebook(), found.pathway);
        let id = anchor(found.pathway);
        let href = format!("#{id}");
        let onclick = move |event: MouseEvent| {
            // The fragment of the address holds answers, so the link must not write into it.
            event.prevent_default();
            document::focus(&id);
        };
        html! {
            <li key={found.pathway.index()} class="board__row">
                if ranked {
                    <a class="board__name" {href} {onclick}>{ name }</a>
                } else {
                    <span class="board__name">{ name }</span>
                }
                <VerdictBadge verdict={found.verdict()} />
            </li>
        }
    });
    html! {
        <section class="board" aria-labelledby="board-title">
            <h2 class="board__title" id="board-title">{ catalog.text(title) }</h2>
            <ul class="board__list">{ for rows }</ul>
        </section>
    }
}

/// Id of the heading of a pathway's part of the result.
pub(super) fn anchor(pathway: PathwayId) -> String {
    format!("pathway-{}", rulebook().pathways[pathway.index()].id)
}

//! The verdicts so far of the pathways that the student wants to know about.

use yew::prelude::*;

use super::verdict::badge;
use crate::rulebook::PathwayId;
use crate::text::phrase;
use crate::ui::{Desk, document};

/// A row a pathway: its name and its verdict. Ranked, each row leads to the pathway's part
/// of the result.
pub(crate) fn board(desk: &Desk, title: &str, ranked: bool) -> Html {
    let pathways = if ranked {
        desk.ranked()
    } else {
        desk.session.wanted.clone()
    };
    let mut rows = Vec::new();
    for id in pathways {
        let name = phrase::pathway_name(desk.catalog, desk.book, id);
        let name = if ranked {
            document::jump("board__name", anchor(desk, id), name.into())
        } else {
            html! { <span class="board__name">{ name }</span> }
        };
        rows.push(html! {
            <li key={id.index()} class="board__row">
                { name }
                { badge(desk, desk.assessment.pathways[id.index()].verdict()) }
            </li>
        });
    }
    html! {
        <section class="board" aria-labelledby="board-title">
            <h2 class="board__title" id="board-title">{ desk.text(title) }</h2>
            <ul class="board__list">{ rows }</ul>
        </section>
    }
}

/// Id of the heading of a pathway's part of the result.
pub(super) fn anchor(desk: &Desk, pathway: PathwayId) -> String {
    ["pathway-", &desk.book.pathways[pathway.index()].id].concat()
}

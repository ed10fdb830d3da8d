//! The result: the chosen pathways, best verdict first, the points that certificates
//! bring, and all answers with the way to change them.

use yew::prelude::*;

use crate::session::Action;
use crate::ui::Desk;
use crate::ui::components::{answers, board, conversions, pathway};
use crate::ui::element::{all, button, el, goal, item, list, shown};

/// The result.
pub(crate) fn result(desk: &Desk) -> Html {
    let session = &desk.session;
    let ranked = desk.ranked();
    let mut articles = Vec::new();
    for &id in &ranked {
        articles.push(item("li", id.index().into(), pathway(desk, id)));
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
    let (lead, go_on) = if more {
        ("result.lead-open", false)
    } else {
        ("result.lead", true)
    };
    let head = [
        goal(
            "h1",
            "result__title",
            "title".to_owned(),
            desk.text("result.title"),
        ),
        el("p", "lead", desk.text(lead)),
        button(
            "button button--first",
            go_on,
            desk.on_click(Action::Begin),
            desk.text("result.go-on"),
        ),
    ];
    let top = [
        el("div", "result__head", all(head)),
        shown(
            "div",
            "",
            ranked.len() < 2,
            board(desk, "result.board", true),
        ),
    ];
    let (every, over) = (
        ranked.len() == desk.all().len(),
        desk.on_click(Action::StartOver),
    );
    let acts = [
        button(
            "button button--second",
            every,
            check_all.into(),
            desk.text("result.check-all"),
        ),
        button(
            "button button--quiet",
            false,
            over,
            desk.text("result.over"),
        ),
    ];
    let parts = [
        el("div", "result__top", all(top)),
        el("ol", "result__pathways", list(articles)),
        conversions(desk),
        answers(desk),
        el("div", "actions result__actions", all(acts)),
    ];
    el("div", "result", all(parts))
}

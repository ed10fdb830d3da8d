//! The result: the chosen pathways, best verdict first, each with what decides it and what to
//! do next; the dates; and all answers with the way to change them.

use yew::prelude::*;

use crate::calendar::{Day, Stamp};
use crate::engine;
use crate::session::Action;
use crate::ui::Desk;
use crate::ui::components::{Clock, answers, board, dates, earlier, pathway, take};
use crate::ui::element::{all, button, el, goal, item, list, shown};

/// The properties of [`ResultPage`].
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The page around it.
    pub(crate) desk: Desk,
}

/// The result.
pub(crate) fn result(desk: &Desk) -> Html {
    html! { <ResultPage desk={desk.clone()} /> }
}

/// A component, since it keeps what decides, and the day that is looked ahead to.
#[component]
fn ResultPage(Props { desk }: &Props) -> Html {
    let judged = (desk.session.answers.clone(), desk.session.wanted.clone());
    // Which questions exactly are open is shown of what was chosen.
    let assessment = use_memo(judged, |(answers, wanted)| {
        engine::survey(desk.book, answers, wanted)
    });
    let desk = &desk.judged(assessment);
    let ahead = use_state(|| None::<Day>);
    let now = use_memo((), |()| Stamp::of(js_sys::Date::now()));
    let clock = Clock {
        now: *now,
        ahead: *ahead,
        look: Callback::from({
            let ahead = ahead.setter();
            move |day| ahead.set(day)
        }),
    };
    let mut articles = Vec::new();
    for id in desk.ranked() {
        articles.push(item("li", id.index().into(), pathway(desk, id)));
    }
    let parts = [
        top(desk),
        earlier(desk),
        el("ol", "result__pathways", list(articles)),
        dates(desk, &clock),
        answers(desk),
        take(desk),
        acts(desk),
    ];
    el("div", "result", all(parts))
}

/// The heading, what is still open, and the verdicts at a glance.
fn top(desk: &Desk) -> Html {
    let session = &desk.session;
    let mut open = session.open_in(&desk.assessment).into_iter();
    let more = open.any(|question| !session.skipped.contains(&question));
    let lead = if more {
        "result.lead-open"
    } else {
        "result.lead"
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
            !more,
            desk.on_click(Action::Begin),
            desk.text("result.go-on"),
        ),
    ];
    let top = [
        el("div", "result__head", all(head)),
        shown(
            "div",
            "",
            session.wanted.len() < 2,
            board(desk, "result.board", true),
        ),
    ];
    el("div", "result__top", all(top))
}

/// The ways on from here.
fn acts(desk: &Desk) -> Html {
    let check_all = {
        let desk = desk.clone();
        move |_: MouseEvent| {
            desk.act(Action::Choose(desk.all()));
            desk.act(Action::Begin);
        }
    };
    let every = desk.session.wanted.len() == desk.all().len();
    let over = desk.on_click(Action::StartOver);
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
    el("div", "actions result__actions", all(acts))
}

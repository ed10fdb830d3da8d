//! The counselling page: a counsellor before a projector, with one student after another. Every
//! fact beside every verdict; each change acts at once, and the board tells what it changed.
//!
//! A row of the form is a component that is drawn again only when its own fact changes, so that
//! a step of a slider costs one row and the board. Nothing that is stated here stands in an
//! address (`ui::address`).

mod act;
mod bar;
mod board;
mod certificate;
mod control;
mod dial;
mod dialog;
mod exams;
mod form;
mod hand;
mod held;
mod keys;
mod motion;
mod parts;
mod row;

use std::rc::Rc;

use yew::prelude::*;

use act::Act;
use motion::Motion;

use crate::engine;
use crate::rulebook::Answers;
use crate::session::{Action, Baseline};
use crate::ui::element::{all, el, goal};
use crate::ui::{Desk, address, document};

/// The counselling page.
pub(crate) fn counsel(desk: &Desk) -> Html {
    html! { <Counsel desk={desk.clone()} /> }
}

#[derive(Properties, PartialEq)]
struct Props {
    desk: Desk,
}

/// What stands above the page.
#[derive(Clone, Copy, PartialEq)]
enum Above {
    Nothing,
    Keys,
    Hand,
}

/// A component, since it remembers what the answers were before.
#[component]
fn Counsel(Props { desk }: &Props) -> Html {
    let above = use_state(|| Above::Nothing);
    let baseline = use_mut_ref(|| Baseline::new(&desk.session.answers));
    let motion = use_mut_ref(Motion::default);
    let heard = use_mut_ref(Html::default);
    let update = use_force_update();
    let on_move = use_callback((), {
        let (motion, update) = (Rc::clone(&motion), update.clone());
        move |next: Motion, ()| {
            motion.replace(next);
            if next == Motion::Still {
                update.force_update();
            }
        }
    });
    baseline.borrow_mut().see(&desk.session.answers);
    let (before, student, pinned) = {
        let baseline = baseline.borrow();
        let before = baseline.answers().clone();
        (before, baseline.students(), baseline.is_pinned())
    };
    let verdicts = use_memo(before.clone(), |before| {
        engine::verdicts(desk.book, before).collect::<Vec<_>>()
    });
    use_kept(desk, *motion.borrow());

    let on_page = {
        let (desk, above, baseline, update) = (
            desk.clone(),
            above.setter(),
            baseline.clone(),
            update.clone(),
        );
        Callback::from(move |act: Act| {
            match act {
                Act::Help => above.set(Above::Keys),
                Act::Hand => above.set(Above::Hand),
                Act::Pin => baseline.borrow_mut().pin(&desk.session.answers),
                Act::Next => {
                    baseline.borrow_mut().next(&Answers::default());
                    next_student(&desk);
                }
                _ => {}
            }
            update.force_update();
        })
    };
    let on_act = {
        let desk = desk.clone();
        Callback::from(move |act: Act| act.act(&desk, &on_page))
    };
    keys::use_keys(on_act.clone());
    let on_close = use_callback((), {
        let above = above.setter();
        move |(), ()| above.set(Above::Nothing)
    });
    let on_switch = Callback::from(move |()| update.force_update());

    let topics = form::topics(desk.book);
    let shifts = board::shifts(desk, &verdicts);
    let changed = before != desk.session.answers;
    if *motion.borrow() == Motion::Still {
        *heard.borrow_mut() = board::said(desk, &shifts, changed);
    }
    let heard = heard.borrow().clone();
    let top = [
        goal(
            "h1",
            "counsel__title",
            "title".to_owned(),
            desk.text("counsel.title"),
        ),
        bar::bar(desk, pinned, &on_act),
    ];
    let parts = [
        el("div", "counsel__top", all(top)),
        board::board(desk, &before, shifts, changed, pinned),
        form::form(desk, &topics, student, keys::are_on(), &on_move),
        html! { <div class="unseen" aria-live="polite">{ heard }</div> },
        keys::overlay(
            desk,
            topics.len(),
            *above == Above::Keys,
            &on_close,
            on_switch,
        ),
        hand::hand_over(desk, *above == Above::Hand, &on_close),
    ];
    el("div", "counsel", all(parts))
}

/// Keeps the entry in step, but for the steps of a slider.
#[hook]
fn use_kept(desk: &Desk, motion: Motion) {
    let (book, dragged) = (desk.book, motion == Motion::Dragging);
    use_effect_with(
        (Rc::clone(&desk.session), dragged),
        move |(session, dragged)| {
            if !dragged {
                address::keep(session, book);
            }
        },
    );
}

/// Asks for nothing: what one student stated is gone from the page, the address and the history.
fn next_student(desk: &Desk) {
    let next = desk.session.reduce(desk.book, Action::NextStudent);
    address::forget(&next, desk.book);
    desk.act(Action::NextStudent);
    document::focus("title");
}

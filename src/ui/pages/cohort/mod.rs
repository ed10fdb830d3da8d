//! A table of students: a file is chosen, its columns are checked, every row is judged by the
//! worker (`src/bin/cohort.rs`), and what came of it is shown and saved. Nothing is sent, and
//! nothing stays.

mod choose;
mod columns;
mod counts;
mod faults;
mod heard;
mod held;
mod rows;
mod worker;

use gloo::events::EventListener;
use web_sys::window;
use yew::prelude::*;

use held::{Held, Stage, Told};

use crate::session::{Action, Session, link};
use crate::ui::element::{all, button, el, goal, shown, words};
use crate::ui::{Desk, document};

/// The page for coordinators.
pub(crate) fn cohort(desk: &Desk) -> Html {
    html! { <Cohort desk={desk.clone()} /> }
}

#[derive(Properties, PartialEq)]
struct Props {
    desk: Desk,
}

/// A component, since it is drawn anew when the worker says something.
#[component]
fn Cohort(Props { desk }: &Props) -> Html {
    let update = use_force_update();
    let language = desk.catalog.language();
    let latest = use_mut_ref(|| desk.clone());
    *latest.borrow_mut() = desk.clone();
    use_effect_with((), move |()| {
        held::attend(Some(Callback::from(move |told| match told {
            Told::Changed => update.force_update(),
            Told::Open(row) => {
                let desk = latest.borrow().clone();
                open(&desk, &row);
            }
        })));
        let listener = window().map(|window| {
            EventListener::new(&window, "qadam:text", |_| {
                held::act(|held| held.send_texts());
            })
        });
        move || {
            drop(listener);
            held::attend(None);
        }
    });
    use_effect_with(language, |&language| held::act(|held| held.speak(language)));
    use_effect(|| held::focus().into_iter().for_each(document::focus));
    held::see(|held| {
        let head = [
            goal("h1", "", "title".to_owned(), desk.text("cohort.title")),
            el("p", "lead", desk.text("cohort.lead")),
        ];
        let parts = [
            el("div", "cohort__head", all(head)),
            stage(desk, held),
            html! { <div class="unseen" role="status">{ said(desk, held) }</div> },
        ];
        el("div", "cohort", all(parts))
    })
}

/// Opens a student's answers as a result; they are those of somebody else, so its address does
/// not tell them.
fn open(desk: &Desk, row: &str) {
    let session = link::read(row, desk.book, desk.session.language);
    desk.act(Action::Restore(Session {
        discreet: true,
        language: desk.session.language,
        ..session
    }));
}

fn stage(desk: &Desk, held: &Held) -> Html {
    match held.stage {
        Stage::Loading => el("p", "waiting", desk.text("waiting.title")),
        Stage::Absent => {
            let again = |_: MouseEvent| held::act(Held::employ);
            let parts = [
                el("p", "", desk.text("cohort.absent")),
                button(
                    "button button--second",
                    false,
                    again.into(),
                    desk.text("cohort.again"),
                ),
            ];
            el("div", "notice", all(parts))
        }
        Stage::Choosing => choose::choose(desk, held),
        Stage::Reading(share) => progress(desk, "cohort.reading", share),
        Stage::Judging(share) => progress(desk, "cohort.judging", share),
        Stage::Columns => columns::columns(desk, held),
        Stage::Judged => all([
            counts::counts(desk, held),
            rows::rows(desk, held),
            faults::faults(desk, held),
        ]),
    }
}

fn progress(desk: &Desk, key: &str, share: usize) -> Html {
    let said = desk.catalog.fill(key, &[("n", &share.to_string())]);
    let label = said.clone();
    let cancel = |_: MouseEvent| held::act(Held::cancel);
    html! {
        <div class="cohort__progress">
            <p aria-hidden="true">{ words(said) }</p>
            <progress max="100" value={share.to_string()} aria-label={label}></progress>
            { button("button button--second", false, cancel.into(), desk.text("cohort.cancel")) }
        </div>
    }
}

/// What is heard: each quarter of the way, and where it ends.
fn said(desk: &Desk, held: &Held) -> Html {
    let step = |key, share: usize| {
        let quarter = (share / 25 * 25).to_string();
        desk.catalog.fill(key, &[("n", &quarter)])
    };
    words(match held.stage {
        Stage::Reading(share) => step("cohort.reading", share),
        Stage::Judging(share) => step("cohort.judging", share),
        Stage::Columns if held.cancelled => desk.say("cohort.cancelled").to_owned(),
        Stage::Judged => {
            let count = held.rows.count.to_string();
            desk.catalog.fill("cohort.shown", &[("n", &count)])
        }
        Stage::Choosing => held
            .refused
            .map_or("", |why| desk.say(why.key()))
            .to_owned(),
        Stage::Loading | Stage::Absent | Stage::Columns => String::new(),
    })
}

/// The buttons that go through a long list.
fn pager(
    desk: &Desk,
    label: &'static str,
    from: usize,
    count: usize,
    go: impl Fn(usize) + Clone + 'static,
) -> Html {
    let last = (from + held::PAGE).min(count);
    let values = [from + 1, last, count].map(|it| it.to_string());
    let span = desk.catalog.fill(
        "cohort.span",
        &[
            ("first", &values[0]),
            ("last", &values[1]),
            ("n", &values[2]),
        ],
    );
    let to = |key: &str, there: Option<usize>| {
        let go = go.clone();
        let onclick = move |_: MouseEvent| there.iter().for_each(|there| go(*there));
        html! {
            <button type="button" class="button button--second" {onclick}
                disabled={there.is_none()}>{ desk.text(key) }</button>
        }
    };
    let next = from + held::PAGE;
    let parts = html! {
        <nav class="cohort__pager" aria-label={desk.say(label)}>
            { to("cohort.previous", (from > 0).then(|| from.saturating_sub(held::PAGE))) }
            { el("span", "cohort__span", words(span)) }
            { to("cohort.next", (next < count).then_some(next)) }
        </nav>
    };
    shown("div", "", count <= held::PAGE, parts)
}

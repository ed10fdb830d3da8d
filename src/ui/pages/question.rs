//! One question: what is asked and why, the control for its answer, and the ways on.

use yew::prelude::*;

use crate::rulebook::Question as Asked;
use crate::session::{Action, Screen};
use crate::text::phrase;
use crate::ui::components::{Asking, board, editor, link, stair, summary, why};
use crate::ui::draft::{Draft, Fault};
use crate::ui::{Desk, address, document};

/// The properties of [`Question`].
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The page around it.
    pub(crate) desk: Desk,
    /// Which.
    pub(crate) question: Asked,
    /// Whether it was opened from the result, to which its answer returns.
    pub(crate) changing: bool,
}

/// What kept a draft from being taken.
#[derive(Clone, Default, PartialEq)]
struct Refused {
    /// How often the student went on in vain: the summary takes focus each time.
    attempts: u32,
    /// Whether the summary is shown.
    summed: bool,
    faults: Vec<Fault>,
}

/// One question. Its controls hold a draft of their own, so a change of language or of
/// anything else leaves half-typed answers alone.
#[component]
pub(crate) fn Question(
    Props {
        desk,
        question,
        changing,
    }: &Props,
) -> Html {
    let (desk, question, changing) = (desk, *question, *changing);
    let draft = use_state(|| {
        let stated = desk.session.answers.get(question.fact);
        Draft::of(desk.book.fact(question.fact), stated, |amount| {
            desk.catalog.amount(amount)
        })
    });
    let refused = use_state(Refused::default);
    use_effect_with(refused.attempts, |attempts| {
        if *attempts > 0 {
            document::focus("errors");
        }
    });
    let asking = Asking {
        desk,
        question,
        faults: refused.faults.clone(),
        on_draft: Callback::from({
            let draft = draft.clone();
            move |next| draft.set(next)
        }),
        on_faults: Callback::from({
            let refused = refused.clone();
            move |faults| {
                refused.set(Refused {
                    attempts: refused.attempts,
                    summed: false,
                    faults,
                });
            }
        }),
    };
    let onsubmit = {
        let (desk, draft, refused) = (desk.clone(), draft.clone(), refused.clone());
        move |event: SubmitEvent| {
            event.prevent_default();
            match draft.state(desk.book, question) {
                Ok(value) => desk.act(Action::Answer(question, value)),
                Err(faults) => {
                    refused.set(Refused {
                        attempts: refused.attempts + 1,
                        summed: true,
                        faults,
                    });
                }
            }
        }
    };
    html! {
        <div class="question">
            <form class="question__form" novalidate=true {onsubmit}>
                { place(desk, question, changing) }
                { summary(&asking, refused.summed) }
                <p class="question__topic">{ phrase::topic(desk.catalog, desk.book, question.fact) }</p>
                <h1 class="question__title" id="title" tabindex="-1">
                    { phrase::question_text(desk.catalog, desk.book, question) }
                </h1>
                <p class="question__help" id="help">
                    { phrase::question_help(desk.catalog, desk.book, question) }
                </p>
                { editor(&asking, &draft) }
                { ways_on(desk, question, changing) }
            </form>
            <aside class="question__aside" aria-label={desk.say("question.aside")}>
                { board(desk, "question.board", false) }
                { so_far(desk, changing) }
                { why(desk, question) }
            </aside>
        </div>
    }
}

/// Where among the questions this one stands.
fn place(desk: &Desk, question: Asked, changing: bool) -> Html {
    if changing {
        html! { <p class="question__place">{ desk.text("question.changing") }</p> }
    } else {
        stair(desk, question)
    }
}

fn ways_on(desk: &Desk, question: Asked, changing: bool) -> Html {
    let (on, back) = if changing {
        ("question.save", "question.cancel")
    } else {
        ("question.continue", "question.back")
    };
    let onclick = {
        let desk = desk.clone();
        move |_: MouseEvent| {
            address::back(
                &desk,
                if changing {
                    Screen::Result
                } else {
                    Screen::Start
                },
            );
        }
    };
    html! {
        <div class="actions">
            <button type="submit" class="button button--first">{ desk.text(on) }</button>
            <button type="button" class="button button--second" onclick={desk.on_click(Action::Skip(question))}>
                { desk.text("question.skip") }
            </button>
            <button type="button" class="button button--quiet" {onclick}>{ desk.text(back) }</button>
        </div>
    }
}

/// The way to the result so far.
fn so_far(desk: &Desk, changing: bool) -> Html {
    let words = desk.say("question.result").into();
    html! {
        <p class="question__result" hidden={changing || desk.session.answers.is_empty()}>
            { link(desk, Screen::Result, "", String::new(), words) }
        </p>
    }
}

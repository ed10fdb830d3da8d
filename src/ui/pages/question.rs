//! One question: what is asked and why, the control for its answer, and the ways on.

use yew::prelude::*;

use crate::rulebook;
use crate::rulebook::Question as Asked;
use crate::session::{Action, Screen};
use crate::text::phrase;
use crate::ui::address;
use crate::ui::components::{Board, Editor, ErrorSummary, ScreenLink, Stair, Why};
use crate::ui::context::{use_assessment, use_catalog, use_session};
use crate::ui::draft::{Draft, Fault};

/// The properties of [`Question`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Which.
    pub question: Asked,
    /// Whether it was opened from the result, to which its answer returns.
    pub changing: bool,
}

/// One question. Its controls hold a draft of their own, so a change of language or of
/// anything else leaves half-typed answers alone.
#[component]
pub fn Question(&Props { question, changing }: &Props) -> Html {
    let (session, catalog, book) = (use_session(), use_catalog(), rulebook());
    let draft = use_state(|| {
        let stated = session.answers.get(question.fact);
        Draft::of(book.fact(question.fact), stated, |amount| {
            catalog.amount(amount)
        })
    });
    let refused = use_state(|| (0u32, Vec::<Fault>::new()));
    let onsubmit = {
        let (session, draft, refused) = (session.clone(), draft.clone(), refused.clone());
        move |event: SubmitEvent| {
            event.prevent_default();
            match draft.state(book, question) {
                Ok(value) => session.act(Action::Answer(question, value)),
                Err(faults) => refused.set((refused.0 + 1, faults)),
            }
        }
    };
    let on_draft = {
        let draft = draft.clone();
        move |next| draft.set(next)
    };
    let on_skip = {
        let session = session.clone();
        move |_: MouseEvent| session.act(Action::Skip(question))
    };
    let on_back = {
        let session = session.clone();
        move |_: MouseEvent| {
            let otherwise = if changing {
                Screen::Result
            } else {
                Screen::Start
            };
            address::back(|| session.act(Action::Open(otherwise)));
        }
    };
    let (attempt, faults) = (*refused).clone();
    html! {
        <div class="question">
            <form class="question__form" novalidate=true {onsubmit}>
                if changing {
                    <p class="question__place">{ catalog.text("question.changing") }</p>
                } else {
                    <Progress {question} />
                }
                <ErrorSummary {question} faults={faults.clone()} {attempt} />
                <p class="question__topic">{ phrase::topic(catalog, book, question.fact) }</p>
                <h1 class="question__title" id="title" tabindex="-1">
                    { phrase::question_text(catalog, book, question) }
                </h1>
                <p class="question__help" id="help">{ phrase::question_help(catalog, book, question) }</p>
                <Editor {question} draft={(*draft).clone()} {faults} {on_draft} />
                <div class="actions">
                    <button type="submit" class="button button--first">
                        { catalog.text(if changing { "question.save" } else { "question.continue" }) }
                    </button>
                    <button type="button" class="button button--second" onclick={on_skip}>
                        { catalog.text("question.skip") }
                    </button>
                    <button type="button" class="button button--quiet" onclick={on_back}>
                        { catalog.text(if changing { "question.cancel" } else { "question.back" }) }
                    </button>
                </div>
            </form>
            <aside class="question__aside" aria-label={catalog.text("question.aside")}>
                <Board title="question.board" />
                <p class="question__result" hidden={changing || session.answers.is_empty()}>
                    <ScreenLink to={Screen::Result}>{ catalog.text("question.result") }</ScreenLink>
                </p>
                <Why {question} />
            </aside>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct ProgressProps {
    question: Asked,
}

/// How many questions are behind, and how many can still come at most, this one among them.
#[component]
fn Progress(&ProgressProps { question }: &ProgressProps) -> Html {
    let (session, assessment) = (use_session(), use_assessment());
    let ahead = session.open_in(&assessment);
    let left = ahead
        .iter()
        .filter(|open| **open == question || !session.skipped.contains(open))
        .count();
    let taken = session.answers.iter().count() + session.skipped.len();
    let count = |count: usize| u32::try_from(count).unwrap_or_default();
    html! { <Stair taken={count(taken)} left={count(left)} /> }
}

//! One question: what is asked and why, the control for its answer, and the ways on.

use yew::prelude::*;

use crate::rulebook::Question as Asked;
use crate::session::{Action, Screen};
use crate::text::phrase;
use crate::ui::components::{Asking, Editor, board, control, link, stair, summary};
use crate::ui::draft::Fault;
use crate::ui::element::{all, button, el, goal, named, shown, submit, text, words};
use crate::ui::{Desk, address, document};

/// The properties of [`Question`].
#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The page around it.
    pub(crate) desk: Desk,
    /// Which.
    pub(crate) question: Asked,
    /// How its answer is put down.
    pub(crate) editor: Kept,
    /// Whether it was opened from the result, to which its answer returns.
    pub(crate) changing: bool,
}

/// The editor with which a question began, and with which it goes on.
#[derive(Clone, Copy)]
pub(crate) struct Kept(pub(crate) &'static Editor);

impl PartialEq for Kept {
    fn eq(&self, _: &Self) -> bool {
        true
    }
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
        editor,
        changing,
    }: &Props,
) -> Html {
    let (desk, question, editor, changing) = (desk, *question, editor.0, *changing);
    let draft = use_state(|| (editor.open)(desk, question));
    let refused = use_state(Refused::default);
    use_effect_with(refused.attempts, |attempts| {
        if *attempts > 0 {
            document::focus("errors");
        }
    });
    let asking = Asking {
        desk,
        question,
        editor,
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
            match (editor.state)(&draft, desk.book, question) {
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
    let (catalog, book) = (desk.catalog, desk.book);
    let title = words(phrase::question_text(catalog, book, question));
    let help = words(phrase::question_help(catalog, book, question));
    let form = [
        place(desk, question, changing),
        summary(&asking, refused.summed),
        el(
            "p",
            "question__topic",
            text(phrase::topic(catalog, book, question.fact)),
        ),
        goal("h1", "question__title", "title".to_owned(), title),
        named("p", "question__help", "help".to_owned(), help),
        control(&asking, &draft),
        ways_on(desk, question, changing),
    ];
    let aside = [
        board(desk, "question.board", false),
        so_far(desk, changing),
        desk.later
            .map(|later| (later.why)(desk, question))
            .unwrap_or_default(),
    ];
    let parts = [
        html! { <form class="question__form" novalidate=true {onsubmit}>{ all(form) }</form> },
        html! {
            <aside class="question__aside" aria-label={desk.say("question.aside")}>{ all(aside) }</aside>
        },
    ];
    el("div", "question", all(parts))
}

/// Where among the questions this one stands.
fn place(desk: &Desk, question: Asked, changing: bool) -> Html {
    if changing {
        el("p", "question__place", desk.text("question.changing"))
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
    let skip = desk.on_click(Action::Skip(question));
    let acts = [
        submit(desk.text(on)),
        button(
            "button button--second",
            false,
            skip,
            desk.text("question.skip"),
        ),
        button(
            "button button--quiet",
            false,
            onclick.into(),
            desk.text(back),
        ),
    ];
    el("div", "actions", all(acts))
}

/// The way to the result so far.
fn so_far(desk: &Desk, changing: bool) -> Html {
    let words = desk.text("question.result");
    let hidden = changing || desk.session.answers.is_empty();
    let link = link(desk, Screen::Result, "", String::new(), words);
    shown("p", "question__result", hidden, link)
}

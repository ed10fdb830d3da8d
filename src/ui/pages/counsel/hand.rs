//! What the student takes along: the code of the result's link, as large as the screen lets it
//! be, and the link.

use yew::prelude::*;

use super::act::worth_telling;
use super::dialog::dialog;
use crate::qr::Code;
use crate::session::{Screen, Session, link};
use crate::ui::components::code;
use crate::ui::element::{all, button, el};
use crate::ui::{Desk, browser, document};

/// The hand-over.
pub(super) fn hand_over(desk: &Desk, open: bool, on_close: &Callback<()>) -> Html {
    // What nobody sees is not drawn: a code is costly, and answers change often.
    let inside = if open {
        html! { <Link link={address(desk)} desk={desk.clone()} /> }
    } else {
        Html::default()
    };
    dialog(desk, "hand", "counsel.hand", open, on_close, inside)
}

/// The address of the student's result, answers and all.
fn address(desk: &Desk) -> String {
    let theirs = Session {
        screen: Screen::Result,
        wanted: worth_telling(desk),
        ..(*desk.session).clone()
    };
    [browser::place(), link::write(&theirs, desk.book)].concat()
}

#[derive(Properties, PartialEq)]
struct Props {
    link: String,
    desk: Desk,
}

/// Id of the field that holds the link.
const FIELD: &str = "hand-link";

/// A component, since it remembers how copying went.
#[component]
fn Link(Props { link, desk }: &Props) -> Html {
    let drawn = use_memo(link.clone(), |link| Code::of(link));
    let went = use_state(|| "");
    let onclick = {
        let (link, went) = (link.clone(), went.setter());
        move |_: MouseEvent| {
            let went = went.clone();
            let told = Callback::from(move |done| {
                went.set(if done { "take.copied" } else { "take.refused" });
                if !done {
                    document::focus(FIELD);
                }
            });
            browser::copy(&link, told);
        }
    };
    let onfocus = |event: FocusEvent| event.target().iter().for_each(|it| browser::select(it));
    let said = if went.is_empty() { "" } else { desk.say(&went) };
    let code = match &*drawn {
        Some(drawn) => code(desk, drawn),
        None => el("p", "", desk.text("take.no-code")),
    };
    let row = [
        html! {
            <input class="field__input hand__field" type="text" id={FIELD} readonly=true
                aria-label={desk.say("take.link")} value={link.clone()} {onfocus} />
        },
        button(
            "button button--second",
            false,
            onclick.into(),
            desk.text("take.copy"),
        ),
    ];
    let parts = [
        el("div", "hand__code", code),
        el("div", "hand__link", all(row)),
        html! { <p class="hand__went" role="status">{ said }</p> },
    ];
    el("div", "hand", all(parts))
}

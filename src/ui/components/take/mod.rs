//! What a visitor takes away: the link to the result, to be copied, shared or scanned; the
//! answers, to stay on the device; and the result on paper.

mod code;
mod remember;

use std::rc::Rc;

use gloo::events::EventListener;
use web_sys::window;
use yew::prelude::*;

pub(crate) use code::code;

use super::sheet::sheet;
use crate::calendar::Stamp;
use crate::qr::Code;
use crate::session;
use crate::ui::element::{all, button, el, named, section};
use crate::ui::{Desk, browser, document};

/// The section, and beside it the sheet that stands there on paper instead of the page.
pub(crate) fn take(desk: &Desk) -> Html {
    html! { <Take desk={desk.clone()} /> }
}

#[derive(Properties, PartialEq)]
struct Props {
    desk: Desk,
}

/// Id of the field that holds the link.
const FIELD: &str = "take-link";

/// A component, since it remembers how copying went.
#[component]
fn Take(Props { desk }: &Props) -> Html {
    let place = browser::place();
    let link = [
        place.as_str(),
        &session::link::write(&desk.session, desk.book),
    ]
    .concat();
    let drawn = use_code(&link);
    // How it went, with the link that it was about: of another one nothing is said.
    let went = use_state(|| None::<(String, &'static str)>);
    let said = went.as_ref().filter(|(about, _)| *about == link);
    let said = said.map_or("", |(_, key)| desk.say(key));
    let tell = |well: &'static str| {
        let (went, link) = (went.setter(), link.clone());
        Callback::from(move |done| {
            let key = if done { well } else { "take.refused" };
            went.set(Some((link.clone(), key)));
            if !done {
                // The field selects itself.
                document::focus(FIELD);
            }
        })
    };
    let today = Stamp::of(js_sys::Date::now()).today();
    let link = [
        el("p", "take__lead", desk.text("take.lead")),
        field(desk, &link),
        acts(desk, &link, &tell),
        html! { <p class="take__went" role="status">{ said }</p> },
        remember::remember(desk),
    ];
    let parts = [
        named(
            "h2",
            "section-title",
            "take-title".to_owned(),
            desk.text("take.title"),
        ),
        el("div", "take__link", all(link)),
        scan(desk, drawn.as_deref()),
    ];
    let sheet = drawn.map(|code| sheet(desk, today, (*code).as_ref(), &place));
    let parts = [
        section("take", "take-title", all(parts)),
        el("div", "", sheet.unwrap_or_default()),
    ];
    el("div", "result__take", all(parts))
}

/// The code of a link, if one can hold it; nothing while the first is still to be drawn. Drawing
/// one takes time, and verdicts come first. What goes to the printer is drawn at once, and anew:
/// the sheet bears the day, and a page may stay open for long.
#[hook]
fn use_code(link: &str) -> Option<Rc<Option<Code>>> {
    let drawn = use_state(|| None);
    let set = drawn.setter();
    use_effect_with(link.to_owned(), move |link| {
        let link = link.clone();
        let draw = move || set.set(Some(Rc::new(Code::of(&link))));
        browser::soon(draw.clone());
        let listener =
            window().map(|window| EventListener::new(&window, "beforeprint", move |_| draw()));
        move || drop(listener)
    });
    (*drawn).clone()
}

/// The link, selected whole as soon as it is gone to.
fn field(desk: &Desk, link: &str) -> Html {
    let onfocus = |event: FocusEvent| event.target().iter().for_each(|it| browser::select(it));
    // The press that brings the focus sets the caret after it.
    let onclick = |event: MouseEvent| event.target().iter().for_each(|it| browser::select(it));
    html! {
        <div class="field">
            <label class="field__label" for={FIELD}>{ desk.say("take.link") }</label>
            <input class="field__input take__field" type="text" id={FIELD} readonly=true
                value={link.to_owned()} {onfocus} {onclick} />
        </div>
    }
}

fn acts(desk: &Desk, link: &str, tell: &dyn Fn(&'static str) -> Callback<bool>) -> Html {
    let act = |hidden, does: Callback<MouseEvent>, words: &str| {
        button("button button--second", hidden, does, desk.text(words))
    };
    let (copied, shared) = (tell("take.copied"), tell(""));
    let (copy, share, title) = (link.to_owned(), link.to_owned(), desk.say("result.title"));
    let acts = [
        act(
            false,
            Callback::from(move |_| browser::copy(&copy, copied.clone())),
            "take.copy",
        ),
        act(
            !browser::can_share(),
            Callback::from(move |_| browser::share(title, &share, shared.clone())),
            "take.share",
        ),
        act(false, Callback::from(|_| browser::print()), "take.print"),
    ];
    el("div", "actions", all(acts))
}

/// The link as a code.
fn scan(desk: &Desk, drawn: Option<&Option<Code>>) -> Html {
    let drawn = match drawn {
        Some(Some(drawn)) => code(desk, drawn),
        Some(None) => return el("p", "take__scan", desk.text("take.no-code")),
        None => html! { <svg class="code" aria-hidden="true" focusable="false" /> },
    };
    let parts = [
        drawn,
        el("figcaption", "take__hint", desk.text("take.scan")),
    ];
    el("figure", "take__scan", all(parts))
}

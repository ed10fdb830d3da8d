//! What is offered beside every screen, at the lower edge of the window: to go on with the
//! answers that are kept on the device, and to change to a newer build of the page.

use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use web_sys::window;
use yew::prelude::*;

use crate::session::{Screen, Session};
use crate::ui::element::{all, button, el, plain, shown, words};
use crate::ui::offline::use_worker;
use crate::ui::{Desk, address, browser, device, document};

/// The offers, nothing as a rule.
pub(crate) fn aside(desk: &Desk) -> Html {
    html! { <Aside desk={desk.clone()} /> }
}

#[derive(Properties, PartialEq)]
struct Props {
    desk: Desk,
}

/// A component, since it follows the visit, and knows what was said and what was put off.
#[component]
fn Aside(Props { desk }: &Props) -> Html {
    let newer = use_worker();
    let erased = use_state(|| false);
    use_kept(desk);
    use_stored();
    let said = if *erased {
        desk.say("device.erased")
    } else {
        ""
    };
    let parts = [
        update(desk, &newer),
        resume(desk, erased.setter()),
        html! { <p class="unseen">{ said }</p> },
    ];
    // The words may still be on their way.
    let hidden = !desk.catalog.is_whole();
    html! { <div class="aside__offers" role="status" {hidden}>{ all(parts) }</div> }
}

/// A newer build is ready. It comes when the visitor says so.
fn update(desk: &Desk, newer: &UseStateHandle<bool>) -> Html {
    let later = newer.setter();
    let reload = Callback::from(|_| browser::reload());
    let acts = [
        button(
            "button button--second",
            false,
            reload,
            desk.text("device.reload"),
        ),
        button(
            "button button--quiet",
            false,
            Callback::from(move |_| later.set(false)),
            desk.text("device.later"),
        ),
    ];
    let parts = [
        plain("p", desk.text("device.newer")),
        el("div", "aside__acts", all(acts)),
    ];
    offer(**newer, all(parts))
}

/// Who comes with nothing may go on with what is kept.
fn resume(desk: &Desk, erased: UseStateSetter<bool>) -> Html {
    let early = matches!(desk.session.screen, Screen::Start | Screen::Ask(_));
    let bare = early && desk.session.answers.is_empty();
    let kept = bare.then(|| device::other(desk)).flatten();
    let day = kept.as_ref().map(|kept| kept.day.to_string());
    let date = desk.catalog.date(&day.unwrap_or_default());
    let (is_kept, here) = (kept.is_some(), desk.clone());
    let go_on = Callback::from(move |_| {
        if let Some(kept) = &kept {
            document::focus("title");
            device::resume(&here, kept.clone());
        }
    });
    let erase = Callback::from(move |_| {
        device::forget();
        erased.set(true);
        document::focus("title");
    });
    let acts = [
        button(
            "button button--second",
            false,
            go_on,
            desk.text("device.continue"),
        ),
        button(
            "button button--quiet",
            false,
            erase,
            desk.text("device.erase"),
        ),
    ];
    let parts = [
        plain(
            "p",
            words(desk.catalog.fill("device.kept", &[("date", &date)])),
        ),
        el("div", "aside__acts", all(acts)),
    ];
    offer(is_kept, all(parts))
}

/// An offer, or the place where it would stand.
fn offer(made: bool, inside: Html) -> Html {
    let inside = if made { inside } else { Html::default() };
    shown("div", "aside__offer", !made, inside)
}

/// Keeps up what is kept on the device with the visit.
#[hook]
fn use_kept(desk: &Desk) {
    // Whether the session came by an address, rather than of what the visitor did.
    let came = use_mut_ref(|| true);
    let before = use_mut_ref(|| Rc::clone(&desk.session));
    use_effect_with((), {
        let came = Rc::clone(&came);
        let first = EventListenerOptions {
            phase: EventListenerPhase::Capture,
            passive: true,
        };
        move |()| {
            let listener = window().map(|window| {
                EventListener::new_with_options(&window, "popstate", first, move |event| {
                    if address::is_typed(event) {
                        came.replace(true);
                    }
                })
            });
            move || drop(listener)
        }
    });
    let (desk, update) = (desk.clone(), use_force_update());
    use_effect_with(Rc::clone(&desk.session), move |now: &Rc<Session>| {
        let before = before.replace(Rc::clone(now));
        if came.replace(false) {
            device::look(&desk);
        } else {
            device::follow(&desk, &before);
        }
        update.force_update();
    });
}

/// Draws the component again when another tab keeps or erases answers.
#[hook]
pub(super) fn use_stored() {
    let update = use_force_update();
    use_effect_with((), move |()| {
        let listener = window()
            .map(|window| EventListener::new(&window, "storage", move |_| update.force_update()));
        move || drop(listener)
    });
}

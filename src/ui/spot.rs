//! Where a reader stood when they followed a link into the rule book: how far down, and at
//! which link. Going back to that screen returns them there.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventTarget, HtmlElement, NodeList, window};

use super::document;
use crate::session::Screen;

struct Spot {
    screen: Screen,
    down: f64,
    /// The link, and with it all that stood around it.
    link: Option<EventTarget>,
}

thread_local! {
    static LEFT: RefCell<Vec<Spot>> = const { RefCell::new(Vec::new()) };
}

/// Notes the spot of a link that is followed from a screen into the rule book.
pub(super) fn leave(screen: Screen, event: &Event) {
    let down = window().and_then(|window| window.scroll_y().ok());
    let spot = Spot {
        screen,
        down: down.unwrap_or_default(),
        link: event.target(),
    };
    LEFT.with_borrow_mut(|left| left.push(spot));
}

/// Returns to the spot at which a screen was left, if it was left so; says whether.
pub(super) fn restore(screen: Screen) -> bool {
    let spot = LEFT.with_borrow_mut(|left| {
        // Outside of the rule book the way through it has come to its end.
        if !matches!(screen, Screen::Rules(_)) {
            let all = std::mem::take(left);
            return all.into_iter().rfind(|spot| spot.screen == screen);
        }
        left.pop_if(|spot| spot.screen == screen)
    });
    let (Some(spot), Some(window)) = (spot, window()) else {
        return false;
    };
    document::focus("title");
    window.scroll_to_with_x_and_y(0.0, spot.down);
    if let Some(link) = again(spot) {
        // What stood unfolded is folded again.
        while let Ok(Some(fold)) = link.closest("details:not([open])") {
            let _ = fold.set_attribute("open", "");
        }
        let _ = link.focus();
    }
    true
}

/// The link that stands now where the one stood that was followed.
fn again(spot: Spot) -> Option<HtmlElement> {
    let link: Element = spot.link?.dyn_into().ok()?;
    // Around the screen nothing was drawn anew.
    if link.closest(".page").is_ok_and(|page| page.is_some()) {
        return link.dyn_into().ok();
    }
    let before = links(&link.closest("div:not(div div)").ok()??)?;
    let mut places = 0..before.length();
    let place = places.find(|place| before.get(*place).is_some_and(|it| it == *link))?;
    let screen = window()?.document()?.query_selector(".page__screen > div");
    links(&screen.ok()??)?.get(place)?.dyn_into().ok()
}

/// The links of a screen.
fn links(screen: &Element) -> Option<NodeList> {
    screen.query_selector_all("a").ok()
}

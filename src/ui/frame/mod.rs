//! The page in a frame: says to its host how high it is and what is shown, and does what the
//! host asks. It knows its host from the address alone, and hears nobody else.

mod channel;

use std::cell::RefCell;
use std::rc::Rc;

use super::{Desk, browser};
use crate::embed::{self, Parameters, Report};
use crate::engine::Verdict;
use crate::session::Screen;
use channel::Channel;

thread_local! {
    static FRAME: RefCell<Option<Frame>> = const { RefCell::new(None) };
}

/// What the host was told so far.
struct Frame {
    channel: Option<Rc<Channel>>,
    verdicts: bool,
    screen: Screen,
    told: Vec<Option<Verdict>>,
}

/// Tells the host what has changed. The first time it opens the way to the host.
pub(super) fn tell(desk: &Desk) {
    FRAME.with_borrow_mut(|frame| {
        let frame = frame.get_or_insert_with(|| open(desk));
        let Some(channel) = &frame.channel else {
            return;
        };
        // Before the screen is told, so that the host scrolls to all of it.
        channel.measure();
        let screen = desk.session.screen;
        if std::mem::replace(&mut frame.screen, screen) != screen {
            channel.report(Report::Screen(embed::kind(screen)));
        }
        if !frame.verdicts {
            return;
        }
        for found in &desk.assessment.pathways {
            let (index, verdict) = (found.pathway.index(), found.verdict());
            let wanted = desk.session.wanted.contains(&found.pathway);
            let now = wanted.then_some(verdict);
            if now.is_some() && frame.told[index] != now {
                channel.report(Report::Verdict {
                    pathway: &desk.book.pathways[index].id,
                    verdict: verdict.id(),
                });
            }
            frame.told[index] = now;
        }
    });
}

fn open(desk: &Desk) -> Frame {
    let asked = Parameters::read(&browser::query(), desk.book);
    for pair in &asked.ignored {
        browser::warn(&["Qadam: this part of the frame's address is ignored: ", pair].concat());
    }
    Frame {
        channel: asked.host.and_then(|host| Channel::open(host, desk)),
        verdicts: asked.verdicts,
        screen: desk.session.screen,
        told: vec![None; desk.book.pathways.len()],
    }
}

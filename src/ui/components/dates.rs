//! What is open today, what comes next, and what is past, for the chosen pathways: on any
//! day, and as a calendar file.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::clauses::clauses;
use crate::calendar::{self, Day, Event as Entry, Span, Stamp, State, Turn};
use crate::engine::{self, Need};
use crate::rulebook::Window;
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::element::{
    all, button, el, escaped, fold, item, list, named, plain, shown, text, words,
};

/// The day that is looked at, and what changes it.
pub(crate) struct Clock {
    /// Today.
    pub(crate) now: Stamp,
    /// The day looked ahead to.
    pub(crate) ahead: Option<Day>,
    /// Looks at another day; at today again where there is none.
    pub(crate) look: Callback<Option<Day>>,
}

/// The dates of the chosen pathways.
pub(crate) fn dates(desk: &Desk, clock: &Clock) -> Html {
    let day = clock.ahead.unwrap_or_else(|| clock.now.today());
    let mut turns = calendar::windows(desk.book, &desk.session.wanted, day);
    turns.retain(|turn| bears(desk, turn) != Need::No);
    let mut groups: [Vec<Html>; 3] = Default::default();
    let mut past = Vec::new();
    for turn in &turns {
        let row = row(desk, turn, clock.now);
        groups[group(turn.state)].push(row);
        past.extend(turn.past.map(|span| over(desk, turn, span)));
    }
    let [open, next, moving] = groups;
    let (fresh, past) = (past.is_empty(), el("ul", "dates__past", list(past)));
    let title = "dates-title";
    let parts = [
        named(
            "h2",
            "section-title",
            title.to_owned(),
            desk.text("dates.title"),
        ),
        el("p", "dates__lead", desk.text("dates.lead")),
        look(desk, clock, day),
        self::list_of(desk, "dates.open", open),
        self::list_of(desk, "dates.next", next),
        self::list_of(desk, "dates.moving", moving),
        fold(
            "dates__over",
            fresh,
            "fold__summary",
            desk.text("dates.past"),
            past,
        ),
        save(
            desk,
            &turns,
            clock.now,
            "dates.download-all",
            "qadam.ics",
            String::new(),
        ),
    ];
    html! { <section class="dates" aria-labelledby={title}>{ all(parts) }</section> }
}

/// Whether a window bears on the student.
fn bears(desk: &Desk, turn: &Turn) -> Need {
    let applies = window(desk, turn).applies.as_ref();
    engine::bearing(desk.book, applies, &desk.session.answers).need
}

fn window<'a>(desk: &'a Desk, turn: &Turn) -> &'a Window {
    &desk.book.windows[turn.window.index()]
}

const fn group(state: State) -> usize {
    match state {
        State::Open { .. } | State::AllYear | State::Moving { now: true } => 0,
        State::Next { .. } => 1,
        State::Moving { now: false } | State::Announced | State::Unstated => 2,
    }
}

fn list_of(desk: &Desk, title: &str, rows: Vec<Html>) -> Html {
    let empty = rows.is_empty();
    let parts = [
        plain("h3", desk.text(title)),
        el("ul", "dates__list", list(rows)),
    ];
    shown("div", "dates__group", empty, all(parts))
}

/// The field for the day that is looked at.
fn look(desk: &Desk, clock: &Clock, day: Day) -> Html {
    let onchange = {
        let look = clock.look.clone();
        move |event: Event| {
            // A field that was emptied shows today.
            look.emit(Day::parse(
                &event.target_unchecked_into::<HtmlInputElement>().value(),
            ));
        }
    };
    let back = clock.look.reform(|_: MouseEvent| None);
    let field = html! {
        <input class="field__input" type="date" id="dates-day" value={day.to_string()} {onchange} />
    };
    let label = html! { <label class="field__label" for="dates-day">{ desk.say("dates.look-ahead") }</label> };
    let today = button(
        "button button--quiet",
        clock.ahead.is_none(),
        back,
        desk.text("dates.today"),
    );
    el("div", "dates__look", all([label, field, today]))
}

fn row(desk: &Desk, turn: &Turn, now: Stamp) -> Html {
    let (catalog, window) = (desk.catalog, window(desk, turn));
    let span = span(turn.state);
    let when = match span {
        Some(span) => phrase::span(catalog, span),
        None => phrase::window_when(catalog, window),
    };
    let valid = span.and_then(|span| calendar::valid_until(window, span));
    let valid = valid.map_or(String::new(), |day| phrase::valid(catalog, day));
    let state = phrase::window_state(catalog, turn.state);
    let note = phrase::window_note(catalog, window);
    let name = phrase::window_name(catalog, window);
    let file = [&*window.id, ".ics"].concat();
    let label = [desk.say("dates.download"), ": ", name].concat();
    let parts = [
        el("p", "dates__name", text(name)),
        el("p", "dates__whose", words(whose(desk, window))),
        shown("p", "dates__state", state == when, words(state)),
        el("p", "dates__when", words(when)),
        shown("p", "dates__note", valid.is_empty(), words(valid)),
        shown("p", "dates__note", note.is_empty(), words(note)),
        clauses(desk, &window.sources),
        save(desk, &[*turn], now, "dates.download", &file, label),
    ];
    item("li", turn.window.index().into(), all(parts))
}

/// The chosen pathways that a window is for, where there are several.
fn whose(desk: &Desk, window: &Window) -> String {
    let mut out = String::new();
    for id in &desk.session.wanted {
        if window.pathways.contains(id) && desk.session.wanted.len() > 1 {
            out.push_str(if out.is_empty() { "" } else { " · " });
            out.push_str(phrase::pathway_name(desk.catalog, desk.book, *id));
        }
    }
    out
}

fn over(desk: &Desk, turn: &Turn, span: Span) -> Html {
    let parts = [
        plain(
            "span",
            text(phrase::window_name(desk.catalog, window(desk, turn))),
        ),
        plain("span", words(phrase::span(desk.catalog, span))),
    ];
    item("li", turn.window.index().into(), all(parts))
}

const fn span(state: State) -> Option<Span> {
    match state {
        State::Open { span, .. } | State::Next { span, .. } => Some(span),
        _ => None,
    }
}

/// A calendar file of the windows that have days, as an address that holds it whole.
fn save(desk: &Desk, turns: &[Turn], now: Stamp, words: &str, file: &str, label: String) -> Html {
    let mut spans = Vec::new();
    for turn in turns {
        let window = window(desk, turn);
        spans.extend(
            span(turn.state).map(|span| (window, span, phrase::window_note(desk.catalog, window))),
        );
    }
    let mut events = Vec::new();
    for (window, span, note) in &spans {
        events.push(Entry {
            uid: calendar::uid(desk.book, window, *span),
            first: span.first,
            last: span.last,
            deadline: window.kind.is_deadline(),
            summary: phrase::window_name(desk.catalog, window),
            description: note,
        });
    }
    let calendar = calendar::calendar(desk.say("dates.calendar"), &events, now);
    let href = ["data:text/calendar;charset=utf-8,", &escaped(&calendar)].concat();
    let label = (!label.is_empty()).then_some(label);
    html! {
        <a class="dates__save" {href} download={file.to_owned()} hidden={events.is_empty()} aria-label={label}>
            { desk.say(words) }
        </a>
    }
}

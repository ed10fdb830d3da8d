//! Windows: what each is, when it is, and how it stands today.

use super::figured;
use crate::calendar::{Day, Span, State};
use crate::rulebook::{MonthDay, Term, When, Window};
use crate::text::Catalog;

/// What is done in a window.
#[must_use]
pub fn window_name(catalog: &Catalog, window: &Window) -> &'static str {
    catalog.text_of(&["window.", &window.id, ".name"])
}

/// What to know of a window; perhaps empty.
#[must_use]
pub fn window_note(catalog: &Catalog, window: &Window) -> String {
    let key = ["window.", &window.id, ".note"].concat();
    figured(catalog, &key, &window.figures)
}

/// When a window is, year after year: `1 June to 8 July; 28 October to 10 November`.
#[must_use]
pub fn window_when(catalog: &Catalog, window: &Window) -> String {
    match &window.when {
        When::Terms(terms) => {
            let mut out = String::new();
            for term in terms {
                if !out.is_empty() {
                    out.push_str("; ");
                }
                out.push_str(&self::term(catalog, term));
            }
            out
        }
        When::Months { first, last } => {
            let month = |month: u8| catalog.text_of(&["month.", &month.to_string()]);
            between(catalog, "dates.months", month(*first), month(*last))
        }
        When::Announced => catalog.text("dates.announced").to_owned(),
        When::AllYear => catalog.text("dates.all-year").to_owned(),
        When::Unstated => catalog.text("dates.unstated").to_owned(),
    }
}

/// How a window stands: `12 days left`, `Starts in 3 days`.
#[must_use]
pub fn window_state(catalog: &Catalog, state: State) -> String {
    match state {
        State::Open { left: 1, .. } => catalog.text("dates.last-day").to_owned(),
        State::Open { left, .. } => catalog.count("dates.left", left),
        State::Next { wait, .. } => catalog.count("dates.wait", wait),
        State::Moving { now: true } => catalog.text("dates.usually-now").to_owned(),
        State::Moving { now: false } => catalog.text("dates.may-move").to_owned(),
        State::AllYear => catalog.text("dates.all-year").to_owned(),
        State::Announced => catalog.text("dates.announced").to_owned(),
        State::Unstated => catalog.text("dates.unstated").to_owned(),
    }
}

/// From a day to a day, with their years.
#[must_use]
pub fn span(catalog: &Catalog, span: Span) -> String {
    between(
        catalog,
        "dates.span",
        &day(catalog, span.first),
        &day(catalog, span.last),
    )
}

/// Until when the certificate of an exam is valid.
#[must_use]
pub fn valid(catalog: &Catalog, until: Day) -> String {
    catalog.fill("dates.valid", &[("day", &day(catalog, until))])
}

/// The days of a term, year after year: `1 June to 8 July`.
#[must_use]
pub fn term(catalog: &Catalog, term: &Term) -> String {
    let (first, last) = (
        day_of_year(catalog, term.first),
        day_of_year(catalog, term.last),
    );
    between(catalog, "dates.span", &first, &last)
}

/// Until when the certificate of an exam sat in a term is valid, year after year; perhaps
/// empty.
#[must_use]
pub fn term_valid(catalog: &Catalog, term: &Term) -> String {
    let until = term.valid.map(|until| day_of_year(catalog, until));
    until.map_or_else(String::new, |day| {
        catalog.fill("dates.valid", &[("day", &day)])
    })
}

/// A day with its year.
#[must_use]
pub fn day(catalog: &Catalog, day: Day) -> String {
    catalog.date(&day.to_string())
}

fn day_of_year(catalog: &Catalog, it: MonthDay) -> String {
    let month = catalog.text_of(&["date.month-", &it.month.to_string()]);
    catalog.fill(
        "dates.day",
        &[("day", &it.day.to_string()), ("month", month)],
    )
}

fn between(catalog: &Catalog, key: &str, first: &str, last: &str) -> String {
    if first == last {
        return first.to_owned();
    }
    catalog.fill(key, &[("first", first), ("last", last)])
}

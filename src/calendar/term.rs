//! Days of every year in one year: where a term begins, ends, and comes round again.

use super::Day;
use crate::rulebook::{MonthDay, Term, When, Window};

/// One time that a term comes round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// Index of the window's term.
    pub term: usize,
    /// The first day.
    pub first: Day,
    /// The last day, itself within.
    pub last: Day,
}

/// The times that the terms of a window have next: one a term, that which holds today or
/// comes after it, the earliest first. None where the window has no days.
#[must_use]
pub fn spans(window: &Window, today: Day) -> Vec<Span> {
    let mut spans: Vec<Span> = terms(window)
        .iter()
        .enumerate()
        .map(|(term, it)| coming(term, *it, today))
        .collect();
    crate::order::by_key(&mut spans, |span| span.first);
    spans
}

/// The last time that a term of the window was over before today.
pub(super) fn past(window: &Window, today: Day) -> Option<Span> {
    let ended = terms(window)
        .iter()
        .enumerate()
        .map(|(term, it)| before(term, *it, today));
    ended.max_by_key(|span| span.last)
}

/// Until when the certificate of an exam sat in this span is valid, where that is set.
#[must_use]
pub fn valid_until(window: &Window, span: Span) -> Option<Day> {
    let valid = terms(window).get(span.term)?.valid?;
    let day = |year: i32| in_year(valid, year);
    let (year, ..) = span.last.civil();
    Some(if day(year) > span.last {
        day(year)
    } else {
        day(year + 1)
    })
}

fn terms(window: &Window) -> &[Term] {
    match &window.when {
        When::Terms(terms) => terms,
        _ => &[],
    }
}

/// The first time that ends today or later.
fn coming(term: usize, it: Term, today: Day) -> Span {
    let (year, ..) = today.civil();
    let begun_last_year = span(term, it, year - 1);
    let this_year = span(term, it, year);
    if today <= begun_last_year.last {
        begun_last_year
    } else if today <= this_year.last {
        this_year
    } else {
        span(term, it, year + 1)
    }
}

/// The last time that ended before today.
fn before(term: usize, it: Term, today: Day) -> Span {
    let (next, ..) = coming(term, it, today).first.civil();
    span(term, it, next - 1)
}

/// The time that begins in a year.
fn span(term: usize, it: Term, year: i32) -> Span {
    let wraps = it.last < it.first;
    Span {
        term,
        first: in_year(it.first, year),
        last: in_year(it.last, year + i32::from(wraps)),
    }
}

fn in_year(day: MonthDay, year: i32) -> Day {
    Day::reckoned(year, day.month, day.day)
}

//! A calendar file (RFC 5545): whole days, with alarms, in texts that the caller gives.

use super::{Day, Span, Stamp};
use crate::rulebook::{Rulebook, Window};

/// What stands in the calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event<'a> {
    /// The same whenever the event is written again: see [`uid`].
    pub uid: String,
    /// The first day.
    pub first: Day,
    /// The last day, itself within.
    pub last: Day,
    /// Whether alarms go before the last day, rather than before the first.
    pub deadline: bool,
    /// A line.
    pub summary: &'a str,
    /// More; nothing where empty.
    pub description: &'a str,
}

/// The time zone in which the days are meant.
const ZONE: &str = "Asia/Almaty";
const DOMAIN: &str = "qadam.tou.edu.kz";

/// How many days before its day an alarm goes, and at which hour.
const ALARMS: [i32; 2] = [7, 1];
const HOUR: i32 = 9;

/// The longest line of a file, in bytes.
const LINE: usize = 75;

/// The lasting name of a window's time: the same for an edition, a window, a term and the
/// year in which it begins.
#[must_use]
pub fn uid(book: &Rulebook, window: &Window, span: Span) -> String {
    let mut uid = [&*book.edition, ".", &window.id, "."].concat();
    if span.term > 0 {
        uid.push_str(&(span.term + 1).to_string());
        uid.push('.');
    }
    uid.push_str(&span.first.civil().0.to_string());
    uid.push('@');
    uid.push_str(DOMAIN);
    uid
}

/// A calendar file of this name, ready to be saved as `.ics`.
#[must_use]
pub fn calendar(name: &str, events: &[Event], stamp: Stamp) -> String {
    let mut out = String::new();
    line(&mut out, "BEGIN:", "VCALENDAR");
    line(&mut out, "VERSION:", "2.0");
    line(&mut out, "PRODID:", "-//Toraighyrov University//Qadam//KK");
    line(&mut out, "CALSCALE:", "GREGORIAN");
    line(&mut out, "METHOD:", "PUBLISH");
    line(&mut out, "X-WR-CALNAME:", &escaped(name));
    line(&mut out, "X-WR-TIMEZONE:", ZONE);
    for event in events {
        self::event(&mut out, event, stamp);
    }
    line(&mut out, "END:", "VCALENDAR");
    out
}

fn event(out: &mut String, event: &Event, stamp: Stamp) {
    line(out, "BEGIN:", "VEVENT");
    line(out, "UID:", &event.uid);
    line(out, "DTSTAMP:", &moment(stamp));
    line(out, "DTSTART;VALUE=DATE:", &compact(event.first));
    // The end of a calendar's event is the day after its last.
    line(out, "DTEND;VALUE=DATE:", &compact(event.last.plus(1)));
    line(out, "SUMMARY:", &escaped(event.summary));
    if !event.description.is_empty() {
        line(out, "DESCRIPTION:", &escaped(event.description));
    }
    line(out, "TRANSP:", "TRANSPARENT");
    let day = if event.deadline {
        event.first.days_to(event.last)
    } else {
        0
    };
    for before in ALARMS {
        line(out, "BEGIN:", "VALARM");
        line(out, "ACTION:", "DISPLAY");
        line(out, "TRIGGER:", &duration((day - before) * 24 + HOUR));
        line(out, "DESCRIPTION:", &escaped(event.summary));
        line(out, "END:", "VALARM");
    }
    line(out, "END:", "VEVENT");
}

/// A time from the first minute of an event on, in hours that are no whole days: `-P6DT15H`.
fn duration(hours: i32) -> String {
    let sign = if hours.is_negative() { "-P" } else { "P" };
    let (days, hours) = (hours.abs() / 24, hours.abs() % 24);
    let mut out = sign.to_owned();
    if days > 0 {
        out.push_str(&days.to_string());
        out.push('D');
    }
    out.push('T');
    out.push_str(&hours.to_string());
    out.push('H');
    out
}

/// A day as `YYYYMMDD`.
fn compact(day: Day) -> String {
    day.to_string().chars().filter(|it| *it != '-').collect()
}

/// A moment as `YYYYMMDDTHHMMSSZ`.
fn moment(stamp: Stamp) -> String {
    let second = stamp.second % (24 * 60 * 60);
    let mut out = compact(stamp.day);
    out.push('T');
    for number in [second / 3600, second / 60 % 60, second % 60] {
        if number < 10 {
            out.push('0');
        }
        out.push_str(&number.to_string());
    }
    out.push('Z');
    out
}

/// A text as a value: signs that mean something stand behind a backslash, and what no text
/// may hold is left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '\\' | ';' | ',' => {
                out.push('\\');
                out.push(sign);
            }
            '\n' => out.push_str("\\n"),
            _ if sign.is_control() => {}
            _ => out.push(sign),
        }
    }
    out
}

/// A line of the file, folded where it is too long, never within a letter.
fn line(out: &mut String, name: &str, value: &str) {
    out.push_str(name);
    let mut length = name.len();
    for sign in value.chars() {
        if length + sign.len_utf8() > LINE {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(sign);
        length += sign.len_utf8();
    }
    out.push_str("\r\n");
}

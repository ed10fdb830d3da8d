//! Texts of dates, papers, contacts and frames: those of the rule book's things, and those of the
//! views that show them.

use std::collections::BTreeSet;

use crate::rulebook::{Level, Rule, Rulebook, When};

use super::PLURALS;
use super::wanted::Wanted;

/// Texts of the views, by their area.
const VIEWS: [(&str, &[&str]); 10] = [
    (
        "embed",
        &[
            "title",
            "lead",
            "pathways",
            "pathways-hint",
            "programme",
            "programme-none",
            "language",
            "language-none",
            "theme",
            "theme-none",
            "theme-light",
            "theme-dark",
            "own-colour",
            "colour",
            "verdicts",
            "preview",
            "code",
            "scripted",
            "scripted-text",
            "bare",
            "bare-text",
            "copy",
            "copied",
            "refused",
            "manual",
            "systems",
            "joomla",
            "wordpress",
            "headers",
            "headers-own",
            "headers-host",
            "asks",
            "asks-embed",
            "asks-pathway",
            "asks-programme",
            "asks-lang",
            "asks-theme",
            "asks-accent",
            "events",
            "event-ready",
            "event-verdict",
            "event-set",
            "messages",
            "messages-text",
            "says-ready",
            "says-height",
            "says-screen",
            "says-verdict",
            "says-set",
        ],
    ),
    (
        "counsel",
        &[
            "title",
            "board",
            "unstated",
            "some",
            "slider",
            "partial",
            "changed",
            "since-pin",
            "same",
            "was",
            "now",
            "bar",
            "next",
            "hand",
            "pin",
            "theme",
            "theme-system",
            "theme-light",
            "theme-dark",
            "language",
            "language-key",
            "pin-key",
            "keys",
            "keys-on",
            "keys-note",
            "group",
            "close",
            "result",
        ],
    ),
    (
        "device",
        &[
            "remember", "hint", "on", "refused", "continue", "erase", "erased", "newer", "reload",
            "later",
        ],
    ),
    (
        "change",
        &[
            "title", "open", "any", "choose", "stated", "missing", "ahead", "example", "none",
        ],
    ),
    (
        "points",
        &[
            "title", "instead", "counted", "least", "missing", "total", "reached", "waived",
            "lenient", "brings", "next", "legend", "whole",
        ],
    ),
    (
        "take",
        &[
            "title", "lead", "link", "copy", "copied", "refused", "share", "print", "code", "scan",
            "no-code",
        ],
    ),
    ("sheet", &["title", "scan", "above"]),
    (
        "dates",
        &[
            "title",
            "lead",
            "open",
            "next",
            "moving",
            "past",
            "last-day",
            "usually-now",
            "may-move",
            "announced",
            "all-year",
            "unstated",
            "look-ahead",
            "today",
            "download",
            "download-all",
            "calendar",
        ],
    ),
    (
        "papers",
        &[
            "title", "lead", "way", "office", "portal", "needed", "perhaps", "remarks", "all-done",
        ],
    ),
    (
        "contacts",
        &[
            "title",
            "ask",
            "about",
            "write",
            "no-mail",
            "mail",
            "extension",
            "phones",
            "web",
            "address",
            "hours",
        ],
    ),
];

/// Texts that show something beside themselves, with what fills them in.
const FILLED: [(&str, &[&str]); 10] = [
    ("counsel.shift", &["pathway", "now", "then"]),
    ("dates.day", &["day", "month"]),
    ("dates.span", &["first", "last"]),
    ("dates.months", &["first", "last"]),
    ("dates.valid", &["day"]),
    ("papers.done", &["n", "all"]),
    (
        "contacts.times",
        &["days", "from", "to", "pause-from", "pause-to"],
    ),
    ("contacts.subject", &["doubt", "pathway"]),
    ("sheet.printed", &["date"]),
    ("device.kept", &["date"]),
];

/// Texts in the forms that go with a count.
const COUNTED: [&str; 4] = ["change.plans", "change.ways", "dates.left", "dates.wait"];

/// Whether there is somebody for whom a condition does not hold.
fn may_fail(rule: &Rule) -> bool {
    !matches!(rule, Rule::Always(outcome) if outcome.level == Level::Met)
}

impl Wanted {
    /// All texts of dates, papers and contacts.
    pub(super) fn guidance(&mut self, book: &Rulebook) {
        for (area, texts) in VIEWS {
            self.each(area, texts);
        }
        for (key, fills) in FILLED {
            self.want(key.to_owned(), fills.iter().copied());
        }
        for stem in COUNTED {
            self.want(format!("{stem}.other"), ["n"]);
            for form in PLURALS {
                self.perhaps(format!("{stem}.{form}"), ["n"]);
            }
        }
        self.windows(book);
        self.papers(book);
        self.contacts(book);
    }

    fn windows(&mut self, book: &Rulebook) {
        for window in &book.windows {
            self.plain(format!("window.{}.name", window.id));
            let fills = window.figures.iter().map(|(name, _)| &**name);
            self.perhaps(format!("window.{}.note", window.id), fills);
            if let When::Months { first, last } = window.when {
                self.plain(format!("month.{first}"));
                self.plain(format!("month.{last}"));
            }
        }
    }

    fn papers(&mut self, book: &Rulebook) {
        for paper in book.checklists.iter().flat_map(|list| &list.papers) {
            let fills = || paper.figures.iter().map(|(name, _)| &**name);
            self.want(format!("paper.{}.name", paper.id), fills());
            self.perhaps(format!("paper.{}.note", paper.id), fills());
            if paper.applies.as_ref().is_some_and(may_fail) {
                self.want(format!("paper.{}.if", paper.id), fills());
            }
        }
        for remark in &book.remarks {
            let fills = remark.figures.iter().map(|(name, _)| &**name);
            self.want(format!("remark.{}", remark.id), fills);
        }
    }

    fn contacts(&mut self, book: &Rulebook) {
        let mut weekdays = BTreeSet::new();
        for premises in &book.premises {
            weekdays.extend(premises.hours.days);
            self.perhaps(format!("premises.{}", premises.id), []);
        }
        for day in weekdays {
            self.plain(format!("weekday.{day}"));
        }
        for contact in &book.contacts {
            self.each(&format!("contact.{}", contact.id), &["name", "for"]);
        }
        for doubt in &book.doubts {
            self.plain(format!("doubt.{}", doubt.id));
        }
    }
}

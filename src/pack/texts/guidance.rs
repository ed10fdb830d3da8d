//! Texts of dates, papers, contacts and frames: those of the rule book's things, and those of the
//! views that show them.

use std::collections::BTreeSet;

use crate::rulebook::{Level, Rule, Rulebook, When};

use super::PLURALS;
use super::views::{COUNTED, FILLED, VIEWS};
use super::wanted::Wanted;

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

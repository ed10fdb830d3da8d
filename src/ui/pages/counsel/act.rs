//! What a presenter does with one key or one button.

use yew::Callback;

use super::form::go_to;
use crate::embed::Theme;
use crate::engine::Verdict;
use crate::rulebook::PathwayId;
use crate::session::{Action, Screen};
use crate::text::Language;
use crate::ui::Desk;
use crate::ui::document;

/// What a presenter does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Act {
    /// Shows the keys.
    Help,
    /// Wipes everything for the next student.
    Next,
    /// Shows the code by which the student takes the result along.
    Hand,
    /// Pins the present answers, to compare with them, or lets go of them.
    Pin,
    /// Looks light, dark, or as the system has it.
    Theme,
    /// Speaks the next language.
    Language,
    /// Goes to a group of the form, by its place.
    Group(usize),
}

impl Act {
    /// What stands in the bar and has a letter.
    pub(super) const BAR: [Self; 6] = [
        Self::Next,
        Self::Hand,
        Self::Pin,
        Self::Theme,
        Self::Language,
        Self::Help,
    ];

    /// The letter of its key, wherever the layout has it: N of the key beside M.
    pub(super) const fn letter(self) -> &'static str {
        match self {
            Self::Help => "H",
            Self::Next => "N",
            Self::Hand => "Q",
            Self::Pin => "B",
            Self::Theme => "T",
            Self::Language => "L",
            Self::Group(_) => "",
        }
    }

    /// The key of the words that explain it.
    pub(super) const fn explained(self) -> &'static str {
        match self {
            Self::Pin => "counsel.pin-key",
            Self::Language => "counsel.language-key",
            act => act.words(),
        }
    }

    /// The key of its words.
    pub(super) const fn words(self) -> &'static str {
        match self {
            Self::Help => "counsel.keys",
            Self::Next => "counsel.next",
            Self::Hand => "counsel.hand",
            Self::Pin => "counsel.pin",
            Self::Theme => "counsel.theme",
            Self::Language => "counsel.language",
            Self::Group(_) => "counsel.group",
        }
    }

    /// Does what needs nothing of the counselling page; gives the rest to it.
    pub(super) fn act(self, desk: &Desk, page: &Callback<Self>) {
        match self {
            Self::Theme => {
                document::set_theme(match document::theme() {
                    None => Some(Theme::Light),
                    Some(Theme::Light) => Some(Theme::Dark),
                    Some(Theme::Dark) => None,
                });
                page.emit(self);
            }
            Self::Language => {
                let all = Language::ALL;
                let spoken = desk.session.language;
                let at = all.iter().position(|it| *it == spoken).unwrap_or_default();
                desk.act(Action::Speak(all[(at + 1) % all.len()]));
            }
            Self::Group(place) => go_to(place),
            _ => page.emit(self),
        }
    }
}

/// The pathways whose result a student takes along: all that are not ruled out, or all.
pub(super) fn worth_telling(desk: &Desk) -> Vec<PathwayId> {
    let found = desk.assessment.pathways.iter();
    let open = found.filter(|it| it.verdict() != Verdict::Ineligible);
    let open: Vec<_> = open.map(|it| it.pathway).collect();
    if open.is_empty() { desk.all() } else { open }
}

/// Opens the whole result.
pub(super) fn open_result(desk: &Desk) {
    desk.act(Action::Choose(worth_telling(desk)));
    desk.act(Action::Open(Screen::Result));
}

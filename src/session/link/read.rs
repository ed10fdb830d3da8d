//! From the address to the session. What comes in is hostile until it is read.

use super::rejected::{self, Reason, Rejected};
use super::{
    EDITION_KEY, LANGUAGE_KEY, SKIPPED_KEY, TICKED_KEY, VERSION, VERSION_KEY, WANTED_KEY, codec,
    escape,
};
use crate::order;
use crate::rulebook::{Kind, Question, Rulebook};
use crate::session::{Earlier, Leaf, Screen, Session};
use crate::text::Language;

/// More than any session needs, with every sign of it escaped.
const MOST_BYTES: usize = 16 * 1024;

/// The session that a fragment holds, with or without its `#`. What is wrong in it is
/// dropped piece by piece into [`Session::rejected`]; without a language it has the
/// default.
#[must_use]
pub fn read(fragment: &str, book: &Rulebook, default_language: Language) -> Session {
    let mut reading = Reading {
        book,
        session: Session::new(default_language),
        earlier: None,
        seen: Vec::new(),
        dropped: Vec::new(),
    };
    let text = reading.bounded(fragment);
    let text = text.strip_prefix('#').unwrap_or(&text);
    let (place, query) = text.split_once('?').unwrap_or((text, ""));
    let pieces = || query.split('&').filter(|piece| !piece.is_empty());
    let version = |piece: &&str| key_of(piece) == VERSION_KEY;
    if let Some(other) = pieces()
        .find(version)
        .filter(|piece| value_of(piece) != VERSION)
    {
        reading.drop_piece(Reason::Version, other);
        pieces()
            .filter(|piece| key_of(piece) == LANGUAGE_KEY)
            .for_each(|it| reading.piece(it));
        return reading.done(Screen::Start);
    }
    pieces().for_each(|piece| reading.piece(piece));
    if let Some(edition) = reading.earlier {
        let then = read(fragment, edition, default_language);
        reading.session.earlier = Earlier::of(edition, then);
    }
    let screen = reading.screen(place);
    reading.done(screen)
}

fn key_of(piece: &str) -> &str {
    piece.split_once('=').map_or(piece, |(key, _)| key)
}

fn value_of(piece: &str) -> &str {
    piece.split_once('=').map_or("", |(_, value)| value)
}

struct Reading<'a> {
    book: &'a Rulebook,
    session: Session,
    /// The edition of the link, where it is one before the book's.
    earlier: Option<&'static Rulebook>,
    seen: Vec<String>,
    dropped: Vec<Rejected>,
}

impl Reading<'_> {
    /// The text without escapes; of a text that is too long, the pieces that are whole.
    fn bounded(&mut self, fragment: &str) -> String {
        let end = fragment.floor_char_boundary(MOST_BYTES);
        let mut text = escape::unescape(&fragment[..end]);
        if end < fragment.len() {
            let whole = text.rfind('&').unwrap_or_default();
            self.drop_piece(Reason::TooLong, &text[whole..]);
            text.truncate(whole);
        }
        text
    }

    /// One `key=value`.
    fn piece(&mut self, piece: &str) {
        let (key, value) = (key_of(piece), value_of(piece));
        let fact = self.book.fact_by_path(key);
        let known = [
            VERSION_KEY,
            EDITION_KEY,
            LANGUAGE_KEY,
            WANTED_KEY,
            SKIPPED_KEY,
            TICKED_KEY,
        ];
        if fact.is_none() && !known.contains(&key) {
            return self.drop_piece(Reason::UnknownKey, piece);
        }
        if !piece.contains('=') {
            return self.drop_piece(Reason::UnknownValue, piece);
        }
        if self.seen.iter().any(|seen| seen == key) {
            return self.drop_piece(Reason::Duplicate, piece);
        }
        self.seen.push(key.to_owned());
        match (fact, key) {
            (Some(fact), _) => {
                if let Some(value) = codec::read(self.book, fact, value, &mut self.dropped) {
                    self.session.answers.set(fact, Some(value));
                }
            }
            (_, EDITION_KEY) if value != &*self.book.edition => {
                self.earlier = self.book.earlier(value);
                if self.earlier.is_none() {
                    self.drop_piece(Reason::Edition, piece);
                }
            }
            (_, LANGUAGE_KEY) => match Language::from_code(value) {
                Some(language) => self.session.language = language,
                None => self.drop_piece(Reason::UnknownValue, piece),
            },
            (_, WANTED_KEY) => self.wanted(value),
            (_, SKIPPED_KEY) => self.skipped(value),
            (_, TICKED_KEY) => self.ticked(value),
            _ => {}
        }
    }

    fn wanted(&mut self, list: &str) {
        for item in codec::items(list) {
            match self.book.pathway_by_id(item) {
                Some(id) if self.session.wanted.contains(&id) => {
                    self.drop_item(Reason::Duplicate, WANTED_KEY, item);
                }
                Some(id) => order::put(&mut self.session.wanted, id),
                None => self.drop_item(Reason::UnknownValue, WANTED_KEY, item),
            }
        }
    }

    fn skipped(&mut self, list: &str) {
        for item in codec::items(list) {
            match self.question(item) {
                Some(question) if self.session.skipped.contains(&question) => {
                    self.drop_item(Reason::Duplicate, SKIPPED_KEY, item);
                }
                Some(question) => self.session.skipped.push(question),
                None => self.drop_item(Reason::UnknownValue, SKIPPED_KEY, item),
            }
        }
    }

    fn ticked(&mut self, list: &str) {
        for item in codec::items(list) {
            match self.book.paper_by_path(item) {
                Some(paper) if self.session.ticked.contains(&paper) => {
                    self.drop_item(Reason::Duplicate, TICKED_KEY, item);
                }
                Some(paper) => self.session.ticked.push(paper),
                None => self.drop_item(Reason::UnknownValue, TICKED_KEY, item),
            }
        }
    }

    /// The screen that the place names; where it names none, the nearest that makes sense.
    fn screen(&mut self, place: &str) -> Screen {
        let path = place.trim_matches('/');
        let named = match path.split_once('/') {
            None if path.is_empty() => Some(Screen::Start),
            None if path == "result" => Some(Screen::Result),
            None if path == "embed" => Some(Screen::Embed),
            None if path == "accessibility" => Some(Screen::Accessibility),
            None if path == "counsel" => Some(Screen::Counsel),
            None if path == "cohort" => Some(Screen::Cohort),
            Some(("ask", question)) => self.question(question).map(Screen::Ask),
            Some(("change", question)) => self.question(question).map(Screen::Change),
            _ => self.leaf(path),
        };
        let screen = named.unwrap_or_else(|| {
            self.drop_piece(Reason::Screen, place);
            if self.session.answers.is_empty() {
                Screen::Start
            } else {
                Screen::Result
            }
        });
        self.session.allowed_screen(screen, self.book)
    }

    /// The page of the rule book at this path, or the nearest above it.
    fn leaf(&mut self, path: &str) -> Option<Screen> {
        let leaf = Leaf::at(path, self.book)?;
        if leaf.place(self.book) != path {
            self.drop_piece(Reason::Screen, path);
        }
        Some(Screen::Rules(leaf))
    }

    /// The question with this path.
    fn question(&self, path: &str) -> Option<Question> {
        if let Some(fact) = self.book.fact_by_path(path) {
            return Some(Question { fact, part: None });
        }
        let (fact, _) = path.rsplit_once('.')?;
        let fact = self.book.fact_by_path(fact)?;
        let Kind::Scores { parts, .. } = &self.book.fact(fact).kind else {
            return None;
        };
        let mut questions = (0..parts.len()).map(|part| Question {
            fact,
            part: Some(part),
        });
        questions.find(|question| self.book.question_path(*question) == path)
    }

    fn drop_item(&mut self, reason: Reason, key: &str, item: &str) {
        rejected::note(&mut self.dropped, reason, &[key, "=", item]);
    }

    fn drop_piece(&mut self, reason: Reason, piece: &str) {
        rejected::note(&mut self.dropped, reason, &[piece]);
    }

    fn done(self, screen: Screen) -> Session {
        Session {
            screen,
            discreet: screen.is_discreet(),
            rejected: self.dropped,
            ..self.session
        }
    }
}

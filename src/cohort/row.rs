//! One row: the pieces in its cells become answers.

use csv::StringRecord;

use super::Target;
use super::column::{Column, Piece};
use super::fault::{Fault, What};
use crate::rulebook::{Absence, Amount, Answers, Certificate, FactId, Kind, Rulebook, Value};
use crate::session;

/// What a row states. What a fault concerns is not stated.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Row {
    pub(super) answers: Answers,
    pub(super) faults: Vec<Fault>,
    /// Whether there are cells beyond the last column: nobody knows which are out of place.
    pub(super) aside: bool,
}

/// Reads a row. Of a row that is too short, what is absent is not stated.
pub(super) fn read(book: &Rulebook, columns: &mut [Column], record: &StringRecord) -> Row {
    let mut reading = Reading {
        book,
        targets: columns.iter().map(|column| column.target).collect(),
        pieces: Vec::with_capacity(columns.len()),
        row: Row::default(),
    };
    let mut beyond = record.iter().skip(columns.len());
    if beyond.any(|cell| !cell.trim().is_empty()) {
        reading.fault(columns.len(), What::Beyond);
        reading.row.aside = true;
    }
    for (at, column) in columns.iter_mut().enumerate() {
        let piece = column.read(record.get(at).unwrap_or_default());
        if piece.is_err() {
            reading.fault(at, What::Unread);
        }
        reading.pieces.push(piece.map_err(|_| ()));
    }
    book.fact_ids().for_each(|fact| reading.fact(fact));
    reading.row
}

struct Reading<'a> {
    book: &'a Rulebook,
    targets: Vec<Target>,
    pieces: Vec<Result<Option<Piece>, ()>>,
    row: Row,
}

impl Reading<'_> {
    fn fault(&mut self, column: usize, what: What) {
        self.row.faults.push(Fault { column, what });
    }

    /// States a fact, where its columns do and none of them is wrong.
    fn fact(&mut self, fact: FactId) {
        let book = self.book;
        let of = |target: &Target| match target {
            Target::Fact(it) | Target::Part(it, _) | Target::Language(it) | Target::Level(it) => {
                *it == fact
            }
            Target::Test(_) => book.certificates == Some(fact),
            Target::Nothing | Target::Label => false,
        };
        let mut own = Vec::new();
        for (at, (target, piece)) in self.targets.iter().zip(&self.pieces).enumerate() {
            match piece {
                Err(()) if of(target) => return,
                Ok(Some(piece)) if of(target) => own.push((at, *target, piece.clone())),
                _ => {}
            }
        }
        if own.is_empty() {
            return;
        }
        let value = match &book.fact(fact).kind {
            Kind::Certificates => Ok(Some(certificates(own))),
            Kind::Scores { .. } => self.scores(fact, &own),
            Kind::LanguageTest { .. } => self.language_test(fact, &own),
            Kind::Choice(_) | Kind::Flag | Kind::Number { .. } => Ok(whole(&own)),
        };
        match value {
            Ok(value) => {
                let value = value.and_then(|it| session::allowed_value(book, fact, it));
                self.row.answers.set(fact, value);
            }
            Err(column) => self.fault(column, What::Missing),
        }
    }

    /// An exam by its parts; `Err` with the column of a part that is missing.
    fn scores(&self, fact: FactId, own: &[Own]) -> Result<Option<Value>, usize> {
        let Kind::Scores { parts, .. } = &self.book.fact(fact).kind else {
            return Ok(None);
        };
        let mut scores: Vec<Option<Amount>> = vec![None; parts.len()];
        for (_, target, piece) in own {
            if let (Target::Part(_, part), Piece::Points(points)) = (target, piece)
                && let Some(score) = scores.get_mut(*part)
            {
                *score = Some(*points);
            }
        }
        if scores.iter().all(Option::is_none) {
            let word = own.iter().any(|(_, _, piece)| *piece == Piece::Word);
            return Ok(whole(own).or_else(|| word.then_some(Value::Word)));
        }
        for (at, (part, score)) in parts.iter().zip(&scores).enumerate() {
            if score.is_none() && part.absent == Absence::Refused {
                return Err(self.column(Target::Part(fact, at), own));
            }
        }
        Ok(Some(Value::Scores(scores)))
    }

    /// A language test by its language and its level.
    fn language_test(&self, fact: FactId, own: &[Own]) -> Result<Option<Value>, usize> {
        let (mut language, mut level, mut word) = (None, None, false);
        for (_, _, piece) in own {
            match piece {
                Piece::Language(it) => language = Some(*it),
                Piece::Level(it) => level = Some(*it),
                Piece::Word => word = true,
                _ => {}
            }
        }
        match (language, level) {
            (Some(language), Some(level)) => Ok(Some(Value::LanguageTest { language, level })),
            (None, None) => Ok(whole(own).or_else(|| word.then_some(Value::Word))),
            (Some(_), None) => Err(self.column(Target::Level(fact), own)),
            (None, Some(_)) => Err(self.column(Target::Language(fact), own)),
        }
    }

    /// The column of a target; where there is none, the first of those that state the fact.
    fn column(&self, target: Target, own: &[Own]) -> usize {
        let place = self.targets.iter().position(|it| *it == target);
        let first = own.first().map(|(at, _, _)| *at);
        place.or(first).unwrap_or_default()
    }
}

/// What a column states, and its place.
type Own = (usize, Target, Piece);

/// The fact as one cell states it.
fn whole(own: &[Own]) -> Option<Value> {
    own.iter().find_map(|(_, _, piece)| match piece {
        Piece::Value(value) => Some(value.clone()),
        _ => None,
    })
}

/// A list and all certificates that have columns of their own. Where none is stated, there is
/// none: some cell says so.
fn certificates(own: Vec<Own>) -> Value {
    let mut held: Vec<Certificate> = Vec::new();
    for (_, _, piece) in own {
        match piece {
            Piece::Value(Value::Certificates(more)) => held.extend(more),
            Piece::Held(one) => held.push(one),
            _ => {}
        }
    }
    Value::Certificates(held)
}

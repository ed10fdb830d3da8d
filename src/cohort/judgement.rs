//! A table judged row by row, as far as it is.

use super::answer::{Line, Summary};
use super::ask::{Filter, place};
use super::column::Column;
use super::fault::{Fault, short};
use super::row::{self, Row};
use super::table::Place;
use super::{Table, Target};
use crate::engine;
use crate::rulebook::Rulebook;
use crate::text::Catalog;

/// So many rows are judged in one step, a few milliseconds.
const STEP: usize = 500;
/// So many rows and faults are shown at a time.
pub(super) const PAGE: usize = 50;
/// The place of no verdict.
const NONE: u8 = 4;

/// What rows come to.
pub(super) struct Judgement {
    book: &'static Rulebook,
    pub(super) targets: Vec<Target>,
    columns: Vec<Column<'static>>,
    next: Place,
    places: Vec<Place>,
    /// For each row and pathway the place of the verdict.
    verdicts: Vec<u8>,
    /// Faults with the index of their row, in order.
    pub(super) faults: Vec<(usize, Fault)>,
    aside: usize,
    done: bool,
}

impl Judgement {
    /// Nothing is judged yet.
    pub(super) fn new(
        book: &'static Rulebook,
        catalogs: &[Catalog],
        table: &Table,
        mut targets: Vec<Target>,
    ) -> Self {
        targets.resize(table.header.len(), Target::Nothing);
        let columns = targets.iter();
        let columns = columns.map(|target| Column::new(book, catalogs, *target));
        Self {
            book,
            columns: columns.collect(),
            targets,
            next: table.begin,
            places: Vec::new(),
            verdicts: Vec::new(),
            faults: Vec::new(),
            aside: 0,
            done: false,
        }
    }

    /// Whether all rows are judged.
    pub(super) fn is_done(&self) -> bool {
        self.done
    }

    /// How many bytes of the table are judged.
    pub(super) fn read(&self) -> usize {
        self.next.at
    }

    /// How many rows are judged.
    pub(super) fn len(&self) -> usize {
        self.places.len()
    }

    /// Judges some more rows.
    pub(super) fn step(&mut self, table: &Table) {
        let mut rows = table.rows(self.next);
        for _ in 0..STEP {
            let Some((place, record)) = rows.next_row() else {
                self.done = true;
                break;
            };
            let row = row::read(self.book, &mut self.columns, record);
            let index = self.places.len();
            self.places.push(place);
            self.aside += usize::from(row.aside);
            self.verdicts.extend(verdicts(self.book, &row));
            let faults = row.faults.into_iter().map(|fault| (index, fault));
            self.faults.extend(faults);
        }
        self.next = rows.place();
    }

    /// What a row states.
    pub(super) fn row(&mut self, table: &Table, row: usize) -> Option<Row> {
        let mut rows = table.rows(*self.places.get(row)?);
        let (_, record) = rows.next_row()?;
        Some(row::read(self.book, &mut self.columns, record))
    }

    /// The cell of a row as it stands.
    pub(super) fn cell(&self, table: &Table, row: usize, column: usize) -> String {
        let place = self.places.get(row);
        let cell = place.and_then(|place| {
            let mut rows = table.rows(*place);
            let (_, record) = rows.next_row()?;
            record.get(column).map(str::to_owned)
        });
        cell.unwrap_or_default()
    }

    /// The number of a row in a spreadsheet.
    pub(super) fn number(&self, row: usize) -> usize {
        self.places.get(row).map_or(0, |place| place.number)
    }

    /// Where a row begins.
    pub(super) fn place(&self, row: usize) -> Option<Place> {
        self.places.get(row).copied()
    }

    /// The faults of a row.
    pub(super) fn faults_of(&self, row: usize) -> &[(usize, Fault)] {
        let from = self.faults.partition_point(|(at, _)| *at < row);
        let to = self.faults.partition_point(|(at, _)| *at <= row);
        &self.faults[from..to]
    }

    /// For each pathway the place of a row's verdict.
    pub(super) fn verdicts_of(&self, row: usize) -> &[u8] {
        let width = self.book.pathways.len();
        let own = self.verdicts.get(row * width..(row + 1) * width);
        own.unwrap_or_default()
    }

    /// What all rows come to.
    pub(super) fn summary(&self) -> Summary {
        let mut counts = vec![0; self.book.pathways.len() * Filter::VERDICTS.len()];
        for row in self.verdicts.chunks(self.book.pathways.len()) {
            for (pathway, &verdict) in row.iter().enumerate().filter(|it| *it.1 < NONE) {
                counts[pathway * Filter::VERDICTS.len() + usize::from(verdict)] += 1;
            }
        }
        let mut faulty = 0;
        let mut last = None;
        for &(row, _) in &self.faults {
            faulty += usize::from(last != Some(row));
            last = Some(row);
        }
        Summary {
            rows: self.len(),
            faulty,
            aside: self.aside,
            counts,
        }
    }

    /// How many rows a filter leaves, and a page of them.
    pub(super) fn page(&self, table: &Table, filter: Filter, from: usize) -> (usize, Vec<Line>) {
        let (mut count, mut shown) = (0, Vec::new());
        for row in 0..self.len() {
            if self.passes(row, filter) {
                if count >= from && shown.len() < PAGE {
                    shown.push(row);
                }
                count += 1;
            }
        }
        let label = self.targets.iter().position(|it| *it == Target::Label);
        let line = |row| Line {
            row,
            number: self.number(row),
            label: label.map_or_else(String::new, |at| short(&self.cell(table, row, at))),
            faulty: !self.faults_of(row).is_empty(),
            verdicts: self
                .verdicts_of(row)
                .iter()
                .map(|it| usize::from(*it))
                .collect(),
        };
        (count, shown.into_iter().map(line).collect())
    }

    fn passes(&self, row: usize, filter: Filter) -> bool {
        match filter {
            Filter::Every => true,
            Filter::Faulty => !self.faults_of(row).is_empty(),
            Filter::Verdict(pathway, verdict) => {
                let own = self.verdicts_of(row).get(pathway.index());
                own.is_some_and(|own| usize::from(*own) == place(verdict))
            }
        }
    }
}

/// For each pathway the place of a verdict. Nothing is made of a row whose cells are out of place.
fn verdicts(book: &'static Rulebook, row: &Row) -> Vec<u8> {
    if row.aside {
        return vec![NONE; book.pathways.len()];
    }
    let verdicts = engine::verdicts(book, &row.answers);
    verdicts
        .map(|verdict| u8::try_from(place(verdict)).unwrap_or(NONE))
        .collect()
}

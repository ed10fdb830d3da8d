//! One cohort, from its bytes to its verdicts, step by step.

use super::ask::Ask;
use super::encoding::decoded;
use super::judgement::{Judgement, PAGE};
use super::names::Names;
use super::{Answer, Encoding, Preview, PreviewColumn, Refused, Table, Target};
use super::{fault, output, sample};
use crate::rulebook::Rulebook;
use crate::session::{Screen, Session, link};
use crate::text::{Catalog, Language};

/// The largest file that is read: more than a million students.
const MOST_BYTES: usize = 64 << 20;

/// So many cells of a column are shown before it is judged.
const SHOWN: usize = 3;

/// One cohort.
pub struct Cohort {
    book: &'static Rulebook,
    catalogs: Vec<Catalog>,
    /// What is read of the file so far, and how large it is.
    bytes: Vec<u8>,
    size: usize,
    encoding: Option<Encoding>,
    table: Option<Table>,
    judgement: Option<Judgement>,
}

impl Cohort {
    /// None yet.
    #[must_use]
    pub fn new(book: &'static Rulebook) -> Self {
        Self {
            book,
            catalogs: Vec::new(),
            bytes: Vec::new(),
            size: 0,
            encoding: None,
            table: None,
            judgement: None,
        }
    }

    /// Begins with a file of so many bytes, in place of any before.
    pub fn begin(&mut self, size: usize, encoding: Option<Encoding>) -> Answer {
        self.bytes = Vec::new();
        self.table = None;
        self.judgement = None;
        self.size = size;
        self.encoding = encoding;
        match size {
            0 => Answer::Refused(Refused::Empty),
            size if size > MOST_BYTES => Answer::Refused(Refused::TooLarge),
            size => Answer::Progress(0, size),
        }
    }

    /// How much of the file is read, while it is not all.
    #[must_use]
    pub fn awaits(&self) -> Option<usize> {
        let read = self.bytes.len();
        (self.table.is_none() && read < self.size).then_some(read)
    }

    /// Takes the next bytes of the file.
    pub fn feed(&mut self, bytes: &[u8]) -> Answer {
        self.bytes.extend_from_slice(bytes);
        if bytes.is_empty() {
            // It has become shorter meanwhile.
            self.size = self.bytes.len();
        }
        if self.bytes.len() < self.size {
            return Answer::Progress(self.bytes.len(), self.size);
        }
        let bytes = std::mem::take(&mut self.bytes);
        self.size = 0;
        let Some((text, encoding)) = decoded(bytes, self.encoding) else {
            return Answer::Refused(Refused::NoText);
        };
        match Table::read(text) {
            Ok(table) => {
                let preview = self.preview(&table, encoding);
                self.table = Some(table);
                Answer::Preview(preview)
            }
            Err(why) => Answer::Refused(why),
        }
    }

    /// Answers; `None` where what is asked for is not there. [`Ask::Again`] and [`Ask::Save`] are
    /// for whoever has the file.
    pub fn hear(&mut self, ask: Ask) -> Option<Answer> {
        Some(match ask {
            Ask::Texts(texts) => {
                let texts = texts.chunks_exact(2).zip(Language::ALL);
                let catalogs = texts.map(|(texts, language)| {
                    let [packed, more] = [0, 1].map(|at: usize| &*texts[at].clone().leak());
                    Catalog::read(language, packed, more)
                });
                self.catalogs = catalogs.collect();
                Answer::Ready
            }
            Ask::Sample(language) => {
                Answer::Sample(sample::sample(self.book, self.catalog(language)?))
            }
            Ask::Judge(targets) => {
                let all = Target::all(self.book);
                let target = |place: usize| all.get(place).copied().unwrap_or(Target::Nothing);
                let targets = targets.into_iter().map(target).collect();
                let table = self.table.as_ref()?;
                self.judgement = Some(Judgement::new(self.book, &self.catalogs, table, targets));
                Answer::Progress(0, table.length())
            }
            Ask::On => {
                let (table, judgement) = (self.table.as_ref()?, self.judgement.as_mut()?);
                judgement.step(table);
                if judgement.is_done() {
                    Answer::Judged(judgement.summary())
                } else {
                    Answer::Progress(judgement.read(), table.length())
                }
            }
            Ask::Rows(filter, from) => {
                let table = self.table.as_ref()?;
                let (count, lines) = self.judgement.as_ref()?.page(table, filter, from);
                Answer::Rows(count, lines)
            }
            Ask::Open(row) => {
                let row = self.judgement.as_mut()?.row(self.table.as_ref()?, row)?;
                let session = Session {
                    screen: Screen::Result,
                    wanted: self.book.pathway_ids().collect(),
                    answers: row.answers,
                    discreet: true,
                    ..Session::new(Language::Kk)
                };
                Answer::Row(link::write(&session, self.book))
            }
            Ask::Faults(language, from) => self.faults(language, from)?,
            Ask::Again(_) | Ask::Save(_) => return None,
        })
    }

    /// Some of the finished table from a row on, and where the rest begins.
    #[must_use]
    pub fn written(&self, language: Language, from: usize) -> Option<(String, Option<usize>)> {
        let (table, judgement) = (self.table.as_ref()?, self.judgement.as_ref()?);
        let catalog = self.catalog(language)?;
        let text = output::written(self.book, catalog, table, judgement, from);
        let next = from + output::STEP;
        Some((text, (next < judgement.len()).then_some(next)))
    }

    fn catalog(&self, language: Language) -> Option<&Catalog> {
        let mut all = self.catalogs.iter();
        all.find(|catalog| catalog.language() == language)
    }

    fn preview(&self, table: &Table, encoding: Encoding) -> Preview {
        let targets = Names::of(self.book, &self.catalogs).propose(&table.header);
        let mut samples: Vec<Vec<String>> = vec![Vec::new(); table.header.len()];
        let mut rows = table.rows(table.begin);
        for _ in 0..SHOWN {
            let Some((_, record)) = rows.next_row() else {
                break;
            };
            for (sample, cell) in samples.iter_mut().zip(record) {
                let cell = fault::short(cell);
                if !cell.is_empty() && !sample.contains(&cell) {
                    sample.push(cell);
                }
            }
        }
        let columns = table.header.iter().zip(samples).zip(targets);
        let columns = columns.map(|((name, sample), target)| PreviewColumn {
            name: fault::short(name),
            sample: sample.join("; "),
            target,
        });
        Preview {
            encoding,
            delimiter: table.delimiter.into(),
            columns: columns.collect(),
        }
    }

    fn faults(&self, language: Language, from: usize) -> Option<Answer> {
        let (table, judgement) = (self.table.as_ref()?, self.judgement.as_ref()?);
        let catalog = self.catalog(language)?;
        let shown = judgement.faults.iter().skip(from).take(PAGE);
        let said = shown.map(|(row, fault)| {
            let cell = judgement.cell(table, *row, fault.column);
            let [column, said] = fault.said(catalog, self.book, table, &judgement.targets, &cell);
            [judgement.number(*row).to_string(), column, said]
        });
        Some(Answer::Faults(judgement.faults.len(), said.collect()))
    }
}

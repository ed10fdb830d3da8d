//! What the worker answers the page.

use super::Encoding;
use super::wire::{Reader, Writer};

/// An answer to an [`super::Ask`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// The worker can be asked.
    Ready,
    /// A table to begin with.
    Sample(String),
    /// So much is done, of so much.
    Progress(usize, usize),
    /// What the columns are taken for.
    Preview(Preview),
    /// The file is no table that can be judged.
    Refused(Refused),
    /// What all rows come to.
    Judged(Summary),
    /// So many rows are among those asked for; these are some of them.
    Rows(usize, Vec<Line>),
    /// The answers of a row, as a link.
    Row(String),
    /// So many cells are wrong; these are some of them, in words: row, column, what is wrong.
    Faults(usize, Vec<[String; 3]>),
}

/// Why a file is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// It is larger than any cohort.
    TooLarge,
    /// It has more columns than any table of students.
    TooWide,
    /// It has no row behind its header.
    Empty,
    /// It is no text.
    NoText,
}

impl Refused {
    const ALL: [Self; 4] = [Self::TooLarge, Self::TooWide, Self::Empty, Self::NoText];

    /// The key of its words.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::TooLarge => "cohort.too-large",
            Self::TooWide => "cohort.too-wide",
            Self::Empty => "cohort.empty",
            Self::NoText => "cohort.no-text",
        }
    }
}

/// A table before it is judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// How its text was read.
    pub encoding: Encoding,
    /// What parts its cells.
    pub delimiter: char,
    /// Its columns.
    pub columns: Vec<PreviewColumn>,
}

/// A column before it is judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreviewColumn {
    /// What it calls itself.
    pub name: String,
    /// What stands in some of its cells.
    pub sample: String,
    /// What it is taken for, by its place in [`super::Target::all`].
    pub target: usize,
}

/// What all rows come to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Summary {
    /// How many there are.
    pub rows: usize,
    /// How many have a cell that could not be read.
    pub faulty: usize,
    /// How many of them have cells beyond the last column, and no verdict.
    pub aside: usize,
    /// For each pathway how many have each of [`super::Filter::VERDICTS`].
    pub counts: Vec<usize>,
}

/// What a row comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its place among the students.
    pub row: usize,
    /// Its number in a spreadsheet.
    pub number: usize,
    /// By what the student is known.
    pub label: String,
    /// Whether a cell could not be read.
    pub faulty: bool,
    /// For each pathway the place of its verdict; 4 where it has none.
    pub verdicts: Vec<usize>,
}

impl Answer {
    /// As one text.
    #[must_use]
    pub fn write(&self) -> String {
        let verb = |verb| Writer::default().text(verb);
        let writer = match self {
            Self::Ready => verb("ready"),
            Self::Sample(text) => verb("sample").text(text),
            Self::Progress(done, all) => verb("progress").number(*done).number(*all),
            Self::Preview(it) => it.columns.iter().fold(
                verb("preview")
                    .number(it.encoding as usize)
                    .text(it.delimiter.encode_utf8(&mut [0; 4])),
                |all, it| all.text(&it.name).text(&it.sample).number(it.target),
            ),
            Self::Refused(why) => verb("refused").number(*why as usize),
            Self::Judged(it) => {
                let head = verb("judged").number(it.rows);
                let head = head.number(it.faulty).number(it.aside);
                it.counts.iter().fold(head, |all, it| all.number(*it))
            }
            Self::Rows(count, lines) => lines.iter().fold(verb("rows").number(*count), line),
            Self::Row(link) => verb("row").text(link),
            Self::Faults(count, faults) => faults
                .iter()
                .flatten()
                .fold(verb("faults").number(*count), |all, it| all.text(it)),
        };
        writer.done()
    }

    /// From a text.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let mut reader = Reader(text);
        Some(match reader.text()? {
            "ready" => Self::Ready,
            "sample" => Self::Sample(reader.text()?.to_owned()),
            "progress" => Self::Progress(reader.number()?, reader.number()?),
            "preview" => Self::Preview(preview(&mut reader)?),
            "refused" => Self::Refused(*Refused::ALL.get(reader.number()?)?),
            "judged" => Self::Judged(Summary {
                rows: reader.number()?,
                faulty: reader.number()?,
                aside: reader.number()?,
                counts: reader.numbers()?,
            }),
            "rows" => {
                let (count, mut lines) = (reader.number()?, Vec::new());
                while !reader.0.is_empty() {
                    lines.push(read_line(&mut reader)?);
                }
                Self::Rows(count, lines)
            }
            "row" => Self::Row(reader.text()?.to_owned()),
            "faults" => {
                let (count, mut faults) = (reader.number()?, Vec::new());
                while !reader.0.is_empty() {
                    let mut next = || reader.text().map(str::to_owned);
                    faults.push([next()?, next()?, next()?]);
                }
                Self::Faults(count, faults)
            }
            _ => return None,
        })
    }
}

fn line(all: Writer, it: &Line) -> Writer {
    let verdicts = it.verdicts.iter();
    let verdicts = verdicts.map(|place| char::from(b'0' + u8::try_from(*place).unwrap_or(4)));
    let verdicts: String = verdicts.collect();
    all.number(it.row)
        .number(it.number)
        .text(&it.label)
        .number(it.faulty.into())
        .text(&verdicts)
}

fn read_line(reader: &mut Reader) -> Option<Line> {
    Some(Line {
        row: reader.number()?,
        number: reader.number()?,
        label: reader.text()?.to_owned(),
        faulty: reader.number()? == 1,
        verdicts: {
            let digits = reader.text()?.bytes();
            digits
                .map(|it| usize::from(it.saturating_sub(b'0')).min(4))
                .collect()
        },
    })
}

fn preview(reader: &mut Reader) -> Option<Preview> {
    let mut preview = Preview {
        encoding: *Encoding::ALL.get(reader.number()?)?,
        delimiter: reader.text()?.chars().next()?,
        columns: Vec::new(),
    };
    while !reader.0.is_empty() {
        preview.columns.push(PreviewColumn {
            name: reader.text()?.to_owned(),
            sample: reader.text()?.to_owned(),
            target: reader.number()?,
        });
    }
    Some(preview)
}

//! A table: text, what parts its cells, its header, and its rows one after the other.

use csv::{Reader, ReaderBuilder, StringRecord};

use super::Refused;

/// More columns than any table of students.
const MOST_COLUMNS: usize = 256;

/// What can part cells; where a header holds none, the first.
const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];

/// A table whose text is held once, and read wherever it is asked for.
#[derive(Debug)]
pub struct Table {
    text: String,
    /// What parts its cells.
    pub delimiter: u8,
    /// What its columns call themselves.
    pub header: Vec<String>,
    /// Where the rows begin.
    pub begin: Place,
}

/// A place between two rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// In bytes of the text.
    pub at: usize,
    /// The number that a spreadsheet gives the row behind it.
    pub number: usize,
}

impl Table {
    /// Reads the header.
    ///
    /// # Errors
    /// There is no row behind it, or it is too wide.
    pub fn read(text: String) -> Result<Self, Refused> {
        let mut table = Self {
            delimiter: DELIMITERS[0],
            header: Vec::new(),
            begin: Place { at: 0, number: 1 },
            text,
        };
        let named = table.named_delimiter();
        let (mark, skipped) = named.unwrap_or_else(|| (delimiter(&table.text), 0));
        table.delimiter = mark;
        table.begin.at = skipped;
        table.begin.number += usize::from(skipped > 0);
        let mut rows = table.rows(table.begin);
        let Some((_, header)) = rows.next_row() else {
            return Err(Refused::Empty);
        };
        let header: Vec<_> = header.iter().map(|name| name.trim().to_owned()).collect();
        let begin = rows.place();
        if header.len() > MOST_COLUMNS {
            return Err(Refused::TooWide);
        }
        if table.rows(begin).next_row().is_none() {
            return Err(Refused::Empty);
        }
        Ok(Self {
            header,
            begin,
            ..table
        })
    }

    /// How many bytes of text it has.
    #[must_use]
    pub fn length(&self) -> usize {
        self.text.len()
    }

    /// The rows behind a place.
    #[must_use]
    pub fn rows(&self, from: Place) -> Rows<'_> {
        let text = self.text.get(from.at..).unwrap_or_default();
        let mut builder = ReaderBuilder::new();
        builder
            .has_headers(false)
            .flexible(true)
            .delimiter(self.delimiter);
        Rows {
            text,
            from,
            number: from.number,
            reader: builder.from_reader(text.as_bytes()),
            record: StringRecord::new(),
        }
    }

    /// What the first line names, as spreadsheets write it: `sep=;`. And where that line ends.
    fn named_delimiter(&self) -> Option<(u8, usize)> {
        let line = self.text.lines().next()?;
        let mark = line
            .trim_matches('"')
            .strip_prefix("sep=")?
            .bytes()
            .next()?;
        let end = self.text.find('\n').map_or(self.text.len(), |at| at + 1);
        DELIMITERS.contains(&mark).then_some((mark, end))
    }
}

/// The mark that stands most often in the first line, outside quotes.
fn delimiter(text: &str) -> u8 {
    let mut counts = [0; DELIMITERS.len()];
    let mut quoted = false;
    for byte in text.trim_start_matches(['\r', '\n']).bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\r' | b'\n' if !quoted => break,
            _ if quoted => {}
            _ => {
                let place = DELIMITERS.iter().position(|mark| *mark == byte);
                place.into_iter().for_each(|place| counts[place] += 1);
            }
        }
    }
    let mut best = 0;
    for (place, count) in counts.iter().enumerate() {
        if *count > counts[best] {
            best = place;
        }
    }
    DELIMITERS[best]
}

/// Rows one after the other. Lines without a cell are passed over, but counted.
pub struct Rows<'a> {
    text: &'a str,
    from: Place,
    number: usize,
    reader: Reader<&'a [u8]>,
    record: StringRecord,
}

impl Rows<'_> {
    /// The next row that says anything, and where it begins.
    pub fn next_row(&mut self) -> Option<(Place, &StringRecord)> {
        loop {
            let passed = self.pass_empty_lines();
            let mut place = self.place();
            place.at += passed;
            // Text that is valid and rows of any length leave nothing to go wrong.
            if !self.reader.read_record(&mut self.record).ok()? {
                return None;
            }
            self.number += 1;
            if self.record.iter().any(|cell| !cell.trim().is_empty()) {
                return Some((place, &self.record));
            }
        }
    }

    /// Where the next row begins.
    #[must_use]
    pub fn place(&self) -> Place {
        Place {
            at: self.from.at + self.read(),
            number: self.number,
        }
    }

    /// How much is read. A break of two signs the reader leaves in its middle.
    fn read(&self) -> usize {
        let at = usize::try_from(self.reader.position().byte()).unwrap_or(usize::MAX);
        let ahead = self.text.as_bytes().get(at.saturating_sub(1)..);
        at + usize::from(ahead.is_some_and(|it| it.starts_with(b"\r\n")))
    }

    /// The reader passes over empty lines by itself, and does not tell. Gives their length.
    fn pass_empty_lines(&mut self) -> usize {
        let ahead = self.text.as_bytes().get(self.read()..).unwrap_or_default();
        let breaks = ahead.iter().take_while(|it| matches!(it, b'\r' | b'\n'));
        let (mut before, mut length) = (b'\n', 0);
        for &sign in breaks {
            let second = sign == b'\n' && before == b'\r';
            self.number += usize::from(!second);
            before = sign;
            length += 1;
        }
        length
    }
}

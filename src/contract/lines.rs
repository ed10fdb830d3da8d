//! Lines of a stream of any length, one at a time, in bounded memory.

use std::io::{self, BufRead, BufReader, Read};

/// The longest line that is read, in bytes; a longer one is skipped to its end.
pub const LONGEST: usize = 16 << 20;

/// One line without its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line<'a> {
    /// Its bytes.
    Bytes(&'a [u8]),
    /// It is longer than [`LONGEST`].
    TooLong,
}

/// Reads lines that end in LF or CRLF; the last one needs no end. A byte-order mark
/// before the first is skipped.
#[derive(Debug)]
pub struct Lines<R> {
    input: R,
    buffer: Vec<u8>,
    first: bool,
}

impl<R: BufRead> Lines<R> {
    /// Lines of a stream.
    pub fn new(input: R) -> Self {
        Self {
            input,
            buffer: Vec::new(),
            first: true,
        }
    }

    /// The next line; `None` at the end of the stream.
    ///
    /// # Errors
    /// The stream cannot be read.
    pub fn next_line(&mut self) -> io::Result<Option<Line<'_>>> {
        const BOM: &[u8] = b"\xEF\xBB\xBF";
        self.buffer.clear();
        let (mut any, mut too_long) = (false, false);
        loop {
            let chunk = self.input.fill_buf()?;
            if chunk.is_empty() {
                break;
            }
            any = true;
            let end = chunk.iter().position(|byte| *byte == b'\n');
            let part = &chunk[..end.unwrap_or(chunk.len())];
            too_long |= self.buffer.len() + part.len() > LONGEST;
            if !too_long {
                self.buffer.extend_from_slice(part);
            }
            let used = end.map_or(chunk.len(), |end| end + 1);
            self.input.consume(used);
            if end.is_some() {
                break;
            }
        }
        if !any {
            return Ok(None);
        }
        if too_long {
            self.buffer = Vec::new();
        }
        let start = if std::mem::take(&mut self.first) && self.buffer.starts_with(BOM) {
            BOM.len()
        } else {
            0
        };
        let line = &self.buffer[start..];
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        Ok(Some(if too_long {
            Line::TooLong
        } else {
            Line::Bytes(line)
        }))
    }
}

impl<R: Read> Lines<BufReader<R>> {
    /// Whether the next line can be had without waiting for its end.
    pub fn is_next_at_hand(&self) -> bool {
        self.input.buffer().contains(&b'\n')
    }
}

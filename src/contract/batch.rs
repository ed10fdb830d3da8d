//! Answers many lines at once, on all processors, in the order in which they were stated.

use std::io::{self, BufReader, Read, Write};
use std::ops::Range;

use rayon::iter::{IndexedParallelIterator, IntoParallelRefMutIterator, ParallelIterator};
use rayon::slice::ParallelSlice;

use super::{Checker, Line, Lines};

/// A batch is answered when it holds so many lines, or so many bytes, or when the next line
/// would have to be waited for; so a stream of any length takes the same memory.
const MOST_LINES: usize = 512;
const MOST_BYTES: usize = 1 << 20;

/// So many lines are one piece of work.
const PIECE: usize = 8;

/// Lines that are at hand, and the answers to them.
#[derive(Default)]
pub struct Batch {
    bytes: Vec<u8>,
    /// Where each line stands among the bytes; none where it is too long.
    lines: Vec<Option<Range<usize>>>,
    /// The answers of each piece of work, and whether all of its lines were answered.
    answers: Vec<(Vec<u8>, bool)>,
}

impl Batch {
    /// Takes in the lines that can be had without waiting; false at the end of the stream.
    ///
    /// # Errors
    /// The stream cannot be read; what was taken in before can still be answered.
    pub fn fill<R: Read>(&mut self, lines: &mut Lines<BufReader<R>>) -> io::Result<bool> {
        self.bytes.clear();
        // Nothing that was long once is kept.
        self.bytes.shrink_to(2 * MOST_BYTES);
        self.lines.clear();
        loop {
            let Some(line) = lines.next_line()? else {
                return Ok(false);
            };
            self.lines.push(match line {
                Line::Bytes(bytes) => {
                    let begin = self.bytes.len();
                    self.bytes.extend_from_slice(bytes);
                    Some(begin..self.bytes.len())
                }
                Line::TooLong => None,
            });
            let full = self.lines.len() == MOST_LINES || MOST_BYTES <= self.bytes.len();
            if full || !lines.is_next_at_hand() {
                return Ok(true);
            }
        }
    }

    /// Answers all lines; false where one was refused.
    ///
    /// # Errors
    /// The answers cannot be written.
    pub fn answer(&mut self, checker: &Checker, output: &mut impl Write) -> io::Result<bool> {
        let pieces = self.lines.len().div_ceil(PIECE);
        self.answers.resize_with(pieces, Default::default);
        let bytes = &self.bytes;
        let work = self
            .lines
            .par_chunks(PIECE)
            .zip(self.answers.par_iter_mut());
        work.for_each(|(lines, (answers, all_answered))| {
            answers.clear();
            *all_answered = true;
            for line in lines {
                let line = line.clone().and_then(|it| bytes.get(it));
                let line = line.map_or(Line::TooLong, Line::Bytes);
                *all_answered &= checker.answer(line, answers);
            }
        });
        let mut all_answered = true;
        for (answers, answered) in &self.answers {
            output.write_all(answers)?;
            all_answered &= *answered;
        }
        Ok(all_answered)
    }
}

#[cfg(test)]
mod tests {
    use std::io::BufReader;

    use super::{Batch, Checker, Lines, MOST_BYTES};

    /// How many lines each batch of a stream takes in, where all of them are at hand.
    fn batches(stream: &str) -> Vec<usize> {
        let reader = BufReader::with_capacity(2 * stream.len(), stream.as_bytes());
        let (mut lines, mut batch) = (Lines::new(reader), Batch::default());
        let mut sizes = Vec::new();
        while batch.fill(&mut lines).is_ok_and(|more| more) {
            sizes.push(batch.lines.len());
        }
        sizes
    }

    #[test]
    fn a_batch_ends_at_so_many_lines_or_bytes() {
        assert_eq!(batches(&"{}\n".repeat(1_100)), [512, 512, 76]);
        let quarter = [" ".repeat(MOST_BYTES / 4).as_str(), "\n"].concat();
        assert_eq!(batches(&quarter.repeat(9)), [4, 4, 1]);
    }

    #[test]
    fn the_room_of_a_long_line_is_given_back_before_the_next_is_waited_for() {
        let stream = [" ".repeat(5 * MOST_BYTES).as_str(), "\n{}\n"].concat();
        let mut lines = Lines::new(BufReader::new(stream.as_bytes()));
        let mut batch = Batch::default();
        let checker = Checker::new(crate::rulebook());
        let mut room = Vec::new();
        while batch.fill(&mut lines).is_ok_and(|more| more) {
            room.push(batch.bytes.capacity());
            assert!(batch.answer(&checker, &mut Vec::new()).is_ok());
        }
        assert!(
            matches!(room[..], [long, short] if long >= 5 * MOST_BYTES && short <= 2 * MOST_BYTES)
        );
    }
}

//! The checker: applicants as JSON lines on standard input, assessments on standard output.
//!
//! Exit status 0 when every line was answered, 1 when a line was refused, 2 when a stream
//! broke. Nothing is kept from one line to the next.

use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use qadam::contract::{self, Line, Lines};

const BUFFER: usize = 1 << 16;

fn main() -> ExitCode {
    match answer_all() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        // Whoever read the answers has had enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("assess: {error}");
            ExitCode::from(2)
        }
    }
}

/// Answers every line; false where one was refused.
fn answer_all() -> io::Result<bool> {
    let book = qadam::rulebook();
    let mut lines = Lines::new(io::BufReader::with_capacity(BUFFER, io::stdin().lock()));
    let mut output = BufWriter::with_capacity(BUFFER, io::stdout().lock());
    let mut all_answered = true;
    while let Some(line) = lines.next_line()? {
        let answer = match line {
            Line::Bytes(bytes) => contract::answer(book, bytes),
            Line::TooLong => Err(contract::too_long()),
        };
        all_answered &= answer.is_ok();
        let (Ok(text) | Err(text)) = answer;
        output.write_all(text.as_bytes())?;
        output.write_all(b"\n")?;
        // Whoever waits for an answer before stating the next applicant gets it.
        if !lines.is_next_at_hand() {
            output.flush()?;
        }
    }
    output.flush()?;
    Ok(all_answered)
}

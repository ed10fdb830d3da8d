//! The checker: applicants as JSON lines on standard input, assessments on standard output.
//!
//! Exit status 0 when every line was answered, 1 when a line was refused, 2 when a stream
//! broke. Nothing is kept from one line to the next.

use std::io::{self, BufReader, Write};
use std::process::ExitCode;

use qadam::contract::{Batch, Checker, Lines};

const BUFFER: usize = 1 << 20;

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
    let checker = Checker::new(qadam::rulebook());
    let mut lines = Lines::new(BufReader::with_capacity(BUFFER, io::stdin().lock()));
    let mut output = io::stdout().lock();
    let mut batch = Batch::default();
    let mut all_answered = true;
    loop {
        // Whoever waits for an answer before stating the next applicant gets it: a batch ends
        // where the next line is not at hand.
        let more = batch.fill(&mut lines);
        all_answered &= batch.answer(&checker, &mut output)?;
        output.flush()?;
        if !more? {
            return Ok(all_answered);
        }
    }
}

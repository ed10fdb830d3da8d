//! What page and worker tell each other, each line of it as an ask and as an answer: understood the
//! same when it is told again, and a worker with a table lives through all of it.

use qadam::cohort::{Answer, Ask};
use qadam::rulebook::Rulebook;

use super::students::{feed, is_heard, with};

const TABLE: &[u8] = "id;gpa;kt;certificates;education;tou_test\n\
    1;3,4;20/10/8/9;ielts-academic:6.5;bachelor;en B2\n2;x;;;;\n3;2;;;;;;y\n"
    .as_bytes();

/// Asks a worker.
pub fn check(input: &[u8], book: &'static Rulebook) {
    let text = String::from_utf8_lossy(input);
    let mut asks = Vec::new();
    for line in text.split('\n') {
        if let Some(answer) = Answer::read(line) {
            is_heard(&answer);
        }
        asks.extend(Ask::read(line));
    }
    for ask in &asks {
        assert_eq!(Ask::read(&ask.write()).as_ref(), Some(ask));
    }
    // Texts are kept for good, and are the page's own.
    asks.retain(|ask| !matches!(ask, Ask::Texts(_)));
    if asks.is_empty() {
        return;
    }
    with(book, |cohort| {
        feed(cohort, TABLE, TABLE.len(), None);
        for ask in asks {
            if let Some(answer) = cohort.hear(ask) {
                is_heard(&answer);
            }
        }
    });
}

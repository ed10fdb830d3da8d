//! A cohort that has its texts, as the page makes one. There is one to a thread: texts are kept for
//! good wherever they are handed over.

use std::cell::RefCell;

use qadam::cohort::{Answer, Ask, Cohort, Encoding};
use qadam::pack;
use qadam::rulebook::Rulebook;

use super::folder;

thread_local! {
    static COHORT: RefCell<Option<Cohort>> = const { RefCell::new(None) };
}

/// Does something with the cohort.
pub(crate) fn with(book: &'static Rulebook, work: impl FnOnce(&mut Cohort)) {
    COHORT.with_borrow_mut(|cohort| work(cohort.get_or_insert_with(|| made(book))));
}

/// Feeds a file in pieces of some length; the last answer.
pub(crate) fn feed(
    cohort: &mut Cohort,
    file: &[u8],
    length: usize,
    encoding: Option<Encoding>,
) -> Answer {
    let mut answer = cohort.begin(file.len(), encoding);
    while let Some(from) = cohort.awaits() {
        let to = file.len().min(from + length.max(1));
        answer = cohort.feed(&file[from..to]);
    }
    is_heard(&answer);
    answer
}

/// Asserts that the page hears an answer as the worker gave it.
pub(crate) fn is_heard(answer: &Answer) {
    assert_eq!(Answer::read(&answer.write()).as_ref(), Some(answer));
}

fn made(book: &'static Rulebook) -> Cohort {
    let alone = Rulebook {
        before: None,
        ..book.clone()
    };
    let texts = pack::texts(&folder("assets/text"), &alone).expect("the texts");
    let texts = texts.packed().map(|(_, text)| text).collect();
    let mut cohort = Cohort::new(book);
    assert_eq!(cohort.hear(Ask::Texts(texts)), Some(Answer::Ready));
    cohort
}

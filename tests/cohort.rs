//! Cohorts: any table of students, from its bytes to its verdicts and back to a table.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "cohort/any.rs"]
mod any;
#[path = "cohort/cells.rs"]
mod cells;
#[path = "cohort/columns.rs"]
mod columns;
#[path = "cohort/faults.rs"]
mod faults;
#[path = "cohort/output.rs"]
mod output;
#[allow(dead_code, reason = "the other tests that use it need more of it")]
#[path = "../src/text/packed.rs"]
mod packed;
#[path = "cohort/tables.rs"]
mod tables;

use qadam::cohort::{Answer, Ask, Cohort, Filter, Line, Preview, Summary, Target};
use qadam::engine::Verdict;
use qadam::rulebook::Answers;
use qadam::session::link;
use qadam::text::{Catalog, Language};

/// A cohort that has its texts.
fn cohort() -> Cohort {
    let mut cohort = Cohort::new(qadam::rulebook());
    let texts = Language::ALL.into_iter().flat_map(packed::packed);
    let texts = texts.map(str::to_owned).collect();
    assert_eq!(cohort.hear(Ask::Texts(texts)), Some(Answer::Ready));
    cohort
}

/// Feeds a file in pieces of some length; the last answer.
fn feed(cohort: &mut Cohort, file: &[u8], length: usize) -> Answer {
    let mut answer = cohort.begin(file.len(), None);
    while let Some(from) = cohort.awaits() {
        assert!(matches!(answer, Answer::Progress(..)));
        let to = file.len().min(from + length);
        answer = cohort.feed(&file[from..to]);
    }
    answer
}

fn previewed(cohort: &mut Cohort, file: &[u8]) -> Preview {
    match feed(cohort, file, 1000) {
        Answer::Preview(preview) => preview,
        other => panic!("{other:?}"),
    }
}

/// Judges with what the columns are taken for.
fn judged(cohort: &mut Cohort, preview: &Preview) -> Summary {
    let targets = preview.columns.iter().map(|column| column.target);
    let mut answer = cohort.hear(Ask::Judge(targets.collect()));
    while let Some(Answer::Progress(done, all)) = answer {
        assert!(done <= all);
        answer = cohort.hear(Ask::On);
    }
    match answer {
        Some(Answer::Judged(summary)) => summary,
        other => panic!("{other:?}"),
    }
}

/// A table read and judged as it proposes itself.
fn read(file: &str) -> (Cohort, Summary) {
    let mut cohort = cohort();
    let preview = previewed(&mut cohort, file.as_bytes());
    let summary = judged(&mut cohort, &preview);
    (cohort, summary)
}

fn rows(cohort: &mut Cohort, filter: Filter, from: usize) -> (usize, Vec<Line>) {
    match cohort.hear(Ask::Rows(filter, from)) {
        Some(Answer::Rows(count, lines)) => (count, lines),
        other => panic!("{other:?}"),
    }
}

/// What a row states, as the link that opens it.
fn link_of(cohort: &mut Cohort, row: usize) -> String {
    match cohort.hear(Ask::Open(row)) {
        Some(Answer::Row(link)) => link,
        other => panic!("{other:?}"),
    }
}

fn answers(cohort: &mut Cohort, row: usize) -> Answers {
    let session = link::read(&link_of(cohort, row), qadam::rulebook(), Language::Kk);
    assert_eq!(session.rejected, []);
    session.answers
}

/// Row, column and words of all faults.
fn faults(cohort: &mut Cohort, language: Language) -> Vec<[String; 3]> {
    let mut all = Vec::new();
    loop {
        match cohort.hear(Ask::Faults(language, all.len())) {
            Some(Answer::Faults(count, more)) => {
                all.extend(more);
                if all.len() == count {
                    return all;
                }
            }
            other => panic!("{other:?}"),
        }
    }
}

/// The whole table as it is saved.
fn saved(cohort: &Cohort, language: Language) -> String {
    let (mut all, mut from) = (String::new(), Some(0));
    while let Some(row) = from {
        let (text, next) = cohort.written(language, row).expect("a judged table");
        all.push_str(&text);
        from = next;
    }
    all
}

fn verdicts(line: &Line) -> Vec<Option<Verdict>> {
    let verdict = |place: &usize| Filter::VERDICTS.get(*place).copied();
    line.verdicts.iter().map(verdict).collect()
}

/// What a header is taken for: a path of the contract, `label`, or nothing.
fn path(preview: &Preview, column: usize) -> String {
    let book = qadam::rulebook();
    match Target::all(book)[preview.columns[column].target] {
        Target::Nothing => String::new(),
        Target::Label => "label".to_owned(),
        target => target.path(book),
    }
}

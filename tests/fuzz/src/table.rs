//! A file that is no table, or one that nobody honest wrote. Three bytes say how it is taken, the rest
//! is the file: it is refused, or judged row by row, told of, saved, and what is saved is a table of as
//! many rows.

use qadam::cohort::{Answer, Ask, Cohort, Encoding, Filter, Preview, Summary, Table, Target};
use qadam::rulebook::Rulebook;
use qadam::session::link;
use qadam::text::Language;

use super::students::{feed, is_heard, with};

/// Judges a file.
pub fn check(input: &[u8], book: &'static Rulebook) {
    let [encoding, length, shift, file @ ..] = input else {
        return;
    };
    let encoding = Encoding::ALL.get(usize::from(*encoding)).copied();
    with(book, |cohort| {
        let Answer::Preview(preview) = feed(cohort, file, usize::from(*length), encoding) else {
            return;
        };
        let summary = judge(cohort, &preview, usize::from(*shift), book);
        let language = Language::ALL[usize::from(*shift) % Language::ALL.len()];
        is_told(cohort, &summary, language);
        is_opened(cohort, &summary, book);
        is_saved(cohort, &preview, &summary, language, book);
    });
}

/// Judges with what the columns are taken for, or something else.
fn judge(cohort: &mut Cohort, preview: &Preview, shift: usize, book: &Rulebook) -> Summary {
    let all = Target::all(book).len();
    let targets = preview.columns.iter().map(|it| it.target);
    let targets = targets.map(|target| (target + shift / 8) % all).collect();
    let mut answer = cohort.hear(Ask::Judge(targets)).expect("a table");
    while let Answer::Progress(done, of) = answer {
        assert!(done <= of);
        answer = cohort.hear(Ask::On).expect("a table");
        is_heard(&answer);
    }
    let Answer::Judged(summary) = answer else {
        panic!("{answer:?}");
    };
    let judged = summary.counts.chunks(Filter::VERDICTS.len());
    assert_eq!(judged.len(), book.pathways.len());
    for counts in judged {
        assert_eq!(counts.iter().sum::<usize>(), summary.rows - summary.aside);
    }
    summary
}

/// Asserts that every fault is told, in words.
fn is_told(cohort: &mut Cohort, summary: &Summary, language: Language) {
    let mut told = 0;
    loop {
        let answer = cohort.hear(Ask::Faults(language, told));
        let Some(Answer::Faults(count, some)) = answer else {
            panic!("{answer:?}");
        };
        for [number, _, said] in &some {
            assert!(number.parse::<usize>().is_ok_and(|it| it > 1) && !said.is_empty());
        }
        told += some.len();
        assert!(summary.faulty <= count && (!some.is_empty() || told == count));
        if told == count {
            return;
        }
    }
}

/// Asserts that rows are there as they were counted, and that what they state is a link.
fn is_opened(cohort: &mut Cohort, summary: &Summary, book: &Rulebook) {
    let answer = cohort.hear(Ask::Rows(Filter::Every, 0)).expect("a table");
    is_heard(&answer);
    let Answer::Rows(count, lines) = answer else {
        panic!("{answer:?}");
    };
    assert_eq!(count, summary.rows);
    for line in lines {
        let Some(Answer::Row(row)) = cohort.hear(Ask::Open(line.row)) else {
            panic!("no row {}", line.row);
        };
        assert_eq!(link::read(&row, book, Language::Kk).rejected, [], "{row}");
    }
}

/// Asserts that what is saved is a table of as many rows, with a column for each pathway and one for
/// faults.
fn is_saved(
    cohort: &Cohort,
    preview: &Preview,
    summary: &Summary,
    language: Language,
    book: &Rulebook,
) {
    let (mut text, mut from) = (String::new(), Some(0));
    while let Some(row) = from {
        let (more, next) = cohort.written(language, row).expect("a judged table");
        text.push_str(&more);
        from = next;
    }
    let text = text.strip_prefix('\u{feff}').expect("the mark of UTF-8");
    let table = Table::read(text.to_owned()).expect("a table");
    let columns = preview.columns.len() + book.pathways.len() + 1;
    assert_eq!(table.header.len(), columns, "{text}");
    let mut rows = table.rows(table.begin);
    let mut count = 0;
    while let Some((_, record)) = rows.next_row() {
        assert_eq!(record.len(), columns, "{text}");
        count += 1;
    }
    assert_eq!(count, summary.rows, "{text}");
}

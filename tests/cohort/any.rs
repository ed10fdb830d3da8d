//! Bytes that nobody honest wrote.

use super::{cohort, faults, feed, judged, rows, saved};
use proptest::prelude::*;
use qadam::cohort::{Answer, Ask, Encoding, Filter, Target, decoded};
use qadam::text::Language;

/// Goes all the way with a file, as far as it leads.
fn go(file: &[u8], length: usize, encoding: Option<Encoding>) {
    let mut cohort = cohort();
    let mut answer = feed(&mut cohort, file, length);
    if let Some(encoding) = encoding {
        answer = cohort.begin(file.len(), Some(encoding));
        while cohort.awaits().is_some() {
            answer = cohort.feed(file);
        }
    }
    let Answer::Preview(preview) = answer else {
        assert!(matches!(answer, Answer::Refused(_)), "{answer:?}");
        return;
    };
    let summary = judged(&mut cohort, &preview);
    let (count, lines) = rows(&mut cohort, Filter::Every, 0);
    assert_eq!(count, summary.rows);
    for line in lines {
        assert!(cohort.hear(Ask::Open(line.row)).is_some());
    }
    for language in Language::ALL {
        let told = faults(&mut cohort, language);
        assert!(told.len() >= summary.faulty);
        assert!(saved(&cohort, language).ends_with("\r\n"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn any_bytes_lead_to_a_table_or_to_a_refusal(
        file in prop::collection::vec(any::<u8>(), 0..300),
        length in 1_usize..40,
        encoding in prop::option::of(prop::sample::select(Encoding::ALL.to_vec())),
    ) {
        go(&file, length, encoding);
    }

    #[test]
    fn any_cells_lead_to_a_table(
        cells in prop::collection::vec("[0-9,;.\"\r\n\t a-cA-C–:=әИ]{0,9}", 0..60),
    ) {
        let head = "id;gpa;kt;certificates;tou_test;IELTS;TOPIK;kt.readiness;education\n";
        go([head, &cells.join(";")].concat().as_bytes(), 64, None);
    }

    #[test]
    fn any_targets_are_judged(targets in prop::collection::vec(0_usize..90, 0..12)) {
        let mut cohort = cohort();
        feed(&mut cohort, "a;b;c;d;e\n3;B2;да;6,5;20/10/8/9\n;;нет;-;kz\n".as_bytes(), 9);
        cohort.hear(Ask::Judge(targets));
        prop_assert!(matches!(cohort.hear(Ask::On), Some(Answer::Judged(_))));
    }
}

#[test]
fn a_quote_that_never_ends_takes_the_rest() {
    let mut file = b"id,gpa\n\"".to_vec();
    file.extend(std::iter::repeat_n(b"x,3\n", 100_000).flatten());
    go(&file, 1 << 16, None);
}

#[test]
fn a_table_may_hold_all_columns_that_there_are() {
    let book = qadam::rulebook();
    let paths = Target::all(book).into_iter().map(|it| it.path(book));
    let head = paths.collect::<Vec<_>>().join(",");
    go(
        format!("{head}\n{}\n", "1,".repeat(100)).as_bytes(),
        100,
        None,
    );
}

#[test]
fn every_byte_is_some_letter() {
    let all: Vec<u8> = (1..=255).collect();
    for encoding in Encoding::ALL {
        assert!(decoded(all.clone(), Some(encoding)).is_some());
    }
}

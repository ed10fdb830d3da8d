//! Tables as they come: what parts their cells, their lines, their letters.

use super::{answers, cohort, faults, feed, judged, previewed, read, rows};
use qadam::cohort::{Answer, Encoding, Filter, Refused};
use qadam::text::Language;

/// Labels and row numbers of all rows.
fn labels(file: &str) -> Vec<(String, usize)> {
    let (mut cohort, _) = read(file);
    let (_, lines) = rows(&mut cohort, Filter::Every, 0);
    lines.into_iter().map(|it| (it.label, it.number)).collect()
}

#[test]
fn cells_are_parted_by_what_the_header_shows() {
    for (file, delimiter) in [
        ("id,gpa\na,3\n", ','),
        ("id;gpa\na;3,5\n", ';'),
        ("id\tgpa\na\t3\n", '\t'),
        ("\"id;x;y\",gpa\na,3\n", ','),
        ("gpa\n3\n", ','),
        ("\r\n\nid;gpa\na;3,5\n", ';'),
        ("sep=;\r\n\"id,x,y\";gpa\na;3\n", ';'),
    ] {
        let mut cohort = cohort();
        let preview = previewed(&mut cohort, file.as_bytes());
        assert_eq!(preview.delimiter, delimiter, "{file:?}");
        assert_eq!(judged(&mut cohort, &preview).faulty, 0, "{file:?}");
        assert!(!answers(&mut cohort, 0).is_empty(), "{file:?}");
    }
}

#[test]
fn rows_are_numbered_as_in_a_spreadsheet() {
    let wanted = [("a", 2), ("b", 4), ("c d", 6), ("e", 7)].map(|(it, n)| (it.to_owned(), n));
    for end in ["\n", "\r\n"] {
        let lines = ["id,gpa", "a,3", "", "b,3", ",", "\"c\nd\",3", "e,3", ""];
        assert_eq!(labels(&lines.join(end)), wanted);
    }
    assert_eq!(labels("sep=,\r\nid,gpa\r\na,3\r\n"), [("a".to_owned(), 3)]);
}

#[test]
fn of_a_short_row_the_rest_is_not_stated() {
    let (mut cohort, summary) = read("id,gpa,semester\na,3\nb,3,5\n");
    assert_eq!((summary.rows, summary.faulty), (2, 0));
    let stated = [0, 1].map(|row| answers(&mut cohort, row).iter().count());
    assert_eq!(stated, [1, 2]);
}

#[test]
fn a_row_with_cells_beyond_the_last_column_has_no_verdict() {
    let (mut cohort, summary) = read("id,gpa\na,1,x\nb,1,,\nc,1\n");
    assert_eq!((summary.rows, summary.faulty, summary.aside), (3, 1, 1));
    let (_, lines) = rows(&mut cohort, Filter::Every, 0);
    assert!(lines[0].verdicts.iter().all(|place| *place == 4));
    assert!(lines[1].verdicts.iter().all(|place| *place < 4));
    let judged: usize = summary.counts.iter().sum();
    assert_eq!(judged, 2 * qadam::rulebook().pathways.len());
    let [row, column, said] = &faults(&mut cohort, Language::En)[0];
    assert_eq!((&**row, &**column), ("2", "3"));
    assert!(said.contains("“x”"), "{said}");
}

#[test]
fn letters_of_every_page_are_read() {
    let table = "ФИО;Средний балл (GPA)\r\nИванов;3,5\r\n";
    let cyrillic = |sign: char| match sign {
        'А'..='я' => u8::try_from(u32::from(sign) - 0x350).expect("a letter"),
        sign => u8::try_from(u32::from(sign)).expect("a sign"),
    };
    let mut utf16 = vec![0xff, 0xfe];
    utf16.extend(table.encode_utf16().flat_map(u16::to_le_bytes));
    let files: [(Vec<u8>, Encoding); 4] = [
        (table.into(), Encoding::Utf8),
        (["\u{feff}", table].concat().into(), Encoding::Utf8),
        (table.chars().map(cyrillic).collect(), Encoding::Windows1251),
        (utf16, Encoding::Utf16),
    ];
    for (file, encoding) in files {
        // However the bytes come, no letter is torn.
        for length in [1, 2, 3, 1000] {
            let mut cohort = cohort();
            let Answer::Preview(preview) = feed(&mut cohort, &file, length) else {
                panic!("no table");
            };
            assert_eq!(preview.encoding, encoding);
            assert_eq!(judged(&mut cohort, &preview).faulty, 0);
            assert_eq!(rows(&mut cohort, Filter::Every, 0).1[0].label, "Иванов");
            assert_eq!(answers(&mut cohort, 0).iter().count(), 1);
        }
    }
}

#[test]
fn what_is_no_table_is_refused() {
    let wide = vec!["a"; 257].join(",") + "\nb\n";
    for (file, why) in [
        ("", Refused::Empty),
        ("\n\n", Refused::Empty),
        ("id,gpa\n", Refused::Empty),
        ("id,gpa\n,\n", Refused::Empty),
        ("sep=;", Refused::Empty),
        ("PK\u{3}\u{4}\0", Refused::NoText),
        (&wide, Refused::TooWide),
    ] {
        assert_eq!(
            feed(&mut cohort(), file.as_bytes(), 7),
            Answer::Refused(why)
        );
    }
    let huge = cohort().begin(usize::MAX, None);
    assert_eq!(huge, Answer::Refused(Refused::TooLarge));
}

#[test]
fn a_file_that_becomes_shorter_is_read_as_far_as_it_is() {
    let mut cohort = cohort();
    cohort.begin(100, None);
    assert_eq!(cohort.feed(b"gpa\n3\n"), Answer::Progress(6, 100));
    assert!(matches!(cohort.feed(b""), Answer::Preview(_)));
}

#[test]
fn nothing_is_answered_that_is_not_there() {
    use qadam::cohort::Ask;
    let mut cohort = cohort();
    for ask in [
        Ask::On,
        Ask::Judge(vec![1]),
        Ask::Rows(Filter::Every, 0),
        Ask::Open(0),
        Ask::Faults(Language::Kk, 0),
    ] {
        assert_eq!(cohort.hear(ask), None);
    }
    assert_eq!(cohort.written(Language::Kk, 0), None);
    let (mut cohort, _) = read("gpa\n3\n");
    assert_eq!(cohort.hear(Ask::Open(1)), None);
    assert_eq!(rows(&mut cohort, Filter::Every, 9).1, []);
}

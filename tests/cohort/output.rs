//! The table that is saved.

use super::{cohort, judged, previewed, read, rows, saved, verdicts};
use proptest::prelude::*;
use qadam::cohort::{Filter, Table};
use qadam::text::{Language, phrase};

/// All rows of a table, its header first.
fn cells(text: &str) -> Vec<Vec<String>> {
    let table = Table::read(text.to_owned()).expect("a table");
    let mut all = vec![table.header.clone()];
    let mut rows = table.rows(table.begin);
    while let Some((_, record)) = rows.next_row() {
        all.push(record.iter().map(str::to_owned).collect());
    }
    all
}

#[test]
fn verdicts_and_faults_stand_behind_the_columns() {
    let book = qadam::rulebook();
    let (mut cohort, _) = read("id;gpa;note\na;3,5;=1+1\nb;x;-1\nc;3;;;;z\n");
    let lines = rows(&mut cohort, Filter::Every, 0).1;
    for language in Language::ALL {
        let catalog = super::packed::catalog(language);
        let text = saved(&cohort, language);
        assert!(
            text.starts_with('\u{feff}') && text.contains("\r\n"),
            "{text}"
        );
        let all = cells(text.trim_start_matches('\u{feff}'));
        assert_eq!(all.len(), 4);
        assert!(
            all.iter()
                .all(|row| row.len() == 3 + book.pathways.len() + 1)
        );
        assert_eq!(all[0][..3], ["id", "gpa", "note"]);
        assert_eq!(all[1][..3], ["a", "3,5", "'=1+1"]);
        assert_eq!(all[2][..3], ["b", "x", "-1"]);
        for (line, row) in lines.iter().zip(&all[1..]) {
            let words = verdicts(line).into_iter();
            let words = words.map(|it| it.map_or("", |it| phrase::verdict_name(&catalog, it)));
            assert_eq!(row[3..8], words.collect::<Vec<_>>());
        }
        let told: Vec<bool> = all[1..].iter().map(|row| !row[8].is_empty()).collect();
        assert_eq!(told, [false, true, true]);
    }
}

#[test]
fn a_long_table_is_written_whole() {
    let rows: Vec<String> = (0..12_001)
        .map(|row| format!("{row},{}.5\n", row % 4))
        .collect();
    let (cohort, summary) = read(&format!("id,gpa\n{}", rows.concat()));
    assert_eq!(summary.rows, rows.len());
    let all = cells(saved(&cohort, Language::En).trim_start_matches('\u{feff}'));
    assert_eq!(all.len(), rows.len() + 1);
    let ids = all[1..].iter().enumerate();
    assert!(
        ids.clone().all(|(at, row)| row[0] == at.to_string()),
        "in order"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever stands in a table stands in the saved one, but for the apostrophe.
    #[test]
    fn cells_come_back(
        table in prop::collection::vec(prop::collection::vec(r#"[ -~;"\r\n\tә=+@-]{0,12}"#, 3), 1..8),
        delimiter in prop::sample::select(vec![',', ';', '\t']),
    ) {
        let quote = |cell: &String| format!("\"{}\"", cell.replace('"', "\"\""));
        let line = |row: &Vec<String>| {
            row.iter().map(quote).collect::<Vec<_>>().join(&delimiter.to_string())
        };
        let lines: Vec<String> = table.iter().map(line).collect();
        let head = ["x", "y", "z"].join(&delimiter.to_string());
        let file = format!("{head}\n{}\n", lines.join("\n"));
        let said: Vec<_> = table
            .iter()
            .filter(|row| row.iter().any(|cell| !cell.trim().is_empty()))
            .collect();
        prop_assume!(!said.is_empty());
        let mut cohort = cohort();
        let preview = previewed(&mut cohort, file.as_bytes());
        judged(&mut cohort, &preview);
        let back = cells(saved(&cohort, Language::En).trim_start_matches('\u{feff}'));
        prop_assert_eq!(back.len(), said.len() + 1);
        for (row, back) in said.iter().zip(&back[1..]) {
            for (cell, back) in row.iter().zip(back) {
                let formula = back.strip_prefix('\'').filter(|_| !cell.starts_with('\''));
                prop_assert_eq!(formula.unwrap_or(back), cell);
                let dangerous = back.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
                prop_assert!(!dangerous || back.parse::<f64>().is_ok(), "{}", back);
            }
        }
    }
}

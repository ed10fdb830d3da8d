//! What cells state.

use super::{faults, link_of, read};
use qadam::text::Language;

#[derive(serde::Deserialize)]
struct Case {
    columns: Vec<String>,
    /// The cells, and behind them what they state.
    rows: Vec<Vec<String>>,
    fault: Option<String>,
}

fn quoted(cells: &[String]) -> String {
    let cells = cells
        .iter()
        .map(|cell| format!("\"{}\"", cell.replace('"', "\"\"")));
    cells.collect::<Vec<_>>().join(",")
}

#[test]
fn cells_state_what_they_say() {
    let cases: toml::Table = toml::from_str(include_str!("cells.toml")).expect("cases");
    for case in cases["case"].as_array().expect("cases") {
        let case: Case = case.clone().try_into().expect("a case");
        for row in &case.rows {
            let (stated, cells) = row.split_last().expect("cells");
            let table = format!("id,{}\r\nx,{}\r\n", quoted(&case.columns), quoted(cells));
            let (mut cohort, summary) = read(&table);
            let link = link_of(&mut cohort, 0);
            let said = link.split_once("&for=").expect("a link").1;
            let said = said.split_once('&').map_or("", |(_, said)| said);
            assert_eq!(said, stated, "{table}");
            let told = faults(&mut cohort, Language::En);
            assert_eq!(summary.faulty, usize::from(!told.is_empty()));
            match &case.fault {
                None => assert_eq!(told, Vec::<[String; 3]>::new(), "{table}"),
                Some(column) => {
                    assert_eq!(told.len(), 1, "{table}");
                    assert_eq!((&*told[0][0], &told[0][1]), ("2", column), "{table}");
                }
            }
        }
    }
}

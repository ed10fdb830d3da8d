//! The table as it was, with a verdict for each pathway and what is wrong: for spreadsheets.

use csv::{QuoteStyle, Terminator, Writer, WriterBuilder};

use super::Table;
use super::ask::Filter;
use super::judgement::Judgement;
use crate::rulebook::Rulebook;
use crate::text::{Catalog, phrase};

/// So many rows are written at a time.
pub(super) const STEP: usize = 5000;

/// Rows from one on, the header before the first: text in UTF-8, with its mark.
pub(super) fn written(
    book: &Rulebook,
    catalog: &Catalog,
    table: &Table,
    judgement: &Judgement,
    from: usize,
) -> String {
    // Quoted, no mark in the name of a column is taken for what parts the cells.
    let (mut head, mut body) = (
        writer(table, QuoteStyle::Always),
        writer(table, QuoteStyle::Necessary),
    );
    if from == 0 {
        let mut header: Vec<String> = table.header.iter().map(|name| safe(name)).collect();
        let pathways = book.pathway_ids();
        header.extend(pathways.map(|id| safe(phrase::pathway_name(catalog, book, id))));
        header.push(catalog.text("cohort.faults").to_owned());
        put(&mut head, &header);
    }
    if let Some(place) = judgement.place(from) {
        let mut rows = table.rows(place);
        for row in from..judgement.len().min(from + STEP) {
            let Some((_, record)) = rows.next_row() else {
                break;
            };
            let mut cells: Vec<String> = record.iter().map(safe).collect();
            // Cells beyond the last column are told among the faults.
            cells.resize(table.header.len(), String::new());
            for place in judgement.verdicts_of(row) {
                let verdict = Filter::VERDICTS.get(usize::from(*place));
                let name = verdict.map(|it| phrase::verdict_name(catalog, *it));
                cells.push(name.unwrap_or_default().to_owned());
            }
            let faults = judgement.faults_of(row).iter().map(|(_, fault)| {
                let cell = record.get(fault.column).unwrap_or_default();
                let said = fault.said(catalog, book, table, &judgement.targets, cell);
                said.join(": ")
            });
            cells.push(safe(&faults.collect::<Vec<_>>().join(" ")));
            put(&mut body, &cells);
        }
    }
    let [head, body] = [head, body].map(|it| {
        let bytes = it.into_inner().unwrap_or_default();
        String::from_utf8(bytes).unwrap_or_default()
    });
    let mark = if from == 0 { "\u{feff}" } else { "" };
    [mark, &head, &body].concat()
}

/// What writes rows of a table as spreadsheets do.
fn writer(table: &Table, style: QuoteStyle) -> Writer<Vec<u8>> {
    let mut builder = WriterBuilder::new();
    builder
        .delimiter(table.delimiter)
        .flexible(true)
        .quote_style(style)
        .terminator(Terminator::CRLF);
    builder.from_writer(Vec::new())
}

/// Memory takes whatever is written.
fn put(writer: &mut Writer<Vec<u8>>, cells: &[String]) {
    let _ = writer.write_record(cells);
}

/// A cell that no spreadsheet takes for a formula, or for a line that names what parts cells: an
/// apostrophe stands before it. A number stays one.
fn safe(cell: &str) -> String {
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    let number = cell.replacen(',', ".", 1).parse::<f64>();
    let names = cell.trim_start_matches('"').starts_with("sep=");
    if names || formula && !number.is_ok_and(f64::is_finite) {
        ["'", cell].concat()
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::safe;

    #[test]
    fn formulas_become_text_and_numbers_stay() {
        for cell in [
            "=1+1", "+cmd", "-2+3", "@A1", "\t=1", "\r=1", "-", "＝1", "-inf", "+nan", "sep=;",
            "\"sep=;",
        ] {
            assert_eq!(safe(cell), ["'", cell].concat());
        }
        for cell in [
            "",
            "-1",
            "-1,5",
            "+77011234567",
            "2.97",
            "a=1",
            "'=1",
            " =1",
        ] {
            assert_eq!(safe(cell), cell);
        }
    }
}

//! Tables of plain text.

use super::names::Names;
use super::reach::Reach;
use super::verdicts::Changed;
use super::written::Change;

/// How wide the columns are in which words are broken.
const WHAT: usize = 40;
const SIDE: usize = 34;

/// A row of a table.
type Row = [String; 5];

/// What is written otherwise, file by file.
pub(crate) fn rules(changes: &[Change], names: &Names, reach: &Reach, judged: &Changed) -> String {
    let mut rows = vec![["changed", "before", "now", "cases", "random"].map(str::to_owned)];
    let mut file = "";
    for change in changes {
        if change.file != file {
            file = &change.file;
            rows.push([&format!("— {file}"), "", "", "", ""].map(str::to_owned));
        }
        let side = |side: &Option<String>| side.clone().unwrap_or_else(|| "—".to_owned());
        let [then, now] = [&change.then, &change.now].map(side);
        let [cases, random] = match &reach.requirements(change)[..] {
            [] => [String::new(), String::new()],
            requirements => judged.by(requirements).map(|it| it.to_string()),
        };
        rows.push([names.place(change), then, now, cases, random]);
    }
    let [cases, random] = judged.all;
    drawn(&rows, [WHAT, SIDE, SIDE, 6, 6])
        + &format!(
            "\nOf {cases} standard cases and {random} random applicants: whose verdict changes while a\n\
             requirement that rests on this stands otherwise.\n\n"
        )
}

/// Whose verdicts are others, pathway by pathway.
pub(crate) fn verdicts(judged: &Changed, names: &Names) -> String {
    let mut rows = vec![["verdict on", "before", "now", "cases", "random"].map(str::to_owned)];
    for ((pathway, then, now), counts) in &judged.turns {
        let what = format!("{pathway} {}", names.pathway(pathway).unwrap_or_default());
        let [cases, random] = counts.map(|it| it.to_string());
        rows.push([what, then.clone(), now.clone(), cases, random]);
    }
    let refused = match judged.refused {
        [0, 0] => String::new(),
        [cases, random] => format!(
            "\n{cases} cases and {random} random applicants state what one edition does not take.\n"
        ),
    };
    if judged.turns.is_empty() {
        return format!("No verdict changes.\n{refused}");
    }
    drawn(&rows, [WHAT, 14, 14, 6, 6]) + &refused
}

fn drawn(rows: &[Row], widths: [usize; 5]) -> String {
    let mut out = String::new();
    for (index, row) in rows.iter().enumerate() {
        let mut cells: Vec<_> = row
            .iter()
            .zip(widths)
            .map(|(cell, width)| broken(cell, width))
            .collect();
        let height = cells.iter().map(Vec::len).max().unwrap_or_default();
        cells
            .iter_mut()
            .for_each(|lines| lines.resize(height, String::new()));
        for line in 0..height {
            let cells = cells.iter().zip(widths).enumerate();
            let cells = cells.map(|(column, (lines, width))| match column {
                3.. => format!("{:>width$}", lines[line]),
                _ => format!("{:<width$}", lines[line]),
            });
            out += cells.collect::<Vec<_>>().join("  ").trim_end();
            out.push('\n');
        }
        if index == 0 {
            let whole = widths.iter().sum::<usize>() + 2 * (widths.len() - 1);
            out += &"─".repeat(whole);
            out.push('\n');
        }
    }
    out
}

/// A text in lines of so many signs, broken between words.
fn broken(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let last = lines.last().map_or(0, |line| line.chars().count());
        if last > 0 && last + 1 + word.chars().count() > width {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines
}

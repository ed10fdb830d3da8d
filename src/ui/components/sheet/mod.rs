//! The result on paper, in place of the page: at most two sheets of A4. On a screen it is not
//! there at all.

mod head;
mod pathway;
mod requirement;

use yew::prelude::*;

use super::answers::stated;
use super::requirement::question_name;
use crate::calendar::Day;
use crate::qr::Code;
use crate::ui::Desk;
use crate::ui::element::{all, el, item, list, plain, shown, text, words};
use head::head;
use pathway::pathway;

/// The result on paper, printed on a day, with the code of the link and the place of the page.
pub(super) fn sheet(desk: &Desk, today: Day, code: Option<&Code>, place: &str) -> Html {
    let mut pathways = Vec::new();
    for id in desk.ranked() {
        pathways.push(item("article", id.index().into(), pathway(desk, id)));
    }
    let parts = [
        head(desk, today, code, place),
        answers(desk),
        el("div", "sheet__pathways", list(pathways)),
    ];
    // Long answers make a long link: then the lines close up.
    let class = if code.is_some_and(|code| !code.is_dense()) {
        "sheet"
    } else {
        "sheet sheet--dense"
    };
    el("div", class, all(parts))
}

/// All that was stated or left open, in short rows.
fn answers(desk: &Desk) -> Html {
    let mut rows = Vec::new();
    for (question, value) in stated(desk) {
        let row = [
            plain("dt", words(question_name(desk, question))),
            plain("dd", words(value)),
        ];
        let key = desk.book.question_path(question).into();
        rows.push(item("div", key, all(row)));
    }
    let empty = rows.is_empty();
    let parts = [
        plain("h2", desk.text("result.answers")),
        plain("dl", list(rows)),
    ];
    shown("section", "sheet__answers", empty, all(parts))
}

/// Adds to what stands behind a label.
fn add(line: &mut String, words: &str) {
    line.push_str(if line.is_empty() { ": " } else { "; " });
    line.push_str(words);
}

/// A label and what stands behind it; nothing where nothing does. The space at the end parts
/// it from what may follow on the same line.
fn line(desk: &Desk, label: &str, behind: String) -> Html {
    let empty = behind.is_empty();
    let parts = [plain("em", desk.text(label)), words(behind), text(" ")];
    shown("p", "", empty, all(parts))
}

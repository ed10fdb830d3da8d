//! Cells that could not be read, by row and column.

use yew::prelude::*;

use super::held::{self, Held};
use super::pager;
use crate::ui::Desk;
use crate::ui::element::{all, el, named, section, shown, words};
use crate::ui::pages::rules::grid::{Head, Row, grid};

/// The list; unseen where there is nothing wrong.
pub(super) fn faults(desk: &Desk, held: &Held) -> Html {
    let keys = ["cohort.row", "cohort.column", "cohort.fault"];
    let heads = keys.map(|key| Head::of(desk.say(key)));
    let mut lines = Vec::new();
    for (at, [row, column, fault]) in held.faults.shown.iter().enumerate() {
        let [column, fault] = [column, fault].map(|it| Some(words(it.clone())));
        lines.push(Row {
            key: (held.faults.from + at).into(),
            head: words(row.clone()),
            cells: vec![column, fault],
        });
    }
    let go = |from| held::act(|held| held.show_faults(from));
    let parts = [
        named(
            "h2",
            "section-title",
            "cohort-faults".to_owned(),
            desk.text("cohort.faults"),
        ),
        el("p", "", desk.text("cohort.faults-lead")),
        grid(
            "grid grid--alone cohort__table",
            desk.text("cohort.faults"),
            &heads,
            lines,
        ),
        pager(
            desk,
            "cohort.faults",
            held.faults.from,
            held.faults.count,
            go,
        ),
    ];
    let list = section("cohort__faults", "cohort-faults", all(parts));
    shown("div", "", held.faults.count == 0, list)
}

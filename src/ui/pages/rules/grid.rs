//! Tables that stay tables for readers aloud while a narrow screen shows each row as a block:
//! hence the roles, and the heading of its column on every cell.

use yew::prelude::*;
use yew::virtual_dom::Key;

use crate::ui::element::{all, el, list, text};

/// The heading of a column: as it is drawn, and in plain words.
pub(in crate::ui::pages) struct Head {
    pub(in crate::ui::pages) shown: Html,
    pub(in crate::ui::pages) words: String,
}

impl Head {
    pub(in crate::ui::pages) fn of(words: &str) -> Self {
        Self {
            shown: words.to_owned().into(),
            words: words.to_owned(),
        }
    }
}

/// A row: what heads it, and its cells, of which some hold nothing.
pub(in crate::ui::pages) struct Row {
    pub(in crate::ui::pages) key: Key,
    pub(in crate::ui::pages) head: Html,
    pub(in crate::ui::pages) cells: Vec<Option<Html>>,
}

/// A table with its caption. The first heading stands above those of the rows.
pub(in crate::ui::pages) fn grid(
    class: &'static str,
    caption: Html,
    heads: &[Head],
    rows: Vec<Row>,
) -> Html {
    let mut columns = Vec::new();
    for (index, head) in heads.iter().enumerate() {
        columns.push(html! {
            <th key={index} role="columnheader" scope="col">{ head.shown.clone() }</th>
        });
    }
    let first = heads.first().map(|head| head.words.clone());
    let mut body = Vec::new();
    for row in rows {
        let mut cells = Vec::new();
        for (index, (cell, head)) in row.cells.into_iter().zip(&heads[1..]).enumerate() {
            cells.push(drawn(index, cell, head));
        }
        body.push(html! {
            <tr key={row.key} role="row">
                <th role="rowheader" scope="row" data-head={first.clone()}>{ row.head }</th>
                { list(cells) }
            </tr>
        });
    }
    html! {
        <table role="table" {class}>
            <caption>{ caption }</caption>
            <thead role="rowgroup"><tr role="row">{ list(columns) }</tr></thead>
            <tbody role="rowgroup">{ list(body) }</tbody>
        </table>
    }
}

fn drawn(index: usize, cell: Option<Html>, head: &Head) -> Html {
    let class = cell.is_none().then_some("grid__nothing");
    let inside = cell.unwrap_or_else(|| text("–"));
    html! {
        <td key={index} role="cell" {class} data-head={head.words.clone()}>{ inside }</td>
    }
}

/// Several short things in a cell, one below the other.
pub(in crate::ui::pages) fn lines(lines: Vec<Html>) -> Html {
    let lines = lines.into_iter().enumerate();
    let lines = lines.map(|(index, line)| html! { <li key={index}>{ line }</li> });
    el("ul", "grid__lines", all([lines.collect()]))
}

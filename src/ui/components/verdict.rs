//! A verdict as a badge: sign, word and colour.

use yew::prelude::*;

use super::icon::icon;
use crate::engine::Verdict;
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::element::{all, marked, plain, text};

/// A verdict as a badge.
pub(crate) fn badge(desk: &Desk, verdict: Verdict) -> Html {
    let word = text(phrase::verdict_name(desk.catalog, verdict));
    let class = ["verdict verdict--", verdict.id()].concat();
    marked(
        "span",
        class,
        all([icon(verdict.into()), plain("span", word)]),
    )
}

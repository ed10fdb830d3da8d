//! A verdict as a badge: sign, word and colour.

use yew::prelude::*;

use super::icon::icon;
use crate::engine::Verdict;
use crate::text::phrase;
use crate::ui::Desk;

/// A verdict as a badge.
pub(super) fn badge(desk: &Desk, verdict: Verdict) -> Html {
    html! {
        <span class={["verdict verdict--", verdict.id()].concat()}>
            { icon(verdict.into()) }
            <span>{ phrase::verdict_name(desk.catalog, verdict) }</span>
        </span>
    }
}

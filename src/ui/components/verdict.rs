//! A verdict as a badge: sign, word and colour.

use yew::prelude::*;

use super::{Icon, Shape};
use crate::engine::Verdict;
use crate::text::phrase;
use crate::ui::context::use_catalog;

/// The properties of [`VerdictBadge`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Which.
    pub verdict: Verdict,
}

/// A verdict as a badge.
#[component]
pub fn VerdictBadge(&Props { verdict }: &Props) -> Html {
    let name = phrase::verdict_name(use_catalog(), verdict);
    html! {
        <span class={classes!("verdict", format!("verdict--{}", verdict.id()))}>
            <Icon shape={Shape::from(verdict)} />
            <span>{ name }</span>
        </span>
    }
}

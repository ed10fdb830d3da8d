//! The verdicts of all pathways, and what the latest change has made of them.

use yew::prelude::*;

use crate::engine::{Flip, PathwayFinding, Verdict, flips};
use crate::rulebook::{Answers, PathwayId};
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::components::{badge, status};
use crate::ui::element::{all, el, item, keyed, list, named, section, shown, text, words};

/// What a verdict was before and is now.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Shift {
    pub(super) pathway: PathwayId,
    pub(super) then: Verdict,
    pub(super) now: Verdict,
}

/// The pathways whose verdict is another than before.
pub(super) fn shifts(desk: &Desk, before: &[Verdict]) -> Vec<Shift> {
    let found = desk.assessment.pathways.iter().zip(before);
    let shifts = found.map(|(found, then)| Shift {
        pathway: found.pathway,
        then: *then,
        now: found.verdict(),
    });
    shifts.filter(|shift| shift.then != shift.now).collect()
}

/// The board; `changed`: whether there is anything to compare with.
pub(super) fn board(
    desk: &Desk,
    before: &Answers,
    shifts: Vec<Shift>,
    changed: bool,
    pinned: bool,
) -> Html {
    let found = desk.assessment.pathways.iter();
    let now = found.map(PathwayFinding::verdict);
    let flips = shifts
        .iter()
        .map(|it| flips(desk.book, it.pathway, before, &desk.session.answers));
    html! {
        <Board now={now.collect::<Vec<_>>()} flips={flips.collect::<Vec<_>>()} desk={desk.clone()}
            {shifts} {changed} {pinned} />
    }
}

#[derive(Properties)]
struct Props {
    /// The page around it. Of the session nothing is read here.
    desk: Desk,
    now: Vec<Verdict>,
    shifts: Vec<Shift>,
    /// Of every shift.
    flips: Vec<Vec<Flip>>,
    changed: bool,
    pinned: bool,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.desk.catalog, other.desk.catalog)
            && self.now == other.now
            && self.shifts == other.shifts
            && self.flips == other.flips
            && (self.changed, self.pinned) == (other.changed, other.pinned)
    }
}

/// A component, since most steps of a slider leave it as it is.
#[component]
fn Board(props: &Props) -> Html {
    let Props {
        desk,
        now,
        shifts,
        flips,
        changed,
        pinned,
    } = props;
    let (changed, pinned) = (*changed, *pinned);
    let mut rows = Vec::new();
    for (id, verdict) in desk.book.pathway_ids().zip(now) {
        let shift = shifts.iter().find(|shift| shift.pathway == id);
        rows.push(row(desk, id, *verdict, shift.map(|it| it.then)));
    }
    let mut shifted = Vec::new();
    for (shift, flips) in shifts.iter().zip(flips) {
        let key = shift.pathway.index().into();
        shifted.push(keyed("li", key, "shift", change(desk, *shift, flips)));
    }
    let title = if pinned {
        "counsel.since-pin"
    } else {
        "counsel.changed"
    };
    let none = shifted.is_empty();
    let heading = "verdicts-title";
    let parts = [
        named(
            "h2",
            "unseen",
            heading.to_owned(),
            desk.text("counsel.board"),
        ),
        el("ul", "verdicts__list", list(rows)),
        shown("h3", "verdicts__changed", !changed, desk.text(title)),
        shown(
            "p",
            "verdicts__same",
            !changed || !none,
            desk.text("counsel.same"),
        ),
        shown("ul", "verdicts__shifts", none, list(shifted)),
    ];
    section("verdicts", heading, all(parts))
}

fn row(desk: &Desk, id: PathwayId, verdict: Verdict, then: Option<Verdict>) -> Html {
    let name = phrase::pathway_name(desk.catalog, desk.book, id);
    let was = match then {
        Some(then) => all([
            el("span", "verdicts__was", desk.text("counsel.was")),
            badge(desk, then),
        ]),
        None => Html::default(),
    };
    let sides = [
        badge(desk, verdict),
        shown("span", "verdicts__then", then.is_none(), was),
    ];
    let parts = [
        el("span", "verdicts__name", text(name)),
        el("div", "verdicts__sides", all(sides)),
    ];
    let class = if then.is_some() {
        "verdicts__row verdicts__row--changed"
    } else {
        "verdicts__row"
    };
    keyed("li", id.index().into(), class, all(parts))
}

/// What made the difference: the requirements that stand otherwise, once each.
fn change(desk: &Desk, shift: Shift, flips: &[Flip]) -> Html {
    let pathway = &desk.book.pathways[shift.pathway.index()];
    let (mut told, mut rows) = (Vec::new(), Vec::new());
    for flip in flips {
        let requirement = &pathway.requirements[flip.requirement];
        let title = phrase::requirement_title(desk.catalog, requirement);
        let same = (title, flip.then, flip.now);
        if told.contains(&same) {
            continue;
        }
        told.push(same);
        // What is open in another way than before has one status to tell.
        let one = flip.then == flip.now;
        let sides = [
            shown("span", "", one, status(desk, flip.then)),
            html! { <span aria-hidden="true" hidden={one}>{ "→" }</span> },
            shown("span", "unseen", one, desk.text("counsel.now")),
            status(desk, flip.now),
        ];
        let parts = [
            el("span", "shift__title", text(title)),
            el("span", "shift__sides", all(sides)),
        ];
        rows.push(item("li", flip.requirement.into(), all(parts)));
    }
    let name = phrase::pathway_name(desk.catalog, desk.book, shift.pathway);
    all([
        el("h4", "shift__name", text(name)),
        el("ul", "shift__flips", list(rows)),
    ])
}

/// The same for readers aloud: what each of these pathways is now, and was.
pub(super) fn said(desk: &Desk, shifts: &[Shift], changed: bool) -> Html {
    let mut lines = Vec::new();
    for shift in shifts {
        let name = |verdict| phrase::verdict_name(desk.catalog, verdict);
        let values = [
            (
                "pathway",
                phrase::pathway_name(desk.catalog, desk.book, shift.pathway),
            ),
            ("now", name(shift.now)),
            ("then", name(shift.then)),
        ];
        let line = words(desk.catalog.fill("counsel.shift", &values));
        lines.push(item("p", shift.pathway.index().into(), line));
    }
    if lines.is_empty() && changed {
        lines.push(item("p", "same".into(), desk.text("counsel.same")));
    }
    list(lines)
}

//! The points of a pathway's exam against their minimums: a table whose rows carry a bar, and
//! what certificates and tests bring.

use yew::prelude::*;

use super::clauses::clauses;
use crate::engine::{self, Credit, PartScore, RouteFinding, Score};
use crate::rulebook::{Amount, PathwayId};
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::element::{all, el, item, list, plain, shown, text, words};

/// The points that a route asks for; nothing where it asks for none.
pub(super) fn points(desk: &Desk, pathway: PathwayId, route: &RouteFinding) -> Html {
    let answers = &desk.session.answers;
    let mut tables = Vec::new();
    for found in &route.requirements {
        let requirement = &desk.book.pathways[pathway.index()].requirements[found.requirement];
        for score in engine::scores(desk.book, requirement, answers) {
            let credits = engine::credits(desk.book, score.rule, answers);
            let key = tables.len().into();
            let parts = [table(desk, &score), brings(desk, &score, &credits)];
            tables.push(item("div", key, all(parts)));
        }
    }
    let (empty, title) = (tables.is_empty(), plain("h3", desk.text("points.title")));
    let legend = el("p", "points__legend", desk.text("points.legend"));
    shown(
        "section",
        "points",
        empty,
        all([title, legend, list(tables)]),
    )
}

/// A group of rows a part: its name with the bar, and its numbers below.
fn table(desk: &Desk, score: &Score) -> Html {
    let mut groups = Vec::new();
    for (index, part) in score.parts.iter().enumerate() {
        groups.push(item("tbody", index.into(), self::part(desk, score, part)));
    }
    let counted = words(desk.catalog.amount(score.total.0));
    let name = [
        desk.text("points.total"),
        bar(score.total, score.rule.total, score.greatest()),
    ];
    let sum = rows(
        all(name),
        [
            counted,
            words(desk.catalog.amount(score.rule.total)),
            missing(desk, score.missing()),
        ],
    );
    groups.push(item("tbody", "total".into(), sum));
    let exam = match score.rule.exam {
        Some(exam) => phrase::fact_name(desk.catalog, desk.book, exam),
        None => desk.say("points.instead"),
    };
    let columns = ["points.counted", "points.least", "points.missing"];
    let columns = columns.map(|key| html! { <th scope="col">{ desk.say(key) }</th> });
    let parts = [
        plain("caption", text(exam)),
        plain("thead", plain("tr", all(columns))),
        list(groups),
    ];
    el("table", "points__table", all(parts))
}

fn part(desk: &Desk, score: &Score, part: &PartScore) -> Html {
    let lenient = part.lenient.is_some() && Amount::default() < part.missing();
    let counted = if part.waived {
        desk.text("points.waived")
    } else {
        words(desk.catalog.amount(part.counted.0))
    };
    let name = [
        name(desk, score, part),
        bar(part.counted, part.least, part.greatest),
        shown(
            "span",
            "points__lenient",
            !lenient,
            desk.text("points.lenient"),
        ),
    ];
    rows(
        all(name),
        [
            counted,
            words(desk.catalog.amount(part.least)),
            missing(desk, part.missing()),
        ],
    )
}

fn rows(name: Html, numbers: [Html; 3]) -> Html {
    let numbers = numbers.map(|number| plain("td", number));
    all([
        html! { <tr><th scope="rowgroup" colspan="3">{ name }</th></tr> },
        plain("tr", all(numbers)),
    ])
}

/// The name of a part: as the exam has it, else as the report of its points.
fn name(desk: &Desk, score: &Score, part: &PartScore) -> Html {
    if let (Some(exam), Some(sat)) = (score.rule.exam, part.sat) {
        return text(phrase::part_name(desk.catalog, desk.book, exam, sat));
    }
    let report = desk.book.reports.iter().find(|it| it.gives == part.part);
    let id = report.map_or(String::new(), |it| it.id.replace('_', "-"));
    desk.text(&["conversion.", &id].concat())
}

fn missing(desk: &Desk, amount: Amount) -> Html {
    if amount == Amount::default() {
        el("span", "points__reached", desk.text("points.reached"))
    } else {
        plain("strong", words(desk.catalog.amount(amount)))
    }
}

/// A bar from nothing to the greatest: what counts for certain, what may still come, and a
/// line at the minimum. The numbers stand beside it, so readers aloud pass it by.
fn bar(counted: (Amount, Amount), least: Amount, greatest: Amount) -> Html {
    let whole = greatest.0.max(least.0).max(1);
    let share = |amount: Amount| (amount.0.clamp(0, whole) * 100 / whole).to_string();
    html! {
        <svg class="points__bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true"
            focusable="false">
            <rect class="points__track" y="2" width="100" height="8" />
            <rect class="points__open" y="2" width={share(counted.1)} height="8" />
            <rect class="points__counted" y="2" width={share(counted.0)} height="8" />
            <rect class="points__least" x={share(least)} width="1" height="12" />
        </svg>
    }
}

/// What each certificate or test brings, and what its next step would.
fn brings(desk: &Desk, score: &Score, credits: &[Credit]) -> Html {
    let mut rows = Vec::new();
    for (index, credit) in credits.iter().enumerate() {
        let part = score.parts.iter().find(|it| it.part == credit.part);
        let name = part.map(|it| name(desk, score, it)).unwrap_or_default();
        let next = credit
            .next
            .as_ref()
            .map_or(String::new(), |(means, points)| {
                let means = phrase::means(desk.catalog, desk.book, means);
                let points = desk.catalog.amount(*points);
                [desk.say("points.next"), ": ", &means, " → ", &points].concat()
            });
        let now = [
            &phrase::means(desk.catalog, desk.book, &credit.by),
            " → ",
            &desk.catalog.amount(credit.points),
        ];
        let source = desk.book.conversions[credit.conversion.index()].source;
        let parts = [
            el("span", "points__part", name),
            plain("span", words(now.concat())),
            shown("span", "points__next", next.is_empty(), words(next)),
            shown(
                "span",
                "points__next",
                !credit.withheld,
                desk.text("points.whole"),
            ),
            clauses(desk, &[source]),
        ];
        rows.push(item("li", index.into(), all(parts)));
    }
    let empty = rows.is_empty();
    let parts = [
        plain("h4", desk.text("points.brings")),
        plain("ul", list(rows)),
    ];
    shown("div", "points__brings", empty, all(parts))
}

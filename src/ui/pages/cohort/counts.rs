//! How many students have each verdict; each number shows those.

use yew::prelude::*;

use super::held::{self, Held};
use crate::cohort::Filter;
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::components::badge;
use crate::ui::element::{all, button, el, goal, text, words};
use crate::ui::pages::rules::grid::{Head, Row, grid};

/// The counts, and what can be done with all rows.
pub(super) fn counts(desk: &Desk, held: &Held) -> Html {
    let number = |key, n: usize| desk.catalog.fill(key, &[("n", &n.to_string())]);
    let ways = [
        (Filter::Every, number("cohort.every", held.summary.rows)),
        (Filter::Faulty, number("cohort.faulty", held.summary.faulty)),
    ];
    let ways = ways.map(|(filter, said)| {
        let plain = filter == Filter::Faulty && held.summary.faulty == 0;
        if plain {
            words(said)
        } else {
            pick(held, filter, said.clone(), said)
        }
    });
    let save = |_: MouseEvent| held::act(|held| held.save());
    let change = |_: MouseEvent| held::act(Held::change);
    let other = |_: MouseEvent| held::act(Held::other);
    let parts = [
        goal(
            "h2",
            "section-title",
            "cohort-result".to_owned(),
            desk.text("cohort.result"),
        ),
        el("p", "", desk.text("cohort.counts-hint")),
        el("div", "cohort__ways", all(ways)),
        table(desk, held),
        el(
            "div",
            "actions",
            all([
                button(
                    "button button--first",
                    false,
                    save.into(),
                    desk.text("cohort.save"),
                ),
                button(
                    "button button--second",
                    false,
                    change.into(),
                    desk.text("cohort.change"),
                ),
                button(
                    "button button--quiet",
                    false,
                    other.into(),
                    desk.text("cohort.other"),
                ),
            ]),
        ),
        el("p", "field__hint", desk.text("cohort.save-hint")),
    ];
    el("div", "cohort__counts", all(parts))
}

fn table(desk: &Desk, held: &Held) -> Html {
    let mut heads = vec![Head::of(desk.say("cohort.pathway"))];
    for verdict in Filter::VERDICTS {
        heads.push(Head {
            shown: badge(desk, verdict),
            words: phrase::verdict_name(desk.catalog, verdict).to_owned(),
        });
    }
    let mut rows = Vec::new();
    for id in desk.book.pathway_ids() {
        let name = phrase::pathway_name(desk.catalog, desk.book, id);
        let mut cells = Vec::new();
        for (place, verdict) in Filter::VERDICTS.into_iter().enumerate() {
            let at = id.index() * Filter::VERDICTS.len() + place;
            let count = held.summary.counts.get(at).copied().unwrap_or_default();
            let said = count.to_string();
            let values = [
                ("pathway", name),
                ("verdict", phrase::verdict_name(desk.catalog, verdict)),
                ("n", &*said),
            ];
            let label = desk.catalog.fill("cohort.pick", &values);
            cells.push(Some(if count == 0 {
                words(said)
            } else {
                pick(held, Filter::Verdict(id, verdict), label, said)
            }));
        }
        rows.push(Row {
            key: id.index().into(),
            head: text(name),
            cells,
        });
    }
    grid(
        "grid cohort__table cohort__numbers",
        desk.text("cohort.counts"),
        &heads,
        rows,
    )
}

/// A button that shows the rows that a filter leaves.
fn pick(held: &Held, filter: Filter, label: String, said: String) -> Html {
    let pressed = if held.filter == filter {
        "true"
    } else {
        "false"
    };
    let onclick = move |_: MouseEvent| held::act(|held| held.show(filter, 0));
    html! {
        <button type="button" class="button button--quiet cohort__count" aria-label={label}
            aria-pressed={pressed} {onclick}>{ words(said) }</button>
    }
}

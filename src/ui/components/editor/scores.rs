//! Points in the parts of an exam: not sat, or a field a part; or one part that was left open.

use yew::prelude::*;

use super::Asking;
use crate::rulebook::{Absence, Kind, Part};
use crate::text::phrase;
use crate::ui::components::scale::{ScaleField, range};
use crate::ui::draft::{Draft, Field, Gate};
use crate::ui::element::{el, item, list};

/// The editor of an exam's points.
pub(super) fn editor(asking: &Asking, gate: Option<Gate>, points: &[String]) -> Html {
    let (catalog, book, fact) = (asking.desk.catalog, asking.desk.book, asking.question.fact);
    let Kind::Scores { parts, .. } = &book.fact(fact).kind else {
        return Html::default();
    };
    let mut fields = Vec::new();
    for (index, part) in parts.iter().enumerate() {
        if asking.question.part.is_none_or(|asked| asked == index) {
            fields.push(item(
                "div",
                index.into(),
                field(asking, index, part, points),
            ));
        }
    }
    let fields = el("div", "editor__parts", list(fields));
    if asking.question.part.is_some() {
        return fields;
    }
    let points = points.to_vec();
    let taken = phrase::taken(catalog, book, fact);
    asking.gate(taken, gate, fields, move |gate| Draft::Scores {
        gate: Some(gate),
        points: points.clone(),
    })
}

fn field(asking: &Asking, index: usize, part: &Part, points: &[String]) -> Html {
    let (desk, fact) = (asking.desk, asking.question.fact);
    let (on_draft, others) = (asking.on_draft.clone(), points.to_vec());
    let on_text = move |text| {
        let mut points = others.clone();
        points[index] = text;
        on_draft.emit(Draft::Scores {
            gate: Some(Gate::Stated),
            points,
        });
    };
    let field = ScaleField {
        field: Field::Part(index),
        label: phrase::part_name(desk.catalog, desk.book, fact, index),
        aside: match part.absent {
            Absence::Open if asking.question.part.is_none() => desk.say("question.open-part"),
            Absence::Zero if asking.question.part.is_none() => desk.say("question.zero-part"),
            _ => "",
        },
        hint: range(desk.catalog, part.scale),
        scale: part.scale,
        levels: false,
        compact: true,
        echo: String::new(),
    };
    field.draw(asking, &points[index], on_text.into())
}

//! A number, perhaps with a word beside it.

use yew::prelude::*;

use super::Asking;
use crate::rulebook::{Amount, Kind};
use crate::text::phrase;
use crate::ui::components::scale::{ScaleField, range};
use crate::ui::draft::{Draft, Field, Gate, read};

/// The editor of a number.
pub(super) fn editor(asking: &Asking, gate: Option<Gate>, text: &str) -> Html {
    let (catalog, book, fact) = (asking.desk.catalog, asking.desk.book, asking.question.fact);
    let Kind::Number { scale, word } = &book.fact(fact).kind else {
        return Html::default();
    };
    let has_word = word.is_some();
    let on_draft = asking.on_draft.clone();
    let on_text = move |text| {
        on_draft.emit(Draft::Number {
            gate: Some(Gate::Stated),
            text,
        });
    };
    let field = ScaleField {
        field: Field::Number,
        label: if has_word {
            phrase::fact_name(catalog, book, fact)
        } else {
            ""
        },
        aside: "",
        hint: range(catalog, *scale),
        scale: *scale,
        levels: false,
        compact: false,
        echo: echo(asking, read(text, *scale)),
    };
    let field = field.draw(asking, text, on_text.into());
    if !has_word {
        return field;
    }
    let text = text.to_owned();
    asking.gate(
        asking.desk.say("question.stated"),
        gate,
        field,
        move |gate| Draft::Number {
            gate: Some(gate),
            text: text.clone(),
        },
    )
}

/// The number with its unit, once it can be read; nothing where it has none.
fn echo(asking: &Asking, number: Option<Amount>) -> String {
    let (catalog, book, fact) = (asking.desk.catalog, asking.desk.book, asking.question.fact);
    match number.map(|number| {
        (
            phrase::amount_of(catalog, book, fact, number),
            catalog.amount(number),
        )
    }) {
        Some((echo, bare)) if echo != bare => echo,
        _ => String::new(),
    }
}

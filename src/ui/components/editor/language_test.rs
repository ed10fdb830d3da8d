//! A test in a language: not sat, or the language and the level shown in it.

use yew::prelude::*;

use super::Asking;
use crate::rulebook::{Amount, Scale};
use crate::text::phrase;
use crate::ui::components::scale::{ScaleField, options, picked};
use crate::ui::draft::{Draft, Field, Gate, read};
use crate::ui::element::all;

/// The editor of a language test.
pub(super) fn editor(
    asking: &Asking,
    gate: Option<Gate>,
    language: Option<u8>,
    level: Option<Amount>,
) -> Html {
    let (desk, scale) = (asking.desk, levels(asking));
    let on_draft = asking.on_draft.clone();
    let state = move |language, level| {
        on_draft.emit(Draft::LanguageTest {
            gate: Some(Gate::Stated),
            language,
            level,
        });
    };
    let on_level = {
        let state = state.clone();
        move |text: String| state(language, read(&text, scale))
    };
    let on_language = move |text: String| state(text.parse().ok(), level);
    let field = ScaleField {
        field: Field::Level,
        label: desk.say("question.level"),
        aside: "",
        hint: level
            .map_or("", |level| {
                phrase::level_text(desk.catalog, desk.book, level)
            })
            .to_owned(),
        scale,
        levels: true,
        compact: false,
        echo: String::new(),
    };
    let text = level.map(|level| level.to_string()).unwrap_or_default();
    let fields = all([
        languages(asking, language, on_language.into()),
        field.draw(asking, &text, on_level.into()),
    ]);
    let taken = phrase::taken(desk.catalog, desk.book, asking.question.fact);
    asking.gate(taken, gate, fields, move |gate| Draft::LanguageTest {
        gate: Some(gate),
        language,
        level,
    })
}

/// All CEFR levels.
fn levels(asking: &Asking) -> Scale {
    let count = i32::try_from(asking.desk.book.levels.len()).unwrap_or(1);
    Scale {
        least: Amount::whole(1),
        greatest: Amount::whole(count),
        step: Amount::whole(1),
    }
}

/// A list of the rule book's languages. Told the index of the one picked.
pub(super) fn languages(asking: &Asking, language: Option<u8>, on_text: Callback<String>) -> Html {
    let (catalog, book) = (asking.desk.catalog, asking.desk.book);
    let mut choices = Vec::new();
    for index in (0u8..).take(book.languages.len()) {
        choices.push((
            index.to_string(),
            phrase::language_name(catalog, book, index).to_owned(),
        ));
    }
    let chosen = language.map(|language| language.to_string());
    let options = options(asking, &choices, chosen.as_deref());
    picked(
        asking,
        Field::Language,
        "question.language",
        options,
        on_text,
    )
}

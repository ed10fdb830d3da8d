//! The controls of what consists of parts: points in an exam, a level in a language.

use yew::prelude::*;

use super::control::{Label, choices, picked};
use super::dial::Dial;
use super::parts::Row;
use crate::rulebook::{Amount, Kind, Scale};
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::draft::{Draft, Gate, read};
use crate::ui::element::{all, item, list};

impl Row<'_> {
    pub(super) fn test(
        &self,
        gate: Option<Gate>,
        language: Option<u8>,
        level: Option<Amount>,
    ) -> Html {
        let desk = self.desk;
        let state = |change: Callback<Draft>, language, level| {
            change.emit(Draft::LanguageTest {
                gate: Some(Gate::Stated),
                language,
                level,
            });
        };
        let count = i32::try_from(desk.book.levels.len()).unwrap_or(1);
        let scale = Scale {
            least: Amount::whole(1),
            greatest: Amount::whole(count),
            step: Amount::whole(1),
        };
        let dial = Dial {
            desk,
            id: [&self.id, "-level"].concat(),
            name: desk.say("question.level").to_owned(),
            named: true,
            scale,
            levels: true,
            said: &|level| phrase::level_name(desk.book, level).to_owned(),
            on_move: self.on_move,
        };
        let (change, typed) = (self.change.clone(), level.map(|it| it.to_string()));
        let on_level = Callback::from(move |text: String| {
            state(change.clone(), language, read(&text, scale));
        });
        let change = self.change.clone();
        let on_language = Callback::from(move |language| state(change.clone(), language, level));
        let fields = all([
            languages(
                desk,
                &[&self.id, "-language"].concat(),
                language,
                &on_language,
            ),
            dial.draw(&typed.unwrap_or_default(), &on_level),
        ]);
        self.gate(gate, fields, move |gate| Draft::LanguageTest {
            gate: Some(gate),
            language,
            level,
        })
    }

    pub(super) fn scores(&self, gate: Option<Gate>, points: &[String]) -> Html {
        let (desk, fact) = (self.desk, self.fact);
        let Kind::Scores { parts, .. } = &desk.book.fact(fact).kind else {
            return Html::default();
        };
        let mut dials = Vec::new();
        for (index, part) in parts.iter().enumerate() {
            let dial = Dial {
                desk,
                id: [&self.id, "-part-", &index.to_string()].concat(),
                name: phrase::part_name(desk.catalog, desk.book, fact, index).to_owned(),
                named: true,
                scale: part.scale,
                levels: false,
                said: &|number| desk.catalog.amount(number),
                on_move: self.on_move,
            };
            let (change, others) = (self.change.clone(), points.to_vec());
            let on_text = Callback::from(move |text| {
                let mut points = others.clone();
                points[index] = text;
                change.emit(Draft::Scores {
                    gate: Some(Gate::Stated),
                    points,
                });
            });
            dials.push(item(
                "div",
                index.into(),
                dial.draw(&points[index], &on_text),
            ));
        }
        let points = points.to_vec();
        self.gate(gate, list(dials), move |gate| Draft::Scores {
            gate: Some(gate),
            points: points.clone(),
        })
    }
}

/// A list of the rule book's languages. Told the index of the one picked.
pub(super) fn languages(
    desk: &Desk,
    id: &str,
    language: Option<u8>,
    on_language: &Callback<Option<u8>>,
) -> Html {
    let names: Vec<&'static str> = (0u8..)
        .take(desk.book.languages.len())
        .map(|index| phrase::language_name(desk.catalog, desk.book, index))
        .collect();
    let on_language = on_language.clone();
    picked(
        desk,
        id,
        Label::Said(desk.say("question.language").to_owned()),
        choices(&names, language.map(usize::from)),
        language.is_some(),
        Callback::from(move |index: String| on_language.emit(index.parse().ok())),
    )
}

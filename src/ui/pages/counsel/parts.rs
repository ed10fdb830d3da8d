//! The controls of a row, by the kind of its fact.

use yew::prelude::*;

use super::control::{Label, choices, picked, strip};
use super::dial::Dial;
use super::motion::Motion;
use crate::rulebook::{FactId, Kind, Question};
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::draft::{Draft, Gate};
use crate::ui::element::{all, el, shown, text};

/// More words than a strip holds.
const MANY: usize = 6;

/// A row being drawn.
pub(super) struct Row<'a> {
    /// The page around it.
    pub(super) desk: &'a Desk,
    /// Which fact.
    pub(super) fact: FactId,
    /// The id of its controls.
    pub(super) id: String,
    /// Told what stands in the controls.
    pub(super) change: Callback<Draft>,
    /// Told how the hand moves.
    pub(super) on_move: &'a Callback<Motion>,
}

impl Row<'_> {
    /// Draws the controls with what stands in them.
    pub(super) fn draw(&self, draft: &Draft) -> Html {
        match draft {
            Draft::Choice(index) => self.choice(index.map(usize::from)),
            Draft::Flag(yes) => self.flag(*yes),
            Draft::Number { gate, text } => self.number(*gate, text),
            Draft::LanguageTest {
                gate,
                language,
                level,
            } => self.test(*gate, *language, *level),
            Draft::Scores { gate, points } => self.scores(*gate, points),
            Draft::Certificates(_) => Html::default(),
        }
    }

    /// Whether something stands in some fields of several, and nothing in others that are
    /// needed.
    pub(super) fn is_partial(&self, draft: &Draft) -> bool {
        let (fact, part) = (self.fact, None);
        let lacks = draft
            .state(self.desk.book, Question { fact, part })
            .is_err();
        lacks
            && match draft {
                Draft::Scores { points, .. } => {
                    points.iter().any(|it| !it.trim().is_empty())
                        && points.iter().any(|it| it.trim().is_empty())
                }
                Draft::LanguageTest {
                    language, level, ..
                } => language.is_some() != level.is_some(),
                _ => false,
            }
    }

    fn choice(&self, chosen: Option<usize>) -> Html {
        let (catalog, book) = (self.desk.catalog, self.desk.book);
        let Kind::Choice(values) = &book.fact(self.fact).kind else {
            return Html::default();
        };
        let words: Vec<&'static str> = (0u8..)
            .take(values.len())
            .map(|index| phrase::choice(catalog, book, self.fact, index))
            .collect();
        let change = self.change.clone();
        let choose = move |index: Option<usize>| {
            change.emit(Draft::Choice(index.and_then(|it| u8::try_from(it).ok())));
        };
        if words.len() <= MANY {
            return strip(self.desk, &self.id, &words, chosen, &choose.into());
        }
        let on_pick = Callback::from(move |index: String| choose(index.parse().ok()));
        let options = choices(&words, chosen);
        picked(
            self.desk,
            &self.id,
            self.name(),
            options,
            chosen.is_some(),
            on_pick,
        )
    }

    fn flag(&self, yes: Option<bool>) -> Html {
        let words = [true, false]
            .map(|yes| phrase::flag(self.desk.catalog, self.desk.book, self.fact, yes));
        let (chosen, change) = (yes.map(|yes| usize::from(!yes)), self.change.clone());
        strip(
            self.desk,
            &self.id,
            &words,
            chosen,
            &Callback::from(move |index: Option<usize>| {
                change.emit(Draft::Flag(index.map(|index| index == 0)));
            }),
        )
    }

    fn number(&self, gate: Option<Gate>, typed: &str) -> Html {
        let (desk, fact) = (self.desk, self.fact);
        let Kind::Number { scale, word } = &desk.book.fact(fact).kind else {
            return Html::default();
        };
        let change = self.change.clone();
        let dial = Dial {
            desk,
            id: [&self.id, "-number"].concat(),
            name: phrase::fact_name(desk.catalog, desk.book, fact).to_owned(),
            named: false,
            scale: *scale,
            levels: false,
            said: &|number| phrase::amount_of(desk.catalog, desk.book, fact, number),
            on_move: self.on_move,
        };
        let dial = dial.draw(
            typed,
            &Callback::from(move |text| {
                change.emit(Draft::Number {
                    gate: Some(Gate::Stated),
                    text,
                });
            }),
        );
        if word.is_some() {
            let typed = typed.to_owned();
            return self.gate(gate, dial, move |gate| Draft::Number {
                gate: Some(gate),
                text: typed.clone(),
            });
        }
        let (change, over) = (self.change.clone(), self.on_move.clone());
        let onclick = move |_: MouseEvent| {
            change.emit(Draft::Number {
                gate: Some(Gate::Stated),
                text: String::new(),
            });
            over.emit(Motion::Still);
        };
        let label = [
            desk.say("certificates.remove"),
            ": ",
            phrase::fact_name(desk.catalog, desk.book, fact),
        ];
        let clear = html! {
            <button type="button" class="fact__clear" aria-label={label.concat()} {onclick}
                disabled={typed.is_empty()}>{ text("×") }</button>
        };
        el("div", "fact__number", all([dial, clear]))
    }

    /// Nothing stated, the fact's word, or what is stated in fields beside.
    pub(super) fn gate(
        &self,
        gate: Option<Gate>,
        fields: Html,
        draft: impl Fn(Gate) -> Draft + 'static,
    ) -> Html {
        let desk = self.desk;
        let word = phrase::word(desk.catalog, desk.book, self.fact);
        let words = [word, desk.say("counsel.some")];
        let chosen = gate.map(|gate| usize::from(gate == Gate::Stated));
        let (change, kind) = (self.change.clone(), desk.book.fact(self.fact));
        let on_choose = Callback::from(move |index: Option<usize>| {
            change.emit(match index {
                None => Draft::of(kind, None, |amount| amount.to_string()),
                Some(0) => draft(Gate::Word),
                Some(_) => draft(Gate::Stated),
            });
        });
        let open = gate == Some(Gate::Stated);
        all([
            strip(desk, &self.id, &words, chosen, &on_choose),
            shown("div", "fact__fields", !open, fields),
        ])
    }

    fn name(&self) -> Label {
        Label::Of([&self.id, "-name"].concat())
    }
}

//! One of several words, or yes and no.

use yew::prelude::*;

use super::{Asking, Editor};
use crate::rulebook::{Kind, Question, Rulebook, Value};
use crate::text::phrase;
use crate::ui::Desk;
use crate::ui::draft::{Draft, Fault, Field};

/// The editor of choices, and of yes and no.
pub(crate) const CHOICE: Editor = Editor {
    open,
    draw,
    state,
    tell: |asking, _| asking.desk.say("error.choose").to_owned(),
};

fn open(desk: &Desk, question: Question) -> Draft {
    match desk.session.answers.get(question.fact) {
        Some(Value::Choice(index)) => Draft::Choice(Some(*index)),
        Some(Value::Flag(yes)) => Draft::Flag(Some(*yes)),
        _ if desk.book.fact(question.fact).kind == Kind::Flag => Draft::Flag(None),
        _ => Draft::Choice(None),
    }
}

fn state(draft: &Draft, _: &Rulebook, _: Question) -> Result<Value, Vec<Fault>> {
    match draft {
        Draft::Choice(Some(index)) => Ok(Value::Choice(*index)),
        Draft::Flag(Some(yes)) => Ok(Value::Flag(*yes)),
        _ => Err(vec![Fault::choose(Field::Answer)]),
    }
}

fn draw(asking: &Asking, draft: &Draft) -> Html {
    match draft {
        Draft::Flag(yes) => choice(asking, yes.map(|yes| usize::from(!yes)), Draft::Flag(None)),
        Draft::Choice(index) => choice(asking, index.map(usize::from), Draft::Choice(None)),
        _ => Html::default(),
    }
}

/// The words of a choice, or yes and no.
fn choice(asking: &Asking, chosen: Option<usize>, kind: Draft) -> Html {
    let (catalog, book, fact) = (asking.desk.catalog, asking.desk.book, asking.question.fact);
    let mut words = Vec::new();
    if let Kind::Choice(values) = &book.fact(fact).kind {
        for index in (0u8..).take(values.len()) {
            words.push(phrase::choice(catalog, book, fact, index).to_owned());
        }
    } else {
        words.extend([true, false].map(|yes| phrase::flag(catalog, book, fact, yes).to_owned()));
    }
    let on_draft = asking.on_draft.clone();
    asking
        .options(words, chosen)
        .draw(&Callback::from(move |index: usize| {
            on_draft.emit(match kind {
                Draft::Flag(_) => Draft::Flag(Some(index == 0)),
                _ => Draft::Choice(u8::try_from(index).ok()),
            });
        }))
}

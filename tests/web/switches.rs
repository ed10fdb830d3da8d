//! Every screen gives way to every other: the trap of yew #4092 is siblings that vanish
//! beside each other and are then drawn in the wrong place, or not at all.

use std::cell::RefCell;
use std::rc::Rc;

use qadam::engine::assess;
use qadam::rulebook;
use qadam::rulebook::{Absence, Answers, Kind, Question, Value};
use qadam::session::{Action, Screen, Session};
use qadam::text::{Language, phrase};
use qadam::ui::{Desk, screen, views};
use wasm_bindgen_test::wasm_bindgen_test;
use yew::prelude::*;

use crate::packed::catalog;
use crate::page::{bring, document, say, turn, watch};

/// How the test acts on what is shown.
type Acting = Rc<RefCell<Callback<Action>>>;

#[derive(Properties)]
struct Props {
    start: Session,
    acting: Acting,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        self.start == other.start
    }
}

/// The screens without an address: browsers slow down a page that changes it all the time.
#[component]
fn Stage(Props { start, acting }: &Props) -> Html {
    let session = use_state(|| Rc::new(start.clone()));
    let assessment = use_memo(session.answers.clone(), |answers| {
        assess(rulebook(), answers)
    });
    let act = {
        let session = session.clone();
        Callback::from(move |action| session.set(Rc::new(session.reduce(rulebook(), action))))
    };
    acting.replace(act.clone());
    screen(
        &Desk::new(rulebook(), Rc::clone(&session), assessment, act),
        views().ok(),
    )
}

/// All screens: every question asked and changed, open parts of exams, start and result.
fn screens() -> Vec<Screen> {
    let book = rulebook();
    let mut screens = vec![Screen::Start, Screen::Result];
    for fact in book.fact_ids() {
        let whole = Question { fact, part: None };
        screens.push(Screen::Ask(whole));
        if let Kind::Scores { parts, .. } = &book.fact(fact).kind {
            let open = parts.iter().position(|part| part.absent == Absence::Open);
            screens.extend(open.map(|part| {
                Screen::Change(Question {
                    part: Some(part),
                    ..whole
                })
            }));
        }
    }
    screens
}

/// A graduate with a KT of which a part is open, so that its part can be asked by itself.
fn stated() -> Session {
    let book = rulebook();
    let fact = |path| book.fact_by_path(path).unwrap();
    let Kind::Scores { parts, .. } = &book.fact(fact("kt")).kind else {
        unreachable!()
    };
    let points = parts
        .iter()
        .map(|part| (part.absent == Absence::Refused).then_some(part.scale.greatest));
    let answers = Answers::default()
        .with(fact("education"), Value::Choice(3))
        .with(fact("kt"), Value::Scores(points.collect()));
    let wanted = vec![
        book.pathway_by_id("mshe").unwrap(),
        book.pathway_by_id("erasmus").unwrap(),
    ];
    Session {
        answers,
        wanted,
        ..Session::new(Language::En)
    }
}

#[wasm_bindgen_test]
async fn every_screen_gives_way_to_every_other() {
    watch();
    bring(Language::En);
    let root = document().create_element("div").unwrap();
    document().body().unwrap().append_child(&root).unwrap();
    let acting = Acting::default();
    let props = Props {
        start: stated(),
        acting: Rc::clone(&acting),
    };
    let app = yew::Renderer::<Stage>::with_root_and_props(root.clone(), props).render();
    turn().await;

    let heading = |screen: Screen| match screen {
        Screen::Ask(question) | Screen::Change(question) => {
            phrase::question_text(&catalog(Language::En), rulebook(), question)
        }
        Screen::Start => say("app.promise"),
        Screen::Result => say("result.title"),
    };
    let screens = screens();
    for (index, one) in screens.iter().enumerate() {
        for other in &screens[index + 1..] {
            for screen in [*one, *other] {
                let act = acting.borrow().clone();
                act.emit(Action::Open(screen));
                turn().await;
                turn().await;
                let headings = root.query_selector_all("h1").unwrap();
                assert_eq!(headings.length(), 1, "{screen:?}");
                let words = headings.get(0).and_then(|heading| heading.text_content());
                assert_eq!(words.unwrap(), heading(screen), "{one:?} {other:?}");
                assert_eq!(
                    root.query_selector_all(".page__screen > *")
                        .unwrap()
                        .length(),
                    1
                );
            }
        }
    }
    crate::page::assert_quiet();
    app.destroy();
    root.remove();
}

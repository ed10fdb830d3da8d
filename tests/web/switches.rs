//! Every screen gives way to every other: the trap of yew #4092 is siblings that vanish
//! beside each other and are then drawn in the wrong place, or not at all.

use std::cell::RefCell;
use std::rc::Rc;

use qadam::rulebook;
use qadam::rulebook::{Absence, Answers, Kind, Question, Value};
use qadam::session::{Action, Screen, Session};
use qadam::text::{Language, phrase};
use qadam::ui::Shown;
use qadam::ui::context::{SessionHandle, SessionProvider, use_session};
use wasm_bindgen_test::wasm_bindgen_test;
use yew::prelude::*;

use crate::page::{document, turn, watch};

type Handle = Rc<RefCell<SessionHandle>>;

#[derive(Properties)]
struct Props {
    start: Session,
    handle: Handle,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        self.start == other.start
    }
}

#[component]
fn Stage(Props { start, handle }: &Props) -> Html {
    html! {
        <SessionProvider start={start.clone()}>
            <Held start={start.clone()} handle={Rc::clone(handle)} />
            <Shown />
        </SessionProvider>
    }
}

/// Hands the session to the test.
#[component]
fn Held(Props { handle, .. }: &Props) -> Html {
    handle.replace(use_session());
    html! { <p /> }
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
    let root = document().create_element("div").unwrap();
    document().body().unwrap().append_child(&root).unwrap();
    let handle = Handle::default();
    let props = Props {
        start: stated(),
        handle: Rc::clone(&handle),
    };
    let app = yew::Renderer::<Stage>::with_root_and_props(root.clone(), props).render();
    turn().await;

    let heading = |screen: Screen| match screen {
        Screen::Ask(question) | Screen::Change(question) => {
            phrase::question_text(qadam::text::Catalog::of(Language::En), rulebook(), question)
        }
        Screen::Start => "See which next step is open to you".to_owned(),
        Screen::Result => "Your result".to_owned(),
    };
    let screens = screens();
    for (index, one) in screens.iter().enumerate() {
        for other in &screens[index + 1..] {
            for screen in [*one, *other] {
                let session = handle.borrow().clone();
                session.act(Action::Open(screen));
                while handle.borrow().screen != screen {
                    turn().await;
                }
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

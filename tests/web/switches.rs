//! Every screen gives way to every other: the trap of yew #4092 is siblings that vanish
//! beside each other and are then drawn in the wrong place, or not at all.

use std::cell::RefCell;
use std::rc::Rc;

use qadam::engine::assess;
use qadam::rulebook;
use qadam::rulebook::{Absence, Answers, Kind, Question, Value};
use qadam::session::{Action, Leaf, Screen, Session, link};
use qadam::text::{Language, phrase};
use qadam::ui::{Desk, screen, views};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;
use yew::AppHandle;
use yew::prelude::*;

use crate::packed::catalog;
use crate::page::{bring, document, say, watch};
use crate::turns::idle;

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
    let texts = qadam::ui::catalog(session.language);
    let mut desk = Desk::new(rulebook(), Rc::clone(&session), assessment, texts, act);
    desk.later = views().ok();
    screen(&desk)
}

/// All screens: every question asked and changed, open parts of exams, start and result, and
/// a page of the rule book of each kind. The page for webmasters holds a frame of the page it
/// stands on, which here are these tests: it is left to the journeys.
fn screens() -> Vec<Screen> {
    let book = rulebook();
    let mut screens = vec![
        Screen::Start,
        Screen::Result,
        Screen::Counsel,
        Screen::Cohort,
        Screen::Accessibility,
    ];
    let mut kinds = Vec::new();
    for leaf in Leaf::all(book) {
        let kind = std::mem::discriminant(&leaf);
        if !kinds.contains(&kind) {
            kinds.push(kind);
            screens.push(Screen::Rules(leaf));
        }
    }
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

/// The stage as it stands in the document; gone when dropped.
struct Staged {
    root: Element,
    acting: Acting,
    app: Option<AppHandle<Stage>>,
}

impl Staged {
    async fn set() -> Self {
        watch();
        Language::ALL.into_iter().for_each(bring);
        let root = document().create_element("div").unwrap();
        document().body().unwrap().append_child(&root).unwrap();
        let acting = Acting::default();
        let props = Props {
            start: stated(),
            acting: Rc::clone(&acting),
        };
        let app = yew::Renderer::<Stage>::with_root_and_props(root.clone(), props).render();
        idle().await;
        Self {
            root,
            acting,
            app: Some(app),
        }
    }

    async fn act(&self, action: Action) {
        let act = self.acting.borrow().clone();
        act.emit(action);
        idle().await;
    }

    fn all(&self, selector: &str) -> Vec<Element> {
        let found = self.root.query_selector_all(selector).unwrap();
        let found = (0..found.length()).filter_map(|index| found.get(index)?.dyn_into().ok());
        found.collect()
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
        }
        self.root.remove();
    }
}

#[wasm_bindgen_test]
async fn every_screen_gives_way_to_every_other() {
    let stage = Staged::set().await;
    // The pages of the rule book are called in many ways.
    let heading = |screen: Screen| match screen {
        Screen::Ask(question) | Screen::Change(question) => {
            phrase::question_text(&catalog(Language::En), rulebook(), question)
        }
        Screen::Start => say("app.promise"),
        Screen::Result => say("result.title"),
        Screen::Embed => say("embed.title"),
        Screen::Counsel => say("counsel.title"),
        Screen::Cohort => say("cohort.title"),
        Screen::Accessibility => say("access.title"),
        Screen::Rules(_) => String::new(),
    };
    let screens = screens();
    for (index, one) in screens.iter().enumerate() {
        for other in &screens[index + 1..] {
            for screen in [*one, *other] {
                stage.act(Action::Open(screen)).await;
                let headings = stage.all("h1");
                assert_eq!(headings.len(), 1, "{screen:?}");
                let words = headings[0].text_content().unwrap();
                match screen {
                    Screen::Rules(_) => {
                        let page = stage.all(".rules").len();
                        assert_eq!((page, words.is_empty()), (1, false), "{one:?} {other:?}");
                    }
                    _ => assert_eq!(words, heading(screen), "{one:?} {other:?}"),
                }
                assert_eq!(stage.all(".page__screen > *").len(), 1);
            }
        }
    }
    crate::page::assert_quiet();
}

/// Every page of the rule book; of a document's clauses, which stand on one page, the last.
fn leaves() -> Vec<Leaf> {
    let book = rulebook();
    let mut leaves = Leaf::all(book);
    leaves.retain(|leaf| match leaf {
        Leaf::Clause(id) => {
            let document = book.clauses[id.index()].document;
            let mut behind = book.clauses[id.index() + 1..].iter();
            behind.all(|clause| clause.document != document)
        }
        _ => true,
    });
    leaves
}

#[wasm_bindgen_test]
async fn every_page_of_the_rule_book_says_everything_and_leads_somewhere() {
    const SAYING: &str = "h1, h2, h3, h4, a, p, caption, th, td, dt, dd, li";
    let stage = Staged::set().await;
    for language in Language::ALL {
        stage.act(Action::Speak(language)).await;
        for leaf in leaves() {
            stage.act(Action::Open(Screen::Rules(leaf))).await;
            let hidden = |it: &Element| it.closest("[hidden]").unwrap().is_some();
            let saying = stage.all(SAYING).into_iter().filter(|it| !hidden(it));
            for element in saying {
                let words = element.text_content().unwrap();
                let whole = !words.trim().is_empty() && !words.contains(['{', '}']);
                let (tag, class) = (element.tag_name(), element.class_name());
                assert!(whole, "{language:?} {leaf:?}: {tag} {class}: {words}");
            }
            let marked = stage.all("#named").len();
            let named = matches!(leaf, Leaf::Clause(_) | Leaf::Conflict(_));
            assert_eq!(marked, usize::from(named), "{leaf:?}");
            for link in stage.all("a[href^='#']") {
                resolves(&link, leaf);
            }
        }
    }
    crate::page::assert_quiet();
}

/// A link within the page leads to a screen that is there, or to an element that is.
fn resolves(link: &Element, leaf: Leaf) {
    let href = link.get_attribute("href").unwrap();
    let Some(address) = href.strip_prefix("#/") else {
        let goal = document().get_element_by_id(&href[1..]);
        assert!(goal.is_some(), "{leaf:?} jumps to {href}");
        return;
    };
    let there = link::read(&href, rulebook(), Language::En);
    assert_eq!(there.rejected, [], "{leaf:?} leads to {href}");
    let place = there.screen.place(rulebook());
    assert!(address.starts_with(&place), "{leaf:?} leads to {href}");
    assert_eq!(there.answers, stated().answers, "{href} loses answers");
}

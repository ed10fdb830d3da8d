//! What is offered beside every screen: answers that are kept on the device, a newer build.

use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Event, Storage};

use crate::page::{Page, say, window};

const RESULT: &str = "/result?lang=en&for=mshe&education=bachelor-student&gpa=2.5";
const OTHER: &str = "2025-11-22#/result?v=1&r=2025-2026&lang=ru&for=erasmus&gpa=3.1";

fn storage() -> Storage {
    window().local_storage().unwrap().unwrap()
}

/// The fragment that is kept; empty where nothing is.
fn kept() -> String {
    let text = storage().get_item("qadam").unwrap().unwrap_or_default();
    text.split_once('#')
        .map(|(_, link)| ["#", link].concat())
        .unwrap_or_default()
}

/// What is offered, by its words.
fn offers(page: &Page) -> Vec<String> {
    page.list(".aside__offer:not([hidden]) p")
}

/// Something is kept while it is held; nothing afterwards.
struct Stored;

impl Stored {
    fn new(text: &str) -> Self {
        storage().set_item("qadam", text).unwrap();
        Self
    }

    fn nothing() -> Self {
        storage().remove_item("qadam").unwrap();
        Self
    }
}

impl Drop for Stored {
    fn drop(&mut self) {
        storage().remove_item("qadam").unwrap();
    }
}

#[wasm_bindgen_test]
async fn nothing_is_kept_unasked() {
    let _stored = Stored::nothing();
    let page = Page::open(RESULT).await;
    assert!(offers(&page).is_empty());
    page.click("Русский").await;
    page.click("Начать заново").await;
    assert_eq!(storage().length().unwrap(), 0);
}

#[wasm_bindgen_test]
async fn what_is_remembered_follows_every_change_until_it_is_erased() {
    let _stored = Stored::nothing();
    let page = Page::open(RESULT).await;
    page.click(&say("device.remember")).await;
    assert_eq!(kept(), page.address());
    assert_eq!(
        page.words(".take__remember .remember__said"),
        say("device.on")
    );
    page.click("Русский").await;
    assert!(kept().contains("lang=ru") && kept() == page.address());
    page.click("English").await;
    page.click(&say("app.rules")).await;
    assert!(kept().starts_with("#/result"));
    page.back().await;
    page.click(&say("device.remember")).await;
    assert_eq!(kept(), "");
    page.click("Русский").await;
    assert_eq!(kept(), "");
}

#[wasm_bindgen_test]
async fn starting_over_erases() {
    let _stored = Stored::nothing();
    let page = Page::open(RESULT).await;
    page.click(&say("device.remember")).await;
    assert!(!kept().is_empty());
    page.click(&say("result.over")).await;
    assert_eq!(kept(), "");
    assert!(offers(&page).is_empty());
}

#[wasm_bindgen_test]
async fn a_bare_address_offers_what_is_kept() {
    let _stored = Stored::new(OTHER);
    let page = Page::open("/?lang=en").await;
    assert_eq!(
        offers(&page),
        ["Answers from 22 November 2025 are kept on this device."]
    );
    page.click(&say("device.continue")).await;
    assert!(page.address().starts_with("#/result") && page.address().contains("gpa=3.1"));
    assert!(offers(&page).is_empty());
    assert_eq!(page.focus(), "title");
    page.click("English").await;
    assert_eq!(kept(), page.address());
}

#[wasm_bindgen_test]
async fn what_is_offered_can_be_erased() {
    let _stored = Stored::new(OTHER);
    let page = Page::open("/?lang=en").await;
    page.click(&say("device.erase")).await;
    assert_eq!((kept().as_str(), offers(&page).len()), ("", 0));
    assert_eq!(page.words(".aside .unseen"), say("device.erased"));
    assert_eq!(page.focus(), "title");
}

#[wasm_bindgen_test]
async fn choosing_pathways_keeps_the_offer_and_an_answer_takes_its_place() {
    let _stored = Stored::new(OTHER);
    let page = Page::open("/ask/gpa?lang=en&for=mshe").await;
    assert_eq!(offers(&page).len(), 1);
    page.click(&say("question.skip")).await;
    assert_eq!(offers(&page).len(), 1);
    assert_eq!(kept(), OTHER[10..]);
    drop(page);
    let page = Page::open("/ask/gpa?lang=en&for=mshe").await;
    page.fill("answer-number", "3.3").await;
    page.click(&say("question.continue")).await;
    assert!(kept().contains("gpa=3.3") && kept() == page.address());
    assert!(offers(&page).is_empty());
}

#[wasm_bindgen_test]
async fn a_link_of_others_leaves_what_is_kept() {
    let _stored = Stored::new(OTHER);
    let page = Page::open(RESULT).await;
    assert!(offers(&page).is_empty());
    page.click("Русский").await;
    assert_eq!(kept(), OTHER[10..]);
    page.go("/result?lang=en&for=mshe&gpa=1").await;
    assert_eq!(kept(), OTHER[10..]);
    // Nor does a bare address that is pasted into the page.
    page.go("/?lang=en").await;
    assert_eq!(kept(), OTHER[10..]);
    assert_eq!(offers(&page).len(), 1);
}

#[wasm_bindgen_test]
async fn junk_is_not_offered() {
    for junk in ["", "null", "2025-11-22#/?v=9&gpa=3", &"x".repeat(1 << 20)] {
        let _stored = Stored::new(junk);
        let page = Page::open("/?lang=en").await;
        assert!(offers(&page).is_empty());
        drop(page);
        let page = Page::open(RESULT).await;
        page.click(&say("device.remember")).await;
        assert_eq!(kept(), page.address());
    }
}

#[wasm_bindgen_test]
async fn pieces_that_no_longer_fit_are_told() {
    let _stored = Stored::new("2025-11-22#/result?v=1&for=mshe&gpa=9&semester=5");
    let page = Page::open("/?lang=en").await;
    page.click(&say("device.continue")).await;
    assert_eq!(page.list(".notice li").len(), 1);
    assert!(page.words(".notice li").starts_with("gpa=9"));
}

#[wasm_bindgen_test]
async fn another_tab_that_erases_is_heeded() {
    let _stored = Stored::nothing();
    let page = Page::open(RESULT).await;
    page.click(&say("device.remember")).await;
    storage().remove_item("qadam").unwrap();
    window()
        .dispatch_event(&Event::new("storage").unwrap())
        .unwrap();
    page.settle().await;
    assert_eq!(page.words(".take__remember .remember__said"), "");
    page.click("Русский").await;
    assert_eq!(kept(), "");
}

#[wasm_bindgen_test]
async fn where_the_page_is_framed_nothing_is_kept_or_offered() {
    let _stored = Stored::new(OTHER);
    let (place, history) = (
        window().location().pathname().unwrap(),
        window().history().unwrap(),
    );
    let go = |to: &str| history.replace_state_with_url(&JsValue::NULL, "", Some(to));
    go(&[&place, "?x&embed=1"].concat()).unwrap();
    let page = Page::open("/?lang=en").await;
    assert!(offers(&page).is_empty());
    drop(page);
    let page = Page::open(RESULT).await;
    assert!(page.list(".take__remember:not([hidden])").is_empty());
    page.click("Русский").await;
    assert_eq!(kept(), OTHER[10..]);
    drop(page);
    go(&place).unwrap();
}

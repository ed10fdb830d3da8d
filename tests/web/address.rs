//! Addresses and history: what is answered is kept, whichever way one goes.

use qadam::text::Language;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::packed::catalog;
use crate::page::{Page, say};

#[wasm_bindgen_test]
async fn back_shows_the_answer_given() {
    let page = Page::open("/ask/education?lang=en&for=mshe").await;
    let first = page.title();
    page.click(&say("fact.education.value.bachelor-student"))
        .await;
    page.click(&say("question.continue")).await;
    page.click(&say("fact.citizenship.value.kz")).await;
    page.click(&say("question.continue")).await;
    page.back().await;
    page.back().await;
    assert_eq!(page.title(), first);
    assert_eq!(
        page.list(".option:has(:checked)"),
        [say("fact.education.value.bachelor-student")]
    );
    assert!(
        page.address().contains("&citizenship=kz"),
        "what was answered later is not lost"
    );
}

#[wasm_bindgen_test]
async fn a_pasted_address_is_read_whole() {
    let page = Page::open("/result?lang=en&for=mshe&education=master").await;
    page.go("/ask/gpa?lang=ru&for=erasmus&gpa=5").await;
    let russian = catalog(Language::Ru);
    assert_eq!(page.title(), russian.text("fact.gpa.question"));
    assert!(!page.address().contains("education"));
    assert!(page.words(".notice").contains("gpa=5"));
    page.click("Закрыть").await;
    assert_eq!(page.words(".notices"), "");
}

#[wasm_bindgen_test]
async fn back_without_history_goes_to_the_start() {
    let page = Page::open("/ask/gpa?lang=en&for=mshe").await;
    page.click(&say("question.back")).await;
    assert!(page.address().starts_with("#/?"));
}

//! A change of language changes every word and nothing else.

use qadam::text::Language;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::packed::catalog;
use crate::page::{Page, document, expected, say};

#[wasm_bindgen_test]
async fn half_typed_answers_stay() {
    let page = Page::open("/ask/gpa?lang=en&for=mshe").await;
    page.fill("answer-number", "3,").await;
    for language in [Language::Ru, Language::Kk, Language::En] {
        let catalog = catalog(language);
        let own = format!("app.language-{}", language.code());
        page.click(catalog.text(&own)).await;
        assert_eq!(page.title(), catalog.text("fact.gpa.question"));
        assert_eq!(page.value("answer-number"), "3,");
        let root = document().document_element().unwrap();
        assert_eq!(root.get_attribute("lang").as_deref(), Some(language.code()));
        assert!(document().title().starts_with(&page.title()));
    }
}

#[wasm_bindgen_test]
async fn errors_speak_the_new_language_too() {
    let page = Page::open("/ask/gpa?lang=en&for=mshe").await;
    page.click(&say("question.continue")).await;
    page.click("Русский").await;
    let expected = expected(Language::Ru, "number.hundredths", "0", "4");
    assert_eq!(page.words("#errors li"), expected);
}

//! A change of language changes every word and nothing else.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{Page, document};

#[wasm_bindgen_test]
async fn half_typed_answers_stay() {
    let page = Page::open("/ask/gpa?lang=en&for=mshe").await;
    page.fill("answer-number", "3,").await;
    for (language, code, question) in [
        ("Русский", "ru", "Какой у вас средний балл (GPA)?"),
        ("Қазақша", "kk", "Орташа балыңыз (GPA) қанша?"),
        ("English", "en", "What is your grade point average (GPA)?"),
    ] {
        page.click(language).await;
        assert_eq!(page.title(), question);
        assert_eq!(page.value("answer-number"), "3,");
        assert_eq!(
            document()
                .document_element()
                .unwrap()
                .get_attribute("lang")
                .as_deref(),
            Some(code)
        );
        assert!(document().title().starts_with(question));
    }
}

#[wasm_bindgen_test]
async fn errors_speak_the_new_language_too() {
    let page = Page::open("/ask/gpa?lang=en&for=mshe").await;
    page.click("Continue").await;
    page.click("Русский").await;
    let expected = "Впишите число от 0 до 4, не больше двух знаков после запятой.";
    assert_eq!(page.words("#errors li"), expected);
}

//! Each kind of question mounts, takes a right answer and refuses a wrong one.

use qadam::text::Language;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{Page, expected, say};

const STUDENT: &str = "lang=en&for=mshe&education=bachelor-student";
const GRADUATE: &str = "lang=en&for=master-profile&education=bachelor&citizenship=kz";

#[wasm_bindgen_test]
async fn a_choice() {
    let page = Page::open("/ask/education?lang=en&for=mshe").await;
    page.click(&say("question.continue")).await;
    assert_eq!(page.words("#errors li"), say("error.choose"));
    assert_eq!(page.focus(), "errors");
    page.click(&say("error.choose")).await;
    assert_eq!(page.focus(), "answer");
    page.click(&say("fact.education.value.bachelor-student"))
        .await;
    page.click(&say("question.continue")).await;
    assert!(page.address().contains("&education=bachelor-student"));
    assert_eq!(page.focus(), "title");
}

#[wasm_bindgen_test]
async fn a_flag() {
    let page = Page::open(&format!("/change/host.letter?{STUDENT}")).await;
    page.click(&say("fact.host-letter.value.no")).await;
    page.click(&say("question.save")).await;
    assert!(page.address().ends_with("&host.letter=no"));
}

#[wasm_bindgen_test]
async fn a_number_with_comma_or_point() {
    for text in ["2,97", "2.97", " 2,97 "] {
        let page = Page::open(&format!("/change/gpa?{STUDENT}")).await;
        page.fill("answer-number", text).await;
        page.click(&say("question.save")).await;
        assert!(page.address().ends_with("&gpa=2.97"), "{text}");
    }
}

#[wasm_bindgen_test]
async fn a_number_that_is_none() {
    for text in ["", "5", "4.01", "3.141", "three", "-1", "3..1"] {
        let page = Page::open(&format!("/change/gpa?{STUDENT}")).await;
        page.fill("answer-number", text).await;
        assert_eq!(page.words("#errors li"), "", "nothing is said while typing");
        page.click(&say("question.save")).await;
        let expected = expected(Language::En, "number.hundredths", "0", "4");
        assert_eq!(page.words("#errors li"), expected, "{text}");
        assert_eq!(page.words("#answer-number-error"), expected, "{text}");
        assert_eq!(page.value("answer-number"), text, "what was typed stays");
    }
}

#[wasm_bindgen_test]
async fn a_short_scale() {
    let page = Page::open(&format!("/change/semester?{STUDENT}")).await;
    assert_eq!(page.list(".option").len(), 12);
    page.click("7").await;
    page.click(&say("question.save")).await;
    assert!(page.address().ends_with("&semester=7"));
}

#[wasm_bindgen_test]
async fn a_number_or_its_word() {
    let page = Page::open(&format!("/change/military_service_months_ago?{GRADUATE}")).await;
    page.click(&say("question.save")).await;
    assert_eq!(page.words("#errors li"), say("error.choose"));
    page.click(&say("question.stated")).await;
    page.click(&say("question.save")).await;
    assert_eq!(
        page.words("#errors li"),
        expected(Language::En, "number.whole", "0", "720")
    );
    page.fill("answer-number", "14").await;
    assert_eq!(
        page.words(".field__echo"),
        say("fact.military-service-months-ago.unit.other").replace("{n}", "14")
    );
    page.click(&say("fact.military-service-months-ago.value.none"))
        .await;
    page.click(&say("question.stated")).await;
    assert_eq!(
        page.value("answer-number"),
        "14",
        "a change of mind loses nothing"
    );
    page.click(&say("question.save")).await;
    assert!(page.address().ends_with("&military_service_months_ago=14"));
}

#[wasm_bindgen_test]
async fn a_language_test() {
    let page = Page::open(&format!("/change/tou_test?{STUDENT}")).await;
    page.click(&say("fact.tou-test.value.taken")).await;
    page.click(&say("question.save")).await;
    assert_eq!(
        page.list("#errors li"),
        [say("error.language"), say("error.level")]
    );
    page.pick("answer-language", "1").await;
    page.click("B2").await;
    page.click(&say("question.save")).await;
    assert!(page.address().ends_with("&tou_test=de:B2"));
}

#[wasm_bindgen_test]
async fn an_exam_with_parts_that_may_be_left_open() {
    let page = Page::open(&format!("/change/kt?{GRADUATE}")).await;
    page.click(&say("fact.kt.value.taken")).await;
    page.fill("answer-part-2", "12").await;
    page.fill("answer-part-3", "41").await;
    page.click(&say("question.save")).await;
    let part = say("part.kt.profile-2");
    assert_eq!(
        page.list("#errors li"),
        [format!(
            "{part}: {}",
            expected(Language::En, "part.whole", "0", "40")
        )]
    );
    page.fill("answer-part-3", "40").await;
    page.click(&say("question.save")).await;
    assert!(
        page.address().ends_with("&kt=,,12,40"),
        "{}",
        page.address()
    );
}

#[wasm_bindgen_test]
async fn a_part_of_an_exam_by_itself() {
    let page = Page::open("/change/kt.readiness?lang=en&for=master-research&kt=30,,12,40").await;
    assert_eq!(page.list(".field__input").len(), 1);
    page.click(&say("question.save")).await;
    assert_eq!(
        page.list("#errors li").len(),
        1,
        "that part is what is asked"
    );
    page.fill("answer-part-1", "9").await;
    page.click(&say("question.save")).await;
    assert!(
        page.address().ends_with("&kt=30,9,12,40"),
        "{}",
        page.address()
    );
}

#[wasm_bindgen_test]
async fn not_known_yet() {
    let page = Page::open("/ask/education?lang=en&for=mshe").await;
    page.click(&say("question.skip")).await;
    assert!(page.address().ends_with("&skip=education"));
    assert!(page.address().starts_with("#/ask/citizenship?"));
}

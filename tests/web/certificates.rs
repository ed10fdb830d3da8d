//! The list of certificates: add, edit, remove, none.

use qadam::text::Language;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{Page, expected, say};

const ASKED: &str = "/change/certificates?lang=en&for=mshe&education=bachelor-student";

#[wasm_bindgen_test]
async fn none_is_a_statement() {
    let page = Page::open(ASKED).await;
    page.click(&say("question.save")).await;
    assert_eq!(page.words("#errors li"), say("error.choose"));
    page.click(&say("certificates.none")).await;
    page.click(&say("question.save")).await;
    assert!(page.address().ends_with("&certificates="));
}

#[wasm_bindgen_test]
async fn certificates_are_added_edited_and_removed() {
    let page = Page::open(ASKED).await;
    page.click(&say("certificates.some")).await;
    page.pick("answer-test", "ielts-academic").await;
    page.pick("answer-result", "6.5").await;
    page.click(&say("certificates.add")).await;
    assert_eq!(page.list(".held__name"), ["IELTS Academic: 6.5"]);
    assert_eq!(page.focus(), "held");
    page.click(&say("certificates.more")).await;
    assert_eq!(page.focus(), "answer-test");
    page.pick("answer-test", "goethe").await;
    page.click("B2").await;
    page.click(&say("certificates.add")).await;
    page.click_named(&format!("{}: IELTS", say("certificates.edit")))
        .await;
    page.pick("answer-result", "7").await;
    page.click(&say("certificates.save")).await;
    assert_eq!(
        page.list(".held__name"),
        ["IELTS Academic: 7", "Goethe-Zertifikat: B2"]
    );
    page.click_named(&format!("{}: Goethe", say("certificates.remove")))
        .await;
    page.click(&say("question.save")).await;
    assert!(
        page.address().ends_with("&certificates=ielts-academic:7"),
        "{}",
        page.address()
    );
}

#[wasm_bindgen_test]
async fn going_on_takes_in_what_is_entered() {
    let page = Page::open(ASKED).await;
    page.click(&say("certificates.some")).await;
    page.pick("answer-test", "other").await;
    page.pick("answer-language", "9").await;
    page.click("C1").await;
    page.click(&say("question.save")).await;
    assert!(
        page.address().ends_with("&certificates=other:tr:C1"),
        "{}",
        page.address()
    );
}

#[wasm_bindgen_test]
async fn what_is_missing_is_said_at_its_field() {
    let page = Page::open(ASKED).await;
    page.click(&say("certificates.some")).await;
    page.click(&say("question.save")).await;
    assert_eq!(page.list("#errors li"), [say("error.test")]);
    page.pick("answer-test", "toefl-ibt").await;
    page.fill("answer-result", "121").await;
    page.click(&say("certificates.add")).await;
    assert_eq!(
        page.words("#answer-result-error"),
        expected(Language::En, "number.whole", "0", "120")
    );
    assert_eq!(page.focus(), "answer-result");
    page.pick("answer-test", "hsk").await;
    assert_eq!(
        page.list(".entry .option").len(),
        9,
        "another test brings its own control"
    );
    page.click(&say("question.save")).await;
    assert_eq!(page.list("#errors li"), [say("error.level")]);
}

#[wasm_bindgen_test]
async fn a_half_entered_certificate_can_be_left() {
    let page = Page::open(&format!("{ASKED}&certificates=dalf:C1")).await;
    page.click(&say("certificates.more")).await;
    page.pick("answer-test", "toeic").await;
    page.click(&say("certificates.cancel")).await;
    page.click(&say("question.save")).await;
    assert!(page.address().ends_with("&certificates=dalf:C1"));
}

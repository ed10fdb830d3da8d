//! The list of certificates: add, edit, remove, none.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::Page;

const ASKED: &str = "/change/certificates?lang=en&for=mshe&education=bachelor-student";

#[wasm_bindgen_test]
async fn none_is_a_statement() {
    let page = Page::open(ASKED).await;
    page.click("Save").await;
    assert_eq!(page.words("#errors li"), "Choose one of the answers.");
    page.click("I have no certificate").await;
    page.click("Save").await;
    assert!(page.address().ends_with("&certificates="));
}

#[wasm_bindgen_test]
async fn certificates_are_added_edited_and_removed() {
    let page = Page::open(ASKED).await;
    page.click("I have a certificate").await;
    page.pick("answer-test", "ielts-academic").await;
    page.pick("answer-result", "6.5").await;
    page.click("Add to the list").await;
    assert_eq!(page.list(".held__name"), ["IELTS Academic: 6.5"]);
    assert_eq!(page.focus(), "held");
    page.click("Add another").await;
    assert_eq!(page.focus(), "answer-test");
    page.pick("answer-test", "goethe").await;
    page.click("B2").await;
    page.click("Add to the list").await;
    page.click_named("Edit: IELTS").await;
    page.pick("answer-result", "7").await;
    page.click("Save the change").await;
    assert_eq!(
        page.list(".held__name"),
        ["IELTS Academic: 7", "Goethe-Zertifikat: B2"]
    );
    page.click_named("Remove: Goethe").await;
    page.click("Save the answer").await;
    assert!(
        page.address().ends_with("&certificates=ielts-academic:7"),
        "{}",
        page.address()
    );
}

#[wasm_bindgen_test]
async fn going_on_takes_in_what_is_entered() {
    let page = Page::open(ASKED).await;
    page.click("I have a certificate").await;
    page.pick("answer-test", "other").await;
    page.pick("answer-language", "9").await;
    page.click("C1").await;
    page.click("Save the answer").await;
    assert!(
        page.address().ends_with("&certificates=other:tr:C1"),
        "{}",
        page.address()
    );
}

#[wasm_bindgen_test]
async fn what_is_missing_is_said_at_its_field() {
    let page = Page::open(ASKED).await;
    page.click("I have a certificate").await;
    page.click("Save the answer").await;
    assert_eq!(
        page.list("#errors li"),
        ["Choose the certificate from the list."]
    );
    page.pick("answer-test", "toefl-ibt").await;
    page.fill("answer-result", "121").await;
    page.click("Add to the list").await;
    assert_eq!(
        page.words("#answer-result-error"),
        "Enter a whole number from 0 to 120."
    );
    assert_eq!(page.focus(), "answer-result");
    page.pick("answer-test", "hsk").await;
    assert_eq!(
        page.list(".entry .option").len(),
        9,
        "another test brings its own control"
    );
    page.click("Save the answer").await;
    assert_eq!(page.list("#errors li"), ["Choose the level or result."]);
}

#[wasm_bindgen_test]
async fn a_half_entered_certificate_can_be_left() {
    let page = Page::open(&format!("{ASKED}&certificates=dalf:C1")).await;
    page.click("Add another").await;
    page.pick("answer-test", "toeic").await;
    page.click("Cancel").await;
    page.click("Save the answer").await;
    assert!(page.address().ends_with("&certificates=dalf:C1"));
}

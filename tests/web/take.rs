//! What is taken away from a result.

use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{Page, say, window};

const RESULT: &str = "/result?lang=en&for=mshe&education=bachelor-student&gpa=2.5";

/// The address of the document, up to its fragment.
fn place() -> String {
    let address = window().location().href().unwrap();
    address.split('#').next().unwrap().to_owned()
}

#[wasm_bindgen_test]
async fn the_link_is_the_address_of_the_result() {
    let page = Page::open(RESULT).await;
    let link = page.value("take-link");
    assert_eq!(link, place() + &page.address());
    assert!(link.contains("&lang=en&for=mshe&education=bachelor-student&gpa=2.5"));
    page.click("Русский").await;
    assert_eq!(page.value("take-link"), link.replace("lang=en", "lang=ru"));
    assert_eq!(page.list("figure:not([hidden])").len(), 2);
}

#[wasm_bindgen_test]
async fn what_follows_the_path_is_not_taken_along() {
    let (before, history) = (place(), window().history().unwrap());
    let go = |to: &str| history.replace_state_with_url(&JsValue::NULL, "", Some(to));
    go(&(before.clone() + "?embed=1")).unwrap();
    let page = Page::open(RESULT).await;
    assert!(page.address().contains("gpa=2.5") && place().ends_with("?embed=1"));
    assert_eq!(page.value("take-link"), before.clone() + &page.address());
    drop(page);
    go(&before).unwrap();
}

#[wasm_bindgen_test]
async fn a_link_that_no_code_holds_is_told_of() {
    let (before, history) = (place(), window().history().unwrap());
    let go = |to: &str| history.replace_state_with_url(&JsValue::NULL, "", Some(to));
    go(&["/", &"a".repeat(1900)].concat()).unwrap();
    let page = Page::open(RESULT).await;
    assert!(page.value("take-link").len() > 1952);
    assert_eq!(page.words(".take__scan"), say("take.no-code"));
    assert_eq!(page.list("figure:not([hidden])").len(), 0);
    drop(page);
    go(&before).unwrap();
}

#[wasm_bindgen_test]
async fn the_sheet_tells_what_the_page_tells() {
    let page = Page::open(&format!("{RESULT}&skip=citizenship")).await;
    let sheet = page.words(".sheet");
    for selector in [
        ".pathway__title",
        ".pathway .verdict",
        ".pathway__best > .requirements > ul .requirement__title",
        ".answers__name",
        ".answers__value",
        ".footer p:not(:has(a))",
    ] {
        let told = page.list(selector);
        assert!(!told.is_empty(), "{selector}");
        for words in told {
            assert!(
                sheet.contains(&words),
                "{words} is not on the sheet:\n{sheet}"
            );
        }
    }
    for absent in ["take.copy", "result.over", "result.others.other"] {
        assert!(!sheet.contains(&say(absent)), "{absent}");
    }
}

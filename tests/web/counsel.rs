//! The counselling page: every kind of control states its fact at once, and a row that another
//! student left is empty.

use qadam::rulebook;
use qadam::text::Language;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::packed::catalog;
use crate::page::{Page, say, window};

const STUDENT: &str = "/counsel?lang=en&education=bachelor-student&citizenship=kz&semester=5\
                       &certificates=ielts-academic:6.5&host.language=en&gpa=2.8";

/// What the entry of the history keeps.
fn kept() -> String {
    let state = window().history().unwrap().state().unwrap();
    state.as_string().unwrap()
}

/// The verdicts on the board.
fn verdicts(page: &Page) -> Vec<String> {
    page.list(".verdicts__sides > .verdict")
}

#[wasm_bindgen_test]
async fn all_facts_and_all_verdicts_stand_there() {
    let page = Page::open("/counsel?lang=en").await;
    assert_eq!(page.title(), say("counsel.title"));
    assert_eq!(page.list(".fact").len(), rulebook().facts.len());
    let open = say("verdict.incomplete.name");
    assert_eq!(verdicts(&page), vec![open; rulebook().pathways.len()]);
    assert_eq!(page.list(".verdicts__changed:not([hidden])").len(), 0);
}

#[wasm_bindgen_test]
async fn an_address_with_answers_is_read_and_written_bare() {
    let page = Page::open(STUDENT).await;
    assert_eq!(page.value("fact-gpa-number"), "2.8");
    assert_eq!(page.address(), "#/counsel?v=1&r=2025-2026&lang=en");
    assert!(kept().contains("&gpa=2.8"), "{}", kept());
}

#[wasm_bindgen_test]
async fn field_and_slider_move_together() {
    let page = Page::open(STUDENT).await;
    page.fill("fact-gpa-number", "2,97").await;
    assert_eq!(page.value("fact-gpa-number-slider"), "2.97");
    assert!(kept().contains("&gpa=2.97"));
    page.fill("fact-gpa-number-slider", "3.01").await;
    assert_eq!(page.value("fact-gpa-number"), "3.01");
    assert!(kept().contains("&gpa=2.97"), "not while it is dragged");
    page.pick("fact-gpa-number-slider", "3.01").await;
    assert!(kept().contains("&gpa=3.01"));
    page.click_named("Remove: Grade").await;
    assert_eq!(page.value("fact-gpa-number"), "");
    assert!(!kept().contains("gpa"));
}

#[wasm_bindgen_test]
async fn a_change_tells_what_was_and_what_is() {
    let page = Page::open(STUDENT).await;
    page.fill("fact-gpa-number-slider", "2.96").await;
    page.fill("fact-gpa-number-slider", "2.97").await;
    let (yes, no) = (say("verdict.eligible.name"), say("verdict.ineligible.name"));
    assert_eq!(verdicts(&page)[..2], [yes.clone(), yes.clone()]);
    let was = page.list(".verdicts__then:not([hidden]) .verdict");
    assert_eq!(was, [no.clone(), no.clone()]);
    assert_eq!(page.list(".shift__flips > li").len(), 2);
    let heard = ".counsel > [aria-live]";
    assert_eq!(page.words(heard), "", "nothing is said while it is dragged");
    page.pick("fact-gpa-number-slider", "2.97").await;
    let values = [
        ("pathway", "Erasmus+ KA171"),
        ("now", &*yes),
        ("then", &*no),
    ];
    let said = catalog(Language::En).fill("counsel.shift", &values);
    assert!(page.words(heard).starts_with(&said), "{said}");
}

#[wasm_bindgen_test]
async fn every_kind_of_control_states_and_takes_back() {
    let page = Page::open("/counsel?lang=en").await;
    page.click(&say("fact.education.value.master")).await;
    page.click(&say("fact.kaztest.value.yes")).await;
    page.pick("fact-host-language", "1").await;
    page.pick("fact-target-field", "5").await;
    page.click(&say("fact.gmat.value.none")).await;
    assert!(
        kept()
            .ends_with("&education=master&host.language=de&target.field=ict&kaztest=yes&gmat=none")
    );
    // Points count once every part is there that must be.
    page.click_in("#fact-gre-2").await;
    for (part, points) in ["150", "160", "3.5"].iter().enumerate() {
        assert!(!kept().contains("gre"));
        page.fill(&format!("fact-gre-part-{part}"), points).await;
    }
    assert!(kept().contains("&gre=150,160,3.5"));
    page.click_in("#fact-tou_test-2").await;
    page.pick("fact-tou_test-language", "1").await;
    page.pick("fact-tou_test-level", "3").await;
    assert!(kept().contains("&tou_test=de:B2"));
    page.pick("fact-host-language", "").await;
    for id in ["#fact-tou_test-0", "#fact-gre-0", "#fact-kaztest-0"] {
        page.click_in(id).await;
    }
    assert!(kept().ends_with("&education=master&target.field=ict&gmat=none"));
}

#[wasm_bindgen_test]
async fn the_next_student_finds_empty_rows() {
    let page = Page::open(STUDENT).await;
    page.fill("fact-semester-number", "99").await;
    page.click_in("#fact-kt-2").await;
    page.fill("fact-kt-part-0", "12").await;
    page.click(&say("counsel.next")).await;
    assert_eq!(kept(), "1#/counsel?v=1&r=2025-2026&lang=en");
    for id in ["fact-semester-number", "fact-gpa-number", "fact-kt-part-0"] {
        assert_eq!(page.value(id), "", "{id}");
    }
    let open = say("verdict.incomplete.name");
    assert_eq!(verdicts(&page), vec![open; rulebook().pathways.len()]);
    assert_eq!(page.list(".verdicts__changed:not([hidden])").len(), 0);
    assert_eq!(page.list(".fact--stated").len(), 0);
}

#[wasm_bindgen_test]
async fn another_student_by_an_address_replaces_the_rows() {
    let page = Page::open(STUDENT).await;
    page.fill("fact-semester-number", "99").await;
    page.go("/counsel?lang=en&education=master&gpa=3.9").await;
    assert_eq!(page.value("fact-gpa-number"), "3.9");
    assert_eq!(page.value("fact-semester-number"), "");
    assert_eq!(page.address(), "#/counsel?v=1&r=2025-2026&lang=en");
}

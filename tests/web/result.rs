//! The start and the result.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::{Page, say};

const ALL: &str = "for=erasmus+mshe+master-research+master-profile+doctorate";

#[wasm_bindgen_test]
async fn choosing_nothing_looks_at_everything() {
    let page = Page::open("/?lang=en").await;
    page.click(&say("start.begin")).await;
    assert!(page.address().contains(ALL));
    assert_eq!(page.list(".board__row").len(), 5);
}

#[wasm_bindgen_test]
async fn pathways_are_chosen_and_given_up() {
    let page = Page::open("/?lang=en").await;
    page.click(&say("pathway.doctorate.name")).await;
    page.click(&say("pathway.erasmus.name")).await;
    page.click(&say("pathway.doctorate.name")).await;
    assert!(page.address().ends_with("&for=erasmus"));
}

#[wasm_bindgen_test]
async fn the_best_verdict_comes_first() {
    let stated = "education=bachelor-student&citizenship=kz&semester=2&gpa=3.4&certificates=ielts-academic:6&host.language=en";
    let page = Page::open(&format!("/result?lang=en&{ALL}&{stated}")).await;
    let verdicts = page.list(".pathway__head .verdict");
    let order = ["eligible", "conditional", "incomplete", "ineligible"];
    let order = order.map(|id| say(&format!("verdict.{id}.name")));
    let ranks: Vec<_> = verdicts
        .iter()
        .map(|verdict| order.iter().position(|word| *verdict == *word))
        .collect();
    assert!(ranks.is_sorted(), "{verdicts:?}");
    assert_eq!(
        page.list(".pathway__title")[..2],
        [say("pathway.mshe.name"), say("pathway.erasmus.name")]
    );
    assert_eq!(page.list(".board .verdict"), verdicts);
    let conflicts = page.list(".conflict__title");
    assert!(conflicts.contains(&say("conflict.erasmus-semester-2.title")));
}

#[wasm_bindgen_test]
async fn a_changed_answer_returns_to_the_result() {
    let stated = "education=bachelor-student&citizenship=kz&semester=5&gpa=3.4&certificates=ielts-academic:6";
    let page = Page::open(&format!("/result?lang=en&for=mshe&{stated}")).await;
    assert_eq!(
        page.words(".pathway .verdict"),
        say("verdict.eligible.name")
    );
    page.click_named(&format!(
        "{}: {}",
        say("result.change"),
        say("fact.gpa.name")
    ))
    .await;
    page.fill("answer-number", "2.96").await;
    page.click(&say("question.save")).await;
    assert_eq!(
        page.words(".pathway .verdict"),
        say("verdict.ineligible.name")
    );
    assert_eq!(
        page.words(".requirement__title"),
        say("requirement.gpa.title")
    );
}

#[wasm_bindgen_test]
async fn starting_over_wipes_the_answers() {
    let page = Page::open("/result?lang=en&for=mshe&education=master").await;
    page.click(&say("result.over")).await;
    assert!(page.address().starts_with("#/?") && !page.address().contains("education"));
}

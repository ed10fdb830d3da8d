//! A link of an earlier edition: both verdicts, what made the difference, and what was dropped.

use qadam::text::Language;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::packed::catalog;
use crate::page::{Page, say};
use crate::support::book;

const OLD: &str = "r=2024-2025&for=mshe+exchange&education=bachelor-student&citizenship=kz\
                   &semester=5&gpa=2.8&certificates=goethe:B2+agora:60&vaccinated=yes";

async fn open(language: Language) -> Page {
    Page::with(
        book(),
        &format!("/result?v=1&lang={}&{OLD}", language.code()),
    )
    .await
}

#[wasm_bindgen_test]
async fn an_old_link_tells_then_and_now_in_every_language() {
    for language in Language::ALL {
        let page = open(language).await;
        let catalog = catalog(language);
        let say = |key: &str| catalog.text(key).replace('\u{a0}', " ");
        let edition = |key, edition| catalog.fill(key, &[("edition", edition)]);
        let (then, now) = (
            edition("earlier.then", "2024–2025"),
            edition("earlier.now", "2025–2026"),
        );
        assert_eq!(
            page.list(".earlier h2"),
            [edition("earlier.title", "2024–2025")]
        );
        // The pathway that is gone has no name any more in any language.
        let pathways = page.list(".earlier h3");
        assert_eq!(pathways, [&*say("pathway.mshe.name"), "exchange"]);

        let verdicts = page.list(".earlier__pathways > li > .earlier__sides > div");
        let verdicts: Vec<_> = verdicts.iter().map(|it| lines(it)).collect();
        let [eligible, ineligible] =
            ["eligible", "ineligible"].map(|id| say(&format!("verdict.{id}.name")));
        assert_eq!(
            verdicts,
            [
                [&*then, &*eligible],
                [&*now, &*ineligible],
                [&*then, &*eligible],
                [&*now, &*say("earlier.no-longer")],
            ]
        );

        let changes = page.list(".earlier__changes h4");
        let level = say("requirement.study-level.title");
        let gpa = say("requirement.gpa.title");
        assert_eq!(changes, [&*level, &*gpa, "mshe.vaccinated", &*level]);
        let [met, unmet] = ["status.met", "status.unmet"].map(say);
        let asked = |figure: &str| {
            let figure = figure.replace('.', &language.decimal_mark().to_string());
            let asked = catalog.fill("requirement.gpa.asked", &[("gpa-from", &figure)]);
            asked.replace('\u{a0}', " ")
        };
        let sides = page.list(".earlier__changes li:nth-child(2) dl > div");
        let lines: Vec<Vec<&str>> = sides.iter().map(|it| lines(it)).collect();
        assert_eq!(
            lines,
            [
                [&*then, &*met, &*asked("2.5")],
                [&*now, &*unmet, &*asked("2.97")],
            ]
        );
        let gone = page.list(".earlier__changes li:nth-child(3) dl > div");
        assert!(gone[1].ends_with(&say("earlier.no-longer")), "{gone:?}");
        let new = page.list(".earlier__changes li:nth-child(4) dl > div");
        assert!(new[0].ends_with(&say("earlier.not-yet")), "{new:?}");

        let dropped = page.list(".notice__pieces code");
        assert_eq!(
            dropped,
            ["for=exchange", "certificates=agora:60", "vaccinated=yes"]
        );
        let kept = OLD.replacen('&', &format!("&lang={}&", language.code()), 1);
        assert!(page.address().ends_with(&kept), "{}", page.address());
    }
}

/// The lines that something stands on, without those that are empty.
fn lines(text: &str) -> Vec<&str> {
    text.lines().filter(|line| !line.is_empty()).collect()
}

#[wasm_bindgen_test]
async fn closing_the_comparison_leaves_the_edition_in_force() {
    let page = open(Language::En).await;
    page.click(&say("earlier.close")).await;
    assert_eq!(page.words(".earlier"), "");
    assert_eq!(page.focus(), "title");
    let address = page.address();
    assert!(
        address.contains("r=2025-2026&lang=en&for=mshe&"),
        "{address}"
    );
    assert!(!address.contains("vaccinated"), "{address}");
    assert_eq!(
        page.words(".pathway .verdict"),
        say("verdict.ineligible.name")
    );
}

#[wasm_bindgen_test]
async fn a_changed_answer_ends_the_comparison() {
    let page = open(Language::En).await;
    let change = format!("{}: {}", say("result.change"), say("fact.gpa.name"));
    page.click_named(&change).await;
    assert!(page.address().contains("r=2024-2025"), "nothing is changed");
    page.fill("answer-number", "3").await;
    page.click(&say("question.save")).await;
    assert_eq!(page.words(".earlier"), "");
    assert_eq!(
        page.words(".pathway .verdict"),
        say("verdict.eligible.name")
    );
    assert!(page.address().contains("r=2025-2026"));
}

#[wasm_bindgen_test]
async fn nothing_changed_is_said_too() {
    let stated = "education=bachelor-student&citizenship=kz&semester=5&gpa=3.4";
    let link = format!("/result?v=1&r=2024-2025&lang=en&for=erasmus&{stated}");
    let page = Page::with(book(), &link).await;
    assert!(page.words(".earlier").contains(&say("earlier.same")));
    assert_eq!(page.words(".notices"), "");
    page.go("/result?v=1&r=2025-2026&lang=en&for=erasmus&gpa=3.4")
        .await;
    assert_eq!(page.words(".earlier"), "");
}

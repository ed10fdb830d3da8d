//! Dates, papers and contacts in words.

use qadam::calendar::{spans, windows};
use qadam::rulebook::Rulebook;
use qadam::text::{Language, phrase};

use super::{all, catalog, day, pathway, window};

/// With plain spaces, wherever the translator put some that do not break.
fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

#[test]
fn windows_in_each_language() {
    let book = qadam::rulebook();
    let when =
        |language, id: &str| plain(&phrase::window_when(catalog(language), window(book, id)));
    let applications = "master-applications";
    assert_eq!(
        when(Language::Kk, applications),
        "1 маусым — 8 шілде; 28 қазан — 10 қараша"
    );
    assert_eq!(
        when(Language::Ru, applications),
        "1 июня — 8 июля; 28 октября — 10 ноября"
    );
    assert_eq!(
        when(Language::En, applications),
        "1 June to 8 July; 28 October to 10 November"
    );
    assert_eq!(when(Language::Kk, "mshe-selection"), "ақпан — сәуір");
    assert_eq!(when(Language::Ru, "mshe-selection"), "февраль — апрель");
    let enrolment = window(book, "enrolment");
    let span = spans(enrolment, day("2026-01-05"))[0];
    let said = |language| plain(&phrase::span(catalog(language), span));
    assert_eq!(said(Language::Ru), "26 декабря 2025 г. — 10 января 2026 г.");
    assert_eq!(said(Language::En), "26 December 2025 to 10 January 2026");
}

fn state(book: &Rulebook, language: Language, id: &str, today: &str) -> String {
    let turns = windows(book, &all(), day(today));
    let turn = turns
        .iter()
        .find(|turn| *book.windows[turn.window.index()].id == *id);
    plain(&phrase::window_state(
        catalog(language),
        turn.expect("a window").state,
    ))
}

#[test]
fn states_take_their_plural() {
    let book = qadam::rulebook();
    let ru = |today| state(book, Language::Ru, "master-applications", today);
    assert_eq!(ru("2025-06-18"), "Остался 21 день");
    assert_eq!(ru("2025-07-06"), "Осталось 3 дня");
    assert_eq!(ru("2025-06-28"), "Осталось 11 дней");
    assert_eq!(ru("2025-07-08"), "Сегодня последний день");
    assert_eq!(ru("2025-05-31"), "Начнётся через 1 день");
    assert_eq!(ru("2025-05-10"), "Начнётся через 22 дня");
    let kk = |today| state(book, Language::Kk, "master-applications", today);
    assert_eq!(kk("2025-07-06"), "Аяқталуына 3 күн қалды");
    assert_eq!(kk("2025-05-31"), "1 күннен кейін басталады");
    let en = |id, today| state(book, Language::En, id, today);
    assert_eq!(en("master-applications", "2025-05-31"), "Starts in 1 day");
    assert_eq!(
        en("mshe-selection", "2025-03-01"),
        "Usually held at this time of year"
    );
    assert_eq!(en("mshe-selection", "2025-05-01"), "Dates may change");
}

#[test]
fn figures_are_filled_in() {
    let book = qadam::rulebook();
    for language in Language::ALL {
        let catalog = catalog(language);
        let windows = book
            .windows
            .iter()
            .map(|it| phrase::window_note(catalog, it));
        let papers = book.checklists.iter().flat_map(|it| &it.papers);
        let papers = papers.flat_map(|it| {
            let said = [phrase::paper_name, phrase::paper_note, phrase::paper_if];
            said.map(|said| said(catalog, it))
        });
        let remarks = book.remarks.iter().map(|it| phrase::remark(catalog, it));
        let hours = book
            .premises
            .iter()
            .map(|it| phrase::hours(catalog, &it.hours));
        for text in windows.chain(papers).chain(remarks).chain(hours) {
            assert!(!text.contains(['{', '}']), "{text}");
        }
    }
    let remark = |id: &str| {
        book.remarks
            .iter()
            .find(|it| *it.id == *id)
            .expect("a remark")
    };
    let said = phrase::remark(catalog(Language::Ru), remark("host-asks-more"));
    assert!(said.contains("IELTS Academic: 5,5–6,5"), "{said}");
}

#[test]
fn contacts_in_words() {
    let book = qadam::rulebook();
    let hours = |language, index: usize| {
        plain(&phrase::hours(
            catalog(language),
            &book.premises[index].hours,
        ))
    };
    assert_eq!(
        hours(Language::En, 0),
        "Monday–Friday, 9:00–18:00, break 13:00–14:00"
    );
    assert_eq!(
        hours(Language::Kk, 1),
        "дүйсенбі–сенбі, 9:00–18:30, түскі үзіліс: 13:00–14:30"
    );
    let id = pathway("mshe");
    let doubt = book.doubt(id, "mshe.language", &[]).expect("a doubt");
    let subject = |language| phrase::subject(catalog(language), book, id, doubt);
    assert_eq!(
        subject(Language::Kk),
        "ҚР\u{a0}ҒЖБМ академиялық ұтқырлық бағдарламасы: Тіл тестін тапсыруға өтініш"
    );
    assert_eq!(
        subject(Language::En),
        "MSHE academic mobility programme: Request to sit the language test"
    );
}

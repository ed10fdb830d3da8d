//! Counselling: what is stated at once, what it is compared with, and that a discreet visit
//! shows no answer in an address.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "support/dice.rs"]
mod dice;

use qadam::engine::{flips, verdict};
use qadam::rulebook::{Amount, Answers, Certificate, FactId, Level, PathwayId, TestId, Value};
use qadam::session::{Action, Baseline, Leaf, Screen, Session, link};
use qadam::text::Language;

const STUDENT: &str = "education=bachelor-student&citizenship=kz&semester=5\
                       &certificates=ielts-academic:6.5&host.language=en";

fn at(fragment: &str) -> Session {
    let session = link::read(fragment, qadam::rulebook(), Language::Kk);
    assert_eq!(session.rejected, [], "{fragment}");
    session
}

fn after(session: &Session, actions: impl IntoIterator<Item = Action>) -> Session {
    let step = |session: Session, action| session.reduce(qadam::rulebook(), action);
    actions.into_iter().fold(session.clone(), step)
}

fn fact(path: &str) -> FactId {
    qadam::rulebook().fact_by_path(path).expect("a fact")
}

fn pathway(id: &str) -> PathwayId {
    qadam::rulebook().pathway_by_id(id).expect("a pathway")
}

fn state(path: &str, value: Value) -> Action {
    Action::State(fact(path), Some(value))
}

fn gpa(hundredths: i32) -> Action {
    state("gpa", Value::Number(Amount(hundredths)))
}

#[test]
fn the_page_needs_no_pathway() {
    let opened = after(&Session::new(Language::En), [Action::Open(Screen::Counsel)]);
    assert_eq!((opened.screen, opened.wanted.len()), (Screen::Counsel, 0));
    assert_eq!(at("#/counsel?lang=en"), opened);
}

#[test]
fn a_fact_is_stated_and_taken_back_where_one_stands() {
    let page = at("#/counsel?gpa=3.4&skip=semester");
    let stated = after(
        &page,
        [gpa(297), state("semester", Value::Number(Amount(500)))],
    );
    assert_eq!(stated, at("#/counsel?gpa=2.97&semester=5"));
    let back = after(&stated, [Action::State(fact("gpa"), None)]);
    assert_eq!(back, at("#/counsel?semester=5"));
    assert_eq!(after(&back, [Action::State(fact("gpa"), None)]), back);
}

#[test]
fn what_may_not_be_stated_changes_nothing() {
    let page = at("#/counsel?gpa=3.4&skip=kt");
    let (test, result) = (TestId(0), Amount(1));
    let wrong = Certificate {
        test,
        result,
        language: 0,
    };
    for action in [
        gpa(401),
        state("gpa", Value::Word),
        state("semester", Value::Number(Amount(550))),
        state("education", Value::Choice(9)),
        state("kt", Value::Scores(vec![None])),
        state("certificates", Value::Certificates(vec![wrong])),
        Action::State(FactId(200), Some(Value::Flag(true))),
        Action::State(FactId(200), None),
    ] {
        assert_eq!(after(&page, [action.clone()]), page, "{action:?}");
    }
}

#[test]
fn the_next_student_finds_nothing_but_the_language() {
    let one = at(&format!(
        "#/counsel?lang=ru&for=mshe&{STUDENT}&skip=gpa&have=erasmus.photos"
    ));
    let next = after(&one, [Action::NextStudent]);
    assert_eq!(next, at("#/counsel?lang=ru"));
    assert!(next.answers.is_empty() && next.discreet);
}

#[test]
fn a_bare_address_takes_nothing_away_and_another_student_takes_all() {
    let one = at("#/counsel?gpa=3.4");
    assert_eq!(after(&one, [Action::Restore(at("#/counsel"))]), one);
    let other = at("#/counsel?semester=5");
    assert_eq!(after(&one, [Action::Restore(other.clone())]), other);
}

#[test]
fn a_discreet_visit_shows_no_answer_on_any_screen() {
    let book = qadam::rulebook();
    let page = at(&format!("#/counsel?for=mshe&{STUDENT}"));
    for screen in [
        Screen::Counsel,
        Screen::Result,
        Screen::Start,
        Screen::Rules(Leaf::Contents),
    ] {
        let there = after(&page, [Action::Open(screen)]);
        assert!(there.discreet, "{screen:?}");
        let shown = link::shown(&there, book);
        let bare = ["#/", &screen.place(book), "?v=1&r=2025-2026&lang=kk"].concat();
        assert_eq!(shown, bare);
        // What is written beside it brings everything back.
        let mut again = link::read(&link::write(&there, book), book, Language::En);
        again.discreet = true;
        assert_eq!(again, there);
    }
    let plain = at("#/result?for=mshe&gpa=3");
    assert!(!plain.discreet);
    assert_eq!(link::shown(&plain, book), link::write(&plain, book));
    // A link to the page from elsewhere says nothing either.
    let link = Session {
        screen: Screen::Counsel,
        ..plain
    };
    assert!(!link::shown(&link, book).contains("gpa"));
}

#[test]
fn starting_over_ends_discretion() {
    let page = at(&format!("#/counsel?{STUDENT}"));
    assert!(!after(&page, [Action::StartOver]).discreet);
}

/// The answers after each change, and what they are then compared with.
fn told(baseline: &mut Baseline, session: &mut Session, action: Action) -> Answers {
    *session = after(session, [action]);
    baseline.see(&session.answers);
    baseline.answers().clone()
}

#[test]
fn a_run_of_changes_to_one_fact_is_one_change() {
    let mut session = at(&format!("#/counsel?{STUDENT}"));
    let first = session.answers.clone();
    let mut baseline = Baseline::new(&first);
    assert_eq!(baseline.answers(), &first);
    for hundredths in [280, 290, 297, 300] {
        assert_eq!(told(&mut baseline, &mut session, gpa(hundredths)), first);
    }
    let then = session.answers.clone();
    let semester = state("semester", Value::Number(Amount(200)));
    assert_eq!(told(&mut baseline, &mut session, semester), then);
    let taken = Action::State(fact("gpa"), None);
    let before = session.answers.clone();
    assert_eq!(told(&mut baseline, &mut session, taken), before);
    // Nothing that changes is no change.
    assert_eq!(
        told(&mut baseline, &mut session, Action::Speak(Language::En)),
        before
    );
}

#[test]
fn pinned_answers_stay_until_they_are_let_go() {
    let mut session = at(&format!("#/counsel?{STUDENT}"));
    let pinned = session.answers.clone();
    let mut baseline = Baseline::new(&pinned);
    baseline.pin(&session.answers);
    assert!(baseline.is_pinned());
    assert_eq!(told(&mut baseline, &mut session, gpa(280)), pinned);
    let semester = state("semester", Value::Number(Amount(200)));
    let before = session.answers.clone();
    assert_eq!(told(&mut baseline, &mut session, semester), pinned);
    baseline.pin(&session.answers);
    assert!(!baseline.is_pinned());
    assert_eq!(baseline.answers(), &before);
}

#[test]
fn another_student_is_compared_with_nobody() {
    let one = at(&format!("#/counsel?{STUDENT}&gpa=2.8"));
    let mut baseline = Baseline::new(&one.answers);
    baseline.pin(&one.answers);
    let other = at("#/counsel?education=master&citizenship=foreign");
    baseline.see(&other.answers);
    assert_eq!(baseline.answers(), &other.answers);
    assert!(!baseline.is_pinned());
    assert_eq!(baseline.students(), 1);
    baseline.next(&Answers::default());
    assert!(baseline.answers().is_empty() && baseline.students() == 2);
}

#[test]
fn what_flipped_is_the_requirement_that_rests_on_the_change() {
    let book = qadam::rulebook();
    let [low, high] = [296, 297].map(|hundredths| {
        let session = at(&format!("#/counsel?{STUDENT}"));
        after(&session, [gpa(hundredths)]).answers
    });
    let id = pathway("mshe");
    let flipped = flips(book, id, &low, &high);
    let gpa = fact("gpa");
    for flip in &flipped {
        let requirement = &book.pathways[id.index()].requirements[flip.requirement];
        assert!(requirement.facts.contains(&gpa));
        assert_eq!(
            (flip.then, flip.now),
            (Some(Level::Unmet), Some(Level::Met))
        );
    }
    assert_eq!(flipped.len(), 1);
    assert_ne!(verdict(book, id, &low), verdict(book, id, &high));
    assert_eq!(flips(book, id, &low, &low), []);
}

#[test]
fn no_verdict_changes_without_a_requirement_that_flips() {
    let book = qadam::rulebook();
    let mut dice = dice::Dice(20_260);
    let mut changed = 0;
    for _ in 0..3000 {
        let (one, mut other) = (dice.session(book), dice.session(book).answers);
        let one = one.answers;
        // Half of them share most of what is stated.
        for (fact, value) in one.iter().filter(|(fact, _)| fact.index() % 4 != 0) {
            other.set(fact, Some(value.clone()));
        }
        for id in book.pathway_ids() {
            let flipped = flips(book, id, &one, &other);
            if verdict(book, id, &one) != verdict(book, id, &other) {
                changed += 1;
                assert!(!flipped.is_empty(), "{one:?} {other:?}");
            }
            for flip in flips(book, id, &other, &one) {
                let back = flipped.iter().find(|it| it.requirement == flip.requirement);
                assert_eq!(
                    back.map(|it| (it.now, it.then)),
                    Some((flip.then, flip.now))
                );
            }
        }
    }
    assert!(changed > 500, "{changed}");
}

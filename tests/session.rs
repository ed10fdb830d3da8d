//! One visit from the first choice to the result: what each action leaves behind.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use qadam::rulebook::{Amount, FactId, Kind, PaperId, PathwayId, Question, Value};
use qadam::session::link::read;
use qadam::session::{Action, Leaf, Screen, Session};
use qadam::text::Language;

/// What can still change a verdict that the session wants.
fn open(session: &Session) -> Vec<Question> {
    session.open_in(&qadam::engine::survey(
        qadam::rulebook(),
        &session.answers,
        &session.wanted,
    ))
}

fn start() -> Session {
    Session::new(Language::Kk)
}

fn at(fragment: &str) -> Session {
    let session = read(fragment, qadam::rulebook(), Language::Kk);
    assert_eq!(session.rejected, [], "{fragment}");
    session
}

/// Before the questions of one pathway; most that only others ask is stated.
fn begun() -> Session {
    let rest = "#/?target.instruction=kk&target.field=other&kt=not-taken&work_months=0&kaztest=no\
                &doctoral_exam=not-taken&english_degree_years_ago=none&gre=none&gmat=none";
    after(
        &at(rest),
        [Action::Choose(vec![pathway("mshe")]), Action::Begin],
    )
}

fn after(session: &Session, actions: impl IntoIterator<Item = Action>) -> Session {
    let step = |session: Session, action| session.reduce(qadam::rulebook(), action);
    actions.into_iter().fold(session.clone(), step)
}

fn fact(path: &str) -> FactId {
    qadam::rulebook()
        .fact_by_path(path)
        .expect("a fact of the rule book")
}

fn question(path: &str) -> Question {
    Question {
        fact: fact(path),
        part: None,
    }
}

fn pathway(id: &str) -> PathwayId {
    qadam::rulebook()
        .pathway_by_id(id)
        .expect("a pathway of the rule book")
}

fn number(text: &str) -> Value {
    Value::Number(Amount::parse(text).expect("a number"))
}

fn asked(session: &Session) -> Question {
    let Screen::Ask(question) = session.screen else {
        panic!("{:?}", session.screen)
    };
    question
}

#[test]
fn pathways_are_chosen_in_any_order_and_asked_about_in_one() {
    let session = after(
        &begun(),
        [
            Action::Choose(vec![
                pathway("doctorate"),
                pathway("mshe"),
                PathwayId(99),
                pathway("mshe"),
            ]),
            Action::Begin,
        ],
    );
    assert_eq!(session.wanted, [pathway("mshe"), pathway("doctorate")]);
    assert_eq!(asked(&session), open(&session)[0]);
}

#[test]
fn nothing_is_asked_before_a_pathway_is_chosen() {
    for action in [
        Action::Begin,
        Action::Open(Screen::Result),
        Action::Open(Screen::Ask(question("gpa"))),
    ] {
        assert_eq!(after(&start(), [action]), start());
    }
    let none = after(&at("#/result?for=mshe&gpa=3"), [Action::Choose(Vec::new())]);
    assert_eq!(none.screen, Screen::Start);
}

#[test]
fn an_answer_leads_to_the_next_open_question() {
    let mut session = begun();
    let mut order = Vec::new();
    while let Screen::Ask(question) = session.screen {
        assert!(
            order.last().is_none_or(|last| *last < question),
            "in asking order"
        );
        order.push(question);
        let value = match &qadam::rulebook().fact(question.fact).kind {
            Kind::Choice(_) => Value::Choice(0),
            Kind::Flag => Value::Flag(true),
            Kind::Number { .. } => number("4"),
            Kind::Certificates => Value::Certificates(Vec::new()),
            _ => Value::Word,
        };
        session = after(&session, [Action::Answer(question, value)]);
    }
    assert!(order.contains(&question("gpa")) && order.len() > 2);
    assert_eq!(session.screen, Screen::Result);
}

#[test]
fn a_skipped_question_is_not_asked_again_but_stays_open() {
    let begun = begun();
    let first = asked(&begun);
    let skipped = after(&begun, [Action::Skip(first), Action::Skip(first)]);
    assert_eq!(skipped.skipped, [first]);
    assert_ne!(asked(&skipped), first);
    assert!(open(&skipped).contains(&first));
    let mut all = begun;
    while let Screen::Ask(question) = all.screen {
        all = after(&all, [Action::Skip(question)]);
    }
    assert_eq!(all.screen, Screen::Result);
    let answered = after(
        &skipped,
        [
            Action::Open(Screen::Change(first)),
            Action::Answer(first, Value::Choice(0)),
        ],
    );
    assert_eq!(
        (answered.skipped, answered.screen),
        (Vec::new(), Screen::Result)
    );
}

#[test]
fn not_knowing_takes_the_answer_back() {
    let session = at("#/change/gpa?for=mshe&gpa=3.4&education=bachelor-student");
    let session = after(&session, [Action::Skip(question("gpa"))]);
    assert_eq!(session.screen, Screen::Result);
    assert_eq!(
        session,
        at("#/result?for=mshe&education=bachelor-student&skip=gpa")
    );
}

#[test]
fn a_changed_answer_leads_back_to_the_result() {
    let result = at("#/result?for=mshe&gpa=3.4&education=bachelor-student");
    let session = after(
        &result,
        [
            Action::Open(Screen::Change(question("gpa"))),
            Action::Answer(question("gpa"), number("2.5")),
        ],
    );
    assert_eq!(
        session,
        at("#/result?for=mshe&gpa=2.5&education=bachelor-student")
    );
}

#[test]
fn an_answer_from_the_past_leads_to_what_is_open_now() {
    let session =
        at("#/ask/citizenship?for=mshe&education=bachelor-student&citizenship=kz&semester=4");
    let session = after(
        &session,
        [Action::Answer(question("citizenship"), Value::Choice(0))],
    );
    assert_eq!(session.screen, session.next(qadam::rulebook()));
    assert!(asked(&session) > question("semester"));
}

#[test]
fn a_language_is_spoken_without_losing_anything() {
    let session = at("#/ask/gpa?for=mshe&gpa=3&certificates=goethe:B2&skip=gre");
    let english = after(&session, [Action::Speak(Language::En)]);
    assert_eq!(english.language, Language::En);
    assert_eq!(after(&english, [Action::Speak(Language::Kk)]), session);
}

#[test]
fn a_notice_is_told_until_it_is_dismissed() {
    let session = read("#/result?for=mshe&gpa=9", qadam::rulebook(), Language::Kk);
    assert_eq!(session.rejected.len(), 1);
    let spoken = after(
        &session,
        [Action::Speak(Language::Ru), Action::Open(Screen::Start)],
    );
    assert_eq!(spoken.rejected.len(), 1);
    assert_eq!(after(&session, [Action::Dismiss]), at("#/result?for=mshe"));
}

#[test]
fn starting_over_keeps_the_language_alone() {
    let session = at("#/result?lang=ru&for=mshe+doctorate&gpa=3&certificates=goethe:B2&skip=gre");
    assert_eq!(
        after(&session, [Action::StartOver]),
        Session::new(Language::Ru)
    );
}

#[test]
fn an_address_restores_all_it_holds() {
    let other = at("#/result?lang=en&for=doctorate&work_months=9");
    assert_eq!(
        after(
            &at("#/ask/gpa?for=mshe&gpa=3"),
            [Action::Restore(other.clone())]
        ),
        other
    );
}

#[test]
fn the_rule_book_needs_no_pathway_and_takes_no_answer() {
    let dates = Screen::Rules(Leaf::Dates);
    let none = after(&start(), [Action::Open(dates)]);
    assert_eq!((none.screen, none.wanted.len()), (dates, 0));
    let stated = at("#/result?lang=ru&for=mshe&gpa=3&skip=gmat");
    let opened = after(&stated, [Action::Open(dates), Action::Open(Screen::Result)]);
    assert_eq!(opened, stated);
    let bookmark = after(&stated, [Action::Restore(at("#/rules/dates"))]);
    assert_eq!(bookmark, after(&stated, [Action::Open(dates)]));
    let other = at("#/rules/dates?for=doctorate");
    assert_eq!(after(&stated, [Action::Restore(other.clone())]), other);
    let start_page = at("#/");
    assert_eq!(
        after(&stated, [Action::Restore(start_page.clone())]),
        start_page
    );
}

#[test]
fn papers_are_ticked_and_ticks_taken_back() {
    let book = qadam::rulebook();
    let paper = |path: &str| book.paper_by_path(path).expect("a paper");
    let (photos, form) = (paper("erasmus.photos"), paper("erasmus.form"));
    let ticked = after(&start(), [Action::Tick(photos), Action::Tick(form)]);
    assert_eq!(ticked.ticked, [photos, form]);
    assert_eq!(after(&ticked, [Action::Tick(photos)]).ticked, [form]);
    let none = PaperId {
        checklist: 0,
        paper: 200,
    };
    assert_eq!(after(&ticked, [Action::Tick(none)]), ticked);
    assert_eq!(after(&ticked, [Action::StartOver]).ticked, []);
}

//! Which papers are shown to whom.

use qadam::engine::{Need, bearing, papers, remarks};
use qadam::rulebook::{Amount, Answers, Certificate, Topic, Value, Way};

use super::{pathway, window};

/// Answers written `citizenship=foreign work_months=0`; certificates `ielts-academic=5.5`.
fn answers(text: &str) -> Answers {
    let book = qadam::rulebook();
    let (mut answers, mut held) = (Answers::default(), Vec::new());
    let number = |text: &str| Amount::parse(text).expect("a number");
    for (name, value) in text.split_whitespace().filter_map(|it| it.split_once('=')) {
        if let Some(test) = book.test_by_id(name) {
            held.push(Certificate {
                test,
                result: number(value),
                language: 0,
            });
            continue;
        }
        let fact = book.fact_by_path(name).expect("a fact");
        let value = match (name, value) {
            ("citizenship", "kz") => Value::Choice(0),
            ("citizenship", "foreign") => Value::Choice(1),
            ("certificates", "none") => Value::Certificates(Vec::new()),
            (_, "none") => Value::Word,
            (_, value) => Value::Number(number(value)),
        };
        answers.set(fact, Some(value));
    }
    if !held.is_empty() {
        answers.set(
            book.certificates.expect("a fact"),
            Some(Value::Certificates(held)),
        );
    }
    answers
}

/// The papers shown: those that may be needed with a question mark, contradictions behind.
fn shown(id: &str, way: Way, text: &str) -> Vec<String> {
    let book = qadam::rulebook();
    let found = papers(book, pathway(id), way, &answers(text));
    let name = |found: &qadam::engine::PaperFinding| {
        let mark = match found.bearing.need {
            Need::Yes => "",
            Need::Perhaps => "?",
            Need::No => "!",
        };
        let conflicts = found.bearing.conflicts.iter();
        let conflicts = conflicts.map(|it| format!(" {}", book.conflict(*it).id));
        format!("{}{mark}{}", found.paper.id, conflicts.collect::<String>())
    };
    found.iter().map(name).collect()
}

#[test]
fn mobility_has_the_items_of_the_page() {
    let mshe = [
        "faculty-application",
        "transcript",
        "language",
        "passport",
        "recommendation",
        "photos",
        "form",
        "medical-abroad",
        "consent",
        "family",
        "orphan?",
        "disability?",
    ];
    for way in [Way::Office, Way::Portal] {
        assert_eq!(shown("mshe", way, ""), mshe);
    }
    let erasmus = [
        "faculty-application",
        "transcript",
        "language",
        "passport-valid",
        "recommendation",
        "motivation",
        "photos",
        "form",
        "medical-abroad",
        "consent",
        "large-family?",
        "orphan?",
        "disability?",
    ];
    assert_eq!(shown("erasmus", Way::Office, ""), erasmus);
    assert_eq!(shown("erasmus", Way::Portal, ""), [""; 0]);
}

#[test]
fn masters_have_the_items_of_appendix_1() {
    for id in ["master-research", "master-profile"] {
        let office = [
            "application",
            "degree-original",
            "identity",
            "digital-photo",
            "medical",
            "kt-certificate?",
            "labour?",
            "works?",
            "recognition?",
            "translation?",
        ];
        assert_eq!(shown(id, Way::Office, ""), office);
        let portal = [
            "request",
            "degree",
            "kt-certificate?",
            "labour?",
            "digital-photo-sized",
            "medical",
            "works?",
            "recognition?",
            "translation?",
        ];
        assert_eq!(shown(id, Way::Portal, ""), portal);
    }
}

#[test]
fn the_doctorate_has_the_items_of_appendix_1() {
    let office = [
        "application",
        "degree-original",
        "identity",
        "kaztest?",
        "doctorate-certificate?",
        "medical",
        "digital-photo-sized",
        "labour-citizens?",
        "publications?",
        "research-plan",
        "essay",
        "recognition?",
        "translation?",
    ];
    assert_eq!(shown("doctorate", Way::Office, ""), office);
    let portal = [
        "request",
        "dissertation-outline dissertation-plan",
        "degree",
        "kaztest?",
        "doctorate-certificate?",
        "digital-photo-sized",
        "medical",
        "labour-citizens?",
        "publications?",
        "research-plan",
        "essay",
        "recognition?",
        "translation?",
    ];
    assert_eq!(shown("doctorate", Way::Portal, ""), portal);
}

#[test]
fn conditions_follow_the_answers() {
    let disagree = "kt-certificate? master-certificate-document";
    let cases = [
        // A master's certificate is voluntary (ADM ¶12), whatever the list says.
        ("master-research", "ielts-academic=6", "kt-certificate"),
        ("master-research", "ielts-academic=5.5", disagree),
        ("master-research", "certificates=none", disagree),
        ("master-profile", "goethe=6", disagree),
        ("master-profile", "work_months=1", "labour"),
        ("master-profile", "specialty_years=2", "labour"),
        (
            "master-profile",
            "work_months=0 leadership_years=0",
            "labour?",
        ),
        (
            "master-profile",
            "work_months=0 leadership_years=0 specialty_years=0",
            "!labour",
        ),
        ("doctorate", "citizenship=kz", "kaztest"),
        (
            "doctorate",
            "citizenship=foreign",
            "kaztest? kaztest-foreign",
        ),
        ("doctorate", "citizenship=kz", "labour-citizens"),
        ("doctorate", "citizenship=foreign", "!labour-citizens"),
        ("doctorate", "ielts-academic=5", "doctorate-certificate"),
        ("doctorate", "toefl-itp=417", "doctorate-certificate"),
        (
            "doctorate",
            "english_degree_years_ago=none",
            "doctorate-certificate",
        ),
        (
            "doctorate",
            "english_degree_years_ago=6",
            "doctorate-certificate",
        ),
        (
            "doctorate",
            "ielts-academic=4.5 english_degree_years_ago=5",
            "!doctorate-certificate",
        ),
        ("doctorate", "english_degree_years_ago=5", "recognition"),
        ("doctorate", "english_degree_years_ago=none", "recognition?"),
        (
            "master-research",
            "english_degree_years_ago=30",
            "recognition",
        ),
    ];
    for (pathway, text, expected) in cases {
        let shown = shown(pathway, Way::Office, text);
        let there = |name: &str| shown.iter().any(|it| it == name);
        match expected.strip_prefix('!') {
            Some(name) => assert!(
                !shown.iter().any(|it| it.starts_with(name)),
                "{pathway} {text}: {shown:?}"
            ),
            None => assert!(there(expected), "{pathway} {text}: {expected} in {shown:?}"),
        }
    }
}

#[test]
fn windows_bear_on_those_they_are_for() {
    let book = qadam::rulebook();
    let need = |id: &str, text: &str| {
        let condition = window(book, id).applies.as_ref();
        bearing(book, condition, &answers(text)).need
    };
    let cases = [
        ("foreign-interview", "", Need::Perhaps),
        ("foreign-interview", "citizenship=foreign", Need::Yes),
        ("foreign-interview", "citizenship=kz", Need::No),
        (
            "service-interview",
            "military_service_months_ago=36",
            Need::Yes,
        ),
        (
            "service-interview",
            "military_service_months_ago=37",
            Need::No,
        ),
        ("experience-interview", "leadership_years=5", Need::Yes),
        ("experience-interview", "leadership_years=4", Need::Perhaps),
        (
            "experience-interview",
            "leadership_years=4 specialty_years=9",
            Need::No,
        ),
        ("additional-test", "toefl-itp=417", Need::Yes),
        ("additional-test", "toefl-itp=413", Need::No),
        ("additional-test", "certificates=none", Need::No),
        ("master-applications", "citizenship=foreign", Need::Yes),
        ("enrolment", "", Need::Yes),
    ];
    for (id, text, expected) in cases {
        assert_eq!(need(id, text), expected, "{id} {text}");
    }
    let exam = window(book, "doctorate-exam").applies.as_ref();
    let conflicts = bearing(book, exam, &Answers::default()).conflicts;
    assert_eq!(&*book.conflict(conflicts[0]).id, "exam-window");
}

#[test]
fn remarks_stand_beside_what_they_are_about() {
    let book = qadam::rulebook();
    let ids = |id: &str, topic, way, text: &str| {
        let found = remarks(book, pathway(id), topic, way, &answers(text));
        let ids: Vec<_> = found.iter().map(|remark| &*remark.id).collect();
        ids.join(" ")
    };
    assert_eq!(
        ids("erasmus", Topic::Papers, Some(Way::Office), ""),
        "folder yearly-papers"
    );
    assert_eq!(
        ids("mshe", Topic::Papers, Some(Way::Portal), ""),
        "mshe-portal yearly-papers"
    );
    assert_eq!(
        ids("mshe", Topic::Papers, Some(Way::Office), ""),
        "yearly-papers"
    );
    let office = "incomplete originals genuine";
    assert_eq!(
        ids("doctorate", Topic::Papers, Some(Way::Office), ""),
        office
    );
    let portal = "incomplete gateway genuine";
    assert_eq!(
        ids("doctorate", Topic::Papers, Some(Way::Portal), ""),
        portal
    );
    assert_eq!(
        ids("doctorate", Topic::Papers, None, ""),
        "incomplete genuine"
    );
    assert_eq!(ids("master-research", Topic::Appeal, None, ""), "appeal-kt");
    let both = "appeal-exam appeal-additional";
    assert_eq!(ids("doctorate", Topic::Appeal, None, ""), both);
    assert_eq!(
        ids("doctorate", Topic::Appeal, None, "certificates=none"),
        "appeal-exam"
    );
}

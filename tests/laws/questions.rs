//! What is asked is what can still decide: no less, and no more.

use std::collections::BTreeSet;

use qadam::engine::{PathwayFinding, Verdict, glance, matters, survey, verdicts};
use qadam::rulebook::{Absence, Answers, FactId, Kind, Pathway, PathwayId, Question, Value};
use serde_json::{Value as Json, json};

use crate::crowd::Dice;
use crate::{judge, naive};

#[test]
fn questions_are_open_exactly_while_a_pathway_is_undecided() {
    let (book, mut dice) = (qadam::rulebook(), Dice::new(0xa5c));
    for _ in 0..300 {
        let answers = dice.person();
        let exactly = PathwayId(u8::try_from(dice.below(book.pathways.len())).unwrap());
        let found = survey(book, &answers, &[exactly]);
        let quick = judge::judge(&answers);
        for (found, quick) in found.pathways.iter().zip(&quick.pathways) {
            let decided = found.verdict() != Verdict::Incomplete;
            assert_eq!(found.open.is_empty(), decided, "{answers:?}\n{found:?}");
            let bound = |it: &Question| quick.open.contains(it) && unstated(&answers, *it);
            assert!(
                found.open.iter().all(bound),
                "{answers:?}\n{found:?}\n{quick:?}"
            );
            assert_eq!(
                (found.interval, &found.routes),
                (quick.interval, &quick.routes)
            );
        }
        for (brief, quick) in glance(book, &answers).pathways.iter().zip(&quick.pathways) {
            assert_eq!(
                (brief.pathway, brief.interval, &brief.open),
                (quick.pathway, quick.interval, &quick.open)
            );
        }
        let told = found.pathways.iter().map(PathwayFinding::verdict);
        assert!(verdicts(book, &answers).eq(told), "{answers:?}");
    }
}

#[test]
fn what_is_asked_is_what_brute_force_would_ask() {
    let mut dice = Dice::new(0x900d);
    let book = qadam::rulebook();
    for pathway in &book.pathways {
        for _ in 0..16 {
            check(&pathway.id, &nearly(&mut dice, pathway));
        }
        for _ in 0..2 {
            check(&pathway.id, &dice.applicant());
        }
    }
}

/// What nobody decides by trying alone: much is open, and little of it matters.
#[test]
fn what_is_asked_where_much_is_open_is_what_brute_force_would_ask() {
    let cases = [
        (
            "master-research",
            json!({
                "education": "bachelor-student",
                "english_degree_years_ago": 4,
                "gmat": {"integrated": 6, "quantitative": 42, "verbal": 5, "writing": 4.5},
            }),
        ),
        (
            "master-research",
            json!({
                "education": "bachelor",
                "english_degree_years_ago": 5,
                "gmat": {"integrated": 7, "quantitative": 51, "verbal": 6, "writing": 2.5},
                "kt": {"profile_1": 22, "profile_2": 22},
            }),
        ),
        (
            "master-research",
            json!({
                "gmat": "none",
                "gre": {"quantitative": 135, "verbal": 154, "writing": 1},
                "kt": {"profile_1": 12, "profile_2": 19},
            }),
        ),
        (
            "master-research",
            json!({
                "citizenship": "foreign",
                "english_degree_years_ago": "none",
                "gmat": {"integrated": 4, "quantitative": 49, "verbal": 32, "writing": 6},
                "gre": "none",
            }),
        ),
        // Only a GRE can save the foreign language, and then the readiness decides.
        (
            "master-research",
            json!({
                "citizenship": "kz",
                "education": "bachelor",
                "certificates": [],
                "gmat": "none",
                "target": {"field": "ict", "instruction": "ru"},
                "kt": {"foreign_language": 10, "profile_1": 15, "profile_2": 15},
            }),
        ),
        (
            "doctorate",
            json!({
                "doctoral_exam": {"interview": 15, "profile": 39},
                "education": "master-student",
                "gre": {"quantitative": 165, "verbal": 170, "writing": 6},
                "target": {"field": "business"},
            }),
        ),
    ];
    for (pathway, applicant) in cases {
        check(pathway, &applicant);
    }
}

#[test]
fn questions_whose_answer_alone_can_decide_come_first() {
    let master = json!({
        "citizenship": "kz", "education": "bachelor", "english_degree_years_ago": "none",
        "gre": "none", "gmat": "none", "target": {"field": "ict", "instruction": "ru"},
    });
    let mut mobile = json!({
        "education": "bachelor-student", "semester": 5, "gpa": 3.4, "tou_test": "not-taken",
    });
    let doctor = json!({
        "citizenship": "kz", "target": {"field": "engineering"}, "gre": "none",
        "itp_additional_test": "not-taken",
    });
    let stay = ["education", "certificates", "host.letter"];
    let doctorate = [
        "education",
        "work_months",
        "kaztest",
        "doctoral_exam",
        "certificates",
        "english_degree_years_ago",
    ];
    // Without a KT nobody enters, while a certificate is asked for its points alone.
    asked("master-research", &master, &["kt", "certificates"]);
    asked(
        "erasmus",
        &mobile,
        &["citizenship", "certificates", "host.language"],
    );
    mobile.as_object_mut().unwrap().remove("education");
    mobile["citizenship"] = "kz".into();
    asked("mshe", &mobile, &stay);
    asked("doctorate", &doctor, &doctorate);
}

/// Asserts what is asked of an applicant, in this order.
#[track_caller]
fn asked(pathway: &str, applicant: &Json, expected: &[&str]) {
    assert_eq!(judge::ask(pathway, &judge::read(applicant)), expected);
}

#[test]
fn no_pathway_has_more_leaves_than_can_be_told_apart() {
    for pathway in &qadam::rulebook().pathways {
        let mut leaves = 0;
        pathway.visit(&mut |_| leaves += 1);
        assert!(leaves <= 64, "{leaves} of {}", pathway.id);
    }
}

/// Holds the questions of an applicant against brute force.
#[track_caller]
fn check(pathway: &str, applicant: &Json) {
    let book = qadam::rulebook();
    let answers = judge::read(applicant);
    let id = book.pathway_by_id(pathway).unwrap();
    let found = &survey(book, &answers, &[id]).pathways[id.index()];
    let open: BTreeSet<String> = found
        .open
        .iter()
        .map(|it| book.question_path(*it))
        .collect();
    assert_eq!(
        open.len(),
        found.open.len(),
        "twice: {open:?} of {applicant}"
    );
    let expected = naive::open_facts(applicant, pathway);
    assert_eq!(
        open, expected,
        "engine (left), brute force (right): {pathway} of {applicant}"
    );
    for question in questions(&answers) {
        let expected = found.open.contains(&question);
        assert_eq!(
            matters(book, id, &answers, question),
            expected,
            "{question:?} {applicant}"
        );
    }
}

/// Everything that is not stated.
fn questions(answers: &Answers) -> Vec<Question> {
    let of = |fact: FactId| {
        let parts = (0..4).map(Some).chain([None]);
        parts.map(move |part| Question { fact, part })
    };
    let all = qadam::rulebook().fact_ids().flat_map(of);
    all.filter(|question| unstated(answers, *question))
        .collect()
}

fn unstated(answers: &Answers, question: Question) -> bool {
    let stated = answers.get(question.fact);
    match (
        question.part,
        stated,
        &qadam::rulebook().fact(question.fact).kind,
    ) {
        (None, stated, _) => stated.is_none(),
        (Some(part), Some(Value::Scores(scores)), Kind::Scores { parts, .. }) => {
            parts.get(part).is_some_and(|it| it.absent == Absence::Open) && scores[part].is_none()
        }
        (Some(_), ..) => false,
    }
}

/// Someone who left one to four things unsaid that a pathway looks at.
fn nearly(dice: &mut Dice, pathway: &Pathway) -> Json {
    let facts = pathway.requirements.iter().flat_map(|it| &it.facts);
    let facts: Vec<FactId> = facts.copied().collect();
    let mut applicant = dice.everything();
    for _ in 0..=dice.below(4) {
        let fact = facts[dice.below(facts.len())];
        remove(&mut applicant, &qadam::rulebook().fact(fact).path);
    }
    applicant
}

fn remove(applicant: &mut Json, path: &str) {
    let applicant = applicant.as_object_mut().unwrap();
    match path.split_once('.') {
        None => applicant.remove(path),
        Some((head, rest)) => applicant[head].as_object_mut().unwrap().remove(rest),
    };
}

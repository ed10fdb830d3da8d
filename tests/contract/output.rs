//! What an answer holds.

use serde_json::Value;

use super::{answered, shape};

#[test]
fn members_come_in_the_order_of_the_contract() {
    let book = qadam::rulebook();
    let line = br#"{"id": "x", "education": "master", "citizenship": "foreign"}"#;
    let answer = qadam::contract::answer(book, line).expect("an answer");
    let members = [
        r#"{"id":"x","#,
        r#""rulebook":"#,
        r#""pathways":["#,
        r#""verdict":"#,
        r#""routes":["#,
        r#""requirements":["#,
        r#""status":"#,
        r#""sources":["#,
        r#""open_questions":["#,
        r#""changes":["#,
        r#""lifts_to":"#,
        r#""set":["#,
        r#""fact":"#,
        r#""to":"#,
        r#""conversions":{"#,
    ];
    let places: Vec<_> = members.iter().map(|member| answer.find(member)).collect();
    assert!(
        places.iter().all(Option::is_some) && places.is_sorted(),
        "{places:?}"
    );
}

/// Requirements of one pathway with the given status, over all its routes.
fn with_status<'a>(answer: &'a Value, pathway: &str, status: &str) -> Vec<&'a Value> {
    let pathways = answer["pathways"].as_array().expect("pathways");
    let pathway = pathways
        .iter()
        .find(|it| it["id"] == pathway)
        .expect("a pathway");
    let routes = pathway["routes"].as_array().expect("routes");
    let requirements = routes
        .iter()
        .flat_map(|it| it["requirements"].as_array().expect("a list"));
    requirements.filter(|it| it["status"] == status).collect()
}

#[test]
fn a_contradiction_stands_with_what_it_decided() {
    let line = r#"{"citizenship": "kz", "education": "bachelor-student", "semester": 2, "gpa": 3.1,
        "certificates": [{"test": "celi", "level": "B2"}], "host": {"language": "it"}}"#;
    let answer = answered(&line.replace('\n', " "));
    shape::check(&answer);
    let pending = with_status(&answer, "erasmus", "pending");
    assert_eq!(pending.len(), 1);
    assert_eq!(pending[0]["id"], "erasmus.semester");
    assert_eq!(pending[0]["conflict"], "erasmus-semester-2");
    let met = with_status(&answer, "erasmus", "met");
    let language = met
        .iter()
        .find(|it| it["id"] == "erasmus.language")
        .expect("a requirement");
    assert_eq!(language["conflict"], "celi-misprint");
    let plain = met.iter().filter(|it| it["id"] != "erasmus.language");
    plain.for_each(|it| assert!(it.get("conflict").is_none(), "{it}"));
}

#[test]
fn nothing_stated_leaves_all_open() {
    let answer = answered("{}");
    shape::check(&answer);
    for pathway in answer["pathways"].as_array().expect("pathways") {
        assert_eq!(pathway["verdict"], "incomplete");
    }
    assert_eq!(answer["conversions"], serde_json::json!({}));
}

#[test]
fn refusals_tell_what_is_wrong() {
    let message = |line: &str| {
        let refusal = qadam::contract::read(qadam::rulebook(), line.as_bytes());
        refusal.expect_err("a refusal").message
    };
    assert_eq!(
        message(r#"{"gpa": 5}"#),
        "must be a number from 0 to 4 in steps of 0.01"
    );
    assert_eq!(
        message(r#"{"citizenship": 1}"#),
        "must be one of kz, foreign"
    );
    assert_eq!(message(r#"{"kt": {}}"#), "is missing");
    assert_eq!(message(r#"{"gpa": 3, "gpa": 3}"#), "is stated twice");
    assert_eq!(message(r#"{"kaztest": 1}"#), "must be true or false");
    assert_eq!(message(r#"{"unheard": 1}"#), "is no fact of the contract");
}

/// The changes of one pathway.
fn changes(answer: &Value, pathway: usize) -> &Value {
    &answer["pathways"][pathway]["changes"]
}

#[test]
fn changes_are_written_as_an_applicant_states_them() {
    let answer = answered(
        r#"{"citizenship": "kz", "education": "bachelor-student", "semester": 2, "gpa": 2.5,
        "certificates": [{"test": "other", "language": "tr", "level": "B1"}],
        "tou_test": "not-taken", "host": {"language": "tr", "letter": false}}"#,
    );
    shape::check(&answer);
    let eligible = |semester: u8| {
        serde_json::json!([
            {"fact": "semester", "from": 2, "to": semester},
            {"fact": "gpa", "from": 2.5, "to": 2.97},
            {"fact": "tou_test", "from": "not-taken", "to": {"language": "tr", "level": "B2"}},
        ])
    };
    let erasmus = changes(&answer, 0);
    assert_eq!(
        erasmus[0],
        serde_json::json!({"lifts_to": "conditional",
            "set": [{"fact": "gpa", "from": 2.5, "to": 2.97}]})
    );
    assert_eq!(erasmus[1]["set"], eligible(3));
    let mshe = changes(&answer, 1).as_array().expect("a list");
    let certificates = mshe.iter().map(|it| &it["set"][1]);
    let ielts = serde_json::json!({"fact": "certificates",
        "from": [{"test": "other", "language": "tr", "level": "B1"}],
        "to": {"test": "ielts-academic", "score": 5.5}});
    assert_eq!(certificates.filter(|it| **it == ielts).count(), 1);
}

#[test]
fn an_exam_leaves_out_what_need_not_be_stated() {
    let answer = answered(
        r#"{"education": "bachelor", "target": {"instruction": "kk"}, "kt": "not-taken",
        "gmat": "none"}"#,
    );
    assert_eq!(
        changes(&answer, 3)[0],
        serde_json::json!({"lifts_to": "eligible", "set": [{"fact": "kt", "from": "not-taken",
            "to": {"profile_1": 13, "profile_2": 17}}]})
    );
}

#[test]
fn changes_are_absent_beside_eligible_and_empty_where_nothing_helps() {
    let line = r#"{"citizenship": "kz", "education": "EDUCATION", "semester": 4, "gpa": 3.1,
        "certificates": [{"test": "goethe", "level": "B2"}], "host": {"language": "de"}}"#;
    let eligible = answered(&line.replace("EDUCATION", "bachelor-student"));
    assert_eq!(eligible["pathways"][0].get("changes"), None);
    let graduate = answered(&line.replace("EDUCATION", "bachelor"));
    assert_eq!(changes(&graduate, 0), &serde_json::json!([]));
}

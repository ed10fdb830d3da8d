//! Lines of the contract, and the statements that they make.

use qadam::contract::{self, Applicant};
use qadam::rulebook::{Amount, Value};

fn read(line: &str) -> Applicant {
    let read = contract::read(qadam::rulebook(), line.as_bytes());
    read.unwrap_or_else(|refusal| panic!("{line}\nis refused: {refusal:?}"))
}

fn stated(line: &str, fact: &str) -> Option<Value> {
    let fact = qadam::rulebook().fact_by_path(fact).expect("a fact");
    read(line).answers.get(fact).cloned()
}

#[test]
fn nothing_stated() {
    for line in [
        "{}",
        " { } ",
        "\t{}\r",
        r#"{"host": {}}"#,
        r#"{"host": {}, "target": {}}"#,
    ] {
        assert!(read(line).answers.is_empty(), "{line}");
    }
}

#[test]
fn absent_is_not_none() {
    assert_eq!(stated("{}", "certificates"), None);
    let none = stated(r#"{"certificates": []}"#, "certificates");
    assert_eq!(none, Some(Value::Certificates(Vec::new())));
    assert_eq!(stated(r#"{"kt": "not-taken"}"#, "kt"), Some(Value::Word));
    assert_eq!(stated(r#"{"gre": "none"}"#, "gre"), Some(Value::Word));
    assert_eq!(
        stated(r#"{"tou_test": "not-taken"}"#, "tou_test"),
        Some(Value::Word)
    );
    assert_eq!(
        stated(r#"{"kaztest": false}"#, "kaztest"),
        Some(Value::Flag(false))
    );
    let degree = stated(
        r#"{"english_degree_years_ago": "none"}"#,
        "english_degree_years_ago",
    );
    assert_eq!(degree, Some(Value::Word));
}

#[test]
fn parts_of_exams_that_may_be_absent() {
    let points = |number| Some(Amount::whole(number));
    let kt = stated(r#"{"kt": {"profile_2": 16, "profile_1": 18}}"#, "kt");
    assert_eq!(
        kt,
        Some(Value::Scores(vec![None, None, points(18), points(16)]))
    );
    let exam = stated(
        r#"{"doctoral_exam": {"interview": 25, "profile": 40}}"#,
        "doctoral_exam",
    );
    assert_eq!(
        exam,
        Some(Value::Scores(vec![points(25), None, points(40)]))
    );
    let gre = r#"{"gre": {"verbal": 150, "quantitative": 160, "writing": 3.5}}"#;
    let gre = stated(gre, "gre");
    assert_eq!(
        gre,
        Some(Value::Scores(vec![
            points(150),
            points(160),
            Some(Amount(350))
        ]))
    );
}

#[test]
fn every_test_with_the_ends_of_its_scale() {
    let ends = [
        ("ielts-academic", "score", "0", "9"),
        ("toefl-ibt", "score", "0", "120"),
        ("toefl-itp", "score", "310", "677"),
        ("toefl-other", "score", "0", "677"),
        ("toeic", "score", "10", "990"),
        ("duolingo", "score", "10", "160"),
        ("goethe", "level", r#""A1""#, r#""C2""#),
        ("dsh", "level", r#""A1""#, r#""C2""#),
        ("testdaf", "level", r#""A1""#, r#""C2""#),
        ("tfi", "level", r#""A1""#, r#""C2""#),
        ("tcf", "level", r#""A1""#, r#""C2""#),
        ("delf", "level", r#""A1""#, r#""B2""#),
        ("dalf", "level", r#""C1""#, r#""C2""#),
        ("dele", "level", r#""A1""#, r#""C2""#),
        ("siele", "level", r#""A1""#, r#""C2""#),
        ("cils", "level", r#""A1""#, r#""C2""#),
        ("celi", "level", r#""A1""#, r#""C2""#),
        ("hsk", "level", "1", "9"),
        ("topik", "level", "1", "6"),
    ];
    assert_eq!(
        ends.len() + 1,
        qadam::rulebook().tests.len(),
        "all tests but `other`"
    );
    for (test, member, least, greatest) in ends {
        for value in [least, greatest] {
            read(&format!(
                r#"{{"certificates": [{{"test": "{test}", "{member}": {value}}}]}}"#
            ));
            read(&format!(
                r#"{{"certificates": [{{"{member}": {value}, "test": "{test}"}}]}}"#
            ));
        }
    }
    for language in "en de fr es it zh ko kk ru tr pl cs other".split(' ') {
        let other = format!(r#"{{"test": "other", "language": "{language}", "level": "C1"}}"#);
        read(&format!(r#"{{"certificates": [{other}]}}"#));
        read(&format!(r#"{{"host": {{"language": "{language}"}}}}"#));
    }
    let twenty = vec![r#"{"test": "dalf", "level": "C1"}"#; 20].join(",");
    read(&format!(r#"{{"certificates": [{twenty}]}}"#));
}

#[test]
fn ids_are_kept_as_they_are() {
    let longest = "ө".repeat(200);
    let escaped = "\\ud83c\\udf93".repeat(200);
    for (written, id) in [
        ("", ""),
        ("x", "x"),
        ("a\\nb\\u0000\\\"", "a\nb\0\""),
        (longest.as_str(), longest.as_str()),
        (escaped.as_str(), &"🎓".repeat(200)),
    ] {
        let line = format!(r#"{{"id": "{written}", {NOT_MUCH}}}"#);
        assert_eq!(read(&line).id.as_deref(), Some(id));
        assert_eq!(super::answered(&line)["id"], id);
    }
    let line = format!("{{{NOT_MUCH}}}");
    assert_eq!(read(&line).id, None);
    assert!(super::answered(&line).get("id").is_none());
}

/// Enough to close most pathways, so that little is left to look into.
const NOT_MUCH: &str = r#""education": "master-student", "kt": "not-taken", "work_months": 0,
    "citizenship": "kz", "gre": "none", "gmat": "none", "certificates": []"#;

#[test]
fn one_statement_has_many_spellings() {
    let plain = read(r#"{"id": "x", "citizenship": "kz", "gpa": 3.4, "host": {"language": "en"}}"#);
    let spellings = [
        r#"{"host":{"language":"en"},"gpa":3.4,"citizenship":"kz","id":"x"}"#,
        "  {  \"id\" :\t\"x\" , \"citizenship\":\"kz\",\r \"gpa\":3.40,\"host\":{\"language\":\"en\"} } ",
        r#"{"\u0069d": "\u0078", "citizenship": "\u006b\u007A", "gpa": 34e-1, "host": {"language": "\u0065n"}}"#,
    ];
    for line in spellings {
        assert_eq!(read(line), plain, "{line}");
    }
}

//! Values outside the contract, each by the path at which it is refused.

use super::{all_refused, refused};

#[test]
fn choices() {
    all_refused(&[
        (r#"{"citizenship": "KZ"}"#, "citizenship"),
        (r#"{"citizenship": ""}"#, "citizenship"),
        (r#"{"citizenship": ["kz"]}"#, "citizenship"),
        (r#"{"citizenship": 0}"#, "citizenship"),
        (r#"{"education": "phd"}"#, "education"),
        (r#"{"education": "bachelor "}"#, "education"),
        (r#"{"target": {"field": "law"}}"#, "target.field"),
        (r#"{"target": {"instruction": "de"}}"#, "target.instruction"),
        (r#"{"host": {"language": "english"}}"#, "host.language"),
        (r#"{"host": {"language": "uk"}}"#, "host.language"),
        (r#"{"host": {"language": 0}}"#, "host.language"),
    ]);
}

#[test]
fn flags() {
    for value in ["\"true\"", "\"yes\"", "1", "0", "[]", "{}", "\"not-taken\""] {
        assert_eq!(
            refused(format!(r#"{{"kaztest": {value}}}"#).as_bytes()),
            "kaztest"
        );
        let letter = format!(r#"{{"host": {{"letter": {value}}}}}"#);
        assert_eq!(refused(letter.as_bytes()), "host.letter");
    }
}

#[test]
fn null_is_refused_everywhere() {
    let facts = "citizenship education semester gpa work_months certificates tou_test host kaztest \
                 target kt doctoral_exam itp_additional_test gre gmat military_service_months_ago \
                 leadership_years specialty_years english_degree_years_ago id";
    for fact in facts.split_whitespace() {
        assert_eq!(refused(format!(r#"{{"{fact}": null}}"#).as_bytes()), fact);
    }
    all_refused(&[
        (r#"{"host": {"language": null}}"#, "host.language"),
        (r#"{"host": {"letter": null}}"#, "host.letter"),
        (r#"{"target": {"field": null}}"#, "target.field"),
        (r#"{"certificates": [null]}"#, "certificates[0]"),
        (
            r#"{"certificates": [{"test": null}]}"#,
            "certificates[0].test",
        ),
        (
            r#"{"certificates": [{"test": "goethe", "level": null}]}"#,
            "certificates[0].level",
        ),
        (
            r#"{"certificates": [{"test": "toeic", "score": null}]}"#,
            "certificates[0].score",
        ),
        (
            r#"{"certificates": [{"test": "other", "language": null}]}"#,
            "certificates[0].language",
        ),
        (r#"{"tou_test": {"language": null}}"#, "tou_test.language"),
        (r#"{"kt": {"readiness": null}}"#, "kt.readiness"),
        (
            r#"{"doctoral_exam": {"essay": null}}"#,
            "doctoral_exam.essay",
        ),
        (r#"{"unheard": null}"#, "unheard"),
    ]);
}

#[test]
fn numbers_off_their_scales() {
    all_refused(&[
        (r#"{"semester": 0}"#, "semester"),
        (r#"{"semester": 13}"#, "semester"),
        (r#"{"semester": 5.5}"#, "semester"),
        (r#"{"semester": "5"}"#, "semester"),
        (r#"{"gpa": 5}"#, "gpa"),
        (r#"{"gpa": 4.01}"#, "gpa"),
        (r#"{"gpa": -0.01}"#, "gpa"),
        (r#"{"gpa": 2.975}"#, "gpa"),
        (r#"{"gpa": "3.1"}"#, "gpa"),
        (r#"{"gpa": [3.1]}"#, "gpa"),
        (r#"{"work_months": 721}"#, "work_months"),
        (r#"{"work_months": 1.5}"#, "work_months"),
        (r#"{"work_months": "none"}"#, "work_months"),
        (r#"{"leadership_years": 61}"#, "leadership_years"),
        (r#"{"specialty_years": -1}"#, "specialty_years"),
        (r#"{"itp_additional_test": 101}"#, "itp_additional_test"),
        (r#"{"itp_additional_test": "none"}"#, "itp_additional_test"),
        (
            r#"{"military_service_months_ago": 721}"#,
            "military_service_months_ago",
        ),
        (
            r#"{"military_service_months_ago": "not-taken"}"#,
            "military_service_months_ago",
        ),
        (
            r#"{"english_degree_years_ago": 61}"#,
            "english_degree_years_ago",
        ),
        (
            r#"{"english_degree_years_ago": false}"#,
            "english_degree_years_ago",
        ),
    ]);
}

#[test]
fn exams() {
    all_refused(&[
        (r#"{"kt": "none"}"#, "kt"),
        (r#"{"kt": 75}"#, "kt"),
        (r#"{"kt": [20, 10, 8, 9]}"#, "kt"),
        (r#"{"kt": {"profile_1": 31}}"#, "kt.profile_1"),
        (r#"{"kt": {"profile_2": 41}}"#, "kt.profile_2"),
        (r#"{"kt": {"profile_2": 7.5}}"#, "kt.profile_2"),
        (r#"{"kt": {"foreign_language": 51}}"#, "kt.foreign_language"),
        (r#"{"kt": {"readiness": -1}}"#, "kt.readiness"),
        (r#"{"kt": {"profile_3": 1}}"#, "kt.profile_3"),
        (r#"{"doctoral_exam": {"essay": 21}}"#, "doctoral_exam.essay"),
        (r#"{"doctoral_exam": {"total": 80}}"#, "doctoral_exam.total"),
        (r#"{"gre": "not-taken"}"#, "gre"),
        (r#"{"gre": {"verbal": 129}}"#, "gre.verbal"),
        (r#"{"gre": {"writing": 3.3}}"#, "gre.writing"),
        (r#"{"gre": {"writing": 6.5}}"#, "gre.writing"),
        (r#"{"gmat": {"integrated": 0}}"#, "gmat.integrated"),
        (r#"{"gmat": {"integrated": 9}}"#, "gmat.integrated"),
        (r#"{"gmat": {"quantitative": 61}}"#, "gmat.quantitative"),
        (r#"{"tou_test": "none"}"#, "tou_test"),
        (
            r#"{"tou_test": {"language": "english"}}"#,
            "tou_test.language",
        ),
        (r#"{"tou_test": {"level": "B3"}}"#, "tou_test.level"),
        (r#"{"tou_test": {"level": 4}}"#, "tou_test.level"),
        (r#"{"tou_test": {"score": 4}}"#, "tou_test.score"),
    ]);
}

#[test]
fn ids() {
    let id = |id: &str| format!(r#"{{"id": "{id}"}}"#);
    assert_eq!(refused(id(&"x".repeat(201)).as_bytes()), "id");
    assert_eq!(refused(id(&"ө".repeat(201)).as_bytes()), "id");
    assert_eq!(refused(id(&"\\u04e9".repeat(201)).as_bytes()), "id");
    all_refused(&[
        (r#"{"id": 17}"#, "id"),
        (r#"{"id": ["x"]}"#, "id"),
        (r#"{"id": "\ud800"}"#, "id"),
        (r#"{"id": "\udc00\ud800"}"#, "id"),
    ]);
}

#[test]
fn unknown_fields() {
    all_refused(&[
        (r#"{"unheard": 1}"#, "unheard"),
        (r#"{"Citizenship": "kz"}"#, "Citizenship"),
        (r#"{"citizenship ": "kz"}"#, "citizenship "),
        (r#"{"азаматтық": "kz"}"#, "азаматтық"),
        (r#"{"host": {"city": "Pavlodar"}}"#, "host.city"),
        (r#"{"host": {"id": "x"}}"#, "host.id"),
        (r#"{"target": {"language": "en"}}"#, "target.language"),
        (r#"{"verdict": "eligible"}"#, "verdict"),
        // Paths are written by nesting, never as one name.
        (r#"{"host.language": "en"}"#, "host.language"),
        (r#"{"target.field": "ict"}"#, "target.field"),
        (r#"{"kt.readiness": 10}"#, "kt.readiness"),
        (r#"{"host": {"language.x": "en"}}"#, "host.language.x"),
        (r#"{"host": "en"}"#, "host"),
        (r#"{"host": ["en"]}"#, "host"),
        (r#"{"target": "ict"}"#, "target"),
    ]);
    let crowded: Vec<String> = (0..5000)
        .map(|index| format!(r#""field-{index}": 1"#))
        .collect();
    assert_eq!(
        refused(format!("{{{}}}", crowded.join(",")).as_bytes()),
        "field-0"
    );
}

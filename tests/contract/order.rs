//! Which of several faults is told: the first offending value in the line's own order,
//! then the first missing one.

use super::all_refused;

#[test]
fn the_first_offending_value_is_told() {
    all_refused(&[
        (r#"{"gpa": 5, "semester": 0}"#, "gpa"),
        (r#"{"semester": 0, "gpa": 5}"#, "semester"),
        (r#"{"unheard": 1, "gpa": 5}"#, "unheard"),
        (r#"{"gpa": 5, "unheard": 1}"#, "gpa"),
        (r#"{"host": {"city": 1, "language": "xx"}}"#, "host.city"),
        (
            r#"{"host": {"language": "xx", "city": 1}}"#,
            "host.language",
        ),
        (
            r#"{"kt": {"profile_1": 31, "readiness": 31}}"#,
            "kt.profile_1",
        ),
        (
            r#"{"kt": {"readiness": 31, "profile_1": 31}}"#,
            "kt.readiness",
        ),
        (
            r#"{"certificates": [{"score": 6.3, "test": "ielts-academic"}]}"#,
            "certificates[0].score",
        ),
        (
            r#"{"certificates": [{"level": "B2", "test": "dalf"}]}"#,
            "certificates[0].level",
        ),
        (
            r#"{"certificates": [{"score": 6, "test": "toefl"}]}"#,
            "certificates[0].test",
        ),
        (
            r#"{"certificates": [{"score": "x", "test": "toefl"}]}"#,
            "certificates[0].score",
        ),
        (
            r#"{"certificates": [{"language": "xx", "test": "other"}]}"#,
            "certificates[0].language",
        ),
        (
            r#"{"certificates": [{"test": "hsk", "level": 10}], "gpa": 5}"#,
            "certificates[0].level",
        ),
    ]);
}

#[test]
fn what_is_missing_is_told_after_all_that_offends() {
    all_refused(&[
        (r#"{"kt": {}}"#, "kt.profile_1"),
        (r#"{"kt": {"readiness": 10}}"#, "kt.profile_1"),
        (r#"{"kt": {"profile_2": 10}}"#, "kt.profile_1"),
        (r#"{"kt": {"profile_1": 10}}"#, "kt.profile_2"),
        (r#"{"doctoral_exam": {}}"#, "doctoral_exam.interview"),
        (
            r#"{"doctoral_exam": {"interview": 10, "essay": 5}}"#,
            "doctoral_exam.profile",
        ),
        (r#"{"gre": {}}"#, "gre.verbal"),
        (
            r#"{"gre": {"verbal": 150, "writing": 3}}"#,
            "gre.quantitative",
        ),
        (
            r#"{"gmat": {"verbal": 20, "quantitative": 40, "writing": 3}}"#,
            "gmat.integrated",
        ),
        (r#"{"tou_test": {}}"#, "tou_test.language"),
        (r#"{"tou_test": {"level": "B2"}}"#, "tou_test.language"),
        (r#"{"tou_test": {"language": "en"}}"#, "tou_test.level"),
        (r#"{"certificates": [{}]}"#, "certificates[0].test"),
        (
            r#"{"certificates": [{"score": 6}]}"#,
            "certificates[0].test",
        ),
        (
            r#"{"certificates": [{"level": "B2"}]}"#,
            "certificates[0].test",
        ),
        (
            r#"{"certificates": [{"language": "en", "level": "B2"}]}"#,
            "certificates[0].test",
        ),
        (
            r#"{"certificates": [{"test": "toeic"}]}"#,
            "certificates[0].score",
        ),
        (
            r#"{"certificates": [{"test": "goethe"}]}"#,
            "certificates[0].level",
        ),
        (
            r#"{"certificates": [{"test": "hsk"}]}"#,
            "certificates[0].level",
        ),
        (
            r#"{"certificates": [{"test": "other"}]}"#,
            "certificates[0].language",
        ),
        (
            r#"{"certificates": [{"test": "other", "level": "B2"}]}"#,
            "certificates[0].language",
        ),
        (
            r#"{"certificates": [{"test": "other", "language": "tr"}]}"#,
            "certificates[0].level",
        ),
        // The first missing value of several, in the line's own order.
        (r#"{"gre": {}, "kt": {}}"#, "gre.verbal"),
        (r#"{"kt": {}, "gre": {}}"#, "kt.profile_1"),
        (
            r#"{"certificates": [{"test": "toeic"}, {}], "kt": {}}"#,
            "certificates[0].score",
        ),
        // Anything that offends comes first, wherever it stands.
        (r#"{"kt": {}, "gpa": 5}"#, "gpa"),
        (r#"{"kt": {}, "unheard": 1}"#, "unheard"),
        (
            r#"{"certificates": [{}, {"test": "hsk", "level": 10}]}"#,
            "certificates[1].level",
        ),
        (r#"{"tou_test": {"language": "en"}, "id": 1}"#, "id"),
    ]);
}

#[test]
fn a_name_that_stands_twice_is_refused() {
    all_refused(&[
        (r#"{"gpa": 3, "gpa": 3}"#, "gpa"),
        (r#"{"id": "x", "id": "x"}"#, "id"),
        (r#"{"gpa": 3, "semester": 5, "\u0067pa": 3}"#, "gpa"),
        (r#"{"host": {}, "host": {}}"#, "host"),
        (
            r#"{"host": {"letter": true, "letter": true}}"#,
            "host.letter",
        ),
        (
            r#"{"kt": {"profile_1": 7, "profile_1": 7}}"#,
            "kt.profile_1",
        ),
        (
            r#"{"tou_test": {"level": "B2", "level": "B2"}}"#,
            "tou_test.level",
        ),
        (
            r#"{"certificates": [{"test": "hsk", "level": 4, "test": "hsk"}]}"#,
            "certificates[0].test",
        ),
        (
            r#"{"certificates": [], "certificates": []}"#,
            "certificates",
        ),
    ]);
}

//! Certificates outside the contract, each by the path at which it is refused.

use super::{all_refused, refused};

/// Refused at a member of the first certificate.
fn certificate(object: &str, member: &str) {
    let line = format!(r#"{{"certificates": [{object}]}}"#);
    assert_eq!(
        refused(line.as_bytes()),
        format!("certificates[0].{member}"),
        "{object}"
    );
}

#[test]
fn certificates() {
    certificate(r#"{"test": "toefl", "score": 80}"#, "test");
    certificate(r#"{"test": "IELTS-academic", "score": 6}"#, "test");
    certificate(r#"{"test": 1, "score": 6}"#, "test");
    certificate(r#"{"test": "ielts-academic", "score": 6.3}"#, "score");
    certificate(r#"{"test": "ielts-academic", "score": 9.5}"#, "score");
    certificate(r#"{"test": "ielts-academic", "score": "6.0"}"#, "score");
    certificate(r#"{"test": "toefl-ibt", "score": 121}"#, "score");
    certificate(r#"{"test": "toefl-ibt", "score": 80.5}"#, "score");
    certificate(r#"{"test": "toefl-itp", "score": 309}"#, "score");
    certificate(r#"{"test": "toefl-other", "score": 678}"#, "score");
    certificate(r#"{"test": "toeic", "score": 552}"#, "score");
    certificate(r#"{"test": "duolingo", "score": 97}"#, "score");
    // A level for a score test, and a score for a test of levels.
    certificate(r#"{"test": "ielts-academic", "level": "B2"}"#, "level");
    certificate(
        r#"{"test": "ielts-academic", "score": 6, "level": "B2"}"#,
        "level",
    );
    certificate(r#"{"test": "goethe", "score": 80}"#, "score");
    certificate(r#"{"score": "B2"}"#, "score");
    certificate(r#"{"test": "hsk", "score": 4}"#, "score");
    // Levels that a test does not have.
    certificate(r#"{"test": "dalf", "level": "B2"}"#, "level");
    certificate(r#"{"test": "delf", "level": "C1"}"#, "level");
    certificate(r#"{"test": "goethe", "level": "b2"}"#, "level");
    certificate(r#"{"test": "goethe", "level": 4}"#, "level");
    certificate(r#"{"test": "hsk", "level": 10}"#, "level");
    certificate(r#"{"test": "hsk", "level": 0}"#, "level");
    certificate(r#"{"test": "hsk", "level": "4"}"#, "level");
    certificate(r#"{"test": "hsk", "level": "B2"}"#, "level");
    certificate(r#"{"test": "topik", "level": 7}"#, "level");
    certificate(r#"{"test": "topik", "level": 3.5}"#, "level");
    // Languages: stated for `other` alone.
    certificate(
        r#"{"test": "goethe", "level": "B2", "language": "de"}"#,
        "language",
    );
    certificate(
        r#"{"test": "other", "level": "B2", "language": "uk"}"#,
        "language",
    );
    certificate(
        r#"{"test": "goethe", "level": "B2", "date": "2025-01-01"}"#,
        "date",
    );
}

#[test]
fn lists_of_certificates() {
    all_refused(&[
        (r#"{"certificates": "none"}"#, "certificates"),
        (r#"{"certificates": {}}"#, "certificates"),
        (r#"{"certificates": ["goethe"]}"#, "certificates[0]"),
        (
            r#"{"certificates": [{"test": "dalf", "level": "C1"}, []]}"#,
            "certificates[1]",
        ),
        (
            r#"{"certificates": [{"test": "dalf", "level": "C1"}, {"test": "hsk", "level": 10}]}"#,
            "certificates[1].level",
        ),
    ]);
    let many = |count| {
        let held = vec![r#"{"test": "dalf", "level": "C1"}"#; count].join(", ");
        format!(r#"{{"certificates": [{held}]}}"#)
    };
    for count in [21, 65, 1000] {
        assert_eq!(refused(many(count).as_bytes()), "certificates");
    }
}

//! Numbers are read exactly as they are written, in whatever form JSON has them.

use qadam::contract;
use qadam::rulebook::{Amount, Value};

use super::refused;

fn number(fact: &str, written: &str) -> Option<Amount> {
    let book = qadam::rulebook();
    let line = format!(r#"{{"{fact}": {written}}}"#);
    let answers = contract::read(book, line.as_bytes()).ok()?.answers;
    match answers.get(book.fact_by_path(fact).expect("a fact")) {
        Some(Value::Number(amount)) => Some(*amount),
        other => panic!("{written} is read as {other:?}"),
    }
}

#[test]
fn one_number_has_many_forms() {
    let forms = [
        "3", "3.0", "3.00", "3.0000", "3e0", "3E0", "30e-1", "0.3e1", "0.03E+2", "3.0e-0",
    ];
    for form in forms {
        assert_eq!(number("gpa", form), Some(Amount(300)), "{form}");
        assert_eq!(number("semester", form), Some(Amount(300)), "{form}");
    }
    for form in [
        "0",
        "-0",
        "0.0",
        "-0.00",
        "0e400",
        "0e-400",
        "0e99999999999999999999",
    ] {
        assert_eq!(number("gpa", form), Some(Amount(0)), "{form}");
    }
    for form in ["1E1", "1e+1", "10", "10.0", "100e-1", "0.000001e7"] {
        assert_eq!(number("work_months", form), Some(Amount(1000)), "{form}");
    }
    assert_eq!(number("work_months", "7.2e2"), Some(Amount(72000)));
    let zeros = format!("2.97{}", "0".repeat(10_000));
    assert_eq!(number("gpa", &zeros), Some(Amount(297)));
    let shifted = format!("0.{}297e10000", "0".repeat(9_999));
    assert_eq!(number("gpa", &shifted), Some(Amount(297)));
}

#[test]
fn every_hundredth_of_a_gpa_is_itself() {
    for hundredths in 0..=400 {
        let written = format!("{}.{:02}", hundredths / 100, hundredths % 100);
        assert_eq!(
            number("gpa", &written),
            Some(Amount(hundredths)),
            "{written}"
        );
    }
}

#[test]
fn more_than_two_decimals_are_refused_however_small() {
    let written = [
        "2.975",
        "2.969",
        "2.9749999999999996",
        "2.9700000000000001",
        "2.96999999999999999999",
        "0.30000000000000004",
        "0.001",
        "1e-3",
        "2975e-3",
        "1e-400",
        "4e-2147483648",
    ];
    for written in written {
        assert_eq!(
            refused(format!(r#"{{"gpa": {written}}}"#).as_bytes()),
            "gpa",
            "{written}"
        );
    }
}

#[test]
fn numbers_beyond_any_scale_are_refused() {
    let long = "9".repeat(100_000);
    let written = [
        "1e400",
        "-1e400",
        "1e2147483647",
        "1e2147483648",
        "1e99999999999999999999",
        "21474836.48",
        "42949672.99",
        "4294967299",
        "18446744073709551619",
        "-1",
        "-1e1",
        &long,
    ];
    for written in written {
        for fact in ["gpa", "semester", "work_months"] {
            let line = format!(r#"{{"{fact}": {written}}}"#);
            assert_eq!(refused(line.as_bytes()), fact, "{written}");
        }
        let line = format!(r#"{{"certificates": [{{"test": "toeic", "score": {written}}}]}}"#);
        assert_eq!(
            refused(line.as_bytes()),
            "certificates[0].score",
            "{written}"
        );
    }
}

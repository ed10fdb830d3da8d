//! The public JSON: which lines are refused and by which path, and what an answer holds.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "contract/accepted.rs"]
mod accepted;
#[path = "contract/any_line.rs"]
mod any_line;
#[path = "contract/certificates.rs"]
mod certificates;
#[path = "contract/examples.rs"]
mod examples;
#[path = "contract/malformed.rs"]
mod malformed;
#[path = "contract/numbers.rs"]
mod numbers;
#[path = "contract/order.rs"]
mod order;
#[path = "contract/output.rs"]
mod output;
#[path = "contract/refused.rs"]
mod refused;
#[path = "contract/shape.rs"]
mod shape;

use qadam::contract;
use serde_json::Value;

/// The answer to a line that is an applicant.
fn answered(line: &str) -> Value {
    let answer = contract::answer(qadam::rulebook(), line.as_bytes());
    let answer = answer.unwrap_or_else(|refusal| panic!("{line}\nis refused: {refusal}"));
    assert!(!answer.contains('\n'), "one line in, one line out");
    serde_json::from_str(&answer).expect("JSON")
}

/// The field by which bytes are refused.
fn refused(line: &[u8]) -> String {
    let shown = String::from_utf8_lossy(&line[..line.len().min(300)]).into_owned();
    let Err(answer) = contract::answer(qadam::rulebook(), line) else {
        panic!("{shown}\nis accepted");
    };
    assert!(!answer.contains('\n'), "one line in, one line out");
    let answer: Value = serde_json::from_str(&answer).expect("JSON");
    let keys = |value: &Value| -> Vec<String> {
        value
            .as_object()
            .expect("an object")
            .keys()
            .cloned()
            .collect()
    };
    assert_eq!(keys(&answer), ["error"]);
    let error = &answer["error"];
    assert_eq!(keys(error), ["field", "message"]);
    assert_ne!(error["message"].as_str().expect("a message"), "", "{shown}");
    error["field"].as_str().expect("a field").to_owned()
}

/// Asserts that each line is refused by its field.
fn all_refused(cases: &[(&str, &str)]) {
    for (line, field) in cases {
        assert_eq!(refused(line.as_bytes()), *field, "{line}");
    }
}

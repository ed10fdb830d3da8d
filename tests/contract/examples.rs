//! The applicants that the contract gives, with their verdicts.

use std::sync::LazyLock;

use serde_json::Value;

use super::{answered, refused, shape};

const EXAMPLES: &str = include_str!("examples.jsonl");

/// Every example: the applicant as a line, and all that is said of it.
pub(crate) static ALL: LazyLock<Vec<(String, Value)>> = LazyLock::new(|| {
    let example = |line| -> Value { serde_json::from_str(line).expect("JSON") };
    let examples = EXAMPLES.lines().map(example);
    examples
        .map(|example| (example["applicant"].to_string(), example))
        .collect()
});

#[test]
fn the_examples_agree_and_are_of_the_contract() {
    let mut seen = 0;
    for (line, example) in &*ALL {
        if let Some(field) = example["error_field"].as_str() {
            assert_eq!(refused(line.as_bytes()), field, "{line}");
            continue;
        }
        let answer = answered(line);
        shape::check(&answer);
        assert_eq!(answer["id"], example["applicant"]["id"]);
        for pathway in answer["pathways"].as_array().expect("pathways") {
            let id = pathway["id"].as_str().expect("an id");
            assert_eq!(pathway["verdict"], example["expect"][id], "{id} of {line}");
            seen += 1;
        }
        assert_eq!(answer["conversions"], example["conversions"], "{line}");
    }
    assert!(seen >= 70, "{seen} verdicts");
}

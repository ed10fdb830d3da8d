//! Lists of certificates, each with a result on its test's own scale. Knows nothing of what they
//! are for.

use serde_json::{Value, json};

use super::draw::{below, between, chance, halves, near, pick, whole};
use super::languages::{LANGUAGES, LEVELS, some_language};

pub(super) fn certificates(rng: &mut impl FnMut() -> u64) -> Value {
    let count = match below(rng, 100) {
        0..20 => 0,
        20..60 => 1,
        60..80 => 2,
        80..92 => 3,
        92..97 => between(rng, 4, 20),
        _ => return every_language(rng),
    };
    (0..count).map(|_| certificate(rng)).collect()
}

/// One certificate for every language of the contract, in some order.
fn every_language(rng: &mut impl FnMut() -> u64) -> Value {
    let first = below(rng, 13);
    let lowest = pick(rng, &[2, 3]);
    (0..13_u64)
        .map(|step| {
            let index = usize::try_from((first + step * 5) % 13).unwrap_or(0);
            json!({
                "test": "other",
                "language": LANGUAGES[index],
                "level": pick(rng, &LEVELS[lowest..]),
            })
        })
        .collect()
}

fn certificate(rng: &mut impl FnMut() -> u64) -> Value {
    // The tests that most rules name come up more often.
    let test = if chance(rng, 35) {
        pick(rng, &TESTS[..3])
    } else {
        pick(rng, &TESTS)
    };
    match test {
        "ielts-academic" => {
            let marks = [10, 11, 12, 13, 14, 15, 16];
            let doubled = near(rng, 0, 18, 1, &marks);
            json!({"test": test, "score": halves(rng, doubled)})
        }
        "toefl-ibt" => scored(rng, test, 0, 120, 1, &[35, 60, 72, 79, 94, 102, 110]),
        "toefl-itp" => scored(rng, test, 310, 677, 1, &[417]),
        "toefl-other" => scored(rng, test, 0, 677, 1, &[35, 59]),
        "toeic" => scored(rng, test, 10, 990, 5, &[550]),
        "duolingo" => scored(rng, test, 10, 160, 5, &[80]),
        "hsk" => {
            let highest = pick(rng, &[5, 5, 9]);
            let level = between(rng, 1, highest);
            json!({"test": test, "level": whole(rng, level)})
        }
        "topik" => {
            let level = between(rng, 1, 6);
            json!({"test": test, "level": whole(rng, level)})
        }
        "delf" => json!({"test": test, "level": pick(rng, &LEVELS[..4])}),
        "dalf" => json!({"test": test, "level": pick(rng, &LEVELS[4..])}),
        "other" => {
            json!({"test": test, "language": some_language(rng), "level": pick(rng, &LEVELS)})
        }
        _ => json!({"test": test, "level": pick(rng, &LEVELS)}),
    }
}

fn scored(
    rng: &mut impl FnMut() -> u64,
    test: &str,
    low: i32,
    high: i32,
    step: i32,
    marks: &[i32],
) -> Value {
    let score = near(rng, low, high, step, marks);
    json!({"test": test, "score": whole(rng, score)})
}

const TESTS: [&str; 20] = [
    "ielts-academic",
    "toefl-ibt",
    "toefl-itp",
    "toefl-other",
    "toeic",
    "duolingo",
    "goethe",
    "dsh",
    "testdaf",
    "tfi",
    "tcf",
    "delf",
    "dalf",
    "dele",
    "siele",
    "cils",
    "celi",
    "hsk",
    "topik",
    "other",
];

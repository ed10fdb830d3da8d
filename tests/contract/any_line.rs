//! Whatever comes in, an answer or a refusal comes out, and never a statement that the
//! rule book does not have.

use proptest::prelude::*;
use qadam::contract;
use qadam::rulebook::{Kind, Value};

use super::{examples, shape};

/// Reads a line; what it states must be values of their facts.
fn read(line: &[u8]) -> Result<(), TestCaseError> {
    let book = qadam::rulebook();
    let Ok(applicant) = contract::read(book, line) else {
        return Ok(());
    };
    prop_assert!(applicant.id.is_none_or(|id| id.chars().count() <= 200));
    for (fact, value) in applicant.answers.iter() {
        prop_assert!(
            book.fact(fact).accepts(value),
            "{} states {value:?}",
            book.fact(fact).path
        );
        let level_fits = |language: u8| usize::from(language) < book.languages.len();
        match value {
            Value::Certificates(held) => {
                prop_assert!(held.len() <= 20 && book.fact(fact).kind == Kind::Certificates);
                for certificate in held {
                    let test = &book.tests[certificate.test.index()];
                    prop_assert!(test.scale.contains(certificate.result));
                    prop_assert!(level_fits(certificate.language));
                }
            }
            Value::LanguageTest { language, .. } => prop_assert!(level_fits(*language)),
            _ => {}
        }
    }
    Ok(())
}

/// A change of some bytes.
#[derive(Debug, Clone)]
enum Slip {
    Put(usize, Vec<u8>),
    Drop(usize, usize),
    Twice(usize, usize),
    Swap(usize, usize),
}

fn slip() -> impl Strategy<Value = Slip> {
    let at = 0_usize..2000;
    let piece = prop_oneof![
        prop::collection::vec(any::<u8>(), 1..4),
        prop::sample::select(PIECES).prop_map(|piece| piece.as_bytes().to_vec()),
    ];
    prop_oneof![
        (at.clone(), piece).prop_map(|(at, piece)| Slip::Put(at, piece)),
        (at.clone(), 1_usize..40).prop_map(|(at, length)| Slip::Drop(at, length)),
        (at.clone(), 1_usize..80).prop_map(|(at, length)| Slip::Twice(at, length)),
        (at.clone(), at).prop_map(|(one, two)| Slip::Swap(one, two)),
    ]
}

const PIECES: &[&str] = &[
    "null",
    "true",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\\",
    "\\u",
    "\\ud800",
    "0",
    "-",
    ".",
    "e9",
    "1e400",
    "\"kt\":",
    "\"host\":{}",
    "\"none\"",
    "\"not-taken\"",
    "B2",
    "\u{feff}",
    "\u{0}",
    "ө",
];

fn changed(line: &str, slips: &[Slip]) -> Vec<u8> {
    let mut line = line.as_bytes().to_vec();
    for slip in slips {
        let length = line.len().max(1);
        match slip {
            Slip::Put(at, piece) => {
                let at = at % (line.len() + 1);
                line.splice(at..at, piece.iter().copied());
            }
            Slip::Drop(at, count) => {
                let at = at % length;
                line.drain(at.min(line.len())..(at + count).min(line.len()));
            }
            Slip::Twice(at, count) => {
                let at = (at % length).min(line.len());
                let piece = line[at..(at + count).min(line.len())].to_vec();
                line.splice(at..at, piece);
            }
            Slip::Swap(one, two) if !line.is_empty() => line.swap(one % length, two % length),
            Slip::Swap(..) => {}
        }
    }
    line
}

/// JSON of the contract's own words, put together at random.
fn json() -> impl Strategy<Value = String> {
    let word = || prop::sample::select(WORDS).prop_map(|word| format!("{word:?}"));
    let leaf = prop_oneof![
        word(),
        (-20_i32..800).prop_map(|number| number.to_string()),
        (0_u32..500).prop_map(|number| format!("{}.{}", number / 100, number % 100)),
        prop::sample::select(&["true", "false", "null", "[]", "{}"][..]).prop_map(str::to_owned),
    ];
    leaf.prop_recursive(4, 40, 6, move |inner| {
        let member = (word(), inner.clone()).prop_map(|(name, value)| format!("{name}:{value}"));
        prop_oneof![
            2 => prop::collection::vec(member, 0..6).prop_map(|it| format!("{{{}}}", it.join(","))),
            1 => prop::collection::vec(inner, 0..4).prop_map(|it| format!("[{}]", it.join(","))),
        ]
    })
}

const WORDS: &[&str] = &[
    "id",
    "citizenship",
    "kz",
    "education",
    "bachelor",
    "semester",
    "gpa",
    "work_months",
    "certificates",
    "test",
    "score",
    "level",
    "language",
    "ielts-academic",
    "goethe",
    "hsk",
    "other",
    "B2",
    "en",
    "tou_test",
    "not-taken",
    "none",
    "host",
    "letter",
    "kaztest",
    "target",
    "field",
    "ict",
    "instruction",
    "kk",
    "kt",
    "readiness",
    "profile_1",
    "profile_2",
    "gre",
    "verbal",
    "gmat",
];

/// Random cases without files of past failures.
fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(cases(2000))]

    #[test]
    fn of_any_bytes(line in prop::collection::vec(any::<u8>(), 0..200)) {
        read(&line)?;
    }

    #[test]
    fn of_any_json(line in json()) {
        read(line.as_bytes())?;
    }

    #[test]
    fn of_a_slip_of_the_pen(
        example in 0_usize..15,
        slips in prop::collection::vec(slip(), 1..6),
    ) {
        let (line, _) = &examples::ALL[example];
        read(&changed(line, &slips))?;
    }
}

proptest! {
    #![proptest_config(cases(8))]

    #[test]
    fn is_answered_or_refused(
        example in 0_usize..15,
        slips in prop::collection::vec(slip(), 0..2),
    ) {
        let (line, _) = &examples::ALL[example];
        let answer = contract::answer(qadam::rulebook(), &changed(line, &slips));
        if let Ok(answer) = answer {
            shape::check(&serde_json::from_str(&answer).expect("JSON"));
        }
    }
}
